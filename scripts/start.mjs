// npm start: what the check finds in the examples, then a VS Code with the extension on them. Stays until Ctrl+C when
// that VS Code is the one in the browser.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const isFrench = /^fr/i.test(LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale);
// The folder, and the plan to show first.
const places = ["examples", `examples/${isFrench ? "a-reprendre" : "needs-work"}.account.yaml`].map((place) =>
  path.join(root, place),
);

try {
  await start();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function start() {
  await install();
  if (node("esbuild.mjs") !== 0) throw new Error("The build failed.");

  console.log("What the check finds in the examples:\n");
  node("dist/cli.cjs", "check", "examples"); // exit code 1 means errors, which the weak example may have

  const { openOnDesktop } = await import("./start/desktop.mjs");
  if (openOnDesktop(root, places)) return;
  const { openInBrowser } = await import("./start/browser.mjs");
  await openInBrowser(root, places);
}

function node(...words) {
  return spawnSync(process.execPath, words, { cwd: root, stdio: "inherit" }).status;
}
