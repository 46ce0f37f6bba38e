import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Locator } from "playwright-core";
import type { Locale } from "../../src/core/locale.ts";
import { type Editor, withEditor } from "../host/editor.mjs";

interface Words {
  /** In the list of suggestions below `who:`. */
  readonly question: string;
  /** In the hover over an objective's sentence. */
  readonly letters: readonly string[];
  /** In the breadcrumbs over a stakeholder. */
  readonly trail: readonly string[];
  readonly fix: string;
}

const inWords: Readonly<Record<Locale, Words>> = {
  en: {
    question: "In the end, who says yes or no to this purchase?",
    letters: ["Specific: met", "Time-bound: missing (no due date)"],
    trail: ["Stakeholders", "Mrs Lee, buyer"],
    fix: "Change to influencer",
  },
  fr: {
    question: "Au bout du compte, qui donne son accord à cet achat ?",
    letters: ["Spécifique : acquis", "Temporellement défini : absent (pas d'échéance)"],
    trail: ["Interlocuteurs", "Mrs Lee, acheteur"],
    fix: "Remplacer par influencer",
  },
};

const plan = `accountPlan: 1
account: { name: Copyfast }
objectives:
  - statement: Sell 40 copiers
    owner: c.morel
    measurable: [{ indicator: volume, baseline: 25, target: 40 }]
stakeholders:
  - name: Mrs Lee
    roles: [buyer, infuencer]
discovery:
  customer:
    who:
`;

describe("the help that a person sees", () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "sales-playbook-help-"));
    file = path.join(folder, "copyfast.account.yaml");
    await writeFile(file, plan);
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  for (const locale of ["en", "fr"] as const) {
    const words = inWords[locale];
    it(`is in the person's language (${locale}): suggestions, fixes, explanations, breadcrumbs`, () =>
      withEditor({ folder, file, locale }, async (editor) => {
        await editor.waitForProblem("smart/time-bound");
        await takesSuggestion(editor, words);
        await takesFix(editor, words);
        await readsHover(editor, words);
        await readsBreadcrumbs(editor, words);
        await editor.save();
        const written = `${plan.replace("infuencer", "influencer")}      final-decision: Mrs Lee`;
        assert.equal(await readFile(file, "utf8"), written);
      }));
  }
});

async function takesSuggestion(editor: Editor, { question }: Words): Promise<void> {
  await editor.press("ControlOrMeta+End");
  await editor.type("      fin");
  const row = editor.page.locator(".suggest-widget .monaco-list-row.focused", { hasText: "final-decision" });
  await row.waitFor();
  const shown = await spokenIn(row);
  assert.ok(shown.includes(question.slice(0, 20)), shown);
  await editor.press("Enter");
  await editor.type("Mrs Lee");
  await editor.press("Escape");
}

async function takesFix(editor: Editor, { fix }: Words): Promise<void> {
  await editor.goTo(9, 22);
  await editor.page.locator(".editor-instance [class*=lightbulb i]:visible").first().waitFor();
  const row = editor.page.locator(".action-widget .monaco-list-row.focused", { hasText: fix });
  // News of the plan may close the menu while it opens: a person asks again.
  for (let asked = 0; asked < 5 && !(await row.isVisible()); asked++) {
    await editor.press("ControlOrMeta+.");
    await row.waitFor({ timeout: 3000 }).catch(() => {});
  }
  await editor.press("Enter");
  await editor.waitForProblems((all) => all.every(({ code }) => code !== "schema/enum"));
}

async function readsHover(editor: Editor, { letters }: Words): Promise<void> {
  await editor.goTo(4, 6);
  await editor.press("ControlOrMeta+K");
  await editor.press("ControlOrMeta+I");
  const hover = editor.page.locator(".monaco-hover:not(.hidden)", { hasText: letters[0] ?? "" });
  await hover.waitFor();
  const shown = await spokenIn(hover);
  for (const letter of letters) assert.ok(shown.includes(letter), shown);
  await editor.press("Escape");
}

async function readsBreadcrumbs(editor: Editor, { trail }: Words): Promise<void> {
  await editor.goTo(8, 6);
  const crumbs = editor.page.locator(".breadcrumbs-below-tabs .monaco-breadcrumb-item");
  for (const words of trail) await crumbs.getByText(words).waitFor();
}

/** What a part of the window says, without the kinds of space that are there for looks. */
async function spokenIn(part: Locator): Promise<string> {
  return ((await part.textContent()) ?? "").replace(/\s/g, " ");
}
