import type { Localized } from "../locale.ts";
import type { Measure } from "../plan/plan.ts";
import type { Direction } from "../plan/vocabulary.ts";
import { type Indicator, inLocale, type Playbook } from "../playbook/playbook.ts";

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** Whether a measure counts money: its unit says so, or the playbook's indicator when it has none. */
export function isMoney(measure: Measure, playbook: Playbook): boolean {
  const { unit } = measure;
  if (!unit) return indicatorOf(measure, playbook)?.unit === "currency";
  return /[€$£¥]|\b[km]?eur(os?)?\b|\bdollars?\b/i.test(unit.value) || currencies.has(unit.value);
}

/** Whether a measure is a share (margin rate, market share) or a score, which never adds up over time. */
export function isShare(measure: Measure, playbook: Playbook): boolean {
  return /[%‰]|^p(oin)?ts?$/i.test(measure.unit?.value ?? indicatorOf(measure, playbook)?.unit ?? "");
}

/** Whether a measure counts things, such as orders: it has no unit of its own, and its indicator none. */
export function isCount(measure: Measure, playbook: Playbook): boolean {
  return !measure.unit && indicatorOf(measure, playbook)?.unit === undefined;
}

/** Which way is progress: as the measure says, else as the playbook says of its indicator, else higher. */
export function directionOf(measure: Measure, playbook: Playbook): Direction {
  return measure.better?.value ?? indicatorOf(measure, playbook)?.better ?? "higher";
}

/** The same for measures of the same thing, counted in the same way. */
export function countedAs({ indicator, unit, per }: Measure): string {
  return JSON.stringify([indicator?.value, unit?.value, per?.value]);
}

/** What to call a measure in a sentence: the playbook's words for its indicator, else the indicator as it was typed. */
export function measureName(measure: Measure, playbook: Playbook): Localized {
  const words = indicatorOf(measure, playbook)?.label ?? measure.indicator?.value;
  if (words === undefined) return { en: "This figure", fr: "Ce chiffre" };
  return { en: inLocale(words, "en"), fr: inLocale(words, "fr") };
}

/** The facts of a finding about a measure: what to call it in the message, and its indicator for fixes and scripts. */
export function measureFacts(measure: Measure, playbook: Playbook) {
  return { measure: measureName(measure, playbook), indicator: measure.indicator?.value };
}

/** Team playbooks are keyed by names that people choose, so that `constructor` must be no indicator by itself. */
export function indicatorOf({ indicator }: Measure, { indicators }: Playbook): Indicator | undefined {
  const name = indicator?.value;
  return name !== undefined && Object.hasOwn(indicators, name) ? indicators[name] : undefined;
}
