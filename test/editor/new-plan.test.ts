import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Editor, withEditor } from "../host/editor.mjs";

const languages = [
  {
    locale: "en",
    title: "New Account Plan",
    questions: ["What does the customer do with what it buys?", "In which language is the plan?"],
    form: "Resale",
    welcome: /^# A key without a value/,
  },
  {
    locale: "fr",
    title: "Nouveau plan de compte",
    questions: ["Que fait le client de ce qu'il achète\u00a0?", "Dans quelle langue est le plan\u00a0?"],
    form: "Revente",
    welcome: /^# Une clé sans valeur/,
  },
] as const;

/** The example of a name, which stands in the empty field. */
const askedFirst = "Centrale Bio Ouest";

describe("a new account plan", () => {
  for (const { locale, title, questions, form, welcome } of languages) {
    it(`is asked for in the editor's language, ${locale}`, () =>
      withFolder((folder) =>
        withEditor({ folder, locale }, async (editor) => {
          await editor.commandInList(title);
          await answer(editor, askedFirst, "Électricité & Gaz");
          await answer(editor, questions[0], form);
          await answer(editor, questions[1], "");
          await editor.fileIs("electricite-gaz.account.yaml");
          assert.deepEqual(await readdir(folder), ["electricite-gaz.account.yaml"]);
          const text = await readFile(path.join(folder, "electricite-gaz.account.yaml"), "utf8");
          assert.match(text, welcome);
          assert.match(text, /^ {2}form: resale/m);
        }),
      ));
  }
});

/** Types into the question that is shown, when it is. */
async function answer(editor: Editor, question: string, text: string): Promise<void> {
  await editor.page.getByPlaceholder(question).waitFor();
  await editor.type(text);
  if (question !== askedFirst) await editor.page.locator(".quick-input-list .monaco-list-row.focused").waitFor();
  await editor.press("Enter");
}

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "sales-playbook-new-"));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
