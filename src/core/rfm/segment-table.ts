import type { RfmMethod, RfmSegment } from "../playbook/playbook.ts";

/** A combination of scores. */
export type Cell = readonly [r: number, f: number, m: number];

/** What is wrong with a table of classes: it should give each combination of scores one name. */
export interface TableFaults {
  /** Classes that nobody can be in, with those that take all their scores; none when no customer has such scores. */
  readonly unreachable: readonly { readonly id: string; readonly takenBy: readonly string[] }[];
  /** Classes that share scores; the first of the table gets the customers. */
  readonly overlapping: readonly { readonly id: string; readonly first: string; readonly cells: readonly Cell[] }[];
  readonly uncovered: readonly Cell[];
}

export function faultsIn({ segments, bins }: Pick<RfmMethod, "segments" | "bins">): TableFaults {
  const cells = cellsOf({}, bins);
  const winners = new Map<string, string>();
  const unreachable: { id: string; takenBy: readonly string[] }[] = [];
  const overlapping: { id: string; first: string; cells: readonly Cell[] }[] = [];
  for (const [id, segment] of Object.entries(segments)) {
    const own = cellsOf(segment, bins);
    const taken = new Map<string, Cell[]>();
    for (const cell of own) {
      const first = winners.get(cell.join());
      if (first === undefined) winners.set(cell.join(), id);
      else taken.set(first, [...(taken.get(first) ?? []), cell]);
    }
    const lost = [...taken.values()].flat().length;
    if (lost === own.length) unreachable.push({ id, takenBy: [...taken.keys()] });
    else for (const [first, shared] of taken) overlapping.push({ id, first, cells: shared });
  }
  return { unreachable, overlapping, uncovered: cells.filter((cell) => !winners.has(cell.join())) };
}

/** The scores that a class alone has, when they still make one range on each axis. */
export function remainingRanges(id: string, method: Pick<RfmMethod, "segments" | "bins">): RfmSegment | undefined {
  const before = Object.entries(method.segments);
  const taken = new Set(
    before
      .slice(
        0,
        before.findIndex(([name]) => name === id),
      )
      .flatMap(([, segment]) => cellsOf(segment, method.bins).map(String)),
  );
  return rangesOf(cellsOf(method.segments[id] ?? {}, method.bins).filter((cell) => !taken.has(String(cell))));
}

/** Of combinations that are all those of one range on each axis. */
export function rangesOf(cells: readonly Cell[]): Required<Pick<RfmSegment, "r" | "f" | "m">> | undefined {
  const range = (axis: 0 | 1 | 2) => {
    const scores = cells.map((cell) => cell[axis]);
    return [Math.min(...scores), Math.max(...scores)];
  };
  const ranges = { r: range(0), f: range(1), m: range(2) };
  const size = Object.values(ranges).reduce((product, [low = 0, high = 0]) => product * (high - low + 1), 1);
  return cells.length > 0 && size === cells.length ? ranges : undefined;
}

/** As people read it: 5 1, or 5 1 3 where the amount counts. */
export function shownCells(cells: readonly Cell[], { segments }: Pick<RfmMethod, "segments">): string {
  const usesAmount = Object.values(segments).some(({ m }) => m !== undefined);
  const shown = [...new Set(cells.map(([r, f, m]) => (usesAmount ? `${r}-${f}-${m}` : `${r}-${f}`)))];
  return shown.length > maxShown ? `${shown.slice(0, maxShown).join(", ")}, …` : shown.join(", ");
}

const maxShown = 8;

function cellsOf({ r, f, m }: RfmSegment, bins: number): Cell[] {
  const scores = (range: readonly number[] | undefined) => {
    const [low = 1, high = bins] = range ?? [];
    return Array.from({ length: bins }, (_, index) => index + 1).filter((score) => low <= score && score <= high);
  };
  return scores(r).flatMap((first) =>
    scores(f).flatMap((second) => scores(m).map((third): Cell => [first, second, third])),
  );
}
