import type { PlanDocument } from "../document.ts";
import type { View } from "../features/view.ts";
import { formatNumber, type Locale, type Localized, perLocale } from "../locale.ts";
import { amountInWords } from "../plan/amount-in-words.ts";
import { dayInBrief } from "../plan/days-in-words.ts";
import { type RfmAxis, rfmAxes } from "../playbook/playbook.ts";
import { limitNumbers } from "../rfm/axes.ts";
import type { Step } from "../rfm/course.ts";
import { isoOf } from "../rfm/day-number.ts";
import { moneyNumber } from "../rfm/money.ts";
import type { Standing } from "../rfm/portfolio.ts";
import { axisNames } from "../rfm/report.ts";
import { segmentLabel } from "../rfm/segments.ts";
import type { AccountStanding } from "../rfm/standing.ts";
import { type StandingInWords, standingInWords } from "../rfm/standing-in-words.ts";
import type { Placed, PlanModel } from "./model.ts";

/** Where the account of a plan stands in its portfolio, where it stood before, and what would move it. */
export interface StandingModel extends PlanModel, Placed {
  readonly view: "standing";
  /** Undefined as long as the purchases are not known. */
  readonly known: KnownStanding | undefined;
}

export interface KnownStanding extends StandingInWords {
  readonly segment: string;
  readonly movement: AccountStanding["movement"];
  /** The highest score. */
  readonly bins: number;
  readonly axes: readonly AxisStanding[];
  /** Undefined when nothing was bought in either period, and when several currencies can't be added up. */
  readonly course: CourseModel | undefined;
  /** How many are compared. */
  readonly buyers: number;
}

export interface AxisStanding {
  readonly name: string;
  readonly value: string;
  readonly before: string;
  /** Undefined where there is none. */
  readonly score: number | undefined;
  readonly scoreBefore: number | undefined;
  /** Between the scores, rising; none when there are no scores. */
  readonly limits: readonly string[];
}

/** What was bought in a period up to the end of each of its steps. */
export interface CourseModel {
  readonly rows: readonly CourseRow[];
  readonly highest: number;
  readonly lowest: number;
}

export interface CourseRow {
  /** The last day of the step in the current period. */
  readonly day: string;
  readonly current: Reached;
  /** A period earlier. */
  readonly previous: Reached | undefined;
}

export interface Reached {
  readonly amount: number;
  readonly words: string;
}

export function standingModel({ plan }: PlanDocument, { locale, standing }: View): StandingModel {
  return {
    view: "standing",
    locale,
    account: plan.account.name?.value,
    pointer: "/history",
    known: standing && knownStanding(standing, locale),
  };
}

const noClass: Localized = { en: "Without a class", fr: "Sans classe" };

function knownStanding(account: AccountStanding, locale: Locale): KnownStanding {
  const { now, method, movement, portfolio } = account;
  return {
    ...standingInWords(account, locale),
    segment: now.segment === undefined ? noClass[locale] : segmentLabel(now.segment, method, locale),
    movement,
    bins: method.bins,
    axes: rfmAxes.map((axis) => axisStanding(axis, account, locale)),
    course: courseModel(account, locale),
    buyers: portfolio.axes.frequency.customers,
  };
}

const inDays = { style: "unit", unit: "day", unitDisplay: "long", maximumFractionDigits: 1 } as const;
const days = perLocale((locale) => new Intl.NumberFormat(locale, inDays));

function axisStanding(axis: RfmAxis, account: AccountStanding, locale: Locale): AxisStanding {
  const { now, before, portfolio } = account;
  const currency = now.currency ?? portfolio.currency;
  const written = (value: number | undefined) => {
    if (value === undefined) return "–";
    if (axis === "recency") return days(locale).format(value);
    return axis === "frequency" ? formatNumber(value, locale) : amountInWords(value, currency, locale);
  };
  return {
    name: axisNames[axis][locale],
    value: written(figureOf(axis, now)),
    before: written(before && figureOf(axis, before)),
    score: now[scores[axis]],
    scoreBefore: before?.[scores[axis]],
    limits: limitNumbers(axis, portfolio.axes[axis])?.map(written) ?? [],
  };
}

const scores = { recency: "r", frequency: "f", monetary: "m" } as const;

function figureOf(axis: RfmAxis, { recencyDays, frequency, monetary }: Standing): number | undefined {
  if (axis === "monetary") return monetary === undefined ? undefined : moneyNumber(monetary);
  return axis === "recency" ? recencyDays : frequency;
}

function courseModel({ course, now, before, portfolio }: AccountStanding, locale: Locale): CourseModel | undefined {
  const all = [...course.current, ...course.previous];
  const isMixed = now.monetary === undefined || before?.monetary === undefined;
  if (isMixed || all.every(({ frequency, total }) => frequency === 0 && total === 0n)) return undefined;
  const currency = now.currency ?? before.currency ?? portfolio.currency;
  const reached = (steps: readonly Step[]) => {
    let sum = 0n;
    return steps.map(({ total }): Reached => {
      sum += total;
      const amount = moneyNumber(sum);
      return { amount, words: amountInWords(amount, currency, locale) };
    });
  };
  const [current, previous] = [reached(course.current), reached(course.previous)];
  const amounts = [0, ...current.map(({ amount }) => amount), ...previous.map(({ amount }) => amount)];
  return {
    highest: Math.max(...amounts),
    lowest: Math.min(...amounts),
    rows: course.current.flatMap(({ to }, index) => {
      const own = current[index];
      return own ? [{ day: dayInBrief(isoOf(to), locale), current: own, previous: previous[index] }] : [];
    }),
  };
}
