import { formatNumber, type Locale, type Localized } from "../locale.ts";
import type { Bounds, Playbook, Segment } from "../playbook/playbook.ts";
import type { Plan } from "./plan.ts";

/** The segment that an account is handled with, when the playbook has it. */
export function segmentOf({ account }: Plan, { segments }: Playbook): { id: string; segment: Segment } | undefined {
  const id = account.segment?.value;
  const segment = id !== undefined && Object.hasOwn(segments, id) ? segments[id] : undefined;
  return id !== undefined && segment ? { id, segment } : undefined;
}

/** Both bounds belong to the segment. */
export function isOutside(
  value: number,
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Bounds,
): boolean {
  return value < min || value > max;
}

/**
 * The segments that an account of this size and sector may belong to: three at most, first those that are made for its
 * sector or its size.
 */
export function fittingSegments({ account }: Plan, { segments }: Playbook): readonly string[] {
  const { employees, revenue, sector } = account;
  const fitting = Object.entries(segments).filter(
    ([, segment]) =>
      !(employees && segment.employees && isOutside(employees.value, segment.employees)) &&
      !(revenue && segment.revenue && isOutside(revenue.value, segment.revenue)) &&
      !(sector && segment.sectors && !segment.sectors.includes(sector.value)),
  );
  const reasons = ({ sectors, ...bounds }: Segment) =>
    [sector && sectors?.includes(sector.value), employees && bounds.employees, revenue && bounds.revenue].filter(
      Boolean,
    ).length;
  return fitting
    .sort(([, a], [, b]) => reasons(b) - reasons(a))
    .map(([id]) => id)
    .slice(0, 3);
}

export function boundsInWords({ min, max }: Bounds): Localized {
  const number = (value: number, locale: Locale) => formatNumber(value, locale);
  if (min === undefined && max === undefined) return { en: "anything", fr: "n'importe quelle valeur" };
  if (min === undefined) return { en: `at most ${number(max ?? 0, "en")}`, fr: `au plus ${number(max ?? 0, "fr")}` };
  if (max === undefined) return { en: `at least ${number(min, "en")}`, fr: `au moins ${number(min, "fr")}` };
  return {
    en: `between ${number(min, "en")} and ${number(max, "en")}`,
    fr: `entre ${number(min, "fr")} et ${number(max, "fr")}`,
  };
}
