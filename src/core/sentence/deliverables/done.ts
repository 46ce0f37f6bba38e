import { hasAny } from "../cues.ts";
import { isSmall } from "../names.ts";
import type { Sentence } from "../sentence.ts";
import { type Span, spanAt, spanOf } from "../span.ts";
import { article, cueAt, type Wish } from "../wish.ts";
import { isDirection } from "./can-be-delivered.ts";

/** "Contract signed by …": whatever stands before is delivered. */
export function saidDone(sentence: Sentence, wish: Wish): Span | undefined {
  const { cues, words, moments, language } = sentence;
  return cues.find(({ kinds, words: { first, end } }) => {
    if (!kinds.has("done") || hasAny(wish.kinds, ["up", "down"])) return false;
    if (isInClause(sentence, first)) return false;
    if (end - first > 1) return true;
    // "Installed at the plant", but not "extended warranty".
    const next = words[end];
    const isDescribing = language === "en" && next?.kind === "word" && !isSmall(next) && !spanAt(moments, end);
    return first > 0 && !isDescribing && !article.test(words[first - 1]?.plain ?? "");
  });
}

/** "When the embargo's lifted": that is when, not what. */
function isInClause({ words }: Sentence, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
    const { kind, plain } = words[at] ?? { kind: "sign", plain: "" };
    if (kind === "sign" && /^[,;:.!?)]$/.test(plain)) return false;
    if (clauses.test(plain)) return true;
  }
  return false;
}

const clauses = /^(?:when|once|whenever|while|because|since|if|quand|lorsque|lorsqu|parce|puisque|si)$/;

/** "Our boiler chemical trialled at …", "notre colle retenue par …": what is done to something, whatever it is. */
export function byParticiple(sentence: Sentence, { verb, kinds }: Wish): Span | undefined {
  if (verb || hasAny(kinds, ["up", "down", "vague", "hold"])) return undefined;
  const { words, text, language } = sentence;
  const at = words.findIndex((word, index) => {
    const [before, next] = [words[index - 1], words[index + 1]];
    if (!before || before.kind === "sign" || isSmall(before) || before.kind === "number" || word.kind !== "word")
      return false;
    const written = text.slice(word.start, word.end);
    const isPast =
      language === "fr"
        ? /(?:[^t]é|[^t]ée|ités?|sté|nté|rté|ctée?|stée?|ntée?)s?$/.test(written)
        : /[^e]ed$/.test(written);
    if (!isPast || noParticiples.has(word.plain.replace(/s$/, "")) || isDirection(sentence, index)) return false;
    if (cueAt(sentence, index) || cueAt(sentence, index - 1)?.kinds.has("few")) return false;
    return !next || next.kind === "sign" || isSmall(next) || spanAt(sentence.moments, index + 1) !== undefined;
  });
  return at > 0 ? spanOf(words, at, at + 1) : undefined;
}

/** Words that end so and say how something is. */
const noParticiples: ReadonlySet<string> = new Set(
  (
    "sante marche cafe cle ble the pre degre cote comite conge traite musee lycee annee journee soiree entree tournee duree idee allee vallee arrivee rentree donnee donnees armee marchee qualite agree privilegie dedie specialise eleve integre sucre sale fume connecte motive engage implique supermarche hypermarche " +
    "need speed feed seed bed shed red based related dedicated advanced limited unlimited united animated embedded expected planned needed required used sized skilled mixed frozen interested excited pleased satisfied delighted"
  ).split(" "),
);
