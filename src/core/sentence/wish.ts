import type { Cue, CueKind } from "./cues.ts";
import { isPluralForm } from "./endings.ts";
import { mainVerbOf, startOf } from "./main-verb.ts";
import { isSmall } from "./names.ts";
import type { Sentence } from "./sentence.ts";
import { holds, type Span, spanAt, spanOf } from "./span.ts";

/** What a sentence wants done: its main verb and what that is about, or the noun in front of a sentence without one. */
export interface Wish {
  /** Undefined where a noun stands in front. */
  readonly verb: Span | undefined;
  /** What the words of the verb mean, or those of the noun in front. */
  readonly kinds: ReadonlySet<CueKind>;
  /** What the verb is about, or the noun in front; undefined where nothing stands there that could be named. */
  readonly object: WishObject | undefined;
}

export interface WishObject extends Span {
  /** The word that the others describe: "agreement" in "the framework agreement", "accord" in "le nouvel accord". */
  readonly head: number;
  /** One of its kind, or a known one: with an article or a name. */
  readonly isDefinite: boolean;
  readonly isPlural: boolean;
  readonly isName: boolean;
  readonly kinds: ReadonlySet<CueKind>;
}

const nothing: ReadonlySet<CueKind> = new Set();

export function wishOf(sentence: Sentence): Wish {
  const { words } = sentence;
  const at = mainVerbOf(sentence);
  if (at === undefined) {
    const object = objectAt(sentence, startOf(sentence));
    return { verb: undefined, kinds: object?.kinds ?? nothing, object };
  }
  const cue = cueAt(sentence, at);
  const end = cue?.words.end ?? at + 1;
  return {
    verb: spanOf(words, at, end),
    kinds: cue?.kinds ?? nothing,
    object:
      end - at > 2
        ? objectAt(sentence, beforeArticle(sentence, end))
        : objectOf(sentence, beforeArticle(sentence, end)),
  };
}

/** Where a phrase ends with the article of its object, as "collect the": at that article. */
export function beforeArticle({ words }: Sentence, end: number): number {
  return article.test(words[end - 1]?.plain ?? "") ? end - 1 : end;
}

/** The object of a verb that ends before a word: close behind it, or behind a time or an aside. */
export function objectOf(sentence: Sentence, from: number): WishObject | undefined {
  const near = objectAt(sentence, afterParticle(sentence, from));
  if (near) return near;
  const { words, quantities, moments } = sentence;
  const isCounted = quantities.some(({ words: own }) => own.first >= from && own.first <= from + 2);
  const isLength = /^(?:de|d)$/.test(words[from]?.plain ?? "") && /^(?:une?|\d+)$/.test(words[from + 1]?.plain ?? "");
  const isOfMoment = spanAt(moments, from) !== undefined;
  const isAbout =
    indefinite.test(words[from]?.plain ?? "") && !isLength && !isOfMoment && !isOfSomebody(sentence, from);
  if (isCounted || isAbout) return undefined;
  if (isOfSomebody(sentence, from)) {
    const behind = words.findIndex(({ plain }, index) => index > from + 1 && index < from + 6 && article.test(plain));
    if (behind > 0) return objectAt(sentence, behind);
  }
  let first: WishObject | undefined;
  for (let at = from + 1; at < Math.min(words.length, from + 11); at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (/^[.;!?:]$/.test(word?.plain ?? "") || clauses.test(word?.plain ?? "")) return undefined;
    if (spanAt(moments, at) !== undefined) continue;
    if (!word || !before || !known.test(word.plain) || isSmall(before) || linking.test(before.plain)) continue;
    const object = objectAt(sentence, at);
    if (object?.kinds.has("thing") || object?.kinds.has("delivered")) return object;
    first ??= object;
  }
  return first;
}

/** "Obtenir de Safran une réponse": from whom, not what. */
function isOfSomebody({ words, text }: Sentence, index: number): boolean {
  const next = words[index + 1];
  const isName = next?.kind === "word" && /^\p{Lu}/u.test(text.slice(next.start)) && text !== text.toUpperCase();
  return isName && /^(?:de|d)$/.test(words[index]?.plain ?? "");
}

/** Another clause begins. */
const clauses =
  /^(?:quand|lorsque|lorsqu|des|une|apres|avant|pour|afin|si|car|because|when|once|after|before|if|while|since|so|but|mais|as|until|jusqu|and|et|like)$/;

/** Articles that begin an object. */
const known = /^(?:le|la|l|les|un|une|the|notre|nos|our|leur|leurs|their|his|her|its)$/;

export function cueAt({ cues }: Sentence, index: number): Cue | undefined {
  return spanAt(cues, index);
}

export const article =
  /^(?:le|la|l|les|un|une|the|a|an|notre|nos|our|ses|leur|leurs|their|his|her|its|my|mon|ma|mes|ce|cet|cette|ces|this|that|these|au|aux|du|chaque|each|every|all|tous|toutes|both|son|sa|one|another)$/;
