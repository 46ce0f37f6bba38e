import type { Row } from "../../rfm/report.ts";
import { segmentFinder } from "../../rfm/segments.ts";
import { rowsBy, shareFinder } from "../../rfm/shares.ts";
import type { Drawn } from "./source.ts";

/** Recency upwards, frequency to the right, and who stands where. */
export interface GridModel {
  /** The highest score. */
  readonly bins: number;
  /** From the highest recency and the lowest frequency on, row by row. */
  readonly cells: readonly CellModel[];
  /** How many accounts a point stands for: 1 as long as all of them have room. */
  readonly perPoint: number;
}

export interface CellModel {
  readonly r: number;
  readonly f: number;
  /** The class of all who stand here; empty when it depends on the amount too, or there is none. */
  readonly segment: string;
  readonly customers: number;
  readonly amount: string;
  readonly brief: string;
  /** Of the whole amount, in percent. */
  readonly ofAmount: number;
  readonly points: readonly PointModel[];
}

export interface PointModel {
  readonly accounts: number;
  readonly movement: NonNullable<Row["movement"]> | null;
  /** The address of the plan, where the point is one account. */
  readonly uri?: string;
}

/** More points than this in a cell are a blot. */
const mostPoints = 40;

export function gridModel(drawn: Drawn): GridModel {
  const { bins } = drawn.report.method;
  const scored = drawn.report.rows.filter(({ r, f }) => r !== undefined && f !== undefined);
  const groups = rowsBy(scored, ({ r, f }) => `${r} ${f}`);
  const most = Math.max(0, ...[...groups.values()].map(({ length }) => length));
  const perPoint = most <= mostPoints ? 1 : roundUp(most / mostPoints);
  const scores = Array.from({ length: bins }, (_, index) => index + 1);
  const classOf = classFinder(drawn);
  const shareOf = shareFinder(drawn.report);
  const cells = [...scores].reverse().flatMap((r) =>
    scores.map((f): CellModel => {
      const rows = groups.get(`${r} ${f}`) ?? [];
      const { customers, amount, ofAmount } = shareOf(rows);
      return {
        r,
        f,
        segment: classOf(r, f),
        customers,
        amount: drawn.amounts.sum(rows),
        brief: drawn.amounts.brief(amount),
        ofAmount,
        points: pointsOf(rows, perPoint),
      };
    }),
  );
  return { bins, cells, perPoint };
}

function classFinder({ report: { method } }: Drawn): (r: number, f: number) => string {
  const find = segmentFinder(method);
  return (r, f) => {
    const classes = new Set(Array.from({ length: method.bins }, (_, index) => find({ r, f, m: index + 1 })));
    const [only, ...others] = classes;
    return others.length === 0 ? (only ?? "") : "";
  };
}

/** Those who fell first: they are what one looks for. Of each kind of movement the rest makes a point of its own. */
function pointsOf(rows: readonly Row[], perPoint: number): PointModel[] {
  return (["fell", "rose", "same", null] as const).flatMap((movement) => {
    const alike = rows.filter((row) => (row.movement ?? null) === movement);
    return Array.from({ length: Math.ceil(alike.length / perPoint) }, (_, index): PointModel => {
      const [first, ...others] = alike.slice(index * perPoint, (index + 1) * perPoint);
      return { accounts: others.length + 1, movement, ...(first && perPoint === 1 && { uri: first.id }) };
    });
  });
}

/** To a number that is easily counted with: 2, 5, 10, 20, 50 … */
function roundUp(count: number): number {
  const power = 10 ** Math.floor(Math.log10(count));
  return power * ([1, 2, 5, 10].find((step) => step * power >= count) ?? 10);
}
