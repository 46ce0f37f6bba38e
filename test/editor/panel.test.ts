import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { withEditor } from "../host/editor.mjs";
import { barriersIn, panelIn } from "../host/panel.mjs";

const plan = "needs-work.account.yaml";

describe("the panel, seen from outside", () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "sales-playbook-panel-"));
    await cp("examples", folder, { recursive: true });
  });

  after(() => rm(folder, { recursive: true, force: true }));

  it("shows the objectives, leads to the line of a letter, and changes with the plan", () =>
    withEditor({ folder, file: path.join(folder, plan) }, async (editor) => {
      await editor.command("Sales Playbook: Show the Objectives");
      const panel = panelIn(editor);
      const objective = panel.locator("tbody").nth(1);
      await objective.locator("td.letter").first().getByRole("button").click();
      await editor.page.locator(".editor-instance .monaco-editor.focused").waitFor();
      await editor.page.getByText("Ln 21,").waitFor();

      const words = objective.locator(".words");
      const scrolled = () => panel.locator("html").evaluate((page) => page.scrollTop);
      const before = await scrolled();
      await editor.press("End");
      await editor.type(" (soon)");
      await words.filter({ hasText: "(soon)" }).waitFor();
      assert.ok(before > 0, "the letter was in sight from the start");
      assert.equal(await scrolled(), before);
      assert.deepEqual(await barriersIn(editor), []);
    }));

  it("notes three answers of an interview, typed with the keyboard alone", () =>
    withEditor({ folder, file: path.join(folder, plan) }, async (editor) => {
      await editor.command("Sales Playbook: Hold an Interview");
      const panel = panelIn(editor);
      const fields = panel.locator(".forms textarea");
      await fields.first().and(panel.locator(":focus")).waitFor();
      for (const answer of ["Ms Hale: she signs", "<b>the fleet office</b>", "none # so far"]) {
        await editor.type(answer);
        await editor.press("Enter");
      }
      const noted = panel.locator("section .answer");
      await noted.nth(2).waitFor();
      assert.deepEqual(await noted.allTextContents(), [
        "Ms Hale: she signs",
        "<b>the fleet office</b>",
        "none # so far",
      ]);
      assert.deepEqual(await barriersIn(editor), []);

      await panel.getByRole("tab", { name: "Discovery" }).click();
      const cells = panel.locator(".matrix tbody tr").first().locator("td");
      await cells.first().filter({ hasText: "5/10" }).waitFor();
      assert.deepEqual(await barriersIn(editor), []);
      await panel.getByRole("tab", { name: "People" }).click();
      await panel.locator(".map").waitFor();
      assert.deepEqual(await barriersIn(editor), []);

      await editor.toPlan();
      await editor.save();
      await editor.page.locator(`.tab[data-resource-name="${plan}"]:not(.dirty)`).waitFor();
      const text = await readFile(path.join(folder, plan), "utf8");
      // Three times back, and the plan is as it was.
      for (const _ of [1, 2, 3]) await editor.press("ControlOrMeta+Z");
      await panel.getByRole("tab", { name: "Discovery" }).click();
      await cells.first().filter({ hasText: "2/10" }).waitFor();

      const source = ", from: mercer, on: 2026-06-15 }";
      for (const answer of ['"Ms Hale: she signs"', "<b>the fleet office</b>", '"none # so far"']) {
        assert.ok(text.includes(`: { answer: ${answer}${source}`), `${answer} in ${text}`);
      }
    }));

  it("moves the picture and the figure of the brief with the floor, and marks the line where the cursor is", () =>
    withEditor({ folder, file: path.join(folder, "centrale-bio-ouest.account.yaml") }, async (editor) => {
      await editor.command("Sales Playbook: Show Negotiation Brief Beside");
      const room = panelIn(editor).locator("figure.room").first();
      const floor = room.locator(".mark-floor");
      await floor.locator(".figure", { hasText: /^190\s000\s€$/ }).waitFor();
      const overlap = room.locator(".agreement");
      const widthBefore = await overlap.getAttribute("width");

      const text = await readFile(path.join(folder, "centrale-bio-ouest.account.yaml"), "utf8");
      await editor.press("ControlOrMeta+1");
      await editor.goTo(text.slice(0, text.indexOf("floor: 190000")).split("\n").length, 1);
      await room.and(panelIn(editor).locator(".here")).waitFor();
      await editor.press("End");
      for (const _ of "90000") await editor.press("Backspace");
      await editor.type("85000");
      await floor.locator(".figure", { hasText: /^185\s000\s€$/ }).waitFor();
      await room.getByText(/zone d'accord\s: 10\s000\s€/).waitFor();
      assert.notEqual(await overlap.getAttribute("width"), widthBefore);

      await room.getByText("Chiffres").click();
      await room.getByRole("button", { name: /185\s000\s€/ }).click();
      await editor.page.locator(".editor-instance .monaco-editor.focused").waitFor();
      await panelIn(editor).getByRole("button", { name: "For the customer" }).click();
      await panelIn(editor).locator(".brief.for-customer").waitFor();
      assert.equal(await room.count(), 0);
      assert.deepEqual(await barriersIn(editor), []);

      await panelIn(editor).getByRole("button", { name: "Save…" }).click();
      await editor.page.locator(".quick-input-widget input").first().waitFor();
      await editor.press("Enter");
      await editor.page.getByText("The brief is saved").waitFor();
      const saved = await readFile(path.join(folder, "centrale-bio-ouest.customer.html"), "utf8");
      assert.match(saved, /^<!DOCTYPE html>.*Notre rendez-vous.*<\/html>\n$/s);
      assert.doesNotMatch(saved, /185\s000|Biofrais/);
    }));

  it("draws only what changed: focus, folds, the place on the page and all else stay", () =>
    withEditor({ folder, file: path.join(folder, "photocopiers.account.yaml") }, async (editor) => {
      await editor.command("Sales Playbook: Show the Discovery");
      const panel = panelIn(editor);
      await panel.locator("summary").first().click();
      await panel.locator(".matrix tbody tr:first-child td:nth-child(3) button").click();
      await panel.locator("details[open] li").last().scrollIntoViewIfNeeded();
      // What is drawn anew would be other elements, without the mark.
      const marked = () =>
        panel.locator("html").evaluate(({ scrollTop }) => ({
          scrollTop,
          focused: document.activeElement?.matches(".matrix tr:first-child td:nth-child(3) button[data-mark]"),
          folds: [...document.querySelectorAll("details")].map(({ open }) => open),
          unmarked: document.querySelectorAll("#panel *:not([data-mark])").length,
        }));
      await panel.locator("html").evaluate(() => {
        for (const one of document.querySelectorAll<HTMLElement>("#panel *")) one.dataset.mark = "";
      });
      const before = await marked();
      assert.ok(before.scrollTop > 0, "it was scrolled");
      assert.deepEqual([before.focused, before.unmarked], [true, 0]);

      // Not typed, because the focus is to stay in the panel.
      const file = path.join(folder, "photocopiers.account.yaml");
      const text = await readFile(file, "utf8");
      await writeFile(file, text.replace("Machines stop on filing days", "Machines stop every Thursday"));
      await panel.locator(".questions .answer").filter({ hasText: "every Thursday" }).waitFor();
      assert.deepEqual(await marked(), before);
    }));

  it("finds its view and what was typed there again when the window is loaded anew", () =>
    withEditor({ folder }, async (editor) => {
      await editor.openFile("photocopiers.account.yaml");
      await editor.command("Sales Playbook: Hold an Interview");
      const field = panelIn(editor).locator(".forms textarea").first();
      await field.and(panelIn(editor).locator(":focus")).waitFor();
      await editor.type("half an ans");
      const reloaded = editor.page.waitForEvent("load");
      await editor.command("Developer: Reload Window");
      await reloaded;
      await panelIn(editor).getByRole("tab", { name: "Interview", selected: true }).waitFor();
      assert.equal(await field.inputValue(), "half an ans");
    }));
});
