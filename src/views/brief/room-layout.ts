import type { Room, RoomMark } from "../../core/brief/model.ts";
import { linear } from "../parts/linear.ts";

/** Sideways everything is in percent, so that words keep their size however wide the picture is; upright in pixels. */
export interface RoomLayout {
  readonly ours: readonly LabelledMark[];
  readonly theirs: LabelledMark | undefined;
  /** From the lesser to the greater of our positions. */
  readonly ourBar: Span;
  /** From their limit to the edge on their side; undefined as long as it can't be told. */
  readonly theirBar: Span | undefined;
  readonly agreement: Span | undefined;
  readonly gap: Span | undefined;
  /** How many rows of words stand above the bars. */
  readonly rows: number;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface LabelledMark {
  readonly mark: RoomMark;
  readonly x: number;
  readonly anchor: "start" | "middle" | "end";
  /** The row of its words, counted from the bars; words that would touch stand in different rows. */
  readonly row: number;
}

const edges = [5, 95] as const;

/** Where everything in the picture of a variable stands. It needs two marks at least to say something. */
export function layoutOf({ marks, better, agreement, gap }: Room): RoomLayout {
  // Halved, since the greatest numbers are further apart than any number is great.
  const halves = marks.map(({ value }) => value / 2);
  const onLine = linear([Math.min(...halves), Math.max(...halves)], edges);
  const scale = (value: number) => onLine(value / 2);
  const span = ([from, to]: readonly [number, number]): Span => ({ from: scale(from), to: scale(to) });
  const isTheirs = ({ position }: RoomMark) => position === "theirLimit";
  const ours = inRows(marks.filter((mark) => !isTheirs(mark)).map((mark) => ({ mark, x: scale(mark.value) })));
  const [theirs] = inRows(marks.filter(isTheirs).map((mark) => ({ mark, x: scale(mark.value) })));
  const places = ours.map(({ x }) => x);
  return {
    ours,
    theirs,
    ourBar: { from: Math.min(...places), to: Math.max(...places) },
    theirBar: theirs && better && (better === "higher" ? { from: 0, to: theirs.x } : { from: theirs.x, to: 100 }),
    agreement: agreement && span(agreement),
    gap: gap && span(gap),
    rows: Math.max(0, ...ours.map(({ row }) => row + 1)),
  };
}

interface PlacedMark {
  readonly mark: RoomMark;
  readonly x: number;
}

/** From left to right, each into the lowest row where its words have room. */
function inRows(marks: readonly PlacedMark[]): readonly LabelledMark[] {
  const ends: number[] = [];
  return [...marks]
    .sort((a, b) => a.x - b.x)
    .map(({ mark, x }) => {
      const width = widthOf(mark);
      const anchor = x - width / 2 < 0 ? "start" : x + width / 2 > 100 ? "end" : "middle";
      const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
      const free = ends.findIndex((end) => end < left);
      const row = free < 0 ? ends.length : free;
      ends[row] = left + width;
      return { mark, x, anchor, row };
    });
}

/** In percent of a panel that is rather narrow. */
const panel = 380; // pixels
const letter = 6.4;

function widthOf({ label, valueInWords }: RoomMark): number {
  return (100 * letter * Math.max(label.length, valueInWords.length)) / panel;
}
