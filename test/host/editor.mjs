import path from "node:path";
import { cache, root } from "./paths.mjs";
import { readProblems, showProblems, waitForProblems } from "./problems.mjs";
import { themes } from "./themes.mjs";
import { newPage, startHost } from "./workbench.mjs";

/** @typedef {import("./problems.mjs").Problem} Problem */

const patience = 60_000; // milliseconds for anything to appear on a busy machine

/**
 * Opens a folder in a real VS Code that has the extension installed.
 * @param {{ folder: string, file?: string, extension?: string, vsix?: string, locale?: "en" | "fr",
 *   theme?: import("./themes.mjs").Theme, settings?: Record<string, unknown>,
 *   size?: { width: number, height: number }, scale?: number }} options
 *   absolute paths; `file` is shown first; `vsix`: a packaged extension, in place of the sources; `settings` are the user's; `scale`: picture dots per page dot
 * @returns {Promise<Editor>} to be closed
 */
export async function openEditor(options) {
  const { folder, file, vsix, extension = vsix ? undefined : root, locale, settings, size, scale } = options;
  const { theme = "Default Dark Modern" } = options;
  const host = await startHost({ extension, vsix, settings: { ...settings, "workbench.colorTheme": theme } });
  try {
    const page = await newPage(host.browser, { locale, size, scale });
    page.setDefaultTimeout(patience);
    await page.goto(host.server.openUrl(folder, { file }));
    const editor = new Editor(host, page);
    await page.locator(".monaco-workbench").waitFor();
    await editor.themeIs(theme);
    if (file) await editor.fileIs(path.basename(file));
    return editor;
  } catch (error) {
    await host.close();
    throw error;
  }
}

/**
 * Opens an editor for one test, and closes it. When the test fails, a picture stays in the cache folder.
 * @template T
 * @param {Parameters<typeof openEditor>[0]} options
 * @param {(editor: Editor) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withEditor(options, use) {
  const editor = await openEditor(options);
  try {
    return await use(editor);
  } catch (error) {
    await editor.screenshot(path.join(cache, "editor-failed.png")).catch(() => {}); // the page may be what broke
    throw error;
  } finally {
    await editor.close();
  }
}

/** VS Code as a person uses it: keys, and what can be seen. Everything waits for its effect. */
export class Editor {
  #host;

  constructor(host, page) {
    this.#host = host;
    /** @type {import("playwright-core").Page} for what has no method here */
    this.page = page;
  }

  /** @param {string} name of the file, as one would type it into Quick Open */
  async openFile(name) {
    await this.#pick("ControlOrMeta+P", name);
    await this.fileIs(path.basename(name));
  }

  /** @param {string} title of a command, as the palette shows it */
  async command(title) {
    await this.#pick("F1", title);
  }

  /** Takes a command from the palette that asks something next, or that others are found before. @param {string} title */
  async commandInList(title) {
    const list = this.page.locator(".quick-input-widget");
    await this.press("F1");
    await list.locator("input").first().waitFor();
    await this.page.keyboard.type(title);
    await list
      .locator(".monaco-list-row", { hasText: `Sales Playbook: ${title}` })
      .first()
      .click();
  }

  /** Types key by key where the cursor is. Return accepts a suggestion that is shown, as for everybody.
   * @param {string} text
   * @param {{ delay?: number }} [options] milliseconds between keys */
  async type(text, { delay = 15 } = {}) {
    await this.page.keyboard.type(text, { delay });
  }

  /** @param {string} keys such as `ControlOrMeta+End` */
  async press(keys) {
    await this.page.keyboard.press(keys);
  }

  /** Puts the cursor somewhere. @param {number} line from 1 @param {number} column from 1 */
  async goTo(line, column) {
    const box = this.page.locator(".quick-input-widget");
    await this.press("Control+G");
    await box.locator("input").first().waitFor();
    await this.page.keyboard.type(`${line}:${column}`);
    await this.press("Enter");
    await box.waitFor({ state: "hidden" });
    await this.page.locator(".editor-instance .monaco-editor.focused").waitFor();
  }

  /** Saves the file, and waits until it is on the disk. */
  async save() {
    await this.press("ControlOrMeta+S");
    await this.page.locator(".editor-group-container.active .tab.active:not(.dirty)").waitFor(); // a panel beside it is clean
  }

  /** @returns {Promise<Problem[]>} what the Problems view lists now */
  problems() {
    return readProblems(this.page);
  }

  /**
   * @param {(problems: Problem[]) => boolean} wanted
   * @returns {Promise<Problem[]>} what the Problems view lists then
   */
  waitForProblems(wanted) {
    return waitForProblems(this.page, wanted, patience);
  }

  /** @param {string} code of a finding
   * @returns {Promise<Problem>} its first line in the Problems view, once there is one */
  async waitForProblem(code) {
    const isIt = (problem) => problem.code === code;
    const problems = await this.waitForProblems((all) => all.some(isIt));
    return problems.find(isIt);
  }

  /** Waits for a wavy line under some text. @param {"error" | "warning" | "info"} severity */
  async waitForSquiggle(severity) {
    await this.page.locator(`.squiggly-${severity}`).first().waitFor();
  }

  async showProblems() {
    await showProblems(this.page);
  }

  /** @param {import("./themes.mjs").Theme} theme */
  async changeTheme(theme) {
    await this.press("ControlOrMeta+K");
    await this.#pick("ControlOrMeta+T", themes[theme].label);
    await this.themeIs(theme);
  }

  /** Waits until nothing in the window has changed for a while, longer than VS Code waits before it asks for hints: for pictures. */
  async settled() {
    await this.page.mouse.move(0, 0);
    await this.page.evaluate(
      (quiet) =>
        new Promise((resolve) => {
          let timer = setTimeout(resolve, quiet);
          const observer = new MutationObserver(() => {
            clearTimeout(timer);
            timer = setTimeout(resolve, quiet);
          });
          observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        }),
      1500,
    );
  }

  /** @param {string} file where the picture goes, a PNG
   * @param {{ x: number, y: number, width: number, height: number }} [clip] a part of the window */
  async screenshot(file, clip) {
    await this.page.screenshot({ path: file, clip });
  }

  async close() {
    await this.#host.close();
  }

  /** Waits until this file is in front, ready for typing. @param {string} name */
  async fileIs(name) {
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator(".editor-instance .view-line").first().waitFor();
    await this.toPlan();
  }

  /** Puts the cursor back into the file, from a panel for example. */
  async toPlan() {
    await this.press("ControlOrMeta+1");
    await this.page.locator(".editor-instance .monaco-editor.focused").waitFor();
  }

  async themeIs(theme) {
    await this.page.locator(`.monaco-workbench${themes[theme].classes}`).waitFor();
  }

  /** Opens a list with a key, narrows it by typing, takes the row that has the text. */
  async #pick(key, text) {
    const list = this.page.locator(".quick-input-widget");
    await this.press(key);
    await list.locator("input").first().waitFor();
    await this.page.keyboard.type(text);
    await list.locator(".monaco-list-row.focused", { hasText: text }).first().waitFor();
    await this.press("Enter");
    await list.waitFor({ state: "hidden" });
  }
}
