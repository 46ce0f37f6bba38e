import { formatNumber, type Locale } from "../locale.ts";

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** A figure with its unit as the language writes it: €200,000 or 200 000 €, 35% or 35 %, 6 magasins. */
export function amountInWords(value: number, unit: string | undefined, locale: Locale): string {
  if (unit !== undefined && currencies.has(unit)) return money(value, unit, locale);
  const figure = formatNumber(value, locale);
  if (unit === "%") return locale === "fr" ? `${figure}\u00a0%` : `${figure}%`;
  return unit === undefined ? figure : `${figure}\u00a0${unit}`;
}

/** Cents are written when there are any. */
function money(value: number, currency: string, locale: Locale): string {
  const minimumFractionDigits = Number.isInteger(value) ? 0 : 2;
  const format = { style: "currency", currency, minimumFractionDigits, maximumFractionDigits: 2 } as const;
  return new Intl.NumberFormat(locale, format).format(value);
}
