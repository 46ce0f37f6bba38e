import { type Locale, type Localized, type MessageData, told } from "../locale.ts";
import { amountInWords } from "../plan/amount-in-words.ts";
import { dayInBrief, daysInWords } from "../plan/days-in-words.ts";
import { isoOf } from "./day-number.ts";
import { type Money, moneyNumber, perUnit } from "./money.ts";
import { segmentLabel } from "./segments.ts";
import type { AccountStanding } from "./standing.ts";

/** A standing as one says it: whole sentences in a language. */
export interface StandingInWords {
  /** The class and the values behind it. */
  readonly standing: string;
  /** What has changed since the period before; undefined when neither knows the account. */
  readonly trend: string | undefined;
  /** What would lift the account, or keep it where it is, in the time to come. None where there are no scores. */
  readonly outlook: readonly string[];
}

export function standingInWords(account: AccountStanding, locale: Locale): StandingInWords {
  const say = (text: Localized, data: MessageData) =>
    told(text[locale], { ...data, ...factsOf(account, locale) }, locale);
  return {
    standing: say(standingText(account), {}),
    trend: trendText(account) && say(trendText(account) ?? texts.steady, {}),
    outlook: outlookOf(account, locale).map(({ text, data }) => say(text, data)),
  };
}

const texts = {
  scored: {
    en: "{segment}: {frequency} purchases for {amount} from {from} to {to}, the last one {ago}.",
    fr: "{segment} : {frequency} achats pour {amount} du {from} au {to}, le dernier {ago}.",
  },
  scoredOnce: {
    en: "{segment}: one purchase for {amount} from {from} to {to}, {ago}.",
    fr: "{segment} : un achat de {amount} du {from} au {to}, {ago}.",
  },
  contact: {
    en: "{segment}: {frequency} purchases for {amount} from {from} to {to}; last purchase or contact {ago}.",
    fr: "{segment} : {frequency} achats pour {amount} du {from} au {to} ; dernier achat ou contact {ago}.",
  },
  contactOnce: {
    en: "{segment}: one purchase for {amount} from {from} to {to}; last purchase or contact {ago}.",
    fr: "{segment} : un achat de {amount} du {from} au {to} ; dernier achat ou contact {ago}.",
  },
  mixed: {
    en: "{segment}: {frequency} purchases in several currencies from {from} to {to}, the last one {ago}.",
    fr: "{segment} : {frequency} achats en plusieurs devises du {from} au {to}, le dernier {ago}.",
  },
  inactive: {
    en: "{segment}: nothing was bought from {from} to {to}.",
    fr: "{segment} : aucun achat du {from} au {to}.",
  },
  prospect: { en: "{segment}: no purchase so far.", fr: "{segment} : aucun achat à ce jour." },
  rose: { en: "Rose ({before} a period ago).", fr: "En progrès (classe précédente : {before})." },
  fell: { en: "Fell ({before} a period ago).", fr: "En recul (classe précédente : {before})." },
  steady: { en: "The same class as a period ago.", fr: "Même classe qu'à la période précédente." },
  changed: { en: "Changed class ({before} a period ago).", fr: "Changement de classe (précédente : {before})." },
  best: {
    en: "No class is better, and no order is needed by {until} to stay there.",
    fr: "Aucune classe n'est meilleure, et aucune commande n'est nécessaire d'ici au {until} pour y rester.",
  },
  oneOrder: {
    en: "One more order by {until} would make it {better}.",
    fr: "Une commande de plus d'ici au {until} en ferait : {better}.",
  },
  orders: {
    en: "{count} more orders by {until} would make it {better}.",
    fr: "{count} commandes de plus d'ici au {until} en feraient : {better}.",
  },
  oneOrAmount: {
    en: "One more order by {until} would make it {better}; one of {needed} or more would make it {richer}.",
    fr: "Une commande de plus d'ici au {until} en ferait : {better} ; une commande d'au moins {needed} en ferait : {richer}.",
  },
  ordersOrAmount: {
    en: "{count} more orders by {until} would make it {better}, and so would one of {needed} or more ({richer}).",
    fr: "{count} commandes de plus d'ici au {until} en feraient : {better}. Une seule d'au moins {needed} aussi ({richer}).",
  },
  amount: {
    en: "One order of {needed} or more by {until} would make it {richer}.",
    fr: "Une commande d'au moins {needed} d'ici au {until} en ferait : {richer}.",
  },
  outOfReach: {
    en: "No number of orders by {until} leads to a better class.",
    fr: "Aucun nombre de commandes d'ici au {until} ne mène à une meilleure classe.",
  },
  falls: {
    en: "Without an order by {until} it falls to {without}.",
    fr: "Sans commande d'ici au {until}, ce compte recule : {without}.",
  },
  fallsOne: {
    en: "Without an order by {until} it falls to {without}; one order keeps it where it is.",
    fr: "Sans commande d'ici au {until}, ce compte recule : {without} ; une commande suffit à le maintenir.",
  },
  fallsMore: {
    en: "Without an order by {until} it falls to {without}; it takes {count} orders to keep it where it is.",
    fr: "Sans commande d'ici au {until}, ce compte recule : {without} ; il faut {count} commandes pour le maintenir.",
  },
  scoreUp: {
    en: "Another {needed} by {until} raises the amount score from {now} to {score}.",
    fr: "{needed} de plus d'ici au {until} portent la note de montant de {now} à {score}.",
  },
  scoreKept: {
    en: "It takes another {needed} by {until} to keep an amount score of {score}.",
    fr: "Il faut {needed} de plus d'ici au {until} pour garder une note de montant de {score}.",
  },
} satisfies Record<string, Localized>;

