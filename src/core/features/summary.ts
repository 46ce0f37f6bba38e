import type { PlanDocument, PlaybookDocument } from "../document.ts";
import { type Account, accountOf } from "../rfm/account.ts";
import { namesUsedIn, type WorkspaceNames } from "./workspace-names.ts";

/** What the workspace keeps of a file: what its other files may need to know of it. Plain values, without places. */
export interface Summary {
  readonly names: WorkspaceNames;
  /** Undefined for a playbook. */
  readonly account: Account | undefined;
}

export function summaryOf(document: PlanDocument | PlaybookDocument): Summary {
  return {
    names: namesUsedIn(document),
    account: "plan" in document ? accountOf(document.plan) : undefined,
  };
}
