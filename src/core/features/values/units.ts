import type { Localized } from "../../locale.ts";
import { inLocale } from "../../playbook/playbook.ts";
import { child, walk } from "../../source/tree.ts";
import { everywhere, type Value, type ValuePlace } from "./value.ts";

const currencyNames: Readonly<Record<string, Localized>> = {
  EUR: { en: "euro", fr: "euro" },
  USD: { en: "US dollar", fr: "dollar américain" },
  GBP: { en: "pound sterling", fr: "livre sterling" },
  CHF: { en: "Swiss franc", fr: "franc suisse" },
  CAD: { en: "Canadian dollar", fr: "dollar canadien" },
  MAD: { en: "Moroccan dirham", fr: "dirham marocain" },
  TND: { en: "Tunisian dinar", fr: "dinar tunisien" },
  XOF: { en: "West African CFA franc", fr: "franc CFA (BCEAO)" },
  XAF: { en: "Central African CFA franc", fr: "franc CFA (BEAC)" },
  SEK: { en: "Swedish krona", fr: "couronne suédoise" },
  DKK: { en: "Danish krone", fr: "couronne danoise" },
  NOK: { en: "Norwegian krone", fr: "couronne norvégienne" },
  PLN: { en: "Polish zloty", fr: "zloty polonais" },
  CZK: { en: "Czech koruna", fr: "couronne tchèque" },
  AED: { en: "UAE dirham", fr: "dirham des Émirats" },
  CNY: { en: "Chinese yuan", fr: "yuan chinois" },
  JPY: { en: "Japanese yen", fr: "yen" },
};

/** The currencies, the plan's own first. */
export function currencies({ document }: ValuePlace): Value[] {
  const own = currencyOf(document);
  const codes = new Set([...(own ? [own] : []), ...Object.keys(currencyNames)]);
  return [...codes].map((code) => ({ kind: "unit", value: code, label: currencyNames[code] }));
}

/** What one counts in: as the indicator beside it is counted, then what this plan counts in, then what is usual. */
export function units(place: ValuePlace): Value[] {
  const { path, beside, document, view } = place;
  const currency = currencyOf(document) ?? "EUR";
  const indicator = beside.get("indicator");
  const known =
    indicator !== undefined && Object.hasOwn(view.playbook.indicators, indicator)
      ? view.playbook.indicators[indicator]
      : undefined;
  const first: Value[] = known?.unit
    ? [{ kind: "unit", value: known.unit === "currency" ? currency : known.unit, label: labelOf(known.label) }]
    : [];
  const usual = path.includes("price") ? priceUnits : figureUnits;
  const money: Value[] = path.includes("price")
    ? []
    : [{ kind: "unit", value: currency, label: currencyNames[currency] }];
  const common = usual.map((name): Value => ({ kind: "unit", value: name[view.locale], label: otherName(name) }));
  return unique([...first, ...money, ...common, ...inUse(document)]);
}

const priceUnits: readonly Localized[] = [
  { en: "user", fr: "utilisateur" },
  { en: "site", fr: "site" },
  { en: "machine", fr: "machine" },
  { en: "piece", fr: "pièce" },
  { en: "box", fr: "colis" },
  { en: "kg", fr: "kg" },
  { en: "hour", fr: "heure" },
  { en: "day", fr: "jour" },
];

const figureUnits: readonly Localized[] = [
  { en: "%", fr: "%" },
  { en: "days", fr: "jours" },
  { en: "months", fr: "mois" },
  { en: "meetings", fr: "rendez-vous" },
  { en: "contracts", fr: "contrats" },
  { en: "points", fr: "points" },
];

function inUse(document: ValuePlace["document"]): Value[] {
  const { root } = document.source;
  const written: Value[] = [];
  for (const node of root ? walk(root) : []) {
    const unit = child(node, "unit");
    if (unit?.kind === "scalar" && typeof unit.value === "string") written.push({ kind: "unit", value: unit.value });
  }
  return written;
}

function currencyOf(document: ValuePlace["document"]): string | undefined {
  const own = "plan" in document ? document.plan.currency?.value : undefined;
  return own !== undefined && /^[A-Z]{3}$/.test(own) ? own : undefined;
}

function otherName(name: Localized): Localized | undefined {
  return name.en === name.fr ? undefined : name;
}

function labelOf(words: Parameters<typeof inLocale>[0]): Localized {
  return typeof words === "string" ? everywhere(words) : { en: inLocale(words, "en"), fr: inLocale(words, "fr") };
}

function unique(values: readonly Value[]): Value[] {
  return values.filter((one, index) => values.findIndex(({ value }) => value === one.value) === index);
}
