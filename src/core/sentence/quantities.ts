import { numberAt } from "./numbers.ts";
import { factorAt, fractionAt } from "./proportions.ts";
import { type Span, spanOf } from "./span.ts";
import type { Word } from "./words.ts";

/** An amount, a share, a factor or a number of things, as somebody wrote it. */
export interface Quantity extends Span {
  /** Of a range the lower end. Percent for a share: 50 for "half of", 40 for "2 out of 5". */
  readonly value: number;
  /** The upper end of a range. */
  readonly upTo: number | undefined;
  readonly unit: QuantityUnit;
  /** Written with a plus or a minus: a change, not a level. */
  readonly sign: "+" | "-" | undefined;
}

/**
 * - money: `currency` is an ISO code
 * - percent, points: what stands beside the figure
 * - factor: ×2
 * - share: so many out of so many
 * - count: nothing that makes it one of the others; the noun behind it says of what
 */
export type QuantityUnit =
  | { readonly kind: "money"; readonly currency: string }
  | { readonly kind: "percent" | "points" | "factor" | "count" }
  | { readonly kind: "share"; readonly part: number; readonly of: number };

type Words = readonly Word[];

/** The quantity that begins at a word; undefined when none does. */
export function quantityAt(words: Words, index: number): Quantity | undefined {
  const span = (end: number) => spanOf(words, index, end);
  const fraction = fractionAt(words, index);
  if (fraction)
    return { ...span(fraction.end), value: fraction.percent, upTo: undefined, unit: percent, sign: undefined };
  const factor = factorAt(words, index);
  if (factor)
    return { ...span(factor.end), value: factor.value, upTo: undefined, unit: { kind: "factor" }, sign: undefined };
  const first = figureAt(words, index);
  if (!first) return undefined;
  const { sign } = first;
  const share = shareFrom(words, first);
  if (share) {
    const unit = { kind: "share", part: first.value, of: share.of } as const;
    return { ...span(share.end), value: (first.value / share.of) * 100, upTo: undefined, unit, sign };
  }
  const second = rangeFrom(words, first, index);
  if (!second) return { ...span(first.end), value: first.value, upTo: undefined, unit: first.unit ?? count, sign };
  const unit = second.unit ?? first.unit ?? count;
  // "10-15 k€" and "€10-15k" are said in thousands both times, "€500-€2k" and "500 €-2 k€" are not.
  const isWhole = first.scale !== 1 || (first.unit !== undefined && second.unit !== undefined);
  const scale = isWhole ? 1 : second.scale;
  return { ...span(second.end), value: first.value * scale, upTo: second.value, unit, sign };
}

const percent: QuantityUnit = { kind: "percent" };
const count: QuantityUnit = { kind: "count" };

/** One number with its scale and unit. */
interface Figure {
  readonly value: number;
  /** What the number was multiplied by: 1000 for k. */
  readonly scale: number;
  readonly unit: QuantityUnit | undefined;
  readonly sign: "+" | "-" | undefined;
  readonly end: number;
}

function figureAt(words: Words, index: number): Figure | undefined {
  let at = index;
  const sign = signAt(words, at);
  if (sign) at++;
  const before = currencies.get(words[at]?.plain ?? "");
  if (before && words[at]?.kind === "sign") at++;
  else if (before && words[at + 1]?.kind === "number") at++;
  const number = numberAt(words, at);
  if (!number) return undefined;
  at = number.end;
  const scale = scaleAt(words, at, before !== undefined);
  if (scale) at = scale.end;
  const unit = before ? { currency: before, end: at } : undefined;
  const after = unitAt(words, at);
  const end = after?.end ?? at;
  return {
    value: number.value * (scale?.factor ?? 1),
    scale: scale?.factor ?? 1,
    unit: unit ? { kind: "money", currency: unit.currency } : after?.unit,
    sign,
    end,
  };
}

function signAt(words: Words, index: number): "+" | "-" | undefined {
  const plain = words[index]?.plain;
  if (plain !== "+" && plain !== "-") return undefined;
  const next = words[index + 1];
  if (!next || (next.kind !== "number" && !currencies.has(next.plain))) return undefined;
  // "10 - 15" is a range; "(-5 %" and "CA -5 %" are changes.
  return plain === "-" && (next.gap !== "" || words[index - 1]?.kind === "number") ? undefined : plain;
}

const scales: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["mille", 1e3],
  ["thousand", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mio", 1e6],
  ["million", 1e6],
  ["millions", 1e6],
  ["md", 1e9],
  ["mds", 1e9],
  ["bn", 1e9],
  ["milliard", 1e9],
  ["milliards", 1e9],
  ["billion", 1e9],
]);

