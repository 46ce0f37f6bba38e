import type { Path } from "../../../edit/put.ts";
import { type Line, type LinePart, unquoted } from "./lines.ts";

/** A block mapping or list that is open at a place. */
export interface Frame {
  readonly kind: "map" | "list";
  /** Of its keys or dashes. */
  readonly column: number;
  readonly path: Path;
  /** Grows as long as lines of it come. */
  readonly siblings: Sibling[];
}

/** An entry of a mapping, or an item of a list (without a key), with what stands on its own line. */
export interface Sibling {
  readonly key: string;
  /** The words of a single value, without quotes; empty for a block. */
  readonly text: string;
  /** The cursor is in it. */
  readonly isOwn?: boolean;
}

/** Frames, the innermost last, and whether the last entry still waits for its value. */
export interface Open {
  readonly frames: readonly Frame[];
  readonly isWaiting: boolean;
}

export const nothingOpen: Open = { frames: [], isWaiting: true };

/** What is open after a line. The siblings of frames that were open already grow in place. */
export function afterLine(open: Open, line: Line, text: string): Open {
  if (line.kind !== "block") return open;
  const words = text.slice(line.value.start, line.value.end);
  const isFilled = words !== "";
  let now = open;
  for (const [index, part] of line.parts.entries()) {
    const isLast = index === line.parts.length - 1;
    now = afterPart(now, part, { text: isLast ? unquoted(words) : "", isFilled: isLast && isFilled });
  }
  return line.parts.length === 0 && isFilled ? { ...now, isWaiting: false } : now;
}

interface PartValue {
  readonly text: string;
  readonly isFilled: boolean;
  readonly isOwn?: boolean;
}

export function afterPart(open: Open, part: LinePart, { text, isFilled, isOwn }: PartValue): Open {
  const frames = open.frames.filter((frame) => !isLeft(frame, part));
  const kind = part.kind === "dash" ? "list" : "map";
  const top = frames.at(-1);
  const sibling = { key: part.key, text, ...(isOwn && { isOwn }) };
  if (top?.kind === kind && top.column === part.column) {
    top.siblings.push(sibling);
    return { frames, isWaiting: !isFilled };
  }
  const frame: Frame = { kind, column: part.column, path: pathOfLast(top), siblings: [sibling] };
  return { frames: [...frames, frame], isWaiting: !isFilled };
}

/** A line further left leaves a block; a key also leaves a list whose dashes stand in its column. */
function isLeft({ kind, column }: Frame, part: LinePart): boolean {
  return column > part.column || (column === part.column && kind === "list" && part.kind === "key");
}

/** The path of the value of the last entry of a frame; of the whole document when there is none. */
export function pathOfLast(frame: Frame | undefined): Path {
  if (!frame) return [];
  return [...frame.path, frame.kind === "map" ? (frame.siblings.at(-1)?.key ?? "") : frame.siblings.length - 1];
}