const indefinite = /^(?:des|de|d|some|any|plus|more|autant|davantage|beaucoup|lots|many|mieux|better|well|bien)$/;
const describing =
  /^(?:least|moins|premiere?|1er|first|next|new|nouveau|nouvelle|nouvel|nouveaux|nouvelles|second|seconde|deuxieme|2e|dernier|derniere|last|prochain|prochaine|futur|future|ancien|ancienne|petit|petite|grand|grande|gros|grosse|bon|bonne|bons|bonnes|vrai|vraie|double|meme|autre|seul|seule|own|propre)$/;
const linking = /^(?:to|with|avec|chez|of)$/;

/** What stands at a word, behind articles and what describes it. */
export function objectAt(sentence: Sentence, index: number): WishObject | undefined {
  const { words, moments, quantities, cues, language, text } = sentence;
  let at = index;
  let isDefinite = false;
  if (/^(?:chez|to|of)$/.test(words[index]?.plain ?? "")) return undefined;
  for (;;) {
    const phrase = spanAt(cues, at);
    // "Bon de commande" is no good one.
    if (phrase?.words.first === at && phrase.words.end - at > 1 && phrase.kinds.has("thing")) break;
    const plain = words[at]?.plain ?? "";
    const isLength = moments.some((one) => (one.kind === "hour" || one.kind === "pace") && holds(one, at));
    const counted = isDefinite ? quantities.find(({ words: own }) => own.first === at) : undefined;
    if (counted) at = counted.words.end - 1;
    else if (article.test(plain)) isDefinite = true;
    else if (plain === "at" && words[at + 1]?.plain === "least") isDefinite = true;
    else if (!isLength && !describing.test(plain) && !linking.test(plain)) break;
    at++;
  }
  const first = words[at];
  const isNothing =
    !first ||
    first.kind === "sign" ||
    (isSmall(first) && words[at + 1]?.gap !== "-") ||
    indefinite.test(first.plain) ||
    (!isDefinite && isAdverb(first.plain)) ||
    spanAt(moments, at) !== undefined ||
    quantities.some(({ words: own }) => own.first === at);
  if (isNothing) return undefined;
  const cue = spanAt(cues, at);
  let end = Math.max(cue?.words.end ?? 0, at + 1);
  // In English the last noun is what it is, in French the first one.
  if (language === "en")
    while (goesOn(sentence, end) || isPossessive(sentence, end))
      end = Math.max(cueAt(sentence, end)?.words.end ?? 0, end + 1);
  const head = language === "en" ? end - 1 : at;
  const written = text.slice(words[head]?.start, words[head]?.end);
  const isName = /^\p{Lu}/u.test(text.slice(first.start)) && at > 0 && text !== text.toUpperCase();
  return {
    ...spanOf(words, at, end),
    head,
    isDefinite: isDefinite || isName,
    isPlural: isPluralForm(words[head]?.plain ?? "") && (/^\p{Ll}/u.test(written) || !isName),
    isName,
    kinds: cueAt(sentence, head)?.kinds ?? nothing,
  };
}

/** "Settle durably", "stand apart", "s'installer durablement": how, not what. */
function isAdverb(plain: string): boolean {
  return adverbs.test(plain) || /(?:[^i]ly|amment|emment|blement|vement|vraiment|eusement|quement)$/.test(plain);
}

const adverbs =
  /^(?:apart|together|along|aside|ahead|forward|tight|deep|high|low|hard|fast|close|still|alone|strong|quiet|calm|cool|firm|loud|there|here|away|around|upmarket|upstream|ensemble|haut|fort|vite|gros|loin|pres|proche|dur)$/;

/** "Legal's green light", "Coles' planogram". */
function isPossessive({ words }: Sentence, index: number): boolean {
  const [sign, next] = [words[index], words[index + 1]];
  if (sign?.plain === "s" && words[index - 1]?.plain === "'") return true;
  return sign?.plain === "'" && sign.gap === "" && next?.kind === "word";
}

function goesOn({ words, moments, quantities }: Sentence, index: number): boolean {
  const word = words[index];
  return (
    word !== undefined &&
    (word.kind === "word" || word.kind === "code") &&
    !isSmall(word) &&
    !/(?:[^e]ed|ly)$/.test(word.plain) &&
    !spanAt(moments, index) &&
    !spanAt(quantities, index)
  );
}

/** "Mettre en service la chaudière": what stands between a verb and its object with an article. */
function afterParticle({ words }: Sentence, from: number): number {
  const [first = "", second = "", third = ""] = [0, 1, 2].map((offset) => words[from + offset]?.plain);
  if (/^(?:up|out|in|off|down|over|through|on|back|away|together|along)$/.test(first)) {
    return article.test(second) || words[from + 1]?.kind === "word" ? from + 1 : from;
  }
  return /^(?:en|a|d|into)$/.test(first) && article.test(third) ? from + 2 : from;
}
