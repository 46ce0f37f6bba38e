import { isDeepStrictEqual } from "node:util";

/**
 * One line of the Problems view. Lines and columns count from 1.
 * @typedef {{ file: string, severity: "error" | "warning" | "info", message: string, code: string, line: number,
 *   column: number }} Problem
 */

const panel = ".markers-panel";

/** Opens the Problems view if it isn't open; the cursor goes back to the editor.
 * @param {import("playwright-core").Page} page */
export async function showProblems(page) {
  if (await page.locator(panel).isVisible()) return;
  await page.keyboard.press("ControlOrMeta+Shift+M");
  await page.locator(panel).waitFor();
  await page.keyboard.press("ControlOrMeta+1");
}

/**
 * Everything that the Problems view lists, in its order. It is read row by row, and may change meanwhile: what two
 * readings agree on has stood there.
 * @param {import("playwright-core").Page} page
 * @returns {Promise<Problem[]>}
 */
export async function readProblems(page) {
  await showProblems(page);
  let before;
  for (;;) {
    const rows = await page.evaluate(readRows, panel);
    if (isDeepStrictEqual(rows, before)) return toProblems(rows);
    before = rows;
  }
}

/** A file's row is on level 1, its problems on level 2, related places below them. */
function toProblems(rows) {
  const problems = [];
  let file = "";
  for (const row of rows) {
    if (row.level === 1) file = row.file;
    if (row.level === 2) problems.push({ file, ...row.problem });
  }
  return problems;
}

/** Runs in the page. The view draws only the rows in sight, so it is scrolled from its top to its end. */
async function readRows(selector) {
  const rows = new Map();
  await scroll(true);
  for (;;) {
    const seen = [...document.querySelectorAll(`${selector} .monaco-list-rows > .monaco-list-row`)];
    const before = rows.size;
    for (const row of seen) rows.set(Number(row.dataset.index), describe(row));
    if (seen.some((row) => row.dataset.lastElement === "true") || rows.size === before) break;
    await scroll(false);
  }
  await scroll(true);
  return [...rows].sort(([one], [other]) => one - other).map(([, row]) => row);

  /** To the top, or down by almost the height of the list; waits until it is drawn. */
  async function scroll(toTop) {
    const list = document.querySelector(`${selector} .monaco-list .monaco-scrollable-element`);
    const height = list?.clientHeight ?? 0;
    // One notch of a wheel is 120 units and scrolls by 50 dots. Two rows stay in sight.
    const distance = toTop ? -100_000 : (Math.max(height - 44, 22) * 120) / 50;
    // Chromium has the distance twice, with opposite signs.
    list?.dispatchEvent(new WheelEvent("wheel", { deltaY: distance, wheelDeltaY: -distance, cancelable: true }));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }

  function describe(row) {
    const textOf = (part) => [...row.querySelectorAll(part)].map(({ textContent }) => textContent).join("\n");
    const [line = 0, column = 0] = (textOf(".marker-line").match(/\d+/g) ?? []).map(Number);
    const icon = row.querySelector(".marker-icon")?.className ?? "";
    const severity = ["error", "warning", "info"].find((name) => icon.includes(name));
    const problem = { severity, message: textOf(".marker-message"), code: textOf(".marker-code"), line, column };
    return { level: Number(row.ariaLevel), file: textOf(".label-name"), problem };
  }
}

/**
 * Waits until the Problems view is as wanted, and gives what it lists then.
 * @param {import("playwright-core").Page} page
 * @param {(problems: Problem[]) => boolean} wanted
 * @param {number} deadline milliseconds
 */
export async function waitForProblems(page, wanted, deadline) {
  const end = Date.now() + deadline;
  for (;;) {
    const problems = await readProblems(page);
    if (wanted(problems)) return problems;
    if (Date.now() > end) throw new Error(`Not within ${deadline} ms; the Problems view has ${list(problems)}`);
    await nextChange(page);
  }
}

/** When the view changes, or after a moment: it may have changed while it was read. */
function nextChange(page) {
  return page.evaluate(
    ([selector, moment]) =>
      new Promise((resolve) => {
        const observer = new MutationObserver(resolve);
        observer.observe(document.querySelector(selector), { childList: true, subtree: true, characterData: true });
        setTimeout(resolve, moment);
      }),
    [panel, 250],
  );
}

function list(problems) {
  return ["", ...problems.map(({ code, line, message }) => `${line}: ${code} ${message}`)].join("\n  ");
}
