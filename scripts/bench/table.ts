import type { Figure } from "./line.ts";

const decimals = { ratio: 2, ns: 0, ms: 2, KB: 0, MB: 0 };

/** One row of the table: the line, what was measured, the figure, and whether it is within its goal. */
export function row({ line, what, value, unit, goal }: Figure): string {
  const figure = `${value.toFixed(decimals[unit])}${unit === "ratio" ? " ×" : ` ${unit}`}`;
  const verdict = goal === undefined ? "" : `${value <= goal ? "✓" : "✗"} ≤ ${goal}`;
  return `${line.padEnd(12)} ${what.padEnd(56)} ${figure.padStart(12)}   ${verdict}`.trimEnd();
}

/** Two runs beside each other, as far as both measured the same. */
export function comparison(before: readonly Figure[], after: readonly Figure[]): string[] {
  return after.flatMap((figure) => {
    const old = before.find(({ line, what }) => line === figure.line && what === figure.what);
    if (!old) return [];
    const change = ((figure.value / old.value - 1) * 100).toFixed(0);
    return `${row(figure).padEnd(98)} was ${old.value.toFixed(decimals[old.unit])} (${Number(change) > 0 ? "+" : ""}${change} %)`;
  });
}
