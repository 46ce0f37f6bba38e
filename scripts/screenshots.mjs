// npm run screenshots [-- FILE…]: the README's pictures, made anew from the real thing.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";

const needsWork = "needs-work.account.yaml";
const pictures = [
  { file: "editor.png", plan: needsWork, locale: "en", theme: "Default Light Modern" },
  { file: "editor-dark.png", plan: needsWork, locale: "en", theme: "Default Dark Modern" },
  { file: "editor-fr.png", plan: needsWork, locale: "fr", theme: "Default Light Modern" },
];

const settings = {
  "editor.minimap.enabled": false,
  "editor.occurrencesHighlight": "off",
  "window.commandCenter": false,
  "workbench.layoutControl.enabled": false,
};
const size = { width: 1280, height: 800 };
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = path.join(root, "examples");
const asked = process.argv.slice(2);

await install();
const { status } = spawnSync(process.execPath, ["esbuild.mjs"], { cwd: root, stdio: "inherit" });
if (status !== 0) process.exit(1);
const { withEditor } = await import("../test/host/editor.mjs");

for (const { file, plan, locale, theme } of pictures) {
  if (asked.length && !asked.includes(file)) continue;
  const options = { folder, file: path.join(folder, plan), locale, theme, settings, size, scale: 2 };
  await withEditor(options, async (editor) => {
    await editor.waitForProblems((problems) => problems.length > 0);
    await editor.settled();
    await editor.screenshot(path.join(root, "media", file));
  });
  console.log(`media/${file}`);
}
