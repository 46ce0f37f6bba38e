import { wordSet } from "../exact-phrases.ts";
import type { Word } from "../words.ts";
import {
  adjectives,
  beforeEvents,
  comingWords,
  eventDeterminers,
  eventLinks,
  happenings,
  knownNames,
  occasions,
  seasonsToCome,
  shows,
} from "./event-words.ts";
import { isFunctionWord, isWholeBefore } from "./function-words.ts";
import { lengthAt } from "./lengths.ts";
import type { Named } from "./named.ts";
import { namedAt } from "./naming.ts";
import { type Context, type Meaning, type Pattern, plainAt } from "./pattern.ts";
import { lastOf } from "./recurring.ts";
import { yearAfter } from "./year-after.ts";

/** What happens in a named stretch: "before the January trade show", "avant le salon de mars", "suite à la réunion du 4 mai". */
export const datedEvent: Pattern = (words, at, context) => {
  const opening = beforeEvents(words, at);
  if (!opening) return undefined;
  const start = skip(words, opening.end);
  const early = namedAt(words, start, context, "sure");
  const earlyNoun = early && happeningNear(words, early.end);
  if (early && earlyNoun) return { meaning: when(early, opening.meaning, context), end: earlyNoun.end };
  if (early) return undefined;
  const known = knownNames(words, start);
  const noun = known ?? happenings(words, start);
  const late =
    (noun && behindNoun(words, adjectives(words, noun.end)?.end ?? noun.end, context)) ??
    (known ? undefined : behindNoun(words, anyNoun(words, start, opening.meaning), context));
  return late && { meaning: when(late, opening.meaning, context), end: late.end };
};

/** "the March range review": a word or two may say of what. */
function happeningNear(words: readonly Word[], at: number) {
  for (let start = at; start <= at + 2; start += 1) {
    const noun = happenings(words, start);
    if (noun) return noun;
    if (words[start]?.kind !== "word" || isFunctionWord(words, start)) return undefined;
  }
  return undefined;
}

/** "le comité d'achat du 12 septembre": the date may stand behind a name. */
function behindNoun(words: readonly Word[], at: number | undefined, context: Context): Named | undefined {
  if (at === undefined) return undefined;
  const link = eventLinks(words, at);
  const named = link && namedAt(words, link.end, context, "sure");
  if (named || !link || !isNameAt(words, link.end, context)) return named;
  const second = eventLinks(words, link.end + 1);
  return second && namedAt(words, second.end, context, "sure");
}

/** Behind any two or three words: "avant la fermeture d'août", "through the budget cuts of 2027". */
function anyNoun(words: readonly Word[], start: number, opening: Opening): number | undefined {
  const takesAny = opening === "any" || opening === "after" || opening === "known";
  let end = start;
  while (takesAny && end < start + 3 && words[end]?.kind === "word" && !isFunctionWord(words, end)) end += 1;
  return end > start ? end : undefined;
}

function when(named: Named, opening: Opening, context: Context): Meaning {
  if (named.isPast) return { kind: "past", start: named.stretch.from, end: named.stretch.to };
  if (opening !== "after") return { kind: "due", start: undefined, due: named.stretch.to };
  const { from, to } = lastOf(named, context);
  return { kind: "past", start: from, end: to };
}

type Opening = NonNullable<ReturnType<typeof beforeEvents>>["meaning"];

/** "la saison prochaine", "next season": the trade knows when that is. */
export const comingSeason: Pattern = (words, at) => {
  const season = seasonsToCome(words, at);
  return season && { meaning: { kind: "event", isNamed: true }, end: season.end };
};

const nextTo = wordSet("avant apres before after following prior ahead");

/** "2 semaines avant le salon", "30 days after the signature". */
export const awayFromEvent: Pattern = (words, at, context) => {
  const length = lengthAt(words, at);
  const isTarget = /^(?:a|to)$/.test(plainAt(words, at - 1)) && words[at - 2]?.kind === "number"; // "from 74 to 45 days"
  if (length?.count === undefined || length.from || isTarget || !nextTo.has(plainAt(words, length.end)))
    return undefined;
  const found = datedEvent(words, length.end, context) ?? event(words, length.end, context);
  return found?.meaning.kind === "event" ? found : undefined;
};

/** "before the next committee", "après la réorganisation", "at the SIAL", "quand le budget sera voté". */
export const event: Pattern = (words, at, context) => {
  const opening = beforeEvents(words, at);
  if (!opening) return undefined;
  const start = skip(words, opening.end);
  const known = knownNames(words, start);
  if (known) return { meaning: { kind: "event", isNamed: true }, end: afterShow(words, known.end, context) };
  const season = comingSeason(words, start, context) ?? comingSeason(words, opening.end, context);
  if (season) return season;
  const found = opening.meaning === "clause" ? undefined : happeningAt(words, start, opening.end, context);
  if (found && happensAt(found, opening.meaning)) {
    return { meaning: { kind: "event", isNamed: found.isNamed }, end: found.end };
  }
  const name =
    opening.meaning === "any" || during.has(plainAt(words, at)) ? nameOfEvent(words, start, context) : undefined;
  if (name !== undefined) return { meaning: { kind: "event", isNamed: true }, end: name };
  if (!isAnything(opening.meaning) || isNothing(words, at, opening.end)) return undefined;
  const timed = opening.meaning === "after" ? undefined : timeWithin(words, start, context);
  if (timed) return { meaning: { kind: "due", start: undefined, due: timed.stretch.to }, end: timed.end };
  return { meaning: { kind: "event", isNamed: false }, end: clauseEnd(words, start) };
};

