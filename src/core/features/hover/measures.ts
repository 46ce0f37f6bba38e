import { fill, formatNumber, type Locale, type Localized } from "../../locale.ts";
import { growthOf } from "../../smart/growth.ts";
import { isShare, measureName } from "../../smart/indicator.ts";
import { paces } from "../../smart/periods.ts";
import { expectedAt, standingOf } from "../../smart/progress.ts";
import { standings } from "../../smart/standings.ts";
import type { Track } from "../../smart/track.ts";
import { say } from "../markdown.ts";
import type { View } from "../view.ts";

const texts = {
  growth: {
    en: "**{measure}**: from {baseline} to {target} ({change})",
    fr: "**{measure}** : de {baseline} à {target} ({change})",
  },
  target: {
    en: "**{measure}**: {target}, without a baseline to compare with",
    fr: "**{measure}** : {target}, sans point de départ auquel comparer",
  },
  noTarget: { en: "**{measure}**: no target so far", fr: "**{measure}** : pas de cible à ce jour" },
  points: { en: "{sign}{change} points", fr: "{sign}{change} points" },
  percent: { en: "{sign}{change}%", fr: "{sign}{change} %" },
  standing: {
    en: "{value} on {on}, where {expected} was expected: {state}",
    fr: "{value} au {on}, pour {expected} attendus : {state}",
  },
  latest: { en: "{value} on {on}: {state}", fr: "{value} au {on} : {state}" },
  latestAlone: { en: "{value} on {on}", fr: "{value} au {on}" },
  thatDay: { en: "**{measure}**: {expected} expected that day", fr: "**{measure}** : {expected} attendus ce jour-là" },
  today: { en: "Expected by today: {expected}", fr: "Attendu à ce jour : {expected}" },
} satisfies Record<string, Localized>;

/** Of a measure: how far its target goes beyond the baseline, then what was noted and what is expected by today. */
export function measureLines(track: Track, view: View): string[] {
  const standing = [standingText(track, view), expectedText(track, view)].filter((part) => part !== undefined);
  return [targetText(track, view), ...(standing.length > 0 ? [standing.join(" · ")] : [])];
}

function targetText(track: Track, { playbook, locale }: View): string {
  const { baseline, target, per, unit } = track.measure;
  const measure = measureName(track.measure, playbook);
  if (!target) return say(texts.noTarget, { measure }, locale);
  const words = [formatNumber(target.value, locale), unit?.value, per && paces[per.value][locale]];
  const facts = { measure, target: words.filter((word) => word !== undefined).join(" ") };
  if (!baseline) return say(texts.target, facts, locale);
  return say(
    texts.growth,
    { ...facts, baseline: baseline.value, change: changeText(track, { playbook, locale }) },
    locale,
  );
}

/** In points for a share, in percent for anything else, with the sign of the figures themselves. */
function changeText({ measure, better }: Track, { playbook, locale }: Pick<View, "playbook" | "locale">): string {
  const growth = growthOf(measure, playbook);
  const { change = 0, percent } = growth ?? {};
  const inPoints = percent === undefined || isShare(measure, playbook);
  const size = (inPoints ? change : percent) * (better === "higher" ? 1 : -1);
  return signed(inPoints ? texts.points : texts.percent, size, locale);
}

function signed(text: Localized, size: number, locale: Locale): string {
  return fill(text[locale], { sign: size > 0 ? "+" : size < 0 ? "−" : "", change: Math.abs(size) }, locale);
}

function standingText(track: Track, { playbook, today, locale }: View): string | undefined {
  const standing = standingOf(track, today, playbook);
  if (!standing) return undefined;
  const { latest, expected, state } = standing;
  const facts = { value: latest.value.value, on: latest.on };
  if (state === "unknown") return say(texts.latestAlone, facts, locale);
  if (expected === undefined) return say(texts.latest, { ...facts, state: standings[state] }, locale);
  return say(texts.standing, { ...facts, expected: rounded(expected), state: standings[state] }, locale);
}

/** Nothing while it has not begun, and nothing when it is over. */
function expectedText(track: Track, { today, locale }: View): string | undefined {
  const { start, due } = track;
  if ((start !== undefined && today <= start) || (due !== undefined && today >= due)) return undefined;
  const expected = expectedAt(track, today);
  return expected === undefined ? undefined : say(texts.today, { expected: rounded(expected) }, locale);
}

export function expectedLine(track: Track, day: string, { playbook, locale }: View): string[] {
  const expected = expectedAt(track, day);
  if (expected === undefined) return [];
  return [say(texts.thatDay, { measure: measureName(track.measure, playbook), expected: rounded(expected) }, locale)];
}

/** What lies on a line between two figures is no more exact than they are. */
function rounded(value: number): number {
  return Math.abs(value) < 100 ? value : Math.round(value);
}
