import assert from "node:assert/strict";
import path from "node:path";
import { viewNames } from "../../src/core/views/names.ts";
import { type Editor, openEditor } from "../host/editor.mjs";
import { barriersIn, changeTheme, panelIn, showView, walkThrough } from "../host/panel.mjs";
import { cache, root } from "../host/paths.mjs";
import { type Theme, themes } from "../host/themes.mjs";

const folder = path.join(root, "examples");
/** One where nearly all is known, and one where much is missing or late. */
const plans = ["centrale-bio-ouest.account.yaml", "needs-work.account.yaml"];
/** Of the window: the panel takes half of it. Colours are the same at each, so the wide one is looked at once. */
const [wide, narrow] = [1280, 640];

describe("every view of the panel, in French", () => {
  let editor: Editor;

  before(async () => {
    editor = await openEditor({ folder, file: path.join(folder, plans[0] ?? ""), locale: "fr" });
    await editor.press("ControlOrMeta+B"); // no explorer
    await editor.command("Afficher les objectifs");
    await panelIn(editor).locator("main").waitFor();
  });

  afterEach(async function () {
    if (this.currentTest?.isFailed()) await editor.screenshot(path.join(cache, "views-failed.png"));
  });

  after(() => editor.close());

  for (const theme of Object.keys(themes) as Theme[]) {
    const widths = theme === "Default Dark Modern" ? [wide, narrow] : [narrow];
    it(`bars nobody's way in the theme ${theme}, ${widths.join(" and ")} dots wide`, async () => {
      await editor.toPlan();
      await changeTheme(editor, theme);
      for (const plan of plans) {
        await editor.toPlan(); // beside the panel, not over it
        await editor.openFile(plan);
        for (const width of widths) {
          await editor.page.setViewportSize({ width, height: 800 });
          for (const view of viewNames) {
            await showView(editor, view);
            assert.deepEqual(await barriersIn(editor), [], `${view} of ${plan}, ${width} dots`);
          }
        }
      }
    });
  }

  for (const view of viewNames) {
    it(`can be walked through by Tab: ${view}`, async () => {
      await showView(editor, view);
      assert.deepEqual(await walkThrough(editor), []);
    });
  }

  it("tells a screen reader what the pictures show", async () => {
    await editor.toPlan();
    await editor.openFile(plans[0] ?? "");
    await showView(editor, "stakeholders");
    const panel = panelIn(editor);
    const onMap = panel.getByRole("group", { name: /^Carte de l'influence/ }).getByRole("button");
    const inTable = panel.getByRole("table", { name: "Toutes les personnes du plan" }).getByRole("rowheader");
    await onMap
      .and(
        panel.getByRole("button", {
          name: "Mme Durand · Directrice des achats · acheteur, décideur · 5/5 · favorable",
        }),
      )
      .waitFor();
    assert.equal(await onMap.count(), await inTable.count());
    await showView(editor, "smart");
    await panel.locator("summary").first().click();
    await panel.getByRole("table", { name: "Chiffre d'affaires" }).getByRole("rowheader").first().waitFor();
    await showView(editor, "discovery");
    const row = panel.getByRole("row", { name: /^Le client/i });
    await row.getByRole("button", { name: /^Réponses : 8 sur 10/ }).waitFor();
    await panel
      .getByRole("group", { name: "le distributeur" })
      .getByRole("button", { name: /^Livraison\s*, réponse connue$/ })
      .waitFor();
  });

  it("leads from tab to tab by the arrow keys", async () => {
    const panel = panelIn(editor);
    await showView(editor, viewNames[0]);
    for (const [key, name] of [
      ["ArrowRight", viewNames[1]],
      ["ArrowLeft", viewNames[0]],
      ["End", viewNames.at(-1)],
      ["ArrowRight", viewNames[0]],
    ] as const) {
      await editor.press(key);
      await panel.locator(`#tab-${name}[aria-selected=true]:focus`).waitFor();
    }
  });

  it("leads to the tab that was meant, however fast the keys come", async () => {
    const panel = panelIn(editor);
    await showView(editor, viewNames[0]);
    for (const _ of [1, 2, 3]) for (const _name of viewNames) await editor.press("ArrowRight");
    const chosen = panel.locator(`#tab-${viewNames[0]}[aria-selected=true]:focus`);
    await chosen.waitFor();
    await panel.locator("[role=tabpanel][aria-busy=false]").waitFor();
    assert.ok(await chosen.isVisible());
  });

  it("has its like in the portfolio, in each theme", async () => {
    await editor.toPlan();
    await editor.command("View: Close All Editors");
    await editor.commandInList("Afficher le portefeuille");
    await panelIn(editor).locator("main").waitFor();
    for (const theme of Object.keys(themes) as Theme[]) {
      await changeTheme(editor, theme);
      assert.deepEqual(await barriersIn(editor), [], theme);
    }
    await editor.page.setViewportSize({ width: narrow / 2, height: 800 });
    assert.deepEqual(await barriersIn(editor), [], "narrow");
    await editor.page.setViewportSize({ width: wide, height: 800 });
  });
});
