import { type CueKind, hasAny } from "./cues.ts";
import type { Figure, FigureRole } from "./figure.ts";
import { isSmall } from "./names.ts";
import type { Quantity } from "./quantities.ts";
import { cueBefore, type Sentence } from "./sentence.ts";
import type { Span } from "./span.ts";

/** A quantity with what stands beside it. */
export interface Around {
  readonly quantity: Quantity;
  readonly thing: Span | undefined;
  readonly previous: Figure | undefined;
  readonly next: Quantity | undefined;
}

/** What a quantity is in its objective. */
export function roleOf(sentence: Sentence, around: Around): FigureRole {
  const { quantity, previous, next } = around;
  if (isOfYearBefore(sentence, quantity)) return "baseline";
  if (isAside(sentence, around)) return "context";
  if (isLength(sentence, quantity) || isAge(sentence, quantity)) return "context";
  if (isSpent(sentence, quantity)) return "means";
  if (next && leadsFromTo(sentence, quantity, next)) return "baseline";
  if (previous?.role === "baseline" && leadsFromTo(sentence, previous, quantity)) return "target";
  return (
    byWordsAfter(sentence, around) ??
    byWordsBefore(sentence, around) ??
    byTheWayItIsCounted(sentence, around) ??
    "target"
  );
}

/** "Our standing with Kone (4,500 people in Cambridge)", "… with the hospital (38 wards)", "Raise the spend per visit at Dessange, 340 salons": how large somebody is. */
function isAside({ words, cues }: Sentence, { quantity, thing }: Around): boolean {
  const { unit, sign, words: own } = quantity;
  if (unit.kind !== "count" || sign || !thing) return false;
  const opened = words.slice(Math.max(0, own.first - 6), own.first).map(({ plain }) => plain);
  const isWithin = opened.lastIndexOf("(") > opened.lastIndexOf(")");
  const isBehindComma = words[own.first - 1]?.plain === "," && hasAny(cues[0]?.kinds ?? none, byDegrees);
  return (
    (isWithin || isBehindComma) &&
    !cues.some((cue) => hasAny(cue.kinds, ["same", "reach"]) && cue.words.end <= own.first)
  );
}

const none: ReadonlySet<CueKind> = new Set();
const byDegrees: readonly CueKind[] = ["vague", "up", "down", "effort"];

/** "The first six months", "les 3 premiers mois": how long, not how many. */
function isLength({ words }: Sentence, { words: { first, end } }: Quantity): boolean {
  const around = [words[first - 1]?.plain ?? "", words[end]?.plain ?? "", words[end + 1]?.plain ?? ""];
  const isOrdered = around.some((plain) =>
    /^(?:first|next|last|coming|premiers?|premieres?|prochains?|prochaines?|derniers?|dernieres?)$/.test(plain),
  );
  return (
    isOrdered &&
    around.some((plain) =>
      /^(?:days|weeks|months|quarters|years|jours|semaines|mois|trimestres|ans|annees)$/.test(plain),
    )
  );
}

/** "Passer 2 jours sur le dossier", "spend three hours on …": what is put into it. */
function isSpent({ words }: Sentence, { words: { first, end } }: Quantity): boolean {
  const isTime = /^(?:minutes?|heures?|jours?|demi|semaines?|hours?|days?|mornings?|afternoons?|weeks?)$/.test(
    words[end]?.plain ?? "",
  );
  return isTime && words.slice(Math.max(0, first - 3), first).some(({ plain }) => spending.test(plain));
}

const spending = /^(?:passer|consacrer|dedier|investir|bloquer|spend|devote|dedicate|invest|allocate)$/;

/** "Customers under 25", "les clients de moins de 25 ans". */
function isAge({ words }: Sentence, { unit, words: { first, end } }: Quantity): boolean {
  const [earlier = "", before = "", after = ""] = [first - 2, first - 1, end].map((index) => words[index]?.plain);
  if (unit.kind !== "count") return false;
  if (/^(?:under|over|aged|above|below)$/.test(before))
    return /^(?:customers|clients|people|users|buyers|drivers|guests|adults|men|women|members|patients)$/.test(earlier);
  return (
    after === "ans" &&
    /^(?:moins|plus)$/.test(earlier) &&
    before === "de" &&
    /^(?:de|des|les)$/.test(words[first - 3]?.plain ?? "")
  );
}

