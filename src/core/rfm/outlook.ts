import type { RfmMethod } from "../playbook/playbook.ts";
import { scoreOn } from "./axes.ts";
import type { Step } from "./course.ts";
import type { DayNumber } from "./day-number.ts";
import type { Money } from "./money.ts";
import { type Portfolio, type Standing, scoresOf, type Values } from "./portfolio.ts";
import { movement, rankOf, segmentFinder } from "./segments.ts";
import { endOfNextStep } from "./steps.ts";
import type { Window } from "./window.ts";

/**
 * What would become of an account by a day soon, with the limits of today: they are computed anew then, but nobody knows
 * the other customers' orders. By that day the earliest purchases have left the window, so standing still is not free.
 */
export interface Outlook {
  readonly until: DayNumber;
  /** Its class then, when nothing more is bought. */
  readonly without: string | undefined;
  readonly wouldFall: boolean;
  /** The fewest orders that save it from the fall; undefined when it does not fall, or none do. */
  readonly toKeep: number | undefined;
  /** The fewest orders that lead to a better class on the day of the last one; undefined when none do. */
  readonly orders: Reach<number> | undefined;
  /** How much one order has to bring for a better class, where the class depends on the amount. */
  readonly amount: Reach<Money> | undefined;
  /** What has to be bought for a higher score of the amount, or to keep the one it has; undefined where neither is to be done. */
  readonly amountScore: { readonly score: number; readonly needed: Money } | undefined;
}

interface Reach<Needed> {
  readonly needed: Needed;
  readonly segment: string;
}

interface Around {
  readonly portfolio: Pick<Portfolio, "axes" | "currency">;
  readonly method: RfmMethod;
  readonly window: Window;
  /** The first step of the window: what was bought in it has left the window by the day looked at. */
  readonly first: Step | undefined;
}

/** More orders than this in so short a time are no plan. */
const mostOrders = 12;

export function outlookOf(now: Standing, { portfolio, method, window, first }: Around): Outlook | undefined {
  const { axes } = portfolio;
  if (!first || !axes.recency.cuts || !axes.frequency.cuts) return undefined;
  const until = endOfNextStep(window);
  const days = until - window.to;
  const left: Values = {
    ...now,
    recencyDays: now.recencyDays === undefined ? undefined : now.recencyDays + days,
    frequency: now.frequency - first.frequency,
    monetary: now.monetary === undefined ? undefined : now.monetary - first.total,
  };
  const classOf = classFinder(portfolio, method);
  /** A better class on the day of the last order. */
  const up = (count: number, amount: Money = 0n) => {
    const segment = classOf(withOrders(left, { count, amount, day: 0 }));
    return isBetter(segment, now.segment, method) ? segment : undefined;
  };
  /** Still as good at the end, whichever day the last order came on. */
  const isKept = (count: number) =>
    Array.from({ length: days }, (_, day) => classOf(withOrders(left, { count, amount: 0n, day }))).every(
      (segment) => segment === now.segment || isBetter(segment, now.segment, method),
    );
  const orders = firstOf(counts, (count) => up(count));
  /** Worth telling where it saves orders, or leads further than one. */
  const byAmount = (amount: Money) => {
    const segment = up(1, amount);
    return orders?.needed !== 1 || isBetter(segment, orders.segment, method) ? segment : undefined;
  };
  const steps = amountSteps(left, portfolio);
  const without = classOf(left);
  const wouldFall = movement(now.segment, without, method) === "fell";
  return {
    until,
    without,
    wouldFall,
    toKeep: wouldFall ? counts.find(isKept) : undefined,
    orders,
    amount: usesAmount(method) ? firstOf(steps, byAmount) : undefined,
    amountScore: nextScore(steps, left, { now, axes }),
  };
}

function classFinder({ axes, currency }: Around["portfolio"], method: RfmMethod) {
  const find = segmentFinder(method);
  return (values: Values): string | undefined => {
    if (values.frequency <= 0) return values.hasBought ? "inactive" : "prospect";
    return find(scoresOf(values, { axes, currency }));
  };
}

/** After some orders, the last of them so many days before the day looked at. */
function withOrders(left: Values, { count, amount, day }: { count: number; amount: Money; day: number }): Values {
  return {
    ...left,
    hasBought: true,
    recencyDays: Math.min(left.recencyDays ?? day, day),
    frequency: Math.max(left.frequency, 0) + count,
    monetary: left.monetary === undefined ? undefined : left.monetary + amount,
  };
}

const counts = Array.from({ length: mostOrders }, (_, index) => index + 1);

function firstOf<Needed>(
  some: readonly Needed[],
  reached: (needed: Needed) => string | undefined,
): Reach<Needed> | undefined {
  for (const needed of some) {
    const segment = reached(needed);
    if (segment !== undefined) return { needed, segment };
  }
  return undefined;
}

/** Any class is better than none: a prospect becomes a customer. */
function isBetter(segment: string | undefined, now: string | undefined, method: RfmMethod): boolean {
  if (segment === undefined || segment === now) return false;
  return now === "prospect" || now === undefined
    ? rankOf(segment, method) !== undefined
    : movement(now, segment, method) === "rose";
}

function usesAmount({ segments }: RfmMethod): boolean {
  return Object.values(segments).some(({ m }) => m !== undefined);
}

/** What is missing to lie above each limit that is not reached, the nearest first. */
function amountSteps(values: Values, { axes, currency }: Around["portfolio"]): Money[] {
  const { monetary } = values;
  const isComparable = values.currency === undefined || values.currency === currency;
  if (monetary === undefined || !isComparable || !axes.monetary.cuts) return [];
  return axes.monetary.cuts.floors.flatMap((limit) => (limit < monetary ? [] : limit + 1n - monetary));
}

/** The nearest score that is not below the present one, which may be lost by the day looked at. */
function nextScore(
  steps: readonly Money[],
  { monetary = 0n }: Values,
  { now, axes }: { now: Standing } & Pick<Portfolio, "axes">,
): Outlook["amountScore"] {
  for (const needed of steps) {
    const score = scoreOn("monetary", monetary + needed, axes.monetary);
    if (score !== undefined && score >= (now.m ?? score)) return { needed, score };
  }
  return undefined;
}
