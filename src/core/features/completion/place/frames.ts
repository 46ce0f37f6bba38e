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
  const last = line.parts.at(-1);
  for (const part of line.parts) {
    now = afterPart(now, part, part === last ? { text: unquoted(words), isFilled } : { text: "", isFilled: false });
  }
  return line.parts.length === 0 && isFilled ? { ...now, isWaiting: false } : now;
}

interface PartValue {
  readonly text: string;
  readonly isFilled: boolean;
  readonly isOwn?: boolean;
}

export function afterPart(open: Open, part: LinePart, { text, isFilled, isOwn }: PartValue): Open {
  const innermost = open.frames.at(-1);
  const frames =
    innermost && isLeft(innermost, part) ? open.frames.filter((frame) => !isLeft(frame, part)) : open.frames;
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

/** Whether a dash or key is where one can stand: with others like it, or as the value that is waited for. */
export function fits({ frames, isWaiting }: Open, part: LinePart): boolean {
  const top = frames.at(-1);
  if (frames.some((frame) => frame.column === part.column && (frame.kind === "list") === (part.kind === "dash")))
    return true;
  return isWaiting && (!top || !isLeft(top, part));
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