function scaleAt(words: Words, index: number, isMoney: boolean): { factor: number; end: number } | undefined {
  const word = words[index];
  if (word?.kind !== "word") return undefined;
  const factor = scales.get(word.plain);
  if (factor === undefined) return undefined;
  const isLetter = word.plain.length < 3;
  // "5 m" is a length, "5 m€" and "€5m" are not; "180k" needs no currency.
  const isMeant =
    !isLetter || isMoney || currencies.has(words[index + 1]?.plain ?? "") || (word.plain === "k" && word.gap === "");
  return isMeant ? { factor, end: index + 1 } : undefined;
}

const currencies: ReadonlyMap<string, string> = new Map([
  ["€", "EUR"],
  ["eur", "EUR"],
  ["euro", "EUR"],
  ["euros", "EUR"],
  ["$", "USD"],
  ["usd", "USD"],
  ["dollar", "USD"],
  ["dollars", "USD"],
  ["£", "GBP"],
  ["gbp", "GBP"],
  ["pounds", "GBP"],
  ["chf", "CHF"],
  ["¥", "JPY"],
]);

function unitAt(words: Words, index: number): { unit: QuantityUnit; end: number } | undefined {
  const [word, next, third] = [words[index], words[index + 1], words[index + 2]];
  const plain = word?.plain ?? "";
  const currency = currencies.get(plain === "d" || plain === "of" ? (next?.plain ?? "") : plain);
  if (currency) return { unit: { kind: "money", currency }, end: index + (plain === "d" || plain === "of" ? 2 : 1) };
  if (/^(?:pt|pts|point|points)$/.test(plain)) {
    const isOfPercent = next?.plain === "%" || third?.plain === "%";
    return { unit: { kind: "points" }, end: index + (next?.plain === "%" ? 2 : isOfPercent ? 3 : 1) };
  }
  if (plain === "%" || plain === "percent" || plain === "pct") {
    const isPoints = next?.plain === "point" || next?.plain === "points";
    return { unit: isPoints ? { kind: "points" } : percent, end: index + (isPoints ? 2 : 1) };
  }
  if ((plain === "pour" || plain === "per") && next?.plain === "cent") return { unit: percent, end: index + 2 };
  if (plain === "percentage" && next?.plain.startsWith("point")) return { unit: { kind: "points" }, end: index + 2 };
  return undefined;
}

/** The other end of a range: "10-15 %", "10 à 15", "between 10 and 15", "deux ou trois". "De 10 à 15" is a way to go. */
function rangeFrom(words: Words, first: Figure, index: number): Figure | undefined {
  const link = words[first.end]?.plain ?? "";
  const lead = words[index - 1]?.plain ?? "";
  const isBetween = lead === "entre" || lead === "between";
  const joins = isBetween ? /^(?:et|and|a|to|-)$/ : /^(?:-|a|to|ou|or)$/;
  if (!joins.test(link) || /^(?:de|d|from)$/.test(lead)) return undefined;
  const second = figureAt(words, first.end + 1);
  if (!second || second.sign || second.value <= first.value) return undefined;
  const isSameKind = !first.unit || !second.unit || first.unit.kind === second.unit.kind;
  return isSameKind ? second : undefined;
}

/** "2 out of 5", "1 sur 6", "3 of the 8 sites", "2 restaurants sur 5", "1 quote in 4", "1/8". */
function shareFrom(
  words: Words,
  { value, unit, end }: Figure,
): { readonly of: number; readonly end: number } | undefined {
  if (unit) return undefined;
  if (words[end]?.plain === "/" && words[end]?.gap === "" && words[end + 1]?.gap === "")
    return whole(words, end + 1, value);
  for (let at = end; at <= end + 3; at++) {
    const plain = words[at]?.plain ?? "";
    if (plain === "sur" || (plain === "in" && at <= end + 1) || (plain === "of" && at === end)) {
      return whole(words, afterArticle(words, at + 1), value);
    }
    if (plain === "out" && words[at + 1]?.plain === "of") return whole(words, afterArticle(words, at + 2), value);
    if (words[at]?.kind !== "word") return undefined;
  }
  return undefined;
}

function afterArticle(words: Words, index: number): number {
  return /^(?:the|les|nos|our|leurs|their)$/.test(words[index]?.plain ?? "") ? index + 1 : index;
}

function whole(words: Words, index: number, part: number): { readonly of: number; readonly end: number } | undefined {
  const number = numberAt(words, index);
  return number && number.value > part && number.value < 1000 ? { of: number.value, end: number.end } : undefined;
}
