import {
  type Command,
  DiagnosticSeverity,
  languages,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from "vscode";
import { countsInWords } from "../counts-in-words.ts";
import { type AccountNode, countsOf, type FindingNode, type GroupNode, nameOf, type PlanNode } from "./nodes.ts";

const icons: Readonly<Record<DiagnosticSeverity, ThemeIcon>> = {
  [DiagnosticSeverity.Error]: new ThemeIcon("error", new ThemeColor("problemsErrorIcon.foreground")),
  [DiagnosticSeverity.Warning]: new ThemeIcon("warning", new ThemeColor("problemsWarningIcon.foreground")),
  [DiagnosticSeverity.Information]: new ThemeIcon("info", new ThemeColor("problemsInfoIcon.foreground")),
  [DiagnosticSeverity.Hint]: new ThemeIcon("info"),
};

/** A node as VS Code shows it. */
export function itemOf(node: AccountNode): TreeItem {
  switch (node.kind) {
    case "group":
      return groupItem(node);
    case "plan":
      return planItem(node);
    case "finding":
      return findingItem(node);
  }
}

function groupItem({ label, accounts }: GroupNode): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = `group ${label}`;
  item.description = String(accounts.length);
  return item;
}

function planItem({ account }: PlanNode): TreeItem {
  const uri = Uri.parse(account.uri);
  const findings = languages.getDiagnostics(uri);
  const state = findings.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
  const item = new TreeItem(nameOf(account), state);
  item.id = account.uri;
  item.description = countsInWords(countsOf(findings));
  item.tooltip = [nameOf(account), account.segment, account.owner, item.description].filter(Boolean).join("\n");
  const [worst] = findings.map(({ severity }) => severity).sort();
  item.iconPath = worst === undefined ? new ThemeIcon("pass") : icons[worst];
  item.command = open(uri);
  return item;
}

function findingItem({ uri, finding }: FindingNode): TreeItem {
  const item = new TreeItem(finding.message);
  item.tooltip = finding.message;
  item.iconPath = icons[finding.severity];
  item.command = open(Uri.parse(uri), { selection: finding.range });
  return item;
}

function open(uri: Uri, options?: object): Command {
  return { title: "", command: "vscode.open", arguments: [uri, options] };
}
