import type { View } from "../features/view.ts";
import { type Localized, told } from "../locale.ts";
import { amountInWords } from "../plan/amount-in-words.ts";
import { dayInBrief } from "../plan/days-in-words.ts";
import { indicatorOf, isMoney, measureName } from "../smart/indicator.ts";
import { courseOf, expectedAt, type Point, type StandingState, standingOf } from "../smart/progress.ts";
import { standings } from "../smart/standings.ts";
import type { Track } from "../smart/track.ts";
import type { Placed } from "./model.ts";

/** A measure from its start to its target: what is expected on the way, and what was reached. */
export interface ProgressLine extends Placed {
  readonly measure: string;
  readonly target: string | undefined;
  readonly state: StandingState | undefined;
  /** The same in a sentence. */
  readonly standing: string | undefined;
  /** In the order of days; fewer than two points make no line. */
  readonly course: readonly Mark[];
  readonly results: readonly Mark[];
  /** YYYY-MM-DD, when it lies on the way. */
  readonly today: string | undefined;
  /** The same as figures, day by day. */
  readonly rows: readonly ProgressRow[];
}

export interface Mark {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly value: number;
  readonly dayInWords: string;
  readonly valueInWords: string;
  /** Undefined for a point that only follows from the plan. */
  readonly pointer: string | undefined;
}

export interface ProgressRow {
  readonly day: string;
  readonly expected: string | undefined;
  readonly result: string | undefined;
}

const texts = {
  compared: {
    en: "{value} on {day}, where {expected} was expected: {state}",
    fr: "{value} au {day}, pour {expected} attendus : {state}",
  },
  judged: { en: "{value} on {day}: {state}", fr: "{value} au {day} : {state}" },
  noted: { en: "{value} on {day}", fr: "{value} au {day}" },
} satisfies Record<string, Localized>;

/** `currency`: of the plan. Undefined for a measure without any figure: there is nothing to draw. */
export function progressLine(track: Track, currency: string | undefined, view: View): ProgressLine | undefined {
  const { playbook, today, locale } = view;
  const { measure } = track;
  const inWords = (value: number) => amountInWords(rounded(value), unitOf(track, currency, view), locale);
  const markOf = ({ day, value, at }: Point): Mark => ({
    day,
    value,
    dayInWords: dayInBrief(day, locale),
    valueInWords: inWords(value),
    pointer: at?.pointer,
  });
  const course = courseOf(track);
  const results = resultsOf(track);
  if (course.length === 0 && results.length === 0) return undefined;
  const [first, last] = [course[0], course.at(-1)];
  const standing = standingOf(track, today, playbook);
  return {
    pointer: measure.node.pointer,
    measure: measureName(measure, playbook)[locale],
    target: measure.target && inWords(measure.target.value),
    state: standing?.state,
    standing: standing && standingInWords(standing, inWords, view),
    course: course.map(markOf),
    results: results.map(markOf),
    today: first && last && first.day <= today && today <= last.day ? today : undefined,
    rows: rowsOf(track, course, results).map(({ day, expected, result }) => ({
      day: dayInBrief(day, locale),
      expected: expected === undefined ? undefined : inWords(expected),
      result: result && inWords(result.value),
    })),
  };
}

function resultsOf({ progress }: Track): Point[] {
  const points = progress.flatMap(({ on, value }) =>
    on && value ? { day: on.value, value: value.value, at: value } : [],
  );
  return points.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function rowsOf(track: Track, course: readonly Point[], results: readonly Point[]) {
  const days = [...new Set([...course, ...results].map(({ day }) => day))].sort();
  return days.map((day) => ({
    day,
    expected: expectedAt(track, day),
    result: results.findLast((result) => result.day === day),
  }));
}

function standingInWords(
  { state, latest, expected }: NonNullable<ReturnType<typeof standingOf>>,
  inWords: (value: number) => string,
  { locale }: View,
): string {
  const facts = { value: inWords(latest.value.value), day: dayInBrief(latest.on, locale) };
  if (state === "unknown") return told(texts.noted[locale], facts, locale);
  const judged = { ...facts, state: standings[state] };
  if (expected === undefined) return told(texts.judged[locale], judged, locale);
  return told(texts.compared[locale], { ...judged, expected: inWords(expected) }, locale);
}

/** As the measure says, else as its indicator is counted. */
function unitOf({ measure }: Track, currency: string | undefined, { playbook }: View): string | undefined {
  if (measure.unit) return measure.unit.value;
  return isMoney(measure, playbook) ? currency : indicatorOf(measure, playbook)?.unit;
}

/** What lies on a line between two figures is no more exact than they are. */
function rounded(value: number): number {
  return Math.abs(value) < 100 ? Math.round(value * 10) / 10 : Math.round(value);
}
