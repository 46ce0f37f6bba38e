import path from "node:path";
import { withEditor } from "../host/editor.mjs";
import { root } from "../host/paths.mjs";

const folder = path.join(root, "examples");

describe("the page about a person, seen from outside", () => {
  it("leads to the line of the plan that a heading speaks of", () =>
    withEditor({ folder, file: path.join(folder, "photocopiers.account.yaml") }, async (editor) => {
      const { page } = editor;
      await editor.commandInList("Show What the Plan Says About a Person");
      const list = page.locator(".quick-input-widget");
      await list.locator(".monaco-list-row", { hasText: "Ms Farrell" }).click();
      await page.locator('.tab.active[data-resource-name="Ms Farrell.md"]').waitFor();
      const heading = page.locator(".editor-group-container").last().locator(".detected-link").first();
      await heading.click({ modifiers: ["ControlOrMeta"] });
      await page.locator(".active-line-number", { hasText: /^116$/ }).waitFor();
    }));
});
