import type { RfmMethod } from "../playbook/playbook.ts";
import type { Activity } from "./activity.ts";
import { type Axes, axisOf, scoreAlike, scoreOn } from "./axes.ts";
import { mainCurrency } from "./currency.ts";
import type { Money } from "./money.ts";
import { type Scores, segmentFinder } from "./segments.ts";
import type { Window } from "./window.ts";

/** The values of a customer in a window, before they are compared with anybody's. */
export interface Values {
  /** Days to the last purchase (or contact, when the playbook counts them); undefined before the first one. */
  readonly recencyDays: number | undefined;
  readonly frequency: number;
  /** The net sum; undefined when it would mix currencies. */
  readonly monetary: Money | undefined;
  readonly currency: string | undefined;
  readonly hasBought: boolean;
}

export interface Standing extends Values, Scores {
  readonly id: string;
  /** A class of the playbook, `prospect` or `inactive`; undefined when no class holds the scores. */
  readonly segment: string | undefined;
}

export interface Portfolio {
  readonly axes: Axes;
  /** The currency that amounts are compared in; undefined when none is named. */
  readonly currency: string | undefined;
  /** By id, in the order in which the customers were given. */
  readonly standings: ReadonlyMap<string, Standing>;
}

export function valuesOf(activity: Activity, window: Window, { recency }: RfmMethod): Values {
  const last = recency === "contact" ? lastSignOf(activity) : activity.lastPurchase;
  const [currency, ...others] = activity.currencies;
  return {
    recencyDays: last === undefined ? undefined : window.asOf - last,
    frequency: activity.frequency,
    monetary: others.length > 0 ? undefined : activity.total,
    currency: others.length > 0 ? undefined : currency,
    hasBought: activity.hasBought,
  };
}

function lastSignOf({ lastPurchase, lastContact }: Activity): number | undefined {
  if (lastPurchase === undefined || lastContact === undefined) return lastPurchase ?? lastContact;
  return Math.max(lastPurchase, lastContact);
}

interface Beside {
  /** The axes of another window, whose limits hold (frozen cuts); else they are computed from these customers. */
  readonly frozen?: Axes | undefined;
  /** What came out by the same method before: a standing that is still the same stays the same value. */
  readonly earlier?: Portfolio | undefined;
}

/** Where each customer stands among the others. The order of the customers changes nothing. */
export function portfolioOf(
  customers: ReadonlyMap<string, Values>,
  method: RfmMethod,
  { frozen, earlier }: Beside = {},
): Portfolio {
  const currency = mainCurrency([...customers.values()].map((one) => one.currency));
  const axes = frozen ?? axesOf([...customers.values()], currency, method);
  const isAsBefore = earlier !== undefined && earlier.currency === currency && scoreAlike(axes, earlier.axes);
  const yardstick = { axes, currency, segmentOf: segmentFinder(method) };
  const standings = new Map<string, Standing>();
  for (const [id, values] of customers) {
    const known = isAsBefore ? earlier?.standings.get(id) : undefined;
    standings.set(id, known && hasValues(known, values) ? known : standingOf(id, values, yardstick));
  }
  return { axes, currency, standings };
}

function axesOf(customers: readonly Values[], currency: string | undefined, method: RfmMethod): Axes {
  const scored = customers.filter(({ frequency }) => frequency > 0);
  const amounts = scored.flatMap((one) => comparableAmount(one, currency) ?? []);
  return {
    recency: axisOf(
      "recency",
      scored.map(({ recencyDays = 0 }) => BigInt(recencyDays)),
      method,
    ),
    frequency: axisOf(
      "frequency",
      scored.map(({ frequency }) => BigInt(frequency)),
      method,
    ),
    monetary: axisOf("monetary", amounts, method),
  };
}

function hasValues(standing: Standing, { recencyDays, frequency, monetary, currency, hasBought }: Values): boolean {
  return (
    standing.recencyDays === recencyDays &&
    standing.frequency === frequency &&
    standing.monetary === monetary &&
    standing.currency === currency &&
    standing.hasBought === hasBought
  );
}

interface Yardstick {
  readonly axes: Axes;
  readonly currency: string | undefined;
  readonly segmentOf: (scores: Scores) => string | undefined;
}

function standingOf(id: string, values: Values, yardstick: Yardstick): Standing {
  if (values.frequency === 0) {
    const none = { r: undefined, f: undefined, m: undefined };
    return { id, ...values, ...none, segment: values.hasBought ? "inactive" : "prospect" };
  }
  const scores = scoresOf(values, yardstick);
  return { id, ...values, ...scores, segment: yardstick.segmentOf(scores) };
}

/** The scores of a customer who bought, by limits and a currency that are given. */
export function scoresOf(values: Values, { axes, currency }: Pick<Portfolio, "axes" | "currency">): Scores {
  const amount = comparableAmount(values, currency);
  return {
    r: scoreOn("recency", BigInt(values.recencyDays ?? 0), axes.recency),
    f: scoreOn("frequency", BigInt(values.frequency), axes.frequency),
    // Who was paid back as much as was bought, or more, is worth no more than the least, whatever the others do.
    m:
      amount === undefined
        ? undefined
        : amount <= 0n && axes.monetary.cuts
          ? 1
          : scoreOn("monetary", amount, axes.monetary),
  };
}

/** Undefined for an amount in a currency that the others are not in. */
function comparableAmount({ monetary, currency }: Values, common: string | undefined): Money | undefined {
  return currency === undefined || currency === common ? monetary : undefined;
}
