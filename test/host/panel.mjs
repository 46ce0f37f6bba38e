import axe from "axe-core";
import { themes } from "./themes.mjs";

/**
 * The page inside a panel of VS Code, which is a frame in a frame.
 * @param {import("./editor.mjs").Editor} editor
 * @returns {import("playwright-core").FrameLocator}
 */
export function panelIn({ page }) {
  return page.frameLocator("iframe.webview").frameLocator("iframe#active-frame");
}

/**
 * Chooses a tab of the panel, and waits until its view is drawn.
 * @param {import("./editor.mjs").Editor} editor
 * @param {import("../../src/core/views/names.ts").ViewName} name
 */
export async function showView(editor, name) {
  const panel = panelIn(editor);
  await panel.locator(`#tab-${name}`).click();
  await panel.locator(`[role="tabpanel"][aria-labelledby="tab-${name}"][aria-busy="false"]`).waitFor();
}

/**
 * Changes the theme, and waits until the panel has it too.
 * @param {import("./editor.mjs").Editor} editor
 * @param {import("./themes.mjs").Theme} theme
 */
export async function changeTheme(editor, theme) {
  await editor.changeTheme(theme);
  await panelIn(editor).locator(`body[data-vscode-theme-name="${themes[theme].label}"]`).waitFor();
}

/** The page inside a panel as something that runs functions.
 * @param {import("./editor.mjs").Editor} editor */
async function frameOf(editor) {
  const inside = await panelIn(editor).locator("#panel").elementHandle();
  return inside.ownerFrame();
}

/**
 * What axe finds in the panel, unfolded, and what would be cut off at its width.
 * @param {import("./editor.mjs").Editor} editor
 * @returns {Promise<string[]>} one line a finding
 */
export async function barriersIn(editor) {
  const frame = await frameOf(editor);
  if (!(await frame.evaluate(() => "axe" in globalThis))) await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
    const { violations } = await globalThis.axe.run();
    const { scrollWidth, clientWidth } = document.documentElement;
    const tooWide = (width) => {
      const all = [...document.querySelectorAll("#panel *")];
      const beyond = all.filter((one) => one.getBoundingClientRect().right > width);
      return beyond.slice(-3).map(({ outerHTML }) => `does not fit into ${width} dots: ${outerHTML.slice(0, 160)}`);
    };
    return [
      ...violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`)),
      ...(scrollWidth > clientWidth ? tooWide(clientWidth) : []),
      ...[...document.querySelectorAll("svg:not([aria-hidden] svg, [aria-hidden], [aria-label])")].map(
        ({ outerHTML }) => `a drawing without a name: ${outerHTML.slice(0, 200)}`,
      ),
    ];
  });
}

/**
 * Walks through a view by Tab, from its tab, or from the first thing where there are no tabs, to its end.
 * @param {import("./editor.mjs").Editor} editor
 * @returns {Promise<string[]>} one line for each thing that can be chosen or filled in and is not reached in the order of the
 *   page, or looks with the focus as it does without, and where the walk does not go on
 */
export async function walkThrough(editor) {
  const frame = await frameOf(editor);
  await frame.evaluate(() => {
    const look = (one) =>
      [one, ...one.children].map((part) => {
        const styles = [getComputedStyle(part), getComputedStyle(part, "::before")];
        return styles
          .map(({ outline, boxShadow, border, stroke }) => [outline, boxShadow, border, stroke].join())
          .join();
      });
    const told = (one) => one?.outerHTML.slice(0, 160);
    // What may be reached changes on the way: the buttons of a question show up as soon as one is in it.
    const stops = () =>
      [...document.querySelectorAll("button, select, textarea, input, summary, a[href], [tabindex]")].filter(
        (one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility(),
      );
    const problems = [];
    let [before, expected] = [undefined, document.querySelector("[role=tab][aria-selected=true]") ?? stops()[0]];
    expected.blur(); // from the click on it, which shows no focus
    expected.focus({ focusVisible: true });
    globalThis.walk = {
      problems,
      /** Looks at where Tab has led. @returns {boolean} whether there is something after it */
      step() {
        const now = document.activeElement;
        // Day, month and year are stops of their own inside a date.
        if (now === before?.one && now.type === "date") return true;
        if (before && look(before.one).join() === before.look)
          problems.push(`the focus can't be seen: ${told(before.one)}`);
        if (now !== expected) problems.push(`not ${told(expected)}, but ${told(now)}`);
        before = { one: now, look: look(now).join() };
        const all = stops();
        expected = all[all.indexOf(now) + 1];
        return now !== document.body && expected !== undefined && problems.length < 5;
      },
      /** @returns {boolean} whether Tab leads on from the last thing */
      hasLeft: () => document.activeElement !== before?.one,
    };
  });
  while (await frame.evaluate(() => globalThis.walk.step())) await editor.press("Tab");
  await editor.press("Tab");
  return frame.evaluate(() => [...globalThis.walk.problems, ...(globalThis.walk.hasLeft() ? [] : ["no way out"])]);
}
