import { Disposable, DocumentLink, l10n, languages, type QuickPickItem, Range, Uri, window, workspace } from "vscode";
import { type AboutPersonAnswer, type AboutPersonParams, aboutPersonRequest } from "../server/protocol.ts";
import { beside } from "./beside.ts";
import type { LanguageServer } from "./language-server.ts";
import type { PanelClient } from "./panels/panel-client.ts";

/** Pages about people, to be read and not written. Their address holds the request: `/Mme Durand.md?{"uri":…,"pointer":…}`. */
const scheme = "sales-playbook-person";

export function providePersonPages(server: LanguageServer): Disposable {
  const pages = workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async ({ query }) => {
      const page: AboutPersonAnswer = await server.sendRequest(aboutPersonRequest, JSON.parse(query));
      return page ?? l10n.t("The plan is closed, or does not have this person any more.");
    },
  });
  // Our own, because a plan may lie where only this side can reach it: on another machine, or in a browser.
  const links = languages.registerDocumentLinkProvider(
    { scheme },
    {
      provideDocumentLinks: (page) =>
        [...page.getText().matchAll(/\[[^\]]*\]\(<([^>]+)>\)/g)].map(({ 0: link, 1: address = "", index }) => {
          const range = new Range(page.positionAt(index), page.positionAt(index + link.length));
          return new DocumentLink(range, Uri.parse(address));
        }),
    },
  );
  return Disposable.from(pages, links);
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
  await window.showTextDocument(page, { viewColumn: beside(), preview: true });
}
