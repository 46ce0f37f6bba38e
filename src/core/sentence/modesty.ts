import type { Playbook } from "../playbook/playbook.ts";
import { type Comparison, comparisons } from "./comparisons.ts";
import { type Cue, type CueKind, hasAny } from "./cues.ts";
import type { Figure } from "./figure.ts";
import type { Parts } from "./letters/parts.ts";
import type { Sentence } from "./sentence.ts";
import { type Span, spanAt, spanOf } from "./span.ts";
import type { Wish } from "./wish.ts";
import type { Word } from "./words.ts";

/**
 * The words by which a sentence says that it does not want more than before: it holds, repeats, or aims at no better
 * than the figure it starts from. What is held while something else grows is a limit on the way and no modesty.
 */
export function modestyOf(
  { sentence, figures, wish }: Parts,
  playbook: Pick<Playbook, "indicators">,
): Span | undefined {
  const { cues } = sentence;
  const given =
    cues.find((cue) => cue.kinds.has("worse") && !isDenied(sentence, cue)) ??
    limitedLoss(sentence, wish) ??
    accepted(sentence);
  if (given) return given;
  const shrinking = figures.find((figure) => isShrinking(sentence, figure, playbook));
  if (shrinking && figures.every(({ role, sign }) => role !== "growth" || sign === "-")) return shrinking;
  const changes = comparisons(figures).map((pair) => ({ ...pair, gain: gainOf(pair, sentence, playbook) }));
  if (changes.some(({ gain }) => gain === undefined || gain > 0)) return undefined;
  const [change] = changes;
  if (change) return change.to;
  if (wish.verb && wish.kinds.has("accept") && figures.some(isAmount)) return wish.verb;
  const again = figures.find((figure, index) => figures.findIndex((one) => isRepeated(one, figure)) < index);
  if (again) return again;
  const amount = sameAmount(sentence) ?? priceAsBefore(sentence);
  const isMore =
    figures.some(({ role }) => role === "growth") || cues.some(({ kinds }) => hasAny(kinds, ["guard", "up"]));
  if (amount && !isMore) return amount;
  if (figures.some(({ role }) => role === "growth") || isMeeting(sentence, wish)) return undefined;
  const main = cues.find(({ kinds }) => !kinds.has("guard") && leading.some((kind) => kinds.has(kind)));
  if (!main || main.kinds.has("guard")) return undefined;
  const same = cues.find((cue) => cue.kinds.has("same") && !cue.kinds.has("guard") && isOfSomething(sentence, cue));
  if (same) return same;
  const isAimedUp = cues.some(
    ({ kinds, words }) =>
      kinds.has("up") && words.first > main.words.first && figures.some((figure) => isBehind(figure, words.end)),
  );
  if (isAimedUp) return undefined;
  if (main.kinds.has("up") || main.kinds.has("down")) return undefined;
  if (main.kinds.has("hold")) return main;
  const held = main.kinds.has("not") ? cues.find(({ kinds }) => kinds.has("hold") && !kinds.has("guard")) : undefined;
  return heldBack(sentence) ?? held;
}

/** "Laisser le compte à 300 k€": a level that is put up with. */
function isAmount({ role, unit }: Figure): boolean {
  return role === "target" && (unit.kind === "money" || unit.kind === "percent");
}

/** "Le tarif 2026 reconduit", "the rate frozen until June", "à prix constants", "flat price". */
function priceAsBefore({ words }: Sentence): Span | undefined {
  const at = words.findIndex(
    ({ plain }, index) =>
      prices.test(plain) &&
      (words.slice(index + 1, index + 4).some((word) => asBefore.test(word.plain)) ||
        /^(?:flat|unchanged|frozen|stable)$/.test(words[index - 1]?.plain ?? "")),
  );
  return at < 0 ? undefined : spanOf(words, at, at + 1);
}

const prices = /^(?:prix|tarifs?|loyers?|conditions|prices?|rates?|fees?|rents?|terms)$/;
const asBefore =
  /^(?:constante?s?|reconduite?s?|gelee?s?|figee?s?|bloquee?s?|inchangee?s?|identiques?|frozen|unchanged|pegged)$/;

