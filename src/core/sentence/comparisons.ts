import type { Figure } from "./figure.ts";

/** Where something stands and where it is to go. */
export interface Comparison {
  readonly from: Figure;
  readonly to: Figure;
}

/** Each target with the figure it starts from: of the same indicator and unit, the nearest one. */
export function comparisons(figures: readonly Figure[]): Comparison[] {
  return figures
    .filter(({ role }) => role === "target")
    .flatMap((to) => {
      const isAlike = ({ unit, thing }: Figure) =>
        unit.kind === to.unit.kind || (unit.kind === "count" && !thing && to.unit.kind === "money");
      const alike = figures.filter((figure) => figure.role === "baseline" && isAlike(figure));
      const named = alike.filter(({ indicator }) => indicator === to.indicator);
      const from = (named.length > 0 ? named : alike).sort(byDistanceTo(to))[0];
      return from ? { from, to } : [];
    });
}

function byDistanceTo({ words }: Figure) {
  return (a: Figure, b: Figure) => Math.abs(a.words.first - words.first) - Math.abs(b.words.first - words.first);
}
