import assert from "node:assert/strict";
import * as vscode from "vscode";
import { ask, openExample, openExampleChecked, untilTrue } from "./workbench.ts";

const section = "salesPlaybook";
const hintKinds = ["names", "questions", "yearlyValue", "days"];
const lensKinds = ["coverage", "smart", "roles"];

const open = () => openExampleChecked("centrale-bio-ouest.account.yaml");

async function hintsIn(document: vscode.TextDocument): Promise<string[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const hints = await ask<vscode.InlayHint[]>("InlayHintProvider", document.uri, whole);
  return hints.map(({ label }) => (typeof label === "string" ? label : label.map(({ value }) => value).join("")));
}

async function lensesIn({ uri }: vscode.TextDocument): Promise<string[]> {
  const lenses = await ask<vscode.CodeLens[]>("CodeLensProvider", uri, Number.MAX_SAFE_INTEGER);
  return lenses.map(({ command }) => command?.title ?? "");
}

function checkSome(found: readonly string[], expected: readonly string[]): void {
  for (const one of expected) assert.ok(found.includes(one), `no “${one}” among:\n${found.join("\n")}`);
}

async function switchTo(on: boolean | undefined, kinds: readonly string[]): Promise<void> {
  const settings = vscode.workspace.getConfiguration(section);
  for (const kind of kinds) await settings.update(kind, on, vscode.ConfigurationTarget.Workspace);
}

describe("hints and lenses", () => {
  const all = [...hintKinds.map((kind) => `inlayHints.${kind}`), ...lensKinds.map((kind) => `codeLens.${kind}`)];
  after(() => switchTo(undefined, all));

  it("say what stands behind the words of a plan", async () => {
    const document = await open();
    checkSome(await hintsIn(document), [
      "Claire Morel",
      "Mme Durand",
      "Which difficulty do you most want to see solved?",
      "= 200,000 a year",
      "in 168 days",
    ]);
    checkSome(await lensesIn(document), ["SMART: all five letters met"]);
  });

  it("are gone one by one, as each is switched off", async () => {
    const document = await open();
    for (const kind of hintKinds) {
      const before = (await hintsIn(document)).length;
      await switchTo(false, [`inlayHints.${kind}`]);
      await untilTrue(async () => (await hintsIn(document)).length < before);
    }
    assert.deepEqual(await hintsIn(document), []);
    const plan = await openExample("needs-work.account.yaml");
    for (const kind of lensKinds) {
      const before = (await lensesIn(plan)).length;
      await switchTo(false, [`codeLens.${kind}`]);
      await untilTrue(async () => (await lensesIn(plan)).length < before);
    }
    assert.deepEqual(await lensesIn(plan), []);
  });

  it("come back when they are switched on again", async () => {
    const document = await open();
    await switchTo(undefined, all);
    await untilTrue(async () => (await hintsIn(document)).length > 20 && (await lensesIn(document)).length > 2);
  });
});

describe("les indications [fr]", () => {
  it("disent ce que recouvrent les mots d'un plan", async () => {
    const document = await open();
    checkSome(await hintsIn(document), [
      "Claire Morel",
      "Mme Durand",
      "Quelle difficulté voulez-vous régler avant tout ?",
    ]);
    checkSome(await lensesIn(document), ["SMART : les cinq lettres sont acquises"]);
  });
});
