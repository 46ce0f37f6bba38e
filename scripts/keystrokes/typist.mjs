import { isOwnWords, mark, renderInBrackets, renderInline, rowsAt } from "../../dist/suggestions.cjs";
import { patience } from "./keyboard.mjs";
import { newLine } from "./lines.mjs";
import { at, covers, isScalar, pathOf, startsWith, tryParse } from "./wanted.mjs";

/**
 * Writes a plan as somebody does who knows what is to be in it and takes what the list offers: a whole block where all of
 * the block is wanted, else key by key; words of the method, names and dates from the list; own words and figures typed.
 */
export class Typist {
  #keyboard;
  #playbook;
  #plan;

  /**
   * @param {import("./keyboard.mjs").Keyboard} keyboard
   * @param {{ plan: unknown, playbook: string | undefined }} wanted the values to be written; the text of the playbook
   */
  constructor(keyboard, { plan, playbook }) {
    this.#keyboard = keyboard;
    this.#plan = plan;
    this.#playbook = playbook;
  }

  write() {
    return this.#mapping([], { column: 0 });
  }

  /** The keys of a mapping that are not done; the cursor stands where the first of them goes, or behind the last done. */
  async #mapping(path, { column, done = [], isInBrackets = false }) {
    const written = [...done];
    let isBehind = done.length > 0;
    for (;;) {
      const left = Object.keys(at(this.#plan, path)).filter((key) => !written.includes(key));
      if (left.length === 0) return;
      if (isBehind && isInBrackets) await this.#goOnInBrackets();
      else if (isBehind) await newLine(this.#keyboard, column);
      isBehind = true;
      const rows = await this.#rows();
      const block = bestBlock(rows, { plan: this.#plan, path, left });
      if (block) await this.#insert(block, rows);
      else {
        await this.#key(left[0], rows);
        await this.#value([...path, left[0]], column);
      }
      written.push(...(block?.keys ?? [left[0]]));
    }
  }

  /** The last stop of a block may have left the cursor behind the closing bracket. */
  async #goOnInBrackets() {
    const { before } = await this.#line();
    for (let left = /\s*\}\s*$/.exec(before)?.[0].length ?? 0; left > 0; left--) await this.#keyboard.go("ArrowLeft");
    await this.#keyboard.type(", ");
  }

  async #key(key, rows) {
    const isOffered = rows.some(({ label }) => label === key);
    if (isOffered && (await this.#choose(key, rows))) return;
    await this.#keyboard.type(isOffered ? ": " : `${key}: `);
  }

  /** What follows a key that was just written: the cursor is on its line, in its brackets, or below it. */
  async #value(path, column) {
    const value = at(this.#plan, path);
    const { before, column: now } = await this.#line();
    const isBelow = /^\s*(-\s+)?$/.test(before);
    if (isScalar(value)) return this.#scalar(path, value);
    if (Array.isArray(value)) return this.#list(path, { isBelow, column });
    if (isBelow) return this.#mapping(path, { column: now });
    if (/[{]\s*$/.test(before)) return this.#mapping(path, { column, isInBrackets: true });
    const rows = await this.#rows();
    const block = bestBlock(rows, { plan: this.#plan, path, left: Object.keys(value) });
    if (block) {
      await this.#insert(block, rows);
      return this.#mapping(path, { column: column + 2, done: block.keys, isInBrackets: isShort(block) });
    }
    await newLine(this.#keyboard, column + 2);
    return this.#mapping(path, { column: column + 2 });
  }

  async #list(path, { isBelow, column }) {
    const items = at(this.#plan, path);
    if (items.every(isScalar) && !isBelow) return this.#words(path, items);
    if (!isBelow) await newLine(this.#keyboard, column + 2);
    const { before, column: now } = await this.#line();
    const dash = before.includes("-") ? before.indexOf("-") : now;
    for (const index of items.keys()) await this.#item([...path, index], dash);
  }

  /** In brackets behind the key. */
  async #words(path, items) {
    const { before } = await this.#line();
    if (!before.endsWith("[")) await this.#keyboard.type("[");
    for (const [index, item] of items.entries()) {
      if (index > 0) await this.#keyboard.type(", ");
      await this.#scalar([...path, index], item);
    }
  }

  /** An item with its dash; of the first one the dash may be there. */
  async #item(path, dash) {
    const value = at(this.#plan, path);
    if (path.at(-1) > 0) await newLine(this.#keyboard, dash);
    const { before } = await this.#line();
    const rows = await this.#rows();
    const left = isScalar(value) ? [] : Object.keys(value);
    const block = bestBlock(rows, { plan: this.#plan, path, left });
    if (block) {
      await this.#insert(block, rows);
      return this.#mapping(path, { column: dash + 2, done: block.keys, isInBrackets: isShort(block) });
    }
    if (!/-\s+$/.test(before)) await this.#keyboard.type("- ");
    return isScalar(value) ? this.#scalar(path, value) : this.#mapping(path, { column: dash + 2 });
  }

  async #scalar(path, value) {
    const rows = isOwnWords(path) ? [] : await this.#rows();
    const isInBrackets = await this.#isInBrackets();
    const text = isInBrackets ? renderInBrackets(value) : renderInline(value);
    const row = rows.find(({ label, stops }) => label === String(value) && stops.length === 0);
    if (row && text.length > 2) {
      if (!(await this.#choose(row.label, rows)) && text !== row.label)
        throw new Error(`${row.label} was not to be had`);
      return;
    }
    await this.#keyboard.type(text);
    if (rows.length > 0) await this.#keyboard.list({ within: patience / 10 });
  }

  /** Goes through the stops of a block that was just inserted, then on with what its last list lacks. */
  async #fill({ row, paths, keys, path }) {
    for (const [index, own] of paths.entries()) {
      const list = at(this.#plan, own.slice(0, -1));
      const isWords = Array.isArray(list) && list.every(isScalar);
      await this.#stop(row.stops[index], own, isWords ? list.slice(1) : []);
    }
    const last = [...path, keys.at(-1)];
    const items = at(this.#plan, last);
    if (!Array.isArray(items) || items.every(isScalar)) return;
    const { lines, line } = await this.#keyboard.look();
    const dash = lines
      .slice(0, line + 1)
      .findLast((text) => /^\s*- /.test(text))
      .indexOf("-");
    for (const index of items.keys()) if (index > 0) await this.#item([...last, index], dash);
  }

  async #stop({ text, choices = [], hasMore }, path, others) {
    const value = at(this.#plan, path);
    const isInBrackets = await this.#isInBrackets();
    const words = isInBrackets ? renderInBrackets(value) : renderInline(value);
    const isOffered = choices.length > 1 && choices.includes(words) && words !== text;
    const isChosen = isOffered && (await this.#choose(words, [])); // goes to the next stop
    if (!isChosen && words !== text) {
      await this.#keyboard.type(words);
      if (choices.length > 1) await this.#dismiss();
    }
    if (!isChosen && hasMore) await this.#keyboard.go("Tab");
    await this.#others(path, others, isInBrackets);
    // Also behind the last stop: until one has left the block, what follows counts as part of it.
    if (!isChosen || hasMore) await this.#keyboard.press("Tab");
  }

  /** What else is in the list of which a stop is the first. */
  async #others(path, others, isInBrackets) {
    const { before } = await this.#line();
    for (const [index, other] of others.entries()) {
      if (isInBrackets) await this.#keyboard.type(", ");
      else {
        await newLine(this.#keyboard, before.indexOf("-"));
        await this.#keyboard.type("- ");
      }
      await this.#scalar([...path.slice(0, -1), index + 1], other);
    }
  }

  /**
   * Takes something from the list: opens it when what is wanted is at its top, else types first letters until it is; false
   * when it never is.
   */
  async #choose(label, rows) {
    const letters = [...label.replace(/ …$/, "")];
    let list = await this.#keyboard.list();
    const place = rows.findIndex((row) => row.label === label);
    if (list.length === 0 && place >= 0 && place <= atTop) {
      await this.#keyboard.press("Control+Space");
      list = await this.#keyboard.list({ within: patience, having: label });
    }
    for (let used = 0; ; used++) {
      const focused = list.findIndex((row) => row.isFocused);
      const down = list.findIndex((row) => row.label === label) - focused;
      if (focused >= 0 && down >= 0 && (down <= atTop || used === letters.length)) {
        await this.#keyboard.press("ArrowDown", down);
        await this.#keyboard.go("Enter");
        return true;
      }
      if (used === letters.length) return false;
      await this.#keyboard.type(letters[used]);
      list = await this.#keyboard.list({ within: patience });
    }
  }

  async #insert(block, rows) {
    if (!(await this.#choose(block.row.label, rows)))
      throw new Error(`${block.row.label} was not to be had:\n${(await this.#keyboard.look()).text}`);
    await this.#untilAtFirstStop(block);
    await this.#fill(block);
  }

  /** What was inserted has its first stop selected. */
  async #untilAtFirstStop({ row }) {
    const stop = row.preview.indexOf(mark(0)) + row.stops[0].text.length;
    const deadline = Date.now() + patience;
    let { offset } = await this.#keyboard.look();
    while (offset !== stop && Date.now() < deadline) offset = (await this.#keyboard.look()).offset;
    if (offset !== stop) throw new Error(`${row.label}: at ${offset} instead of the first stop at ${stop}`);
  }

  async #dismiss() {
    if ((await this.#keyboard.list({ within: patience / 10 })).length > 0) await this.#keyboard.press("Escape");
  }

  async #rows() {
    const { text, offset } = await this.#keyboard.look();
    return rowsAt(text, offset, this.#playbook);
  }

  async #line() {
    const { lines, line, column } = await this.#keyboard.look();
    return { before: lines[line].slice(0, column), column };
  }

  /** Whether a comma would end a value here. */
  async #isInBrackets() {
    const { before } = await this.#line();
    return /^\s*(?:- )?(?:[\w.@-]+: )?[[{]/.test(before);
  }
}

/** Rows that are nearer by the arrow than by another letter. */
const atTop = 1;

/** The block of the list that writes most of what is left at a path, and nothing else. */
function bestBlock(rows, { plan, path, left }) {
  const fitting = rows.flatMap((row) => {
    if (row.stops.length < 2) return [];
    const preview = tryParse(row.preview);
    const paths = row.stops.map((_, stop) => pathOf(preview, mark(stop)));
    if (paths.some((own) => !own || !startsWith(own, path))) return [];
    const keys = [...new Set(paths.map((own) => own[path.length]))];
    const isLast = (key) => key === keys.at(-1);
    const isWanted = (key) =>
      left.includes(key) && covers(at(preview, [...path, key]), at(plan, [...path, key]), isLast(key));
    return keys.every(isWanted) ? [{ row, paths, keys, path }] : [];
  });
  return fitting.sort((a, b) => b.paths.length - a.paths.length)[0];
}

/** Whether a block is one line in brackets, where more keys go before the closing one. */
function isShort({ row }) {
  return /^\s*(?:- )?\{/.test(row.written);
}
