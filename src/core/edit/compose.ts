import { backwards, type Edit } from "./edit.ts";

/** A piece of a text in the making: kept from the text before (a range of it), or new. */
type Piece = { readonly start: number; readonly end: number } | { readonly text: string };

/**
 * One change that does what several changes do one after the other. The edits of each are in offsets of the text that
 * the changes before it left; the result is in offsets of the first text, sorted, and touches nothing more than they did.
 */
export function compose(text: string, changes: readonly (readonly Edit[])[]): Edit[] {
  let pieces: readonly Piece[] = [{ start: 0, end: text.length }];
  for (const edits of changes) {
    for (const edit of backwards(edits)) pieces = applied(pieces, edit);
  }
  return editsBetween(pieces, text);
}

function applied(pieces: readonly Piece[], { start, end, text }: Edit): Piece[] {
  const before = cut(pieces, 0, start);
  const after = cut(pieces, end, Number.POSITIVE_INFINITY);
  return [...before, { text }, ...after];
}

/** What stands between two offsets of the text that the pieces make. */
function cut(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const inside: Piece[] = [];
  let offset = 0;
  for (const piece of pieces) {
    const length = lengthOf(piece);
    const start = Math.max(from - offset, 0);
    const end = Math.min(to - offset, length);
    if (start < end) inside.push(part(piece, start, end));
    offset += length;
  }
  return inside;
}

function part(piece: Piece, start: number, end: number): Piece {
  if ("text" in piece) return { text: piece.text.slice(start, end) };
  return { start: piece.start + start, end: piece.start + end };
}

function lengthOf(piece: Piece): number {
  return "text" in piece ? piece.text.length : piece.end - piece.start;
}

/** Everything that is new, or gone, between the pieces that were kept. */
function editsBetween(pieces: readonly Piece[], text: string): Edit[] {
  const edits: Edit[] = [];
  let kept = 0;
  let added = "";
  for (const piece of [...pieces, { start: text.length, end: text.length }]) {
    if ("text" in piece) {
      added += piece.text;
      continue;
    }
    if (added !== "" || piece.start > kept) edits.push({ start: kept, end: piece.start, text: added });
    kept = piece.end;
    added = "";
  }
  return edits.filter((edit) => text.slice(edit.start, edit.end) !== edit.text);
}
