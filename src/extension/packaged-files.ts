import { type Disposable, type ExtensionContext, Uri, workspace } from "vscode";

/** Files of the extension, to be read and not written: `sales-playbook:/` and the path in it. package.json has it too. */
const scheme = "sales-playbook";

export const builtInPlaybook = Uri.from({ scheme, path: "/src/core/playbook/sales-playbook.yaml" });
/** The folder of the rules' pages, which package.json has shown as previews. */
export const rulePages = Uri.from({ scheme, path: "/docs/rules" });

export function providePackagedFiles({ extensionUri }: ExtensionContext): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async ({ path }) =>
      new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, path))),
  });
}
