import { commands, type ExtensionContext, env, l10n, Uri, window } from "vscode";
import { type Locale, localeOf } from "../../core/locale.ts";
import { copySamples } from "./copy-samples.ts";

/** The plan that deserves remarks: the one to begin with, in one's own language. */
const first: Readonly<Record<Locale, string>> = {
  en: "needs-work.account.yaml",
  fr: "a-reprendre.account.yaml",
};

/**
 * The command Open the Sample Plans: a copy that belongs to the person, to be written in and spoilt at will. One plan is
 * shown at once, beside whatever is open; the folder with all of them is offered, since it takes the place of what is open.
 */
export async function openSamples({ extensionUri, globalStorageUri }: ExtensionContext): Promise<void> {
  const samples = Uri.joinPath(globalStorageUri, "samples");
  await copySamples(Uri.joinPath(extensionUri, "examples"), samples);
  await window.showTextDocument(Uri.joinPath(samples, first[localeOf(env.language)]), { preview: false });
  if (samples.scheme !== kept) void offerAll(samples);
}

/** Where VS Code in a browser keeps files of extensions: no folder that can be opened. */
const kept = "vscode-userdata";

async function offerAll(samples: Uri): Promise<void> {
  const all = l10n.t("Open All Samples");
  const said = l10n.t("This is a copy to write in as you like. There are more plans, and a playbook.");
  if ((await window.showInformationMessage(said, all)) === all)
    await commands.executeCommand("vscode.openFolder", samples);
}
