// npm run screenshots [-- FILE…]: the README's pictures, made anew from the real thing.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";

const needsWork = "needs-work.account.yaml";
const copiers = "photocopiers.account.yaml";
const retailer = "centrale-bio-ouest.account.yaml";
const pictures = [
  { file: "editor.png", plan: needsWork, locale: "en", theme: "Default Light Modern" },
  { file: "editor-dark.png", plan: needsWork, locale: "en", theme: "Default Dark Modern" },
  { file: "editor-fr.png", plan: "a-reprendre.account.yaml", locale: "fr", theme: "Default Light Modern" },
  {
    file: "panel-objectives.png",
    plan: copiers,
    command: "Objectives Beside",
    locale: "en",
    theme: "Default Dark Modern",
  },
  {
    file: "panel-discovery.png",
    plan: retailer,
    command: "Discovery Beside",
    locale: "en",
    theme: "Default Light Modern",
  },
  {
    file: "panel-people.png",
    plan: retailer,
    command: "interlocuteurs à côté",
    locale: "fr",
    theme: "Default High Contrast",
  },
  {
    file: "panel-brief.png",
    plan: copiers,
    command: "Negotiation Brief Beside",
    at: "floor:",
    locale: "en",
    theme: "Default Light Modern",
  },
  {
    file: "portfolio.png",
    plan: copiers,
    command: "Sales Playbook: Show the Portfolio",
    locale: "en",
    theme: "Default Dark Modern",
  },
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
const { panelIn } = await import("../test/host/panel.mjs");

/** The line of a plan that holds some words. */
const lineOf = (plan, words) => {
  const text = readFileSync(path.join(folder, plan), "utf8");
  return text.slice(0, text.indexOf(words)).split("\n").length;
};

for (const { file, plan, command, at, locale, theme } of pictures) {
  if (asked.length && !asked.includes(file)) continue;
  const options = { folder, file: path.join(folder, plan), locale, theme, settings, size, scale: 2 };
  await withEditor(options, async (editor) => {
    if (command) {
      await editor.press("ControlOrMeta+B"); // room for both: no explorer
      await editor.command(command);
      await panelIn(editor).locator("main").waitFor();
      if (at) {
        await editor.press("ControlOrMeta+1");
        await editor.goTo(lineOf(plan, at), 1);
        await panelIn(editor).locator(".here").waitFor();
      }
    } else await editor.waitForProblems((problems) => problems.length > 0);
    await editor.settled();
    await editor.screenshot(path.join(root, "media", file));
  });
  console.log(`media/${file}`);
}
