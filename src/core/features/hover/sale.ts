import type { Localized } from "../../locale.ts";
import { daysBetween } from "../../plan/iso-date.ts";
import { calculation, yearlyValue } from "../../plan/yearly-value.ts";
import { say } from "../markdown.ts";
import type { Hovered } from "./hovered.ts";

const texts = {
  yearly: { en: "**In a year**: {amount}", fr: "**Par an** : {amount}" },
  yearlyEach: {
    en: "**In a year**: {amount} for each {unit}; how many it takes is not said (`quantity`).",
    fr: "**Par an** : {amount} pour chaque {unit} ; le nombre n'est pas indiqué (`quantity`).",
  },
  once: { en: "**In all**: {amount}", fr: "**En tout** : {amount}" },
  cycle: {
    en: "**{total} days** from the first contact to the signature; today is day {day}.",
    fr: "**{total} jours** du premier contact à la signature ; aujourd'hui : jour {day}.",
  },
  signed: {
    en: "**{total} days** from the first contact to the signature.",
    fr: "**{total} jours** du premier contact à la signature.",
  },
} satisfies Record<string, Localized>;

/** Of a price what it brings in a year, of the cycle how long it is. */
export function saleFacts(hovered: Hovered): readonly string[] {
  const [, block, key] = hovered.path;
  if (block === "price" && (key === undefined || ["amount", "per", "quantity"].includes(key)))
    return priceLines(hovered);
  return block === "cycle" && key === undefined ? cycleLines(hovered) : [];
}

function priceLines({ plan, view }: Hovered): string[] {
  const { price } = plan.sale;
  const value = yearlyValue(price);
  if (!value || (value.times === 1 && value.quantity === undefined)) return []; // nothing to calculate
  const unit = price.quantity ? undefined : price.unit?.value;
  const text = price.per?.value === "once" ? texts.once : unit === undefined ? texts.yearly : texts.yearlyEach;
  const currency = (price.currency ?? plan.currency)?.value;
  const amount = [calculation(value)[view.locale], currency].filter((part) => part !== undefined).join(" ");
  return [say(text, { amount, unit }, view.locale)];
}

function cycleLines({ plan, view }: Hovered): string[] {
  const { firstContact, expectedSignature, signedOn } = plan.sale.cycle;
  const end = signedOn ?? expectedSignature;
  if (!firstContact || !end || end.value < firstContact.value) return [];
  const total = daysBetween(firstContact.value, end.value);
  const day = daysBetween(firstContact.value, view.today);
  const isRunning = !signedOn && day >= 0;
  return [say(isRunning ? texts.cycle : texts.signed, { total, day }, view.locale)];
}
