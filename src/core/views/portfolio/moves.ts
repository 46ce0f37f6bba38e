import type { Row } from "../../rfm/report.ts";
import { rowsBy, shareFinder } from "../../rfm/shares.ts";
import type { Drawn } from "./source.ts";

/** Who went from which class to which since the period before. */
export interface MovesModel {
  readonly rose: number;
  readonly fell: number;
  /** The largest first. Those who stayed are among them. */
  readonly moves: readonly MoveModel[];
}

export interface MoveModel {
  /** Classes; empty for none. */
  readonly from: string;
  readonly to: string;
  readonly customers: number;
  /** What they bought in the current period. */
  readonly amount: string;
  readonly movement: NonNullable<Row["movement"]> | null;
}

export function movesModel({ report, amounts }: Drawn): MovesModel | undefined {
  if (!report.previous || report.rows.every(({ previousSegment = "prospect" }) => previousSegment === "prospect")) {
    return undefined;
  }
  const shareOf = shareFinder(report);
  const groups = rowsBy(report.rows, ({ previousSegment, segment }) => JSON.stringify([previousSegment, segment]));
  const moves = [...groups.values()].flatMap((rows): MoveModel[] => {
    const [first] = rows;
    if (!first) return [];
    const { segment: to = "", previousSegment: from = "", movement = null } = first;
    return [{ from, to, customers: shareOf(rows).customers, amount: amounts.sum(rows), movement }];
  });
  const count = (movement: Row["movement"]) => report.rows.filter((row) => row.movement === movement).length;
  return {
    rose: count("rose"),
    fell: count("fell"),
    moves: moves.sort((a, b) => b.customers - a.customers),
  };
}
