import type { Range } from "../../finding.ts";
import type { Columns, Move } from "./columns.ts";
import { indentOf, isBlank, type Lines } from "./lines.ts";

/** A comment behind other words. */
interface Trailing {
  /** Where it begins. */
  readonly comment: number;
  readonly line: number;
  /** Whether it has the line for itself, and goes on below another one. */
  readonly isFirst: boolean;
  readonly column: number;
  /** The column in which the words before it end. */
  readonly wordsEnd: number;
  /** By how many columns the line is moved. */
  readonly by: number;
}

/**
 * Puts comments that have a line of their own where the block stands to which they belong: that of the next line or, when
 * they stand elsewhere, of the lines above.
 */
export function alignComments(lines: Lines, comments: readonly Range[], columns: Columns): Map<number, number> {
  const found = new Map<number, number>();
  const own = new Set(comments.filter(({ start }) => lines.isFirst(start)).map(({ start }) => lines.lineOf(start)));
  const below = nextIndents(lines, columns.indents);
  let move: Move | undefined;
  let limit = Number.POSITIVE_INFINITY;
  for (const [line, one] of lines.all.entries()) {
    if (columns.moves.has(line)) {
      move = columns.moves.get(line);
      limit = columns.texts.get(line) ?? Number.POSITIVE_INFINITY;
    }
    if (!own.has(line) || columns.indents.has(line)) continue;
    const old = indentOf(lines, one);
    const next = below[line];
    const now = next?.old === old ? next.now : movedWith(move, old);
    found.set(line, Math.min(now, limit - 1));
  }
  return found;
}

/** For each line, where the next one of a block stood and comes to stand. */
function nextIndents(lines: Lines, indents: ReadonlyMap<number, number>) {
  const below: ({ readonly old: number; readonly now: number } | undefined)[] = [];
  let next: (typeof below)[number];
  for (let line = lines.all.length - 1; line >= 0; line--) {
    below[line] = next;
    const now = indents.get(line);
    const one = lines.all[line];
    if (now !== undefined && one) next = { old: indentOf(lines, one), now };
  }
  return below;
}

/** The innermost block that begins at or before a column takes along what stands there. */
function movedWith(move: Move | undefined, column: number): number {
  for (let block = move; block; block = block.outer) if (block.old <= column) return column + block.now - block.old;
  return column;
}

/**
 * Comments behind words that stand below each other go on doing so: they are moved with their lines when these move
 * alike, else they stay in their column as long as there is room. Gives them with their new columns.
 */
export function alignTrailing(
  lines: Lines,
  comments: readonly Range[],
  shiftOf: (line: number) => number,
): readonly Trailing[] {
  return groupsOf(lines, comments, shiftOf).flatMap((group) => {
    const isAlike = group.every(({ by }) => by === group[0]?.by);
    const column = Math.max(...group.map(({ column, wordsEnd, by }) => Math.max(column, wordsEnd + by + 1)));
    return group.map((one) => ({ ...one, column: isAlike ? one.column + one.by : column }));
  });
}

/** Comments in the same column, as far as that is no accident. */
function groupsOf(lines: Lines, comments: readonly Range[], shiftOf: (line: number) => number): Trailing[][] {
  const groups: Trailing[][] = [];
  for (const { start } of comments) {
    const line = lines.lineOf(start);
    const column = lines.columnOf(start);
    const above = groups.at(-1)?.at(-1);
    const isBelow = above?.column === column && above.line === line - 1;
    const isFirst = lines.isFirst(start);
    if (isFirst && !isBelow) continue;
    const own = isFirst
      ? { wordsEnd: 0, by: above?.by ?? 0 }
      : { wordsEnd: lines.columnOf(wordsBefore(lines.text, start)), by: shiftOf(line) };
    const one = { comment: start, line, column, isFirst, ...own };
    const isAligned = isBelow || (above?.column === column && isPadded(above) && isPadded(one));
    if (isAligned) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Whether there is more space before a comment than it needs. */
function isPadded({ column, wordsEnd }: Trailing): boolean {
  return column - wordsEnd > 1;
}

function wordsBefore(text: string, comment: number): number {
  let end = comment;
  while (end > 0 && isBlank(text.charAt(end - 1))) end--;
  return end;
}
