import type { Playbook } from "../playbook/playbook.ts";
import { asBefore } from "./as-before.ts";
import { type Comparison, comparisons } from "./comparisons.ts";
import { type Cue, type CueKind, hasAny } from "./cues.ts";
import type { Figure } from "./figure.ts";
import type { Parts } from "./letters/parts.ts";
import type { Sentence } from "./sentence.ts";
import type { Span } from "./span.ts";
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
  const amount = asBefore(sentence);
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
  if (main.kinds.has("hold")) return goesOn(sentence, main) || isNotEnough(sentence, main) ? undefined : main;
  const held = main.kinds.has("not") ? cues.find(({ kinds }) => kinds.has("hold") && !kinds.has("guard")) : undefined;
  return heldBack(sentence) ?? held;
}

/** "Laisser le compte à 300 k€": a level that is put up with. */
function isAmount({ role, unit }: Figure): boolean {
  return role === "target" && (unit.kind === "money" || unit.kind === "percent");
}

/** "Finish at -3", "-5 % de CA", "-2 at worst": less than before, where less isn't better and nothing says that it is to be cut. */
function isShrinking(
  { words, cues }: Sentence,
  { role, sign, indicator }: Figure,
  { indicators }: Pick<Playbook, "indicators">,
): boolean {
  if (role !== "growth" || sign !== "-" || indicators[indicator ?? ""]?.better === "lower") return false;
  const isHeld =
    cues.some(({ kinds }) => hasAny(kinds, ["hold", "accept", "same", "cap"])) ||
    words.some(({ plain }) => atWorst.test(plain));
  return isHeld && !cues.some(({ kinds }) => hasAny(kinds, ["bad", "up"]));
}

const atWorst = /^(?:max|maxi|maximum|worst|pire|ok|okay|acceptable|tops)$/;

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

/** "Keep raising the margin", "carry on calling", "continuer la hausse": more of it, or an effort. */
function goesOn({ words, cues }: Sentence, { words: { first, end } }: Span): boolean {
  if (cues.some(({ kinds, words: up }) => kinds.has("up") && up.first >= end && up.first <= end + 1)) return true;
  if (!/^(?:keep|carry|continue|continuer)$/.test(words[first]?.plain ?? "")) return false;
  const at = end + (words[end]?.plain === "on" ? 1 : 0);
  const isEffort =
    /.ing$/.test(words[at]?.plain ?? "") && !/^(?:supply|sell|serv|be|hav)ing$/.test(words[at]?.plain ?? "");
  const isVerb = /^(?:to|a|de|d)$/.test(words[at]?.plain ?? "") && /(?:er|ir|re)$/.test(words[at + 1]?.plain ?? "");
  return isEffort || isVerb || (words[at]?.plain === "to" && words[at - 1]?.plain === "continue");
}

/** "Don't just hold our six facings", "never stand still", "maintaining it is not enough", "rester ne suffit pas". */
function isNotEnough({ words, cues }: Sentence, { words: { first } }: Span): boolean {
  const isDenied = cues.some(({ kinds, words: { end } }) => kinds.has("not") && end <= first && first - end <= 1);
  return isDenied || words.some(({ plain }, index) => enough.test(plain) && isDeniedBefore(words, index));
}

function isDeniedBefore(words: readonly Word[], index: number): boolean {
  return words.slice(Math.max(0, index - 2), index).some(({ plain }) => /^(?:not|n|t|ne|never)$/.test(plain));
}

const enough = /^(?:enough|suffit|suffisent|suffira)$/;

/** "Tenir la réunion", "hold three workshops". */
function isMeeting({ words, cues }: Sentence, { verb }: Wish): boolean {
  if (!verb || !/^(?:tenir|hold)$/.test(words[verb.words.first]?.plain ?? "")) return false;
  const { first, end } = verb.words;
  const isOf = cues.some(
    ({ kinds, words: own }) => hasAny(kinds, ["delivered", "activity"]) && own.first >= end && own.first <= end + 3,
  );
  return isOf && words[first - 1]?.plain !== "en";
}

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
