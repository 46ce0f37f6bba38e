import type { Layout } from "../../../edit/layout.ts";
import type { Range } from "../../../finding.ts";
import { bracketSpots } from "./bracket-spots.ts";
import { afterLine, afterPart, type Frame, fits, type Open, pathOfLast } from "./frames.ts";
import { columnOfValue, type Line, type LinePart, unquoted } from "./lines.ts";
import { sectionKeys } from "./section.ts";
import { type Below, slotsAt } from "./slots.ts";
import type { Spot } from "./spot.ts";

interface OnLine {
  readonly text: string;
  readonly cursor: number;
  readonly layout: Layout;
  /** All lines of the section. */
  readonly lines: readonly Line[];
  /** That of the cursor. */
  readonly line: Line;
  /** What is open before that line. */
  readonly open: Open;
}

/** What may be written on a line that nothing above reaches into. */
export function lineSpots(on: OnLine): readonly Spot[] {
  const { text, cursor, line, open } = on;
  if (line.kind === "blank") {
    const column = columnAt(on);
    if (isInText(on, column)) return [];
    const slot = { token: { start: cursor, end: line.end }, column, isInline: false };
    return slotsAt({ ...on, below: below(on, open) }, slot);
  }
  if (cursor < line.body) return [];
  let now = open;
  for (const [index, part] of line.parts.entries()) {
    if (!fits(now, part)) return [];
    const isLast = index === line.parts.length - 1;
    const words = isLast ? text.slice(line.value.start, line.value.end) : "";
    if (part.kind === "key" && cursor <= part.words.end)
      return cursor < part.words.start ? [] : keySpot(on, now, index);
    if (cursor < part.end || (cursor === part.end && part.kind === "dash" && !isEmptyAfter(on))) return [];
    now = afterPart(now, part, { text: words, isFilled: false, isOwn: true });
  }
  if (line.brackets) {
    const { start, end, isClosed } = line.brackets;
    const isInside = start < cursor && (cursor < end || !isClosed);
    return isInside
      ? bracketSpots({ text, cursor, column: columnOfValue(line) }, line.brackets, pathOfLast(now.frames.at(-1)))
      : [];
  }
  const token = tokenAt(on);
  if (!token) return [];
  return line.parts.at(-1)?.kind === "key" ? valueSpots(on, now, token) : wordSpots(on, now, token);
}

