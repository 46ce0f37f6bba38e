import type { Range } from "../finding.ts";
import { type Diagnosis, diagnosis, drop, type Stumbled } from "./diagnosis.ts";
import { indentOf, indentWidth, isItem, lineAbove, lineBelow, moveTo, openColumns } from "./indentation.ts";
import { quote, wordsAt } from "./quote-mistakes.ts";
import { bodyOf, lineStart } from "./text.ts";
import { openBrackets, tokenBefore } from "./tokens.ts";

const colon = /:(?:\s|$)/;
/** A key with its colon and no space behind it, or one that does not count as a space. `https://` is no key. */
const stuckColon = /^(?:- +)*(?:"[^"]*"|'[^']*'|[\p{L}\p{N}_.-]+):(?=[^\s/\\:]|[\u00a0\u202f])/u;

/** Tabs at the start of lines: reported at the first, replaced in all. */
export function tabs({ text, tabs: offsets }: Stumbled, offset: number): Diagnosis {
  const width = " ".repeat(indentWidth(text));
  const lines = new Set([offset, ...offsets].map((one) => lineStart(text, one)));
  const edits = [...lines].map((start) => {
    const end = bodyOf(text, start).start;
    return { start, end, text: text.slice(start, end).replaceAll("\t", width) };
  });
  const range = { start: lineStart(text, offset), end: bodyOf(text, offset).start };
  return diagnosis("tab", range, edits, { others: lines.size - 1 });
}

/** A whole line that can't stand where it stands. */
export function lineMistake(stumbled: Stumbled, offset: number): Diagnosis {
  const { text } = stumbled;
  const words = wordsAt(text, bodyOf(text, offset).start);
  const line = text.slice(words.start, words.end);
  const stuck = stuckColon.exec(line)?.[0].length;
  if (stuck !== undefined) {
    const at = words.start + stuck;
    const isSpace = /\s/.test(text.charAt(at));
    return diagnosis("noSpaceAfterColon", words, [{ start: at, end: isSpace ? at + 1 : at, text: " " }]);
  }
  if (isItem(text, offset) || colon.test(line)) return notAligned(stumbled, offset);
  const below = lineBelow(text, offset);
  const opens = below !== undefined && indentOf(text, below) > indentOf(text, offset);
  return diagnosis("noColon", words, opens ? [{ start: words.end, end: words.end, text: ":" }] : drop(words));
}

/** After `key: ` on the same line: a second colon, or nothing wrong but the line below it. */
export function valueMistake(stumbled: Stumbled, offset: number): Diagnosis {
  const { text } = stumbled;
  const words = wordsAt(text, offset);
  const value = text.slice(words.start, words.end);
  if (/^[?-](?:\s|$)/.test(value)) return reservedStart(stumbled, offset);
  if (colon.test(value)) return diagnosis("secondColon", words, [quote(text, words)]);
  const below = lineBelow(text, offset);
  if (below === undefined) return diagnosis("unreadable", words, drop(words));
  const body = bodyOf(text, below);
  if (text.slice(below, body.start).includes("\t")) return tabs(stumbled, below);
  const column = openColumns(text, below).find(({ isItem }) => !isItem)?.column ?? 0;
  return diagnosis("deeperThanAbove", body, moveTo(text, below, column));
}

/** A line between two columns, or a list among keys: moved to the nearest column on which it can stand. */
export function notAligned({ text }: Stumbled, offset: number): Diagnosis {
  const body = bodyOf(text, offset);
  const indent = indentOf(text, offset);
  const first = indent === 0 ? firstLine(text, offset) : undefined;
  if (first !== undefined && indentOf(text, first) > 0)
    return diagnosis("notAligned", bodyOf(text, first), moveTo(text, first, 0));
  const columns = openColumns(text, offset);
  const own = columns.filter((column) => column.isItem === isItem(text, offset)).map(({ column }) => column);
  const [nearest] = own.sort((a, b) => Math.abs(a - indent) - Math.abs(b - indent) || b - a);
  const isMixed = nearest !== indent && columns.some(({ column }) => column === indent);
  const dash = isMixed && isItem(text, offset) ? dashOf(text, body) : undefined;
  if (dash) return diagnosis("mixedList", body, drop(dash));
  const isLost = nearest === undefined || nearest === indent || (isMixed && nearest < indent);
  const edits = isLost ? drop(body) : moveTo(text, offset, nearest);
  const isDeeper = columns.every(({ column }) => column < indent);
  return diagnosis(isMixed ? "mixedList" : isDeeper ? "deeperThanAbove" : "notAligned", body, edits);
}

/** The dash before a key. */
function dashOf(text: string, { start, end }: Range): Range | undefined {
  const dash = /^-\s+(?=.*:(?:\s|$))/.exec(text.slice(start, end))?.[0];
  return dash === undefined ? undefined : { start, end: start + dash.length };
}

function firstLine(text: string, offset: number): number | undefined {
  let first = lineAbove(text, offset);
  for (let above = first; above !== undefined; above = lineAbove(text, above)) first = above;
  return first;
}

/** A sign that means something in YAML begins the words. */
export function reservedStart({ text, tokens }: Stumbled, offset: number): Diagnosis {
  const words = wordsAt(text, offset, openBrackets(tokens, offset).length > 0);
  return diagnosis("reservedStart", words, [quote(text, words)], { character: text.charAt(offset) });
}

/** At the start of a line YAML keeps % for itself. */
export function percentMistake({ text }: Stumbled, offset: number): Diagnosis | undefined {
  const lines = [...text.slice(0, offset).matchAll(/^%.*/gm)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.trimEnd().length,
  }));
  const [first] = lines;
  return first && diagnosis("reservedStart", first, lines.flatMap(drop), { character: "%" });
}

/** Something in the middle of a line that belongs to nothing. */
export function restMistake(stumbled: Stumbled, offset: number): Diagnosis {
  const { text, tokens } = stumbled;
  const { start } = bodyOf(text, offset);
  const sign = /(?:^|:\s+|-\s+)([|>][-+\w]*\s*)$/.exec(text.slice(start, offset))?.[1]; // of a text over several lines
  if (sign) return reservedStart(stumbled, offset - sign.length);
  if (/^[|>?-]/.test(text.slice(offset))) return reservedStart(stumbled, offset);
  const before = tokenBefore(tokens, offset); // *important* words: a copy of nothing, and words behind it
  if (before?.type === "alias" && before.start >= start) return reservedStart(stumbled, before.start);
  const rest = wordsAt(text, offset);
  return diagnosis("unreadable", rest, drop(rest));
}
