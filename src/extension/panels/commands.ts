import { commands, type Disposable, Uri } from "vscode";
import { commands as ids } from "../../core/features/commands.ts";
import type { ViewName } from "../../core/views/names.ts";
import type { PlanPanel } from "./plan-panel.ts";

const views: Readonly<Record<string, ViewName>> = {
  [ids.showObjective]: "smart",
  [ids.showOpenQuestions]: "discovery",
  [ids.showStakeholders]: "stakeholders",
  "salesPlaybook.showStanding": "standing",
  "salesPlaybook.interview": "interview",
  "salesPlaybook.showBrief": "brief",
};

/** The commands that open a view: of the plan in front, or as a lens asks, with the plan's address and a place in it. */
export const viewCommands: readonly string[] = Object.keys(views);

export function registerViewCommands(panel: PlanPanel): Disposable[] {
  return Object.entries(views).map(([id, view]) =>
    commands.registerCommand(id, (uri?: unknown, pointer?: unknown) => {
      // From the menu of an editor VS Code hands over a Uri of its own.
      const plan = typeof uri === "string" ? Uri.parse(uri) : uri instanceof Uri ? uri : undefined;
      panel.show(view, plan, typeof pointer === "string" ? pointer : undefined);
    }),
  );
}
