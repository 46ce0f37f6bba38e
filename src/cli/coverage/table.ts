import { fill, type Locale, type Localized } from "../../core/locale.ts";
import type { DiscoveryModel } from "../../core/views/discovery.ts";
import type { Fraction } from "../../core/views/fraction.ts";

const columns = {
  answered: { en: "answered", fr: "réponses" },
  open: { en: "open", fr: "en attente" },
  notAsked: { en: "not asked", fr: "non posées" },
  notApplicable: { en: "not applicable", fr: "sans objet" },
  coreWaiting: { en: "core to ask", fr: "clés à poser" },
} satisfies Record<string, Localized>;

const share: Localized = { en: "{answered} of {applicable}", fr: "{answered} sur {applicable}" };
const none = "–";

/** The figures of each level and of its dimensions: fractions with their parts, in less than 80 columns. */
export function coverageTable({ levels, dimensions, locale }: DiscoveryModel): string[] {
  const names = new Map(dimensions.map(({ dimension, name }) => [dimension, name]));
  const head = ["", ...Object.values(columns).map((title) => title[locale])];
  const rows = levels.flatMap(({ name, total, cells }) => [
    row(name, total, locale),
    ...cells.map(({ dimension, fraction }) => row(`  ${names.get(dimension) ?? dimension}`, fraction, locale)),
  ]);
  return aligned([head, ...rows]);
}

function row(name: string, fraction: Fraction, locale: Locale): string[] {
  const { answered, applicable, open, notAsked, notApplicable, coreWaiting } = fraction;
  const known = applicable === 0 ? none : fill(share[locale], { answered, applicable }, locale);
  const counts = [open, notAsked, notApplicable, coreWaiting].map((count) => (count === 0 ? none : String(count)));
  return [name, known, ...counts];
}

/** The first column to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows.map((cells) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
}
