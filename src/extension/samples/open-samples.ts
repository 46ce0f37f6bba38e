import { type ExtensionContext, l10n, Uri, window, workspace } from "vscode";
import { copySamples } from "./copy-samples.ts";

/** The plan that deserves remarks: the one to begin with. */
const first = "needs-work.account.yaml";

/**
 * The command Open the Sample Plans: a copy that belongs to the person, to be written in and spoilt at will. Where no
 * folder is open the window shows them all; a folder of one's own stays as it is.
 */
export async function openSamples({ extensionUri, globalStorageUri }: ExtensionContext): Promise<void> {
  const samples = Uri.joinPath(globalStorageUri, "samples");
  await copySamples(Uri.joinPath(extensionUri, "examples"), samples);
  await window.showTextDocument(Uri.joinPath(samples, first), { preview: false });
  const isEmpty = (workspace.workspaceFolders ?? []).length === 0;
  if (isEmpty) workspace.updateWorkspaceFolders(0, 0, { uri: samples, name: l10n.t("Sample plans") });
}