/** A cursor in the words of a key that has its colon. */
function keySpot(on: OnLine, open: Open, index: number): readonly Spot[] {
  const { text, cursor, line } = on;
  const part = line.parts[index];
  if (!part || part.key === "" || /["']/.test(text.charAt(part.words.start))) return [];
  const after = afterPart(open, part, { text: "", isFilled: false, isOwn: true });
  const frame = after.frames.at(-1);
  const under = below(on, after);
  if (!frame) return [];
  const value = text.slice(line.value.start, line.value.end);
  const isBlock = line.brackets !== undefined || /^[|>&*!]/.test(value) || under.isNew || under.isValue || under.goesOn;
  const { path, column } = frame;
  const siblings = path.length === 0 ? sectionKeys(text, line.start) : under.siblingsOf(frame);
  const typed = text.slice(part.words.start, cursor);
  const renames = { key: part.key, text: isBlock ? undefined : unquoted(value) };
  return [{ ...plain, kind: "key", path, range: part.words, typed, column, siblings, renames }];
}

/** After `key:`, on its line or below it. */
function valueSpots(on: OnLine, open: Open, token: Token): readonly Spot[] {
  const { text, line, layout } = on;
  const under = below(on, open);
  const frame = open.frames.at(-1);
  const part = line.parts.at(-1);
  if (!frame || !part || under.isNew || under.isValue || under.goesOn) return [];
  const path = pathOfLast(frame);
  const { column } = frame;
  const siblings = under.siblingsOf(frame);
  const value: Spot = { ...plain, ...token, kind: "value", path, column, siblings };
  const hasMore = text.slice(token.range.end, line.end).trim() !== "";
  if (token.isFilled || hasMore) return [value];
  const range = { start: part.end, end: line.end };
  const lead = (to: number) => layout.lineBreak + " ".repeat(to);
  const [mapColumn, listColumn] = [column + layout.step, column + layout.listStep];
  const inBlock = { ...plain, range, typed: "", siblings: [] };
  return [
    value,
    { ...inBlock, kind: "key", path, lead: lead(mapColumn), column: mapColumn },
    { ...inBlock, kind: "item", path: [...path, 0], lead: lead(listColumn), column: listColumn },
  ];
}

/** After dashes, or a word that may become a key. */
function wordSpots(on: OnLine, open: Open, { range, typed, lead, tail, quote }: Token): readonly Spot[] {
  const { text, line } = on;
  const under = below(on, open);
  if (under.goesOn) return [];
  const isInline = line.parts.length > 0;
  const column = line.column + range.start + (lead === " " ? 1 : 0) - line.body;
  const spots = slotsAt({ ...on, open, below: under }, { token: range, column, isInline });
  const isWord = quote === "" && !/\s/.test(text.slice(range.start, range.end));
  const isHeading = !isInline && (under.column > column || (under.column === column && under.isDash));
  return spots
    .filter(({ kind }) => (quote === "" || isInline) && (kind === "value" || (isWord && !isHeading)))
    .map((spot) => ({ ...spot, typed, tail, quote, ...(isInline && { lead }) }));
}

const plain = { lead: "", tail: "", quote: "", isInBrackets: false } as const;

interface Token {
  readonly range: Range;
  readonly typed: string;
  readonly lead: string;
  readonly tail: string;
  readonly quote: Spot["quote"];
  readonly isFilled: boolean;
}

/** The value that a cursor is in or before, or the empty place for one. */
function tokenAt({ text, cursor, line }: OnLine): Token | undefined {
  const { value } = line;
  const first = text.charAt(value.start);
  const isFilled = value.start < value.end;
  if (cursor > value.end && (isFilled || text.charAt(value.end) === "#")) return undefined;
  const lead = /\s/.test(text.charAt(cursor - 1)) || cursor === line.body ? "" : " ";
  if (!isFilled) {
    const isAlone = text.slice(cursor, line.end).trim() === "";
    const tail = text.charAt(cursor) === "#" ? " " : "";
    return { range: { start: cursor, end: isAlone ? line.end : cursor }, typed: "", lead, tail, quote: "", isFilled };
  }
  if (first === '"' || first === "'") {
    const isClosed = value.end - value.start > 1 && text.charAt(value.end - 1) === first;
    const range = { start: value.start + 1, end: isClosed ? value.end - 1 : value.end };
    if (cursor < range.start || cursor > range.end) return undefined;
    return {
      range,
      typed: text.slice(range.start, cursor),
      lead: "",
      tail: isClosed ? "" : first,
      quote: first,
      isFilled,
    };
  }
  if (/[|>*&!]/.test(first)) return undefined;
  const start = Math.min(cursor, value.start);
  const typed = text.slice(start, cursor);
  return {
    range: { start, end: value.end },
    typed,
    lead: start < value.start ? lead : "",
    tail: "",
    quote: "",
    isFilled,
  };
}

/** What the lines below the cursor hang on. */
function below({ text, lines, line }: OnLine, open: Open): Below {
  const rest = lines.slice(lines.indexOf(line) + 1);
  const goesOn = rest.find(({ kind }) => kind !== "blank" && kind !== "comment")?.head === line;
  const next = rest.find(({ kind }) => kind === "block");
  const part = next?.parts[0];
  const copies = open.frames.map((one) => ({ ...one, siblings: [...one.siblings] }));
  let now: Open = { ...open, frames: copies };
  let frame: Frame | undefined;
  for (const one of rest) {
    now = afterLine(now, one, text);
    if (one === next && part) frame = now.frames.find((own) => isEntryOf(part, own));
  }
  const isNew = frame !== undefined && !copies.some((copy) => copy === frame);
  const isValue = next !== undefined && !part && open.isWaiting && next.column > (open.frames.at(-1)?.column ?? -1);
  const siblingsOf = (one: Frame) => (copies[open.frames.indexOf(one)] ?? one).siblings.filter(({ isOwn }) => !isOwn);
  return { column: next?.column ?? 0, isDash: part?.kind === "dash", frame, isNew, isValue, goesOn, siblingsOf };
}

function isEntryOf(part: LinePart, { kind, column }: Frame): boolean {
  return column === part.column && (kind === "list") === (part.kind === "dash");
}

/** Whether nothing follows the dash at the cursor. */
function isEmptyAfter({ text, cursor, line }: OnLine): boolean {
  return text.slice(cursor, line.end).trim() === "";
}

/** The column of a cursor on a blank line. */
function columnAt({ text, cursor, line, layout }: OnLine): number {
  return text.slice(line.start, cursor).replaceAll("\t", " ".repeat(layout.step)).length;
}

/** Whether a blank line belongs to a text over several lines, which goes on below or may go on. */
function isInText({ text, lines, line }: OnLine, column: number): boolean {
  const index = lines.indexOf(line);
  const next = lines.slice(index + 1).find(({ kind }) => kind !== "blank");
  if (next?.kind === "inside") return true;
  const above = lines.slice(0, index).findLast(({ kind }) => kind !== "blank");
  const head = above?.head ?? above;
  return (
    head !== undefined &&
    /[|>]/.test(text.charAt(head.value.start)) &&
    head.value.start < head.value.end &&
    column > columnOfValue(head)
  );
}