/** "1 000 nuitées en 2027 (1 150 en 2026)", "£118k in FY27 after £130k": beside the target stands what was before. */
function isOfYearBefore({ words, moments }: Sentence, { words: { first, end } }: Quantity): boolean {
  const before = words[first - 1]?.plain ?? "";
  if (/^(?:after|apres)$/.test(before)) return true;
  const own = moments.find((moment) => moment.words.first >= end && moment.words.first <= end + 2);
  return (
    before === "(" && own?.kind === "due" && moments.some((moment) => moment.kind === "due" && moment.due > own.due)
  );
}

/** "From 20 to 30", "de 20 à 30", "20 → 30", "20 > 30": with at most two words of what is counted between. */
function leadsFromTo({ words }: Sentence, from: Quantity, to: Quantity): boolean {
  const between = words.slice(from.words.end, to.words.first).map(({ plain }) => plain);
  const lead = words[from.words.first - 1]?.plain ?? "";
  const link = between.at(-1) ?? "";
  if (between.length > 4) return false;
  if (link === "→" || link === ">") return true;
  return /^(?:de|d|du|from)$/.test(lead) && /^(?:a|to|vers|jusqu)$/.test(link);
}

/** What stands before a figure since the one before says what it is; what links two figures alone makes them alike. */
function byWordsBefore(sentence: Sentence, { quantity, previous }: Around): FigureRole | undefined {
  const [lead, sign] = [1, 2].map((back) => sentence.words[quantity.words.first - back]?.plain);
  // "+10 from 40", "60 days, from 52".
  if (lead === "from" && (previous?.role === "growth" || (previous && sign === ","))) return "baseline";
  const from = Math.max(previous?.words.end ?? 0, quantity.words.first - 7);
  const cue = cueBefore(sentence, quantity.words.first, {
    kinds: ["against", "guard", "means", "context", "up", "down", "hold", "sell", "deliver", "reach"],
    within: quantity.words.first - from,
  });
  if (sentence.words.slice(from, quantity.words.first).some(({ plain }) => /^(?:sans|without)$/.test(plain)))
    return "guard";
  const article = sentence.language === "en" ? /^an?$/ : /^une?$/;
  const isArticle = article.test(sentence.words[quantity.words.first - 1]?.plain ?? "");
  if (isArticle && quantity.unit.kind === "money" && sentence.words[quantity.words.end]?.kind === "word")
    return "context";
  if (!cue || cue.words.first < from || isParted(sentence, cue.words.end, quantity.words.first)) {
    const isChained = previous && isLinked(sentence, previous.words.end, quantity.words.first);
    return isChained && previous.role !== "growth" ? previous.role : changeOf(sentence, quantity);
  }
  const { kinds } = cue;
  if (kinds.has("against")) return "baseline";
  if (kinds.has("guard")) return "guard";
  if (kinds.has("context")) return "context";
  const isHeld = sentence.cues.some((one) => one.kinds.has("hold") && one.words.end === cue.words.first);
  const isWith = quantity.unit.kind === "count" && quantity.words.first - cue.words.end <= 1 && !isHeld;
  if (kinds.has("means") && isWith) return "means";
  return changeOf(sentence, quantity);
}

function isParted({ words }: Sentence, from: number, to: number): boolean {
  return words.slice(from, to).some(({ plain }) => /^[.;!?)]$/.test(plain));
}