function standingText({ now, method }: AccountStanding): Localized {
  if (now.frequency === 0) return now.hasBought ? texts.inactive : texts.prospect;
  if (now.monetary === undefined) return texts.mixed;
  if (method.recency === "contact") return now.frequency === 1 ? texts.contactOnce : texts.contact;
  return now.frequency === 1 ? texts.scoredOnce : texts.scored;
}

function trendText({ before, now, movement }: AccountStanding): Localized | undefined {
  if (before?.segment === undefined || (before.segment === "prospect" && now.segment === "prospect")) return undefined;
  if (movement === "same") return texts.steady;
  return movement === undefined ? texts.changed : texts[movement];
}

interface Told {
  readonly text: Localized;
  readonly data: MessageData;
}

function outlookOf(account: AccountStanding, locale: Locale): Told[] {
  const { outlook, now } = account;
  if (!outlook) return [];
  const told: Told[] = [];
  if (outlook.wouldFall) {
    // Orders that lift it keep it too, and are told of next.
    const count = outlook.toKeep === outlook.orders?.needed ? undefined : outlook.toKeep;
    told.push({ text: fallText(count), data: { count } });
  }
  const way = wayUp(account, locale);
  if (way) told.push(way);
  const { amountScore } = outlook;
  if (amountScore && now.m !== undefined) {
    const data = { needed: wholeAmount(amountScore.needed, account, locale), score: amountScore.score, now: now.m };
    told.push({ text: amountScore.score > now.m ? texts.scoreUp : texts.scoreKept, data });
  }
  return told;
}

function fallText(toKeep: number | undefined): Localized {
  if (toKeep === undefined) return texts.falls;
  return toKeep === 1 ? texts.fallsOne : texts.fallsMore;
}

function wayUp(account: AccountStanding, locale: Locale): Told | undefined {
  const { outlook, method } = account;
  if (!outlook) return undefined;
  const { orders, amount, wouldFall } = outlook;
  const label = (id: string | undefined) => id && segmentLabel(id, method, locale);
  const data = {
    count: orders?.needed,
    better: label(orders?.segment),
    needed: amount && wholeAmount(amount.needed, account, locale),
    richer: label(amount?.segment),
  };
  if (orders && amount) return { text: orders.needed === 1 ? texts.oneOrAmount : texts.ordersOrAmount, data };
  if (orders) return { text: orders.needed === 1 ? texts.oneOrder : texts.orders, data };
  if (amount) return { text: texts.amount, data };
  if (isBest(account)) return wouldFall ? undefined : { text: texts.best, data };
  return { text: texts.outOfReach, data };
}

function isBest({ now, method }: AccountStanding): boolean {
  const ranks = Object.values(method.segments).flatMap(({ rank }) => rank ?? []);
  const own = now.segment === undefined ? undefined : method.segments[now.segment]?.rank;
  return own !== undefined && own === Math.min(...ranks);
}

function factsOf({ method, now, before, window, portfolio, outlook }: AccountStanding, locale: Locale): MessageData {
  const label = (id: string | undefined) => (id === undefined ? noClass[locale] : segmentLabel(id, method, locale));
  const currency = now.currency ?? portfolio.currency;
  return {
    segment: label(now.segment),
    before: label(before?.segment),
    without: outlook && label(outlook.without),
    frequency: now.frequency,
    ago: now.recencyDays === undefined ? undefined : daysInWords(-now.recencyDays, locale),
    amount: now.monetary === undefined ? undefined : amountInWords(moneyNumber(now.monetary), currency, locale),
    from: dayInBrief(isoOf(window.from), locale),
    to: dayInBrief(isoOf(window.to), locale),
    until: outlook && dayInBrief(isoOf(outlook.until), locale),
  };
}

const noClass: Localized = { en: "Without a class", fr: "Sans classe" };

/** Rounded up: with a cent less the limit would not be passed. */
function wholeAmount(needed: Money, { now, portfolio }: AccountStanding, locale: Locale): string {
  const unit = BigInt(perUnit);
  const whole = Number((needed + unit - 1n) / unit);
  return amountInWords(whole, now.currency ?? portfolio.currency, locale);
}
