import { fileURLToPath } from "node:url";
import { runTests } from "@vscode/test-electron";
import { hasScreen } from "../../scripts/start/screen.mjs";
import { root } from "./paths.mjs";

/**
 * Runs a compiled suite with @vscode/test-electron: in the VS Code that SALES_PLAYBOOK_CODE names, else in the one that
 * it downloads, else, without a screen, in the browser.
 * @param {{ tests: string, folder: string, env: NodeJS.ProcessEnv }} options absolute paths
 */
export async function runOnDesktop({ tests, folder, env }) {
  const chosen = process.env.SALES_PLAYBOOK_CODE ?? (hasScreen() ? undefined : inBrowser);
  if (chosen === inBrowser) console.log("  No screen here: the same suite runs in VS Code in the browser.");
  await runTests({
    ...(chosen ? { vscodeExecutablePath: chosen } : {}),
    extensionDevelopmentPath: root,
    extensionTestsPath: tests,
    launchArgs: [folder],
    extensionTestsEnv: env,
  });
}

const inBrowser = fileURLToPath(new URL("code.mjs", import.meta.url));
