import { ViewColumn, window } from "vscode";

/** The column after the one in front, whoever is there: VS Code itself makes room anew beside the panel, whose column is locked. */
export function beside(): ViewColumn {
  const { all, activeTabGroup } = window.tabGroups;
  const next = all.find(({ viewColumn }) => viewColumn === activeTabGroup.viewColumn + 1);
  return next?.viewColumn ?? ViewColumn.Beside;
}
