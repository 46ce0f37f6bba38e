/** How long the screen may take to follow, on a busy machine, in milliseconds. */
export const patience = 3000;

/**
 * The keyboard of somebody who writes in VS Code: counts each key pressed, a chord such as Ctrl+Space as one, and sees
 * what is on the screen.
 */
export class Keyboard {
  count = 0;
  #editor;

  /** @param {import("../../test/host/editor.mjs").Editor} editor */
  constructor(editor) {
    this.#editor = editor;
  }

  async press(key, times = 1) {
    for (let time = 0; time < times; time++) {
      this.count++;
      await this.#editor.press(key);
    }
  }

  async type(text) {
    this.count += [...text].length;
    await this.#editor.type(text, { delay: 0 });
  }

  /** Presses a key that changes the text or moves the cursor, and waits until it has. */
  async go(key) {
    const before = await this.look();
    await this.press(key);
    const deadline = Date.now() + patience;
    let now = before;
    while (now.text === before.text && now.offset === before.offset && Date.now() < deadline) now = await this.look();
    return now;
  }

  /** The text as the editor shows it, and the cursor in it, once both are at rest. */
  async look() {
    let last = await this.#glance();
    for (;;) {
      const now = await this.#glance();
      if (now.text === last.text && now.offset === last.offset) return now;
      last = now;
    }
  }

  async #glance() {
    await this.#settle();
    const { lines, line, column } = await this.#editor.page.evaluate(() => {
      const pixels = (element, side) => Number.parseFloat(element.style[side]) || 0;
      const shown = [...document.querySelectorAll(".editor-instance .view-line")];
      const ordered = shown.sort((a, b) => pixels(a, "top") - pixels(b, "top"));
      const lines = ordered.map((one) => (one.textContent ?? "").replaceAll("\u00a0", " ").replaceAll("\u200b", ""));
      // All letters are equally wide.
      const longest = ordered.reduce((a, b) => (b.textContent.length > a.textContent.length ? b : a));
      const words = longest.querySelector("span");
      const width = words.getBoundingClientRect().width / words.textContent.length;
      const cursor = document.querySelector(".editor-instance .cursors-layer .cursor");
      const line = ordered.findIndex((one) => pixels(one, "top") === pixels(cursor, "top"));
      return { lines, line, column: Math.round(pixels(cursor, "left") / width) || 0 };
    });
    const before = lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0);
    return { text: lines.join("\n"), lines, line, column, offset: before + column };
  }

  /** The rows of the list, if one is shown; `within`: milliseconds to wait for it, or for a row that it is to have. */
  async list({ within = 0, having } = {}) {
    const deadline = Date.now() + within;
    let last = await this.#rows();
    for (;;) {
      const now = await this.#rows();
      const isAtRest = JSON.stringify(now) === JSON.stringify(last);
      const isThere = now.length > 0 && (having === undefined || now.some(({ label }) => label === having));
      if (isAtRest && (isThere || Date.now() >= deadline)) return now;
      last = now;
    }
  }

  async #rows() {
    await this.#settle();
    return this.#editor.page.evaluate(() => {
      const rows = [...(document.querySelector(".suggest-widget.visible")?.querySelectorAll(".monaco-list-row") ?? [])];
      const ordered = rows.sort((a, b) => Number(a.dataset.index) - Number(b.dataset.index));
      return ordered.map((row) => ({
        label: row.querySelector(".label-name")?.textContent ?? "",
        isFocused: row.classList.contains("focused"),
      }));
    });
  }

  /** Waits until the screen has followed the keys. */
  async #settle() {
    await this.#editor.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 10)))),
    );
  }
}
