import { type Disposable, type ExtensionContext, Uri, workspace } from "vscode";

const scheme = "sales-playbook";

/** Where the built-in playbook can be read, and not written. */
export const builtInPlaybookUri = Uri.from({ scheme, path: "/sales-playbook.yaml" });

export function provideBuiltInPlaybook({ extensionUri }: ExtensionContext): Disposable {
  const file = Uri.joinPath(extensionUri, "src", "core", "playbook", "sales-playbook.yaml");
  return workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async () => new TextDecoder().decode(await workspace.fs.readFile(file)),
  });
}
