import type { Cue } from "../cues.ts";
import { hasAny } from "../cues.ts";
import { isAbstract, isPluralForm } from "../endings.ts";
import { startOf } from "../main-verb.ts";
import { isSmall } from "../names.ts";
import type { Sentence } from "../sentence.ts";
import { type Span, spanAt, spanOf } from "../span.ts";
import { article, cueAt, type Wish } from "../wish.ts";
import { directions, levels, noKinds } from "./can-be-delivered.ts";

/** "Certification ACS de nos tuyaux", "Purchase order for the cold room": one thing in front, and what it is about. */
export function byNoun(sentence: Sentence, { verb, object }: Wish): Span | undefined {
  const { words, cues, quantities, indicators, moments, text } = sentence;
  const opening = cues.find(
    (cue) => hasAny(cue.kinds, ["delivered", "thing"]) && !cue.kinds.has("title") && opens(sentence, cue),
  );
  if (opening) return opening;
  if (verb || !object) return undefined;
  const at = object.words.first;
  const noun = words[sentence.language === "en" ? object.head : at];
  if (noun?.kind !== "word") return undefined;
  const givesDirection =
    hasAny(object.kinds, [...directions, "title", "hold", "sell", "loose", "level", "reach"]) ||
    hasAny(cueAt(sentence, at)?.kinds ?? noKinds, [...directions, "title"]);
  if (givesDirection || isAbstract(text.slice(noun.start, noun.end)) || isSmall(noun) || isPluralForm(noun.plain))
    return undefined;
  if (indicators.some(({ words: own, indicator }) => own.first === at && levels.has(indicator))) return undefined;
  if (quantities.some(({ words: own }) => own.first <= at + 1)) return undefined;
  const link = words.findIndex(
    ({ plain }, index) =>
      index > at &&
      index <= at + 5 &&
      /^(?:de|d|du|des|of|with|avec|for|pour|chez|a|au|at|from|devant|sur|to|par|by|on|over|about|in|dans)$/.test(
        plain,
      ),
  );
  const isLinked = link > 0 && link + 1 < words.length && !spanAt(moments, link);
  const isResult =
    hasAny(object.kinds, ["thing", "delivered"]) ||
    hasAny(cueAt(sentence, at)?.kinds ?? noKinds, ["thing", "delivered"]) ||
    nominal.test(noun.plain) ||
    done.has(noun.plain);
  return isLinked && isResult ? spanOf(words, at, at + 1) : undefined;
}

/** Short nouns of something done. */
const done: ReadonlySet<string> = new Set(
  (
    "depot pose choix sortie envoi remise retour achat vente essai prise mise reprise depart ajout arret calage controle don echange entree levee passage rachat rappel report transfert vote tri accueil visite tournage " +
    "choice issue order return release purchase hire repair award transfer swap upgrade visit sale launch start"
  ).split(" "),
);

/** Nouns that are made of verbs: something is done to something. */
const nominal = /(?:tion|ement|age|ssion|ure|al|ance|ence|ing|ment|out|off|up|over)$/;

/** A noun of delivery alone, in front of its part of the sentence: "RDV avec le DG", "1st meeting with …". */
function opens(sentence: Sentence, cue: Cue): boolean {
  const { words } = sentence;
  const last = words[cue.words.end - 1]?.plain ?? "";
  if (isPluralForm(last)) return false;
  const start = startOf(sentence);
  const before = words.slice(0, cue.words.first).filter(({ plain }) => !passedOver.test(plain) && !article.test(plain));
  // "Réunion commerciale" is a title: nobody is named, nothing said of what or when.
  const isMore =
    words.some((word, index) => index >= cue.words.end && (isSmall(word) || /^[:,-]$/.test(word.plain))) ||
    sentence.moments.length > 0 ||
    isNamedBehind(sentence, cue);
  if (!isMore) return false;
  const isFirst =
    (cue.words.first <= start && !isDescribingNoun(sentence, cue)) ||
    before.every(({ kind, plain }) => kind === "number" || /^(?:er|st|ere|-|•|\*)$/.test(plain)) ||
    before.at(-1)?.plain === ":";
  return isFirst && words.length > cue.words.end;
}

/** "Listing Carrefour". */
function isNamedBehind({ text, words }: Sentence, { words: { end } }: Span): boolean {
  const next = words[end];
  return next !== undefined && /^\p{Lu}/u.test(text.slice(next.start));
}

/** "Deal margins": the noun in front only says which. */
function isDescribingNoun({ words, language, text }: Sentence, { words: { end } }: Span): boolean {
  const next = words[end];
  return (
    language === "en" &&
    next?.kind === "word" &&
    !isSmall(next) &&
    /^\p{Ll}/u.test(text.slice(next.start)) &&
    !/(?:ed|ing|live|up)$/.test(next.plain)
  );
}

const passedOver = /^(?:to|with|avec|chez|premier|premiere|1er|first|new|nouveau|nouvelle|nouvel|second|2e|of|a)$/;
