import { commands, type Disposable, l10n, Uri, window } from "vscode";
import type { Audience } from "../../core/brief/model.ts";
import type { WayToTake } from "../../views/messages.ts";
import type { BriefTaker } from "./take-brief.ts";

const ways: Readonly<Record<string, WayToTake>> = {
  "salesPlaybook.saveBrief": "save",
  "salesPlaybook.copyBrief": "copy",
  "salesPlaybook.printBrief": "print",
};

/** The commands that take a brief along: of the plan in front, for whoever is chosen. */
export function registerBriefCommands(taker: BriefTaker): Disposable[] {
  return Object.entries(ways).map(([id, way]) =>
    commands.registerCommand(id, async (given?: unknown, audience?: unknown, file?: unknown) => {
      const document = window.activeTextEditor?.document;
      const front = document?.languageId === "account-plan" ? document.uri : undefined;
      const plan = given instanceof Uri ? given : front;
      if (!plan) {
        void window.showInformationMessage(l10n.t("Open an account plan first."));
        return;
      }
      const whom = audience === "internal" || audience === "customer" ? audience : await askForWhom();
      if (whom) await taker.take(way, plan, whom, file instanceof Uri ? file : undefined);
    }),
  );
}

async function askForWhom(): Promise<Audience | undefined> {
  const choices: readonly { readonly label: string; readonly detail: string; readonly audience: Audience }[] = [
    {
      label: l10n.t("For us"),
      detail: l10n.t("Everything, with what the customer must not see"),
      audience: "internal",
    },
    {
      label: l10n.t("For the customer"),
      detail: l10n.t("People, needs, what they gain and the agenda: nothing internal"),
      audience: "customer",
    },
  ];
  const chosen = await window.showQuickPick(choices, { placeHolder: l10n.t("Who reads the brief?") });
  return chosen?.audience;
}
