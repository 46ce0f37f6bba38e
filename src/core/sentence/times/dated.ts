import type { Word } from "../words.ts";
import { comparesWith } from "./comparing.ts";
import { meaningOf } from "./meaning.ts";
import type { Named } from "./named.ts";
import { namedAt } from "./naming.ts";
import type { Context, Found, Pattern } from "./pattern.ts";
import {
  articles,
  atTheLatest,
  onwards,
  orLater,
  plainArticles,
  prepositions,
  type Role,
  saysWhen,
} from "./prepositions.ts";

/** A stretch of the calendar, with what stands before and behind it: "d'ici fin mars", "30 June at the latest". */
export const dated: Pattern = (words, at, context) => {
  const preposition = prepositions(words, at);
  if (!preposition) {
    const start = plainArticles(words, at)?.end ?? at;
    const named =
      namedAt(words, at, context, "bare") ?? (start > at ? namedAt(words, start, context, "bare") : undefined);
    return named && meant(words, at, named, "in", context);
  }
  const { role, isVague } = preposition.meaning;
  const named = afterArticles(words, preposition.end, context, isVague);
  if (!named) return undefined;
  const isWhen = saysWhen(words, at)?.end === preposition.end;
  return meant(words, at, named, isWhen ? "in" : role, context);
};

/** The stretch behind a preposition and its articles: "avant la fin du mois", "by the end of", "deadline: 30/06". */
function afterArticles(words: readonly Word[], from: number, context: Context, isVague: boolean): Named | undefined {
  let start = from;
  for (let tries = 0; tries < 3; tries += 1) {
    const named = namedAt(words, start, context, isVague ? "likely" : "sure");
    if (named) return named;
    const article = (isVague ? undefined : prepositionAgain(words, start)) ?? articles(words, start);
    if (!article) return undefined;
    start = article.end;
  }
  return undefined;
}

/** "au plus tard en mars", "d'ici avant la fin": a preposition behind another one. */
function prepositionAgain(words: readonly Word[], at: number) {
  const second = prepositions(words, at);
  return second?.meaning.role === "in" || second?.meaning.role === "by" ? second : undefined;
}

function meant(words: readonly Word[], at: number, named: Named, said: Role, context: Context): Found | undefined {
  const later = orLater(words, named.end);
  if (later) return { meaning: { kind: "loose" }, end: later.end };
  const latest = atTheLatest(words, named.end);
  const role = latest && said === "in" ? "by" : said;
  const goesOn = role === "from" ? onwards(words, named.end) : undefined;
  const isCompared = comparesWith(words, at, named.end, context);
  return { meaning: meaningOf(named, role, isCompared, context), end: latest?.end ?? goesOn?.end ?? named.end };
}
