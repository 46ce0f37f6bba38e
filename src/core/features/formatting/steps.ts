import type { Lines } from "./lines.ts";
import type { Block, Piece } from "./pieces.ts";

/** How far in a document's blocks stand, in columns. */
export interface Steps {
  /** From a key to the keys below it. */
  readonly keys: number;
  /** From a key to the dashes below it: 0 when lists stand flush with their key. */
  readonly lists: number;
}

/** What the document does most; where it does nothing, or one as often as the other, as the editor is set. */
export function stepsIn(root: Piece, lines: Lines, tabSize: number): Steps {
  const [forKeys, forLists] = [new Map<number, number>(), new Map<number, number>()];
  const visit = (piece: Piece | undefined): void => {
    if (piece?.kind !== "map" && piece?.kind !== "list") return;
    for (const { key, value } of piece.parts) {
      const isBlock = value?.kind === "map" || value?.kind === "list";
      if (isBlock && piece.kind === "map" && lines.isFirst(value.start)) {
        const step = lines.columnOf(value.start) - columnOf(piece, lines);
        const counts = value.kind === "map" ? forKeys : forLists;
        counts.set(step, (counts.get(step) ?? 0) + 1);
      }
      visit(key);
      visit(value);
    }
  };
  visit(root);
  const keys = mostOf(forKeys, tabSize) ?? (mostOf(forLists, tabSize) || tabSize);
  return { keys, lists: mostOf(forLists, keys) ?? keys };
}

function columnOf({ start }: Block, lines: Lines): number {
  return lines.columnOf(start);
}

function mostOf(counts: ReadonlyMap<number, number>, preferred: number): number | undefined {
  const isBefore = ([a, countA]: readonly [number, number], [b, countB]: readonly [number, number]) =>
    countB - countA || Number(b === preferred) - Number(a === preferred) || a - b;
  return [...counts].sort(isBefore)[0]?.[0];
}
