import type { Locale } from "../locale.ts";
import type { AccountStanding } from "../rfm/standing.ts";
import type { Context } from "../rules/rule.ts";
import type { WorkspaceNames } from "./workspace-names.ts";

/** What a feature knows beside the document: the playbook in force, the day, who reads, and the other plans. */
export interface View extends Context {
  readonly locale: Locale;
  /** Names that the other plans of the workspace use, each once. */
  readonly workspace: WorkspaceNames;
  /** Where the plan's account stands in its portfolio; undefined as long as that is not known. */
  readonly standing?: AccountStanding | undefined;
}
