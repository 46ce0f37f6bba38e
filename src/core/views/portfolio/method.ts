import { formatNumber, type Locale, type Localized, type MessageData, told } from "../../locale.ts";
import { amountInWords } from "../../plan/amount-in-words.ts";
import { dayInBrief } from "../../plan/days-in-words.ts";
import { isIsoDate } from "../../plan/iso-date.ts";
import { type RfmAxis, rfmAxes } from "../../playbook/playbook.ts";
import { limitNumbers } from "../../rfm/axes.ts";
import { skipReasons } from "../../rfm/csv/skip-reasons.ts";
import { isoOf } from "../../rfm/day-number.ts";
import { rfmNotes } from "../../rfm/notes.ts";
import { axisNames } from "../../rfm/report.ts";
import type { Window } from "../../rfm/window.ts";
import type { Drawn } from "./source.ts";

/** How the figures came about, for whoever has to defend them. */
export interface MethodModel {
  readonly period: string;
  /** Undefined when nothing is compared. */
  readonly previous: string | undefined;
  readonly basis: readonly string[];
  readonly axes: readonly AxisModel[];
  /** What has to be known about the figures. */
  readonly notes: readonly string[];
  readonly skipped: readonly SkippedModel[];
}

export interface AxisModel {
  readonly name: string;
  readonly how: string;
  /** Between the scores, rising; none when there are no scores. */
  readonly limits: readonly string[];
}

export interface SkippedModel {
  readonly file: string;
  readonly count: number;
  /** The first ones. */
  readonly lines: readonly { readonly line: number; readonly why: string }[];
}

const texts = {
  period: { en: "{from} to {to}", fr: "du {from} au {to}" },
  purchase: {
    en: "Recency counts the days since the last purchase.",
    fr: "La récence compte les jours depuis le dernier achat.",
  },
  contact: {
    en: "Recency counts the days since the last purchase or contact.",
    fr: "La récence compte les jours depuis le dernier achat ou contact.",
  },
  day: {
    en: "Purchases of one day count as one.",
    fr: "Les achats d'un même jour comptent pour un.",
  },
  line: { en: "Each line counts as a purchase.", fr: "Chaque ligne compte pour un achat." },
  document: {
    en: "The lines of one order count as one purchase.",
    fr: "Les lignes d'une même commande comptent pour un achat.",
  },
  net: {
    en: "Amounts are what is left after refunds.",
    fr: "Les montants sont nets d'avoirs.",
  },
  recomputed: {
    en: "Each period has its own limits between scores.",
    fr: "Chaque période a ses propres limites entre les notes.",
  },
  frozen: {
    en: "The limits of the previous period hold for both.",
    fr: "Les limites de la période précédente valent pour les deux.",
  },
  quantiles: {
    en: "{bins} equal shares of {customers} customers ({distinct} different values)",
    fr: "{bins} parts égales de {customers} clients ({distinct} valeurs différentes)",
  },
  thresholds: {
    en: "fixed limits of the playbook, for {customers} customers",
    fr: "limites fixes du playbook, pour {customers} clients",
  },
  none: { en: "no scores (n = {customers})", fr: "pas de notes (n = {customers})" },
  days: { en: "{count} days", fr: "{count} jours" },
} satisfies Record<string, Localized>;

/** Lines of a file that are listed here; `sales-playbook rfm` lists a thousand. */
const mostLines = 20;

export function methodModel(drawn: Drawn): MethodModel {
  const { report, skipped, locale } = drawn;
  const { window, previous, method, notes } = report;
  const say = (text: Localized, data: MessageData = {}) => told(text[locale], data, locale);
  return {
    period: periodIn(window, locale),
    previous: previous && periodIn(previous, locale),
    basis: [
      say(texts[method.recency]),
      say(texts[method.countBy]),
      say(texts.net),
      ...(previous ? [say(texts[method.cuts])] : []),
    ],
    axes: rfmAxes.map((name) => axisModel(name, drawn)),
    notes: notes.map(({ code, data }) => say(rfmNotes[code], withDays(data, locale))),
    skipped: skipped.flatMap(({ path, count, lines }) => {
      if (count === 0) return [];
      const listed = lines.slice(0, mostLines);
      return [
        {
          file: path,
          count,
          lines: listed.map(({ line, reason, field }) => ({ line, why: say(skipReasons[reason], { field }) })),
        },
      ];
    }),
  };
}

/** Days as the language writes them: the command line has them as scripts do. */
function withDays(data: MessageData, locale: Locale): MessageData {
  const written = (value: MessageData[string]) =>
    typeof value === "string" && isIsoDate(value) ? dayInBrief(value, locale) : value;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, written(value)]));
}

function periodIn({ from, to }: Window, locale: Locale): string {
  const [first, last] = [from, to].map((day) => dayInBrief(isoOf(day), locale));
  return told(texts.period[locale], { from: first, to: last }, locale);
}

function axisModel(name: RfmAxis, { report: { portfolio }, locale }: Drawn): AxisModel {
  const axis = portfolio.axes[name];
  const { customers, distinct, bins } = axis;
  const written = (limit: number) => {
    if (name === "monetary") return amountInWords(limit, portfolio.currency, locale);
    const count = formatNumber(limit, locale);
    return name === "recency" ? told(texts.days[locale], { count }, locale) : count;
  };
  return {
    name: axisNames[name][locale],
    how: told(texts[axis.method][locale], { customers, distinct, bins }, locale),
    limits: limitNumbers(name, axis)?.map(written) ?? [],
  };
}
