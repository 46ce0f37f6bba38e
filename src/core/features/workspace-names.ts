import type { PlanDocument, PlaybookDocument } from "../document.ts";
import { child, nodeAt } from "../source/tree.ts";

/** What other plans may call the same: our people, the customers' line of business, what is measured. */
export const sharedNames = ["owners", "sectors", "segments", "indicators", "accounts", "competitors"] as const;

export type WorkspaceNames = Readonly<Record<(typeof sharedNames)[number], readonly string[]>>;

export const noNames: WorkspaceNames = {
  owners: [],
  sectors: [],
  segments: [],
  indicators: [],
  accounts: [],
  competitors: [],
};

/** The names that a plan uses, each once; a playbook's names are known by the playbook itself. */
export function namesUsedIn(document: PlanDocument | PlaybookDocument): WorkspaceNames {
  if (!("plan" in document)) return noNames;
  const { names, plan } = document;
  const all = [...names.references, ...names.definitions];
  const named = (kind: string) => [...new Set(all.flatMap((one) => (one.kind === kind ? one.name : [])))];
  return {
    owners: named("owner"),
    sectors: named("sector"),
    segments: named("segment"),
    indicators: named("indicator"),
    accounts: plan.account.name ? [plan.account.name.value] : [],
    competitors: competitorsIn(document),
  };
}

function competitorsIn({ source }: PlanDocument): string[] {
  const list = nodeAt(source.root, "/competition");
  const names = (list?.kind === "list" ? list.items : []).map((item) => child(item, "name"));
  return [...new Set(names.flatMap((name) => (name?.kind === "scalar" && name.value ? String(name.value) : [])))];
}
