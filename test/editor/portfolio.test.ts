import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Editor, withEditor } from "../host/editor.mjs";
import { barriersIn, panelIn, walkThrough } from "../host/panel.mjs";

const plan = "photocopiers.account.yaml";

describe("the portfolio, seen from outside", () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "sales-playbook-portfolio-"));
    await cp("examples", folder, { recursive: true });
  });

  after(() => rm(folder, { recursive: true, force: true }));

  it("leads to a plan, and its figure changes with a purchase that is typed there", () =>
    withEditor({ folder, file: path.join(folder, plan) }, async (editor) => {
      await editor.command("Sales Playbook: Show the Portfolio");
      const panel = panelIn(editor);
      const account = panel.locator(".accounts tbody tr").filter({ hasText: "Merrion Gate Solicitors" });
      const amount = account.locator("td").last();
      await amount.filter({ hasText: /^ ?28,800$/ }).waitFor();
      assert.deepEqual(await barriersIn(editor), []);

      await account.getByRole("button").click();
      await editor.page.locator(".editor-instance .monaco-editor.focused").waitFor();
      const lines = (await readFile(path.join(folder, plan), "utf8")).split("\n");
      const line = lines.findIndex((one) => one.includes("on: 2026-04-01, amount: 7200"));
      await editor.goTo(line + 1, (lines[line] ?? "").indexOf("7200") + 5);
      await editor.type("0");
      await amount.filter({ hasText: /^ ?93,600$/ }).waitFor();
      await panel.getByText(/6 bought for €704,420/).waitFor();
    }));

  it("can be used with the keyboard alone", () =>
    withEditor({ folder }, async (editor) => {
      await editor.command("Sales Playbook: Show the Portfolio");
      const panel = panelIn(editor);
      const focused = panel.locator(":focus");
      await panel.locator("main").waitFor();
      assert.deepEqual(await walkThrough(editor), []);

      await panel.locator(".grid button[tabindex='0']").focus();
      for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "ArrowUp"]) await editor.press(key);
      await focused.and(panel.locator('[data-scores="5 1"]')).waitFor();
      for (const key of ["ArrowDown", "Enter"]) await editor.press(key);
      await panel.locator(".filters .tag", { hasText: "Recency 4, frequency 1" }).waitFor();
      await panel.getByRole("button", { name: "Show all" }).press("Enter");

      await panel.getByRole("searchbox").focus();
      await editor.type("Merrion");
      const accounts = panel.locator(".accounts tbody tr");
      await panel.getByText(/^1 of \d+ accounts$/).waitFor();
      await accounts.getByRole("button").focus();
      await editor.press("Enter");
      await editor.page.locator(`.tab.active[data-resource-name="${plan}"]`).waitFor();
      await editor.page.locator(".editor-instance .monaco-editor.focused").waitFor();
    }));

  it("lists the accounts by class and by owner, and opens their plans", () =>
    withEditor({ folder }, async (editor) => {
      await editor.page.getByRole("tab", { name: "Sales Playbook" }).click();
      const item = (name: string | RegExp) => treeItem(editor, name);
      await item(/^Loyal/).waitFor();
      await item(/^Merrion Gate Solicitors/).waitFor();
      await item(/^needs-work|^Bellbridge Logistics.*\d+ warnings/).waitFor();
      await editor.page.getByRole("button", { name: "Group the Accounts by Owner" }).click();
      await item(/^Declan Keane/).waitFor();
      await item(/^Merrion Gate Solicitors/).click();
      await editor.fileIs(plan);
    }));
});

function treeItem({ page }: Editor, name: string | RegExp) {
  return page.locator(".pane-body").getByRole("treeitem", { name });
}
