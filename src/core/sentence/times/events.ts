import { wordSet } from "../phrase-book.ts";
import type { Word } from "../words.ts";
import { comingWords, determiners, happenings, knownNames, links, openings, shows } from "./event-words.ts";
import { isFunctionWord } from "./function-words.ts";
import { lastOf, type Named } from "./named.ts";
import { namedAt } from "./naming.ts";
import { type Context, type Meaning, type Pattern, plainAt } from "./pattern.ts";

/** What happens in a named stretch: "before the January trade show", "avant le salon de mars", "suite à la réunion du 4 mai". */
export const datedEvent: Pattern = (words, at, context) => {
  const opening = openings(words, at);
  if (!opening) return undefined;
  const start = skip(words, opening.end);
  const early = namedAt(words, start, context, "sure");
  const earlyNoun = early && happenings(words, early.end);
  if (early && earlyNoun) return { meaning: when(early, opening.meaning, context), end: earlyNoun.end };
  const noun = happenings(words, start) ?? knownNames(words, start);
  const link = noun && links(words, noun.end);
  const late = link && namedAt(words, link.end, context, "sure");
  return late && { meaning: when(late, opening.meaning, context), end: late.end };
};

function when(named: Named, opening: Opening, context: Context): Meaning {
  if (named.isPast) return { kind: "past", start: named.stretch.from, end: named.stretch.to };
  if (opening !== "after") return { kind: "due", start: undefined, due: named.stretch.to };
  const { from, to } = lastOf(named, context);
  return { kind: "past", start: from, end: to };
}

type Opening = NonNullable<ReturnType<typeof openings>>["meaning"];

/** "before the next committee", "après la réorganisation", "at the SIAL", "quand le budget sera voté". */
export const event: Pattern = (words, at, context) => {
  const opening = openings(words, at);
  if (!opening) return undefined;
  const start = skip(words, opening.end);
  const known = knownNames(words, start);
  if (known) return { meaning: { kind: "event", isNamed: true }, end: happenings(words, known.end)?.end ?? known.end };
  const found = opening.meaning === "clause" ? undefined : happeningAt(words, start, opening.end, context);
  if (found && (opening.meaning !== "show" || found.isShow || found.isComing)) {
    return { meaning: { kind: "event", isNamed: found.isNamed }, end: found.end };
  }
  if (opening.meaning === "known" || opening.meaning === "show" || isNothing(words, at, opening.end)) return undefined;
  return { meaning: { kind: "event", isNamed: false }, end: clauseEnd(words, start) };
};

interface Happening {
  readonly end: number;
  readonly isNamed: boolean;
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
  const link = links(words, noun.end);
  const nameAt = link ? skip(words, link.end) : noun.end;
  const isName = isNameAt(words, nameAt, context);
  const takesName = isName && (link !== undefined || isShow);
  const isNamedBehind = isName && !/^(?:with|avec|for|sur|pour)$/.test(plainAt(words, noun.end));
  const isNamed = isShow && ((!first && !isComing) || isNamedBehind);
  return { end: takesName ? nameAt + 1 : noun.end, isNamed, isShow, isComing };
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
  for (let tries = 0; tries < 4; tries += 1) at = determiners(words, at)?.end ?? comingWords(words, at)?.end ?? at;
  return at;
}

/** "before tax", "avant tout", "après-vente", "once a week": no event. */
const noEvents = wordSet(`
  tout toute impot impots tax taxes vente projet garde propos and et cela all sales that amortissement by per in every
  again more only or ou et for par de comme dans sur
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