/** "Finish at -3", "-5 % de CA": less than before, where less isn't better and nothing says that it is to be cut. */
function isShrinking(
  { cues }: Sentence,
  { role, sign, indicator }: Figure,
  { indicators }: Pick<Playbook, "indicators">,
): boolean {
  if (role !== "growth" || sign !== "-" || indicators[indicator ?? ""]?.better === "lower") return false;
  const isHeld = cues.some(({ kinds }) => hasAny(kinds, ["hold", "accept", "same"]));
  return isHeld && !cues.some(({ kinds }) => hasAny(kinds, ["bad", "up"]));
}

/** "Perdre au plus 10 magasins", "no more than a 1.5-point fall": a loss that is put up with, or that has a limit. */
function limitedLoss({ words, cues, indicators }: Sentence, { kinds, verb }: Wish): Span | undefined {
  const loss: Span | undefined =
    cues.find((cue) => cue.kinds.has("loss") && !cue.kinds.has("not")) ??
    indicators.find(({ indicator }) => indicator === "churn");
  if (!loss) return undefined;
  const isLess = verb !== undefined && fewer.test(words[verb.words.end]?.plain ?? "");
  if (verb && kinds.has("loss") && givingUp.test(words[verb.words.first]?.plain ?? ""))
    return isLess ? undefined : loss;
  const cap = cues.find((cue) => cue.kinds.has("cap"));
  const isReduced = cues.some(
    (cue) => cue.kinds.has("down") && !cue.kinds.has("loss") && cue.words.end <= loss.words.first,
  );
  return cap && !isReduced ? loss : undefined;
}

/** "Lose fewer customers": that is better than before. */
const fewer = /^(?:moins|fewer|less)$/;

const givingUp = /^(?:perdre|ceder|abandonner|sacrifier|lacher|lose|cede|give|part|concede|forgo)$/;

/** "Accepter un recul", but not "do not accept less". */
function accepted(sentence: Sentence): Cue | undefined {
  const found = followed(sentence.cues, "accept", "loss");
  return found && isDenied(sentence, found) ? undefined : found;
}

function isDenied({ cues }: Sentence, { words: { first } }: Span): boolean {
  return cues.some((cue) => cue.kinds.has("not") && cue.words.end === first);
}

/** "Don't let the margin fall", but not "no fewer than 18 visits": that is a target. */
function heldBack({ cues, quantities }: Sentence): Cue | undefined {
  return cues.find((one) => {
    const loss = one.kinds.has("not")
      ? followed([one, ...cues.filter(({ words }) => words.first >= one.words.end)], "not", "loss")
      : undefined;
    const least = cues.find((cue) => cue.kinds.has("loss") && cue.words.first === one.words.end);
    const isTarget =
      least && quantities.some(({ words }) => words.first > least.words.end && words.first <= least.words.end + 1);
    return loss && !isTarget;
  });
}

/** "Tenir la réunion", "hold the workshop". */
function isMeeting({ words }: Sentence, { verb, object }: Wish): boolean {
  const isOf = (object?.kinds.has("delivered") ?? false) && words[(verb?.words.first ?? 0) - 1]?.plain !== "en";
  return isOf && /^(?:tenir|hold)$/.test(words[verb?.words.first ?? -1]?.plain ?? "");
}

/** "Même NPS qu'en 2025", "same 75 again", "même loyer": whatever is measured. */
function sameAmount({ words, indicators, cues, quantities }: Sentence): Span | undefined {
  const at = words.findIndex(({ plain }, index) => {
    if (!/^(?:meme|memes|same|identical)$/.test(plain) || spanAt(cues, index)?.kinds.has("other")) return false;
    const isMeasure = (next: number) =>
      spanAt(indicators, next) !== undefined ||
      (spanAt(cues, next)?.kinds.has("level") ?? false) ||
      amounts.test(words[next]?.plain ?? "") ||
      quantities.some(({ words: own }) => own.first === next);
    return isMeasure(index + 1) && words[index - 1]?.plain !== "the";
  });
  return at < 0 ? undefined : spanOf(words, at, at + 2);
}

