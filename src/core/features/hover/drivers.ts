import type { Locale, Localized } from "../../locale.ts";
import type { Objective } from "../../plan/plan.ts";
import { type Capacity, type Contribution, capacityOf } from "../../smart/drivers.ts";
import { inAll, paces } from "../../smart/periods.ts";
import { type Track, tracksOf } from "../../smart/track.ts";
import { bullet, say } from "../markdown.ts";
import type { View } from "../view.ts";

const texts = {
  contribution: {
    en: "{activity}: {volume} {pace} × {yield} = {result} {resultPace}",
    fr: "{activity} : {volume} {pace} × {yield} = {result} {resultPace}",
  },
  carries: {
    en: "Together {total}, for {required} to bring {pace}: the activity carries the target.",
    fr: "Ensemble {total}, pour {required} à obtenir {pace} : l'activité suffit à la cible.",
  },
  short: {
    en: "Together {total}, for {required} to bring {pace}: {gap} are missing.",
    fr: "Ensemble {total}, pour {required} à obtenir {pace} : il manque {gap}.",
  },
} satisfies Record<string, Localized>;

const mostShown = 4;

/**
 * Whether the activities of an objective carry its target; `keys` are what follows `realistic`: none, `drivers`, or a
 * single activity, of which then only its own part is told.
 */
export function activityLines(objective: Objective, keys: readonly string[], { playbook, locale }: View): string[] {
  const [key, index] = keys;
  if (key !== undefined && key !== "drivers") return [];
  const driver =
    index === undefined
      ? undefined
      : objective.realistic.drivers.find(({ node }) => node.pointer.endsWith(`/${index}`));
  if (index !== undefined && !driver) return [];
  return tracksOf(objective, playbook).flatMap((track) => {
    const capacity = capacityOf(track);
    if (!capacity) return [];
    const shown = capacity.contributions.filter(({ activity }) => !driver || activity === driver.activity);
    const parts = shown.slice(0, mostShown).map((one) => contributionText(one, track, locale));
    return driver ? parts : [...parts.map(bullet), totalText(capacity, track, locale)];
  });
}

function contributionText(
  { activity, volume, per, result, ...rest }: Contribution,
  track: Track,
  locale: Locale,
): string {
  const { node, ratio } = rest.yield;
  const facts = {
    activity: activity.value,
    volume: volume.value,
    pace: per ? paces[per] : inAll,
    yield: node.kind === "scalar" && typeof node.value === "string" ? node.value : ratio,
    result,
    resultPace: paceOf(track),
  };
  return say(texts.contribution, facts, locale);
}

function totalText({ total, required, gap }: Capacity, track: Track, locale: Locale): string {
  return say(gap > 0 ? texts.short : texts.carries, { total, required, gap, pace: paceOf(track) }, locale);
}

function paceOf({ measure }: Track): Localized {
  return measure.per ? paces[measure.per.value] : inAll;
}
