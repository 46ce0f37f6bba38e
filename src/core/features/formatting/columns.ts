import type { Range } from "../../finding.ts";
import { indentOf, type Lines } from "./lines.ts";
import type { Block, LongText, Part, Piece, Words } from "./pieces.ts";
import type { Steps } from "./steps.ts";

/** Where a block stood and where it comes to stand, with the blocks around it. */
export interface Move {
  readonly kind: Block["kind"];
  readonly old: number;
  readonly now: number;
  readonly outer: Move | undefined;
}

/** What is known of the lines of a text, by their number. */
export interface Columns {
  /** How many spaces a line comes to begin with. */
  readonly indents: Map<number, number>;
  /** The innermost block of which an entry or item begins on a line. */
  readonly moves: ReadonlyMap<number, Move>;
  /** Of a line that begins a long text, the column from which on a comment below would become part of it. */
  readonly texts: ReadonlyMap<number, number>;
}

interface Layout {
  readonly lines: Lines;
  readonly steps: Steps;
  /** Whether all lines of a piece may be changed; else it stays, and what it holds follows it. */
  readonly isFree: (piece: Range) => boolean;
}

/** Gives each line of a block its column. What stands in brackets, in long texts and behind dashes moves as one. */
export function columnsFor(root: Piece, { lines, steps, isFree }: Layout): Columns {
  const indents = new Map<number, number>();
  const moves = new Map<number, Move>();
  const texts = new Map<number, number>();

  function visitBlock({ kind, start, parts }: Block, now: number, outer: Move | undefined): void {
    const move = { kind, old: lines.columnOf(start), now, outer };
    for (const part of parts) {
      for (const head of part.heads) setFirst(head, now);
      moves.set(lines.lineOf(part.start), move);
      visitPart(part, move);
    }
  }

  function visitPart({ marks, key, value }: Part, move: Move): void {
    const isBelow = value && lines.isFirst(value.start);
    for (const mark of marks) setFirst(mark, isBelow ? columnOf(value, move) : shifted(mark, move));
    if (key) visitPiece(key, shifted(key.start, move), move);
    if (value) visitPiece(value, columnOf(value, move), move);
  }

  function visitPiece(piece: Piece, now: number, move: Move): void {
    if (piece.kind === "words") visitWords(piece, now, move);
    else if (piece.kind === "text") visitText(piece, move);
    else visitBlock(piece, now, move);
  }

  function visitWords(words: Words, now: number, move: Move): void {
    const by = now - lines.columnOf(words.start);
    setFirst(words.start, now);
    const [first, last] = linesOf(words);
    for (const line of range(first + 1, last)) {
      const old = indentIn(line);
      // What is moved to the left has to stay to the right of its key.
      if (!isEmpty(line)) indents.set(line, Math.max(old + by, move.now + Math.min(old - move.old, 1)));
    }
  }

  function visitText(text: LongText, move: Move): void {
    const [first, last] = linesOf(text.body);
    const written = range(first, last).find((line) => !isEmpty(line));
    if (written === undefined) return;
    const old = indentIn(written);
    const isBound = move.kind === "list" || text.isCounted || !isFree(text);
    const now = isBound ? old + move.now - move.old : move.now + steps.keys;
    texts.set(lines.lineOf(text.start), text.isCounted ? move.now + 1 : now);
    for (const line of range(first, last)) {
      const indent = indentIn(line);
      const isSpacesOnly = lines.all[line]?.end === (lines.all[line]?.start ?? 0) + indent;
      if (!isSpacesOnly || indent > old) indents.set(line, indent + now - old);
      else if (indent > now) indents.set(line, now);
    }
  }

  /** Blocks below a key stand as far in as the document has it; what is behind a dash keeps its distance. */
  function columnOf(piece: Piece, move: Move): number {
    if (move.kind === "list" || !lines.isFirst(piece.start) || !isFree(piece)) return shifted(piece.start, move);
    return move.now + (piece.kind === "list" ? steps.lists : steps.keys);
  }

  /** Where something stands when it moves with its block. */
  function shifted(offset: number, move: Move): number {
    return lines.columnOf(offset) + move.now - move.old;
  }

  function setFirst(offset: number, column: number): void {
    if (lines.isFirst(offset)) indents.set(lines.lineOf(offset), column);
  }

  function linesOf({ start, end }: Range): [first: number, last: number] {
    return [lines.lineOf(start), lines.lineOf(Math.max(start, end - 1))];
  }

  function indentIn(line: number): number {
    const one = lines.all[line];
    return one ? indentOf(lines, one) : 0;
  }

  function isEmpty(line: number): boolean {
    const one = lines.all[line];
    return !one || one.body === one.end;
  }

  if (root.kind === "map" || root.kind === "list") {
    visitBlock(root, lines.isFirst(root.start) && isFree(root) ? 0 : lines.columnOf(root.start), undefined);
  }
  return { indents, moves, texts };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
}
