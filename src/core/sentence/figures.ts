import type { Period } from "../plan/vocabulary.ts";
import { isPluralForm } from "./endings.ts";
import type { Figure } from "./figure.ts";
import { isSmall } from "./names.ts";
import type { Quantity } from "./quantities.ts";
import { more, roleOf } from "./roles.ts";
import type { Sentence } from "./sentence.ts";
import { holds, type Span, spanAt, spanOf } from "./span.ts";

/** The figures of a sentence with their roles. */
export function figuresIn(sentence: Sentence): Figure[] {
  const figures: Figure[] = [];
  for (const [index, quantity] of sentence.quantities.entries()) {
    const thing = thingOf(sentence, quantity);
    const around = { quantity, thing, previous: figures.at(-1), next: sentence.quantities[index + 1] };
    const role = roleOf(sentence, around);
    figures.push({
      ...quantity,
      role,
      thing,
      indicator: indicatorOf(sentence, quantity),
      per: paceOf(sentence, quantity),
    });
  }
  return figures.map((figure, index) => ({
    ...figure,
    ...(figure.indicator ? {} : indicatorOfPair(figure, figures[index + 1])),
  }));
}

/** "From 8 to 12 meetings": what the second figure counts, the first one does too. */
function indicatorOfPair({ role, unit, thing }: Figure, next: Figure | undefined): Partial<Figure> {
  if (role !== "baseline" || next?.role !== "target") return {};
  const isBare = unit.kind === "count" && thing === undefined && next.unit.kind !== "share";
  return { indicator: next.indicator, thing: next.thing, ...(isBare && { unit: next.unit }) };
}

/** What is counted: the word behind the figure, or behind "of"; "more" and the like are passed over. */
function thingOf({ words, cues, moments }: Sentence, { unit, words: { end } }: Quantity): Span | undefined {
  let at = end;
  const pace = moments.find((moment) => moment.kind === "pace" && moment.words.first === end);
  if (pace && words[pace.words.end]?.plain === "de") at = pace.words.end;
  if (words[at]?.plain === "worth" && words[at + 1]?.plain === "of") at++;
  const link = words[at]?.plain ?? "";
  const isIn = link === "in" && unit.kind === "money" && !moments.some((moment) => moment.words.first === at);
  const isOf = isIn || /^(?:de|d|du|des|of)$/.test(link);
  if (isOf) at++;
  const isObject = /^(?:le|la|l|les|the|our|nos|notre|leur|leurs|their)$/.test(link);
  const isOfMany = unit.kind === "factor" && words[at]?.kind === "word" && isPluralForm(words[at + 1]?.plain ?? link);
  if (!isOf && !isObject && !isOfMany && unit.kind !== "count" && unit.kind !== "share" && !more.test(link))
    return undefined;
  while (
    words[at] &&
    (more.test(words[at]?.plain ?? "") || /^(?:the|la|le|l|les|our|nos|its|their|ses)$/.test(words[at]?.plain ?? ""))
  )
    at++;
  const word = words[at];
  if (isDegree(words, at)) return undefined;
  // "63 surgeries: 28 of them".
  if (
    isOf &&
    (word?.plain === "them" || (word?.plain === "entre" && /^(?:eux|elles)$/.test(words[at + 1]?.plain ?? "")))
  )
    return spanOf(words, at, at + 1);
  if (
    !word ||
    word.kind === "sign" ||
    word.kind === "number" ||
    (word.plain.length < 2 && !/^[thl]$/.test(word.plain)) ||
    (word.kind !== "code" && spanAt(moments, at) !== undefined) ||
    isSmall(word) ||
    /^(?:plus|moins|more|less)$/.test(word.plain)
  )
    return undefined;
  const isVague = cues.some((cue) => cue.kinds.has("vague") && holds(cue, at));
  return isVague ? undefined : spanOf(words, at, at + 1);
}

/** "3 fois plus fort", "twice" or "three times better": of nothing that is counted. */
function isDegree(words: Sentence["words"], index: number): boolean {
  const [times, how, what] = [0, 1, 2].map((offset) => words[index + offset]?.plain ?? "");
  if (times === "fois") return /^(?:mieux|plus|moins)$/.test(how ?? "") && !/^(?:de|d|que|qu)$/.test(what ?? "");
  return times === "times" && /^(?:better|stronger|bigger|closer|harder|faster|louder|as)$/.test(how ?? "");
}

/** The indicator named behind the figure, else the last one before it: "200 k€ de CA", "CA : 200 k€". */
function indicatorOf(sentence: Sentence, { unit, words }: Quantity): string | undefined {
  const { indicators, quantities } = sentence;
  const next = quantities.find((one) => one.words.first >= words.end);
  const after = indicators.find(
    (one) =>
      (one.words.end > words.end || unit.kind === "share") &&
      one.words.first >= words.first &&
      one.words.first <= words.end + 4 &&
      one.words.end <= (next?.words.first ?? Number.POSITIVE_INFINITY),
  );
  const before = indicators.findLast((one) => one.words.end <= words.first);
  // "CA 300 k€, marge 28 %": each has its own figure behind it.
  const isListed = leadsTo(sentence, before, words.first) && leadsTo(sentence, after, next?.words.first);
  const name = (isListed ? before : (after ?? before))?.indicator;
  return name === "margin" && unit.kind !== "money" ? "margin-rate" : name;
}

/** Whether nothing but a colon stands between an indicator and a figure. */
function leadsTo({ words }: Sentence, indicator: Span | undefined, figure: number | undefined): boolean {
  if (!indicator || figure === undefined) return false;
  const { end } = indicator.words;
  return figure === end || (figure === end + 1 && /^[:=]$/.test(words[end]?.plain ?? ""));
}

function paceOf({ moments }: Sentence, { words }: Quantity): Period | undefined {
  const pace = moments.find(
    (moment) => moment.kind === "pace" && moment.words.first >= words.end && moment.words.first <= words.end + 4,
  );
  // "Every two weeks" has no word of its own in the plan.
  return pace?.kind === "pace" && pace.every === 1 ? pace.per : undefined;
}