/** "By the time the frost lifts in April", "before it gets to Christmas": what happens says when. */
function timeWithin(words: readonly Word[], start: number, context: Context): Named | undefined {
  for (let at = start; at < start + 6; at += 1) {
    if (words[at]?.kind !== "word") return undefined;
    const named = whereIn.has(plainAt(words, at)) ? namedAt(words, at + 1, context, "sure") : undefined;
    if (named) return named.isPast ? undefined : named;
  }
  return undefined;
}

const whereIn = wordSet("in en to a at");

const during = wordSet("pendant durant during lors");

/** "Before the IAA", "pendant le Grand Pavois": the index behind a name with which its part of the sentence ends. */
function nameOfEvent(words: readonly Word[], start: number, context: Context): number | undefined {
  if (titles.has(plainAt(words, start)) || words.every(({ kind, isCapital }) => isCapital || kind !== "word"))
    return undefined;
  let end = start;
  while (words[end]?.isCapital) end += 1;
  if (end > start) end = yearAfter(words, end, context, false).end;
  const next = words[end];
  const isWhole = !next || (next.kind === "sign" && !/^['’&.]$/.test(next.plain)) || isWholeBefore(words, end);
  return end > start && isWhole ? end : undefined;
}

const titles = wordSet("mr mrs ms dr m mme mlle maitre");

/** "the SIAL trade show", "CES 2027". */
function afterShow(words: readonly Word[], at: number, context: Context): number {
  const end = happenings(words, at)?.end ?? at;
  return yearAfter(words, end, context, false).end;
}

/** Openings that make an event of whatever follows. */
function isAnything(opening: Opening): boolean {
  return opening === "any" || opening === "after" || opening === "clause";
}

function happensAt({ isShow, isComing, isOccasion }: Happening, opening: Opening): boolean {
  const isClear = isShow || isComing;
  return opening === "purpose" ? isClear : opening !== "occasion" || isClear || isOccasion;
}

interface Happening {
  readonly end: number;
  readonly isNamed: boolean;
  /** What one goes to, rather than what one speaks to: "à la revue", but not "au comité". */
  readonly isOccasion: boolean;
  readonly isShow: boolean;
  /** "the next committee". */
  readonly isComing: boolean;
}

/** A happening with its own name: "the annual dealers' convention", "le salon de Lyon", "the next committee". */
function happeningAt(words: readonly Word[], start: number, from: number, context: Context): Happening | undefined {
  const first = happenings(words, start);
  // "pour caler une visite" has a verb there: a name of its own stands behind an article.
  const noun = first ?? (start > from ? happeningBehindName(words, start) : undefined);
  if (!noun) return undefined;
  const isShow = shows.has(plainAt(words, noun.end - 1)) || shows.has(plainAt(words, start));
  const isComing = start > from && comingWords(words, start - 1) !== undefined;
  const nounEnd = adjectives(words, noun.end)?.end ?? noun.end;
  const link = eventLinks(words, nounEnd);
  const nameAt = link ? skip(words, link.end) : nounEnd;
  const isName = isNameAt(words, nameAt, context);
  const takesName = isName && (link !== undefined || isShow);
  const isNamedBehind = isName && !/^(?:with|avec|for|sur|pour)$/.test(plainAt(words, nounEnd));
  const isNamed = isShow && ((!first && !isComing) || isNamedBehind);
  const isOccasion = occasions.has(plainAt(words, noun.end - 1)) || occasions.has(plainAt(words, start));
  return { end: takesName ? nameAt + 1 : nounEnd, isNamed, isOccasion, isShow, isComing };
}

/** "the SIAL trade show", "our spring dealers' convention". */
function happeningBehindName(words: readonly Word[], start: number) {
  for (let at = start + 1; at <= start + 3; at += 1) {
    const before = words[at - 1];
    if (!before || (before.kind === "sign" && before.plain !== "'") || isFunctionWord(words, at - 1)) return undefined;
    const noun = happenings(words, at);
    if (noun) return noun;
  }
  return undefined;
}

/** Whether a word can be what a happening is called after. */
function isNameAt(words: readonly Word[], at: number, context: Context): boolean {
  const name = words[at];
  const isWord = name?.kind === "word" || name?.kind === "code";
  return isWord && !isFunctionWord(words, at) && namedAt(words, at, context, "sure") === undefined;
}

function skip(words: readonly Word[], from: number): number {
  let at = from;
  for (let tries = 0; tries < 4; tries += 1) at = eventDeterminers(words, at)?.end ?? comingWords(words, at)?.end ?? at;
  return at;
}

/** "before tax", "avant tout", "après-vente", "once a week": no event. */
const noEvents = wordSet(`
  tout toute impot impots tax taxes vente projet garde propos and et cela all sales that amortissement by per in every
  again more only year or ou et depart debut for par de comme dans sur tous toutes chaque
`);

function isNothing(words: readonly Word[], at: number, after: number): boolean {
  const next = words[after];
  const isAdverb = !next || next.kind === "sign" || next.kind === "number" || noEvents.has(next.plain);
  const isRate = plainAt(words, at) === "once" && /^an?$/.test(plainAt(words, after));
  return isAdverb || isRate || /^(?:d|en|comme|as)$/.test(plainAt(words, at - 1)) || words[at]?.gap === "-";
}

/** Until the clause or its first figure ends, six words on at most. */
function clauseEnd(words: readonly Word[], start: number): number {
  let end = start;
  while (end < Math.min(words.length, start + 6) && words[end]?.kind === "word") {
    if (end > start && /^(?:and|et|mais|but|pour|to|with|avec|puis|then)$/.test(plainAt(words, end))) break;
    end += 1;
  }
  return end;
}
