import type { Path } from "../../../edit/put.ts";
import type { Range } from "../../../finding.ts";
import { lineEnd, lineStart } from "../../../source/text.ts";
import type { BracketPart, Brackets, Scalar } from "./brackets.ts";
import type { Sibling } from "./frames.ts";
import { unquoted } from "./lines.ts";
import type { Spot } from "./spot.ts";

interface Cursor {
  readonly text: string;
  readonly cursor: number;
  readonly column: number;
}

/** What may be written between brackets whose value has a path. */
export function bracketSpots(at: Cursor, brackets: Brackets, path: Path): readonly Spot[] {
  const { text, cursor } = at;
  const index = brackets.parts.findIndex(({ range }) => range.start <= cursor && cursor <= range.end);
  const part = brackets.parts[index];
  if (!part || isInComment(text, part, cursor) || isIndentation(at)) return [];
  const isFilled = (one: BracketPart) => one !== part && (one.key ?? one.value ?? one.colon) !== undefined;
  const filled = brackets.parts.filter(isFilled);
  const siblings = filled.map((one) => siblingOf(one, text));
  const isMap = brackets.kind === "map";
  const itemIndex = brackets.parts.slice(0, index).filter(isFilled).length;
  const own = isMap ? [...path, part.key ? wordsOf(part.key, text) : ""] : [...path, itemIndex];
  const { value, colon } = part;
  const spot = { at, siblings, brackets };
  if (isMap && part.key && cursor < part.key.start) {
    return spotAt({ ...spot, siblings: [...siblings, siblingOf(part, text)] }, { kind: "key", path, token: part.key });
  }
  if (isMap && colon !== undefined && cursor <= colon) {
    const written = value?.kind === "scalar" ? wordsOf(value, text) : value ? undefined : "";
    const renames = { key: part.key ? wordsOf(part.key, text) : "", text: written };
    return spotAt(spot, { kind: "key", path, token: part.key }).map((key) => ({ ...key, renames }));
  }
  if (value && value.kind !== "scalar") {
    const isInside = value.start < cursor && (cursor < value.end || !value.isClosed);
    return isInside ? bracketSpots(at, value, own) : [];
  }
  if (isMap && colon === undefined) return spotAt(spot, { kind: "key", path, token: value });
  return isMap || colon === undefined ? spotAt(spot, { kind: "value", path: own, token: value, hasKey: isMap }) : [];
}

interface Surroundings {
  readonly at: Cursor;
  readonly siblings: readonly Sibling[];
  readonly brackets: Brackets;
}

interface Wanted {
  readonly kind: "key" | "value";
  readonly path: Path;
  /** What is written there already. */
  readonly token: Scalar | undefined;
  readonly hasKey?: boolean;
}

function spotAt({ at, siblings, brackets }: Surroundings, { kind, path, token, hasKey }: Wanted): Spot[] {
  const { text, cursor, column } = at;
  const quote = token && token.start < cursor ? token.quote : "";
  const inside = token && innerRange(token, text);
  const isBefore = token !== undefined && cursor < token.start;
  if (token && /[\r\n]/.test(text.slice(token.start, token.end))) return [];
  if (inside && !isBefore && (cursor < inside.start || cursor > inside.end)) return [];
  const range =
    inside && (!isBefore || hasKey)
      ? { start: Math.min(cursor, inside.start), end: inside.end }
      : { start: cursor, end: cursor };
  if (isBefore && hasKey && token.quote !== "") return [];
  const before = text.charAt(range.start - 1);
  const isTight = quote === "" && (/[{,:]/.test(before) || (hasKey && !/\s/.test(before)));
  const lead = isTight ? " " : missingIndent(at);
  const closes = brackets.kind === "map" && !token && text.charAt(cursor) === "}" && !hasKey ? " " : "";
  const closesQuote = quote !== "" && text.charAt(range.end) !== quote ? quote : closes;
  const tail = isBefore && !hasKey ? "," : text.charAt(range.end) === "#" ? " " : closesQuote;
  const typed = text.slice(range.start, cursor).trim();
  return [{ kind, path, range, typed, lead, tail, column, isInBrackets: true, quote, siblings }];
}

/** Whether a cursor is in the white space that a line with words begins with. */
function isIndentation({ text, cursor }: Cursor): boolean {
  const before = text.slice(lineStart(text, cursor), cursor);
  const after = text.slice(cursor, lineEnd(text, cursor));
  return before.trim() === "" && after.trim() !== "" && /^\s/.test(after);
}

/** What a blank line lacks to be deeper than the block that the brackets are in. */
function missingIndent({ text, cursor, column }: Cursor): string {
  const before = text.slice(lineStart(text, cursor), cursor);
  return before.trim() === "" ? " ".repeat(Math.max(0, column + 2 - before.length)) : "";
}

/** The words of a scalar, without its quotes. */
export function innerRange({ start, end, quote }: Scalar, text: string): Range {
  if (quote === "") return { start, end };
  const isClosed = end - start > 1 && text.charAt(end - 1) === quote;
  return { start: start + 1, end: isClosed ? end - 1 : end };
}

function siblingOf({ key, value }: BracketPart, text: string): Sibling {
  return { key: key ? wordsOf(key, text) : "", text: value?.kind === "scalar" ? wordsOf(value, text) : "" };
}

function wordsOf({ start, end }: Range, text: string): string {
  return unquoted(text.slice(start, end));
}

function isInComment(text: string, { key, value }: BracketPart, cursor: number): boolean {
  if ([key, value].some((one) => one && one.start <= cursor && cursor <= one.end)) return false;
  return /(?:^|\s)#/.test(text.slice(lineStart(text, cursor), cursor));
}