/** Nothing stands between but small words, signs and what the first one counts. */
function isLinked({ words, moments, cues }: Sentence, from: number, to: number): boolean {
  const between = words.slice(from, to);
  const isParted = (span: Span) => span.words.first >= from && span.words.end <= to;
  if (moments.some(isParted) || cues.some((cue) => cue.kinds.has("now") && isParted(cue))) return false;
  // "With a £3k budget, bring 40 specifiers": another part of the sentence begins.
  const comma = between.findIndex(({ plain }) => plain === ",");
  const behind = between[comma + 1];
  if (comma >= 0 && behind?.kind === "word" && !isSmall(behind)) return false;
  return (
    between.length <= 5 &&
    between.every(({ kind, plain }) => kind === "word" || /^[,&+(]$/.test(plain)) &&
    between.filter((word) => word.kind === "word" && !isSmall(word)).length <= 2
  );
}

/** More of what is counted. */
export const more = /^(?:more|less|fewer|additional|extra|further|supplementaire|supplementaires|new)$/;

/** "+12", "by 10 %", "de 10 %" after a verb of change, "15 % more", "x2". */
function changeOf(sentence: Sentence, { unit, sign, words: { first, end } }: Quantity): FigureRole | undefined {
  const { words } = sentence;
  if (sign || unit.kind === "factor") return "growth";
  const [before, after, later] = [words[first - 1]?.plain ?? "", words[end]?.plain ?? "", words[end + 1]?.plain ?? ""];
  const isMore = more.test(after) && after !== "new";
  if (isMore || (/^(?:de|en)$/.test(after) && /^(?:plus|moins)$/.test(later))) return "growth";
  if (before === "by" || /^(?:by|up)$/.test(words[first]?.plain ?? "")) return "growth";
  const changes = cueBefore(sentence, first, { kinds: ["up", "down", "vague"], within: 12 });
  const isFraction = /^un$/.test(words[first]?.plain ?? "") && unit.kind === "percent";
  return /^(?:de|d)$/.test(before) && unit.kind !== "count" && (changes || isFraction) ? "growth" : undefined;
}

/** "180 k€ en 2025", "7 % aujourd'hui": unless that is to be held. */
function byWordsAfter(sentence: Sentence, { quantity: { words } }: Around): FigureRole | undefined {
  const near = (span: Span) => span.words.first >= words.end && span.words.first <= words.end + 2;
  const isPast = sentence.moments.some((moment) => moment.kind === "past" && near(moment));
  const isOfBefore = isPast || sentence.cues.some((cue) => cue.kinds.has("now") && near(cue));
  if (!isOfBefore || sentence.cues.some(({ kinds }) => kinds.has("hold") || kinds.has("same"))) return undefined;
  const isChanged = sentence.cues.some(({ kinds }) => kinds.has("up") || kinds.has("down") || kinds.has("vague"));
  return sentence.quantities.length > 1 || isChanged ? "baseline" : undefined;
}

const definite = /^(?:les|nos|vos|ses|leurs|mes|ces|des|aux|the|our|their|his|her|its|these|those)$/;
const preposition =
  /^(?:a|au|avec|chez|dans|de|du|d|en|pour|par|sur|parmi|entre|contre|with|in|into|at|of|for|from|on|to|among|across|between|within|and|et|his|her)$/;

/** A number of what is known already is no target: "with the 3 reps", "in the 31 garden centres", "his 4 engineers". */
function byTheWayItIsCounted(sentence: Sentence, { quantity, thing }: Around): FigureRole | undefined {
  const { words, cues } = sentence;
  if (quantity.unit.kind !== "count") return undefined;
  const { first } = quantity.words;
  const [before, earlier] = [words[first - 1]?.plain ?? "", words[first - 2]?.plain ?? ""];
  const isAll = words
    .slice(Math.max(0, first - 5), first)
    .some(({ plain }) => /^(?:every|each|all|both|tous|toutes|chacun|chacune|ensemble|integralite)$/.test(plain));
  if (isAll) return undefined;
  const isKnown = definite.test(before);
  if (isKnown && /^(?:while|because|since|where|car|if|si)$/.test(earlier)) return "context";
  if (cueBefore(sentence, first, { kinds: ["hold"], within: 8 })) return undefined;
  if (isKnown && /^(?:while|because|since|as|car|que|where|si|if)$/.test(earlier)) return "context";
  if (isKnown && (preposition.test(earlier) || before === "des" || before === "aux")) return "context";
  const governing = cueBefore(sentence, first, {
    kinds: ["vague", "deliver", "sell", "hold", "reach", "up", "down"],
    within: 8,
  });
  if (isKnown && governing?.kinds.has("vague")) return "context";
  const isHeads = thing && cues.some(({ kinds, words: own }) => kinds.has("heads") && own.first === thing.words.first);
  const isObject = governing && (governing.kinds.has("deliver") || governing.kinds.has("hold"));
  if (isHeads && (!governing || preposition.test(before) || (isKnown && !isObject))) return "context";
  return undefined;
}
