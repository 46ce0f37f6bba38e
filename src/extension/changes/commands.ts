import { commands, type Disposable, l10n, Uri, window, workspace } from "vscode";
import type { ChangePages } from "./change-pages.ts";
import { lastCommitOf } from "./last-commit.ts";

/** The commands that say what changed in the plan in front: since another file, or since the last commit. */
export function registerChangeCommands(pages: ChangePages): Disposable[] {
  return [
    commands.registerCommand("salesPlaybook.compareWithFile", async (given?: unknown, other?: unknown) => {
      const plan = planToCompare(given);
      const file = plan && (other instanceof Uri ? other : await askForFile(plan));
      if (!plan || !file) return;
      const text = new TextDecoder().decode(await workspace.fs.readFile(file));
      await pages.show(plan, { text, name: file.path.split("/").at(-1) ?? "" });
    }),
    commands.registerCommand("salesPlaybook.compareWithLastCommit", async (given?: unknown) => {
      const plan = planToCompare(given);
      if (!plan) return;
      const version = await lastCommitOf(plan);
      if (typeof version === "string") void window.showInformationMessage(version);
      else await pages.show(plan, version);
    }),
  ];
}

function planToCompare(given: unknown): Uri | undefined {
  const front = window.activeTextEditor?.document;
  const plan = given instanceof Uri ? given : front?.languageId === "account-plan" ? front.uri : undefined;
  if (!plan) void window.showInformationMessage(l10n.t("Open an account plan first."));
  return plan;
}

async function askForFile(plan: Uri): Promise<Uri | undefined> {
  const [file] =
    (await window.showOpenDialog({
      defaultUri: Uri.joinPath(plan, ".."),
      filters: { YAML: ["yaml", "yml"] },
      title: l10n.t("The earlier version of the plan"),
    })) ?? [];
  return file;
}
