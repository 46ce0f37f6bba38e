import { type Diagnostic, DiagnosticSeverity, l10n } from "vscode";
import type { Severity } from "../../core/finding.ts";
import type { AccountEntry } from "../../server/protocol.ts";

/** What stands in the tree: groups hold accounts, accounts hold their worst findings. */
export type AccountNode = GroupNode | PlanNode | FindingNode;

export interface GroupNode {
  readonly kind: "group";
  readonly label: string;
  readonly accounts: readonly AccountEntry[];
}

export interface PlanNode {
  readonly kind: "plan";
  readonly account: AccountEntry;
}

export interface FindingNode {
  readonly kind: "finding";
  readonly uri: string;
  readonly finding: Diagnostic;
}

export type Grouping = "class" | "owner";

/** Classes from the best on, owners by name; who has none comes last. Within a group by name. */
export function groupsOf(accounts: readonly AccountEntry[], grouping: Grouping): GroupNode[] {
  const groups = new Map<string | null, AccountEntry[]>();
  for (const account of accounts) {
    const key = grouping === "class" ? account.segment : account.owner;
    const group = groups.get(key);
    if (group) group.push(account);
    else groups.set(key, [account]);
  }
  const none = grouping === "class" ? l10n.t("Purchases not known") : l10n.t("Nobody answers for these");
  const rank = ([, [first]]: readonly [string | null, readonly AccountEntry[]]) => first?.rank ?? 0;
  return [...groups]
    .sort((a, b) => {
      if (a[0] === null || b[0] === null) return a[0] === null ? 1 : -1;
      return (grouping === "class" ? rank(a) - rank(b) : 0) || a[0].localeCompare(b[0]);
    })
    .map(([label, own]) => ({
      kind: "group",
      label: label ?? none,
      accounts: own.sort((a, b) => nameOf(a).localeCompare(nameOf(b))),
    }));
}

/** An account without a name goes by that of its file. */
export function nameOf({ name, uri }: AccountEntry): string {
  return name ?? decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1));
}

/** More would be a second list of problems. */
const mostFindings = 5;

/** The errors first, each kind from the top of the plan. */
export function worstOf(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...findings]
    .sort((a, b) => a.severity - b.severity || a.range.start.compareTo(b.range.start))
    .slice(0, mostFindings);
}

export function countsOf(findings: readonly Diagnostic[]): Record<Severity, number> {
  const count = (severity: DiagnosticSeverity) => findings.filter((one) => one.severity === severity).length;
  return {
    error: count(DiagnosticSeverity.Error),
    warning: count(DiagnosticSeverity.Warning),
    information: count(DiagnosticSeverity.Information),
  };
}
