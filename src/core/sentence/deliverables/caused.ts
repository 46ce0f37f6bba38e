import { hasAny } from "../cues.ts";
import { perceived } from "../direction.ts";
import { isParticiple } from "../endings.ts";
import { isInfinitive, verbsInFront } from "../main-verb.ts";
import { isSmall } from "../names.ts";
import type { Sentence } from "../sentence.ts";
import { type Span, spanOf } from "../span.ts";
import { article, cueAt } from "../wish.ts";
import { directions, noKinds } from "./can-be-delivered.ts";

/** "Have the chef taste the lamb", "persuade Matalan to stock ours", "convaincre le DAF de signer": what others are to do. */
export function causedBy(sentence: Sentence, { words: { first, end } }: Span): Caused | undefined {
  const { words, text, language } = sentence;
  const plain = words[first]?.plain ?? "";
  if (!causative.test(plain)) return undefined;
  for (let index = end + 1; index < Math.min(words.length, end + 9); index++) {
    const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
    if (!word || (word.kind === "sign" && !/^['&.]$/.test(word.plain))) return undefined;
    if (word.kind !== "word") continue;
    const isInfinitiveOf =
      language === "fr"
        ? /^(?:a|de|d)$/.test(before?.plain ?? "") && isInfinitive(word.plain)
        : before?.plain === "to" && !article.test(word.plain) && isVerb(sentence, index);
    // "Coax Marriott into trialling the tags".
    const isDrawnInto = language === "en" && before?.plain === "into" && /..ing$/.test(word.plain);
    const isDone =
      language === "en" &&
      /(?:[^e]ed|own|ought|igned|tten)$/.test(word.plain) &&
      /^\p{Ll}/u.test(text.slice(word.start));
    const isBare =
      /^(?:have|make|let|see|get)$/.test(plain) &&
      !cueAt(sentence, index)?.kinds.has("loose") &&
      !/[^s]s$/.test(word.plain) &&
      language === "en" &&
      /^\p{Ll}/u.test(text.slice(word.start)) &&
      next !== undefined &&
      (article.test(next.plain) ||
        (/^(?:in|out|off|up|over)$/.test(next.plain) && article.test(words[index + 2]?.plain ?? ""))) &&
      !isSmall(word);
    if (!isInfinitiveOf && !isDrawnInto && !isDone && !isBare) continue;
    const isFelt =
      perceived.test(word.plain) || /^(?:like|love|trust|see|prefer|aimer|preferer|apprecier)$/.test(word.plain);
    // "Have the team try our drill" is a trial, "have them try harder" is none.
    const isTrial = /^(?:try|tester|essayer)$/.test(word.plain) && article.test(next?.plain ?? "");
    const isResult = isTrial || (!isFelt && !hasAny(cueAt(sentence, index)?.kinds ?? noKinds, ["vague", "effort"]));
    return { span: spanOf(words, first, index + 1), isResult };
  }
  return undefined;
}

/** "To stock ours", but not "to asset managers". */
function isVerb(sentence: Sentence, index: number): boolean {
  const [word, next] = [sentence.words[index], sentence.words[index + 1]];
  return (
    verbsInFront.has(word?.plain ?? "") ||
    cueAt(sentence, index) !== undefined ||
    article.test(next?.plain ?? "") ||
    !next ||
    isSmall(next)
  );
}

interface Caused {
  readonly span: Span;
  readonly isResult: boolean;
}

const causative =
  /^(?:have|make|get|let|see|persuade|convince|ask|push|bring|talk|coax|entice|nudge|lure|steer|cajole|invite|allow|enable|force|oblige|lead|convert|tempt|convaincre|persuader|decider|amener|inciter|pousser|obliger|inviter|demander|obtenir|autoriser|emmener|engager|contraindre)$/;

/** "Je veux que le chef de produit goûte nos gyozas": what others are to do, in words of any kind. */
export function byOthers({ text, words, cues, indicators, quantities, language }: Sentence): Span | undefined {
  const at = words.findIndex(({ plain }) => plain === "que" || plain === "qu");
  if (language !== "fr" || at < 0 || at > 4) return undefined;
  const has = words.findIndex(
    ({ plain }, index) => index > at && index < at + 9 && /^(?:ait|aient|ayons)$/.test(plain),
  );
  const isDone = has > 0 && isParticiple(text.slice(words[has + 1]?.start, words[has + 1]?.end));
  if (isDone && !cues.some(({ kinds }) => hasAny(kinds, directions))) return spanOf(words, has, has + 2);
  const given = words.findIndex(({ plain }, index) => index > at && index < at + 9 && giving.test(plain));
  if (given > 0 && /^(?:nous|me|m|notre|nos|leur)$/.test(words[given - 1]?.plain ?? ""))
    return spanOf(words, given, given + 1);
  if (indicators.length > 0 || quantities.length > 0) return undefined;
  const isOther = cues.some(({ kinds }) =>
    hasAny(kinds, [...directions, "hold", "loss", "level", "loose", "accept", "sell"]),
  );
  const isAbout = words.slice(at + 3).some(({ plain }) => /^(?:nos|notre|nous|mon|mes)$/.test(plain));
  return isAbout && !isOther ? spanOf(words, at, at + 1) : undefined;
}

const giving =
  /^(?:rende|donne|remette|envoie|transmette|reponde|confirme|rappelle|recoive|signe|fournisse|communique|adresse|renvoie|retourne|commande|accorde|choisisse|retienne|reference|regle|paie|rejoigne|presente|recommande)$/;
