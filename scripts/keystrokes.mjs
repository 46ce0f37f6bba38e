// npm run keystrokes [-- PLAN]: how many keys it takes to write a plan of the examples from an empty file in a real VS
// Code, taking what the list of suggestions offers, compared with typing it out with suggestions off. A key is a key
// pressed: a letter, Return, Tab, an arrow; a chord such as Ctrl+Space is one. The editor indents and closes brackets
// both times. Comments are left out. Texts in a person's own words are typed both times, and both files must end up with
// the very values of the plan.
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { install } from "./install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [name = "saas-team"] = process.argv.slice(2);

await install();
const { status } = spawnSync(process.execPath, ["esbuild.mjs"], { cwd: root, stdio: "inherit" });
if (status !== 0) process.exit(1);
const { parse, parseDocument, stringify, visit } = await import("yaml");
const { withEditor } = await import("../test/host/editor.mjs");
const { Keyboard } = await import("./keystrokes/keyboard.mjs");
const { typePlainly } = await import("./keystrokes/plain.mjs");
const { Typist } = await import("./keystrokes/typist.mjs");
const { ownWordsIn } = await import("./keystrokes/wanted.mjs");

const file = name.includes("/") ? name : path.join(root, "examples", `${name}.account.yaml`);
const text = withoutComments(await readFile(file, "utf8"));
const plan = parse(text);
const playbook = await readFile(path.join(root, "examples", "sales-playbook.yaml"), "utf8");

const lineHeight = 10; // dots
/** Tall enough to show all lines at once. */
const size = { width: 1600, height: 600 + lineHeight * stringify(plan).split("\n").length };
/** Nothing stands among the words on the screen, or hides them; it changes no keystroke. */
const readable = {
  // As for every plan; said here too, because an empty file may be open before the extension has said it.
  "editor.detectIndentation": false,
  "editor.tabSize": 2,
  "editor.codeLens": false,
  "editor.fontSize": 8,
  "editor.lineHeight": lineHeight,
  "editor.inlayHints.enabled": "off",
  "editor.minimap.enabled": false,
  "editor.renderWhitespace": "none",
  "editor.stickyScroll.enabled": false,
};

const helped = await count({}, (keyboard) => new Typist(keyboard, { plan, playbook }).write());
const noHelp = {
  "editor.quickSuggestions": { other: "off", strings: "off", comments: "off" },
  "editor.suggestOnTriggerCharacters": false,
};
const plain = await count(noHelp, (keyboard) => typePlainly(keyboard, text));
const own = ownWordsIn(plan);
console.log(`${name}: ${plain} keys typed out, ${helped} with suggestions: ${(helped / plain).toFixed(2)}`);
console.log(
  `  of them ${own} for texts in one's own words; without those: ${((helped - own) / (plain - own)).toFixed(2)}`,
);

/** The plan as it is typed: its values in the author's layout. */
function withoutComments(source) {
  const document = parseDocument(source);
  const blank = (node) => Object.assign(node, { comment: undefined, commentBefore: undefined, spaceBefore: false });
  blank(document);
  visit(document, { Node: (_, node) => void blank(node), Pair: (_, pair) => void (pair.key && blank(pair.key)) });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Writes the plan into an empty file; gives the number of keys. */
async function count(settings, write) {
  const folder = await mkdtemp(path.join(tmpdir(), "sales-playbook-keystrokes-"));
  const file = path.join(folder, "new.account.yaml");
  try {
    await writeFile(file, "");
    await writeFile(path.join(folder, "sales-playbook.yaml"), playbook);
    return await withEditor(
      {
        folder,
        file,
        settings: { ...readable, "[account-plan]": { "editor.wordWrap": "off", ...settings } },
        size,
      },
      async (editor) => {
        await editor.page.locator(".statusbar-item", { hasText: "Account Plan" }).first().waitFor();
        const keyboard = new Keyboard(editor);
        try {
          await write(keyboard);
        } finally {
          await editor.save();
        }
        const written = parse(await readFile(file, "utf8"));
        if (!isDeepStrictEqual(written, plan)) throw new Error(`not the same plan: ${await readFile(file, "utf8")}`);
        return keyboard.count;
      },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
