import { type Localized, told } from "../locale.ts";
import { givingOrder, totalCost, variableOf } from "../negotiation/giving.ts";
import { amountInWords } from "../plan/amount-in-words.ts";
import type { Level } from "../plan/vocabulary.ts";
import type { BriefBlock, BriefSource } from "./model.ts";

const texts = {
  ours: { en: "If they say no", fr: "S'ils disent non" },
  theirs: { en: "If we say no", fr: "Si nous disons non" },
  give: { en: "We give", fr: "Nous cédons" },
  cost: { en: "Cost", fr: "Coût" },
  value: { en: "Worth to them", fr: "Valeur pour eux" },
  inReturnFor: { en: "In return for", fr: "En échange de" },
  total: { en: "All of them together: {cost}", fr: "Toutes ensemble : {cost}" },
} satisfies Record<string, Localized>;

const worth: Readonly<Record<Level, Localized>> = {
  low: { en: "low", fr: "faible" },
  medium: { en: "medium", fr: "moyenne" },
  high: { en: "high", fr: "élevée" },
};

export function alternativeBlocks({ document: { plan }, view: { locale } }: BriefSource): readonly BriefBlock[] {
  const facts = (["ours", "theirs"] as const).flatMap((side) => {
    const way = plan.negotiation.alternatives[side];
    return way ? [{ label: texts[side][locale], value: way.value, pointer: way.pointer }] : [];
  });
  return facts.length > 0 ? [{ kind: "facts", facts }] : [];
}

export function concessionBlocks({ document: { plan }, view: { locale } }: BriefSource): readonly BriefBlock[] {
  const { negotiation, currency } = plan;
  const inMoney = (cost: number) => amountInWords(cost, currency?.value, locale);
  const rows = givingOrder(negotiation).flatMap((concession) => {
    const { node, give, cost, inReturnFor } = concession;
    const value = concession.valueToThem ?? variableOf(concession, negotiation.variables)?.valueToThem;
    const level = value ? worth[value.value][locale] : "";
    const cells = [give?.value ?? "", cost ? inMoney(cost.value) : "", level, inReturnFor?.value ?? ""];
    return give ? [{ pointer: node.pointer, cells }] : [];
  });
  if (rows.length === 0) return [];
  const columns = [texts.give, texts.cost, texts.value, texts.inReturnFor].map((name) => name[locale]);
  const cost = totalCost(negotiation.concessions);
  const total = told(texts.total[locale], { cost: inMoney(cost) }, locale);
  const lines = cost > 0 && rows.length > 1 ? [{ text: total, pointer: "/negotiation/concessions" }] : [];
  return [{ kind: "table", columns, rows }, ...(lines.length > 0 ? [{ kind: "list", lines } as const] : [])];
}
