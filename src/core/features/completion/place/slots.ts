import type { Layout } from "../../../edit/layout.ts";
import type { Path } from "../../../edit/put.ts";
import type { Range } from "../../../finding.ts";
import { type Frame, type Open, pathOfLast, type Sibling } from "./frames.ts";
import type { Line } from "./lines.ts";
import { sectionKeys } from "./section.ts";
import type { Spot } from "./spot.ts";

/** What the next lines hang on. */
export interface Below {
  readonly column: number;
  readonly isDash: boolean;
  /** What the first of them is an entry of. */
  readonly frame: Frame | undefined;
  /** Whether it begins that mapping or list. */
  readonly isNew: boolean;
  /** It is what the last open entry waits for, all by itself: brackets or a text on a line of their own. */
  readonly isValue: boolean;
  /** The line below continues the value on the line of the cursor. */
  readonly goesOn: boolean;
  /** The entries of an open mapping or list, below the cursor too, without the one of the cursor. */
  readonly siblingsOf: (frame: Frame) => readonly Sibling[];
}

interface Around {
  readonly text: string;
  readonly cursor: number;
  readonly layout: Layout;
  readonly line: Line;
  readonly open: Open;
  readonly below: Below;
}

interface Wanted {
  /** What is replaced: a word, or nothing. */
  readonly token: Range;
  /** Where it stands. */
  readonly column: number;
  /** After a dash on the same line. */
  readonly isInline: boolean;
}

/** Something that can stand on the line, at a column of its own. */
interface Slot {
  readonly kind: Spot["kind"];
  readonly path: Path;
  readonly column: number;
  readonly siblings: readonly Sibling[];
  /** The columns at which a cursor means it. */
  readonly isMeantAt: (column: number) => boolean;
}

/**
 * What may start at a column of a line: an entry of a block that is open there, or the value that the last entry waits for.
 * Where nothing can stand at that very column, what can stand nearest to its left.
 */
export function slotsAt(around: Around, wanted: Wanted): Spot[] {
  const { column, isInline } = wanted;
  const { below } = around;
  const slots = [...waitingSlots(around, wanted), ...(isInline ? [] : entrySlots(around))].filter((slot) =>
    canStand(slot, below),
  );
  const meant = slots.filter((slot) => slot.isMeantAt(column));
  return (meant.length > 0 || isInline ? meant : nearest(slots, column)).map((slot) => spotOf(slot, around, wanted));
}

/** The lines below must not come to hang on what is written. */
function canStand({ kind, column }: Slot, below: Below): boolean {
  return below.column < column || (below.column === column && !(kind === "key" && below.isDash));
}

function nearest(slots: readonly Slot[], column: number): Slot[] {
  const columns = slots.map((slot) => slot.column);
  const left = columns.filter((one) => one <= column);
  const best = left.length > 0 ? Math.max(...left) : Math.min(...columns);
  return slots.filter((slot) => slot.column === best);
}

/** The value of the last entry, when it has none yet: on a line of its own, or after its dash. */
function waitingSlots({ open, below, layout }: Around, { isInline, column: own }: Wanted): Slot[] {
  if (!open.isWaiting || below.isValue) return [];
  const top = open.frames.at(-1);
  const path = pathOfLast(top);
  if (below.isNew && below.frame) {
    const { kind, column, siblings } = below.frame;
    const isMeantAt = (at: number) => at === column;
    if (kind === "map") return [{ kind: "key", path, column, siblings, isMeantAt }];
    return isInline ? [] : [{ kind: "item", path: [...path, 0], column, siblings, isMeantAt }];
  }
  const left = top?.column ?? -1;
  const deeper = !top ? 0 : top.kind === "list" ? left + 2 : left + layout.step;
  const column = isInline ? own : deeper;
  const isMeantAt = (at: number) => at > left;
  const slots: Slot[] = [
    { kind: "value", path, column, siblings: top ? below.siblingsOf(top) : [], isMeantAt },
    { kind: "key", path, column, siblings: [], isMeantAt },
  ];
  if (isInline || top?.kind !== "map") return slots;
  const dashes = left + layout.listStep;
  return [
    ...slots,
    { kind: "item", path: [...path, 0], column: dashes, siblings: [], isMeantAt: (at) => at >= dashes },
  ];
}

/** One more entry of each block that is open, the innermost first. */
function entrySlots({ open, below }: Around): Slot[] {
  return [...open.frames].reverse().map((frame) => {
    const { kind, path, column } = frame;
    const slot = { column, siblings: below.siblingsOf(frame), isMeantAt: (at: number) => at === column };
    if (kind === "map") return { kind: "key", path, ...slot };
    return { kind: "item", path: [...path, frame.siblings.length], ...slot };
  });
}

function spotOf(
  { kind, path, column, siblings }: Slot,
  { text, cursor, line }: Around,
  { token, isInline }: Wanted,
): Spot {
  const isAtRoot = kind === "key" && path.length === 0;
  const spaces = text.slice(line.start, token.start);
  const isInColumn = isInline || (spaces.length === column && spaces.trim() === "" && !/[^ ]/.test(spaces));
  const range = isInColumn ? token : { start: line.start, end: token.end };
  return {
    kind,
    path,
    range,
    typed: text.slice(token.start, cursor),
    lead: isInColumn ? "" : " ".repeat(column),
    tail: "",
    column,
    isInBrackets: false,
    isBelowKey: kind === "value" && !isInline,
    quote: "",
    siblings: isAtRoot ? sectionKeys(text, line.start) : siblings,
  };
}
