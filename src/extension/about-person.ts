import { type Disposable, l10n, type QuickPickItem, Uri, ViewColumn, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type AboutPersonAnswer, type AboutPersonParams, aboutPersonRequest } from "../server/protocol.ts";
import type { PanelClient } from "./panels/panel-client.ts";

/** Pages about people, to be read and not written. Their address holds the request: `/Mme Durand.md?{"uri":…,"pointer":…}`. */
const scheme = "sales-playbook-person";

export function providePersonPages(client: BaseLanguageClient): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async ({ query }) => {
      const page: AboutPersonAnswer = await client.sendRequest(aboutPersonRequest, JSON.parse(query));
      return page ?? l10n.t("The plan is closed, or does not have this person any more.");
    },
  });
}

/** The command Show What the Plan Says About a Person: of the plan in front, about whoever is chosen. */
export async function showAboutPerson(panel: PanelClient): Promise<void> {
  const plan = window.activeTextEditor?.document;
  const answer = plan?.languageId === "account-plan" ? await panel.view(plan.uri, "stakeholders") : undefined;
  if (!plan || answer?.model.view !== "stakeholders" || answer.model.people.length === 0) {
    void window.showInformationMessage(l10n.t("Open an account plan that has stakeholders first."));
    return;
  }
  const people = answer.model.people.map(({ name, job, pointer }): QuickPickItem & { readonly pointer: string } => ({
    label: name,
    description: job ?? "",
    pointer,
  }));
  const chosen = await window.showQuickPick(people, { placeHolder: l10n.t("About whom?") });
  if (!chosen) return;
  const params: AboutPersonParams = { uri: panel.addressOf(plan.uri), pointer: chosen.pointer };
  const path = `/${chosen.label.replaceAll(/[/\\?#]/g, " ").trim()}.md`;
  const page = await workspace.openTextDocument(Uri.from({ scheme, path, query: JSON.stringify(params) }));
  await window.showTextDocument(page, { viewColumn: ViewColumn.Beside, preview: true });
}
