import type { ClassModel } from "../../core/views/portfolio/classes.ts";
import type { MoveModel } from "../../core/views/portfolio/moves.ts";

/** A class on one side of the picture. */
export interface Node {
  readonly id: string;
  readonly label: string;
  readonly customers: number;
  readonly y: number;
  readonly height: number;
}

/** A band from a class to a class, by the middle of its ends. */
export interface Band {
  readonly move: MoveModel;
  readonly from: number;
  readonly to: number;
  readonly thickness: number;
}

export interface MovesLayout {
  readonly before: readonly Node[];
  readonly now: readonly Node[];
  readonly bands: readonly Band[];
  readonly height: number;
}

/** For all accounts together, in dots of the picture. */
const fullHeight = 260;
/** Of a line of text: no two names lie on each other. */
const lineHeight = 18;
const gap = 6;
const thinnest = 1.5;

/** The classes one below the other on both sides, as high as they have accounts, and the bands between them. */
export function layoutOf(classes: readonly ClassModel[], moves: readonly MoveModel[]): MovesLayout {
  const all = moves.reduce((sum, { customers }) => sum + customers, 0);
  const heightOf = (customers: number) => Math.max((customers / all) * fullHeight, thinnest);
  const before = nodes(classes, moves, { side: "from", heightOf });
  const now = nodes(classes, moves, { side: "to", heightOf });
  const rank = new Map(classes.map(({ id }, index) => [id, index]));
  const order = (id: string) => rank.get(id) ?? 0;
  const starts = new Map(before.map(({ id, y }) => [id, y]));
  const ends = new Map(now.map(({ id, y }) => [id, y]));
  const take = (places: Map<string, number>, id: string, thickness: number) => {
    const y = places.get(id) ?? 0;
    places.set(id, y + thickness);
    return y + thickness / 2;
  };
  // In the order of the classes on both sides, so that no more bands cross than must.
  const ordered = [...moves].sort((a, b) => order(a.from) - order(b.from) || order(a.to) - order(b.to));
  const thick = (move: MoveModel) => (move.customers / all) * fullHeight;
  const from = new Map(ordered.map((move) => [move, take(starts, move.from, thick(move))]));
  const byEnd = [...ordered].sort((a, b) => order(a.to) - order(b.to) || order(a.from) - order(b.from));
  const to = new Map(byEnd.map((move) => [move, take(ends, move.to, thick(move))]));
  return {
    before,
    now,
    bands: ordered.map((move) => ({
      move,
      from: from.get(move) ?? 0,
      to: to.get(move) ?? 0,
      thickness: Math.max(thick(move), thinnest),
    })),
    height: Math.max(bottomOf(before), bottomOf(now)),
  };
}

interface Side {
  readonly side: "from" | "to";
  readonly heightOf: (customers: number) => number;
}

function nodes(classes: readonly ClassModel[], moves: readonly MoveModel[], { side, heightOf }: Side): Node[] {
  let y = 0;
  return classes.flatMap(({ id, label }) => {
    const customers = moves.reduce((sum, move) => (move[side] === id ? sum + move.customers : sum), 0);
    if (customers === 0) return [];
    const node = { id, label, customers, y, height: heightOf(customers) };
    y += Math.max(node.height, lineHeight) + gap;
    return [node];
  });
}

function bottomOf(side: readonly Node[]): number {
  const last = side.at(-1);
  return last ? last.y + Math.max(last.height, lineHeight) : 0;
}