const amounts =
  /^(?:prix|tarifs?|loyers?|volumes?|quantites?|tonnages?|montants?|budgets?|cadence|price|prices|rates?|fees?|rents?|volume|amounts?|spend|quantity|tonnage)$/;

/** "=" between two things that are measured; a word is always one. */
function isOfSomething({ words, quantities, indicators }: Sentence, { words: { first } }: Cue): boolean {
  return words[first]?.plain !== "=" || quantities.length > 0 || indicators.length > 0;
}

/** "51 in June, 51 in December". */
function isRepeated(one: Figure, other: Figure): boolean {
  const isLevel =
    [one.role, other.role].every((role) => role === "target" || role === "baseline") && one.indicator !== undefined;
  return (
    one === other ||
    (isLevel && one.indicator === other.indicator && one.value === other.value && one.unit.kind === other.unit.kind)
  );
}

function isBehind({ words, role }: Figure, index: number): boolean {
  return role === "target" && words.first >= index && words.first <= index + 2;
}

/** What decides whether more is wanted: the first of these. */
const leading: readonly CueKind[] = ["up", "down", "hold", "same", "not"];

/** How much better the target is than where it starts; below 0 when it is worse, undefined when nobody can tell. */
function gainOf(
  { from, to }: Comparison,
  { words, cues }: Sentence,
  { indicators }: Pick<Playbook, "indicators">,
): number | undefined {
  const [hours, before] = [to, from].map((figure) => hoursOf(words, figure));
  if (hours !== undefined && before !== undefined && hours !== before) return from.value * before - to.value * hours;
  const isLess = cues.some(({ kinds }) => kinds.has("bad")) || (to.thing !== undefined && isTime(words, to.thing));
  const better = isLess ? "lower" : indicators[to.indicator ?? from.indicator ?? ""]?.better;
  const isCut = cues.some(({ kinds }) => kinds.has("down"));
  if (better === undefined && to.value < from.value && isCut) return undefined;
  const isDown = cues.some(({ kinds, words }) => kinds.has("down") && words.end <= to.words.first);
  const sign = better === "lower" || (better === undefined && isDown) ? -1 : 1;
  return sign * (to.value - from.value * thousandsOf(from, to));
}

/** "610 k€ (680 in 2025)", "500k against 560", "1,1 M€ au lieu de 1,3": thousands and millions are said once. */
function thousandsOf(from: Figure, to: Figure): number {
  const isAlike = from.unit.kind === to.unit.kind;
  if (from.value * (isAlike ? 500 : 100) >= to.value || (isAlike && to.value < 100_000)) return 1;
  return from.value * 100_000 < to.value ? 1e6 : 1000;
}

/** Of "48 h" and "5 jours", how many hours one is. */
function hoursOf(words: readonly Word[], { words: { end } }: Figure): number | undefined {
  const unit = words[end]?.plain ?? "";
  return hours.find(([name]) => name.test(unit))?.[1];
}

const hours: readonly (readonly [RegExp, number])[] = [
  [/^(?:h|heures?|hours?|hrs?)$/, 1],
  [/^(?:j|jours?|days?)$/, 24],
  [/^(?:semaines?|weeks?)$/, 168],
  [/^(?:mois|months?)$/, 720],
];

function isTime(words: readonly Word[], { words: { first } }: Span): boolean {
  return /^(?:jours?|semaines?|mois|heures?|minutes?|days?|weeks?|months?|hours?)$/.test(words[first]?.plain ?? "");
}

/** A word of one kind with one of another close behind it: "don't let the margin fall", "accepter un recul". */
function followed(cues: readonly Cue[], first: CueKind, second: CueKind): Cue | undefined {
  return cues.find(
    (one) =>
      one.kinds.has(first) &&
      !one.kinds.has("guard") &&
      cues.some(
        (two) => two.kinds.has(second) && two.words.first >= one.words.end && two.words.first <= one.words.end + 6,
      ),
  );
}
