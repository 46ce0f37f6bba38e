import type { Locale } from "../locale.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { type Cue, type CueKind, cuesIn, hasAny } from "./cues.ts";
import { type IndicatorName, indicatorsIn } from "./indicators.ts";
import { languageOfWords } from "./language.ts";
import type { Moment } from "./moment.ts";
import { isName } from "./names.ts";
import { type Quantity, quantityAt } from "./quantities.ts";
import { type Span, spanAt } from "./span.ts";
import { momentsIn } from "./times/moments.ts";
import { type Word, wordsOf } from "./words.ts";

/** A sentence with all that is recognised in it, each in the order of the text. What it means together is for roles.ts. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  /** The likelier one. */
  readonly language: Locale;
  readonly moments: readonly Moment[];
  readonly cues: readonly Cue[];
  readonly indicators: readonly IndicatorName[];
  readonly quantities: readonly Quantity[];
}

/** Characters of a text that are read: no objective is longer, and what is pasted here by mistake costs no time. */
const longest = 4000;

export function parseSentence(
  text: string,
  today: string,
  { indicatorNames }: Pick<Playbook, "indicatorNames">,
): Sentence {
  const words = wordsOf(text.slice(0, longest));
  const likely = languageOfWords(words);
  const moments = momentsIn(words, { today, language: likely.language }).filter(
    // "By a quarter" is a share, "a quarter" a pace.
    ({ kind, words: { first } }) => kind !== "pace" || words[first - 1]?.plain !== "by",
  );
  const named = indicatorsIn(words, indicatorNames);
  const cues = cuesIn(words, likely).filter(
    (cue) =>
      !cue.kinds.has("other") &&
      !named.some((name) => isPartOf(cue, name)) &&
      (cue.kinds.has("same") ||
        !moments.some(
          (moment) => overlap(cue, moment) && !(cue.kinds.has("done") && cue.words.first < moment.words.first),
        )),
  );
  return {
    text,
    words,
    language: likely.language,
    moments,
    cues,
    indicators: named,
    quantities: quantitiesIn(text, words, moments, cues),
  };
}

/** Figures of a text that are read: whoever has pasted a table waits for none of it. */
const mostQuantities = 100;

/** "Order" in "average order" is not ordered. */
function isPartOf({ words: cue }: Cue, { words: name }: Span): boolean {
  return name.first <= cue.first && cue.end <= name.end && cue.end - cue.first < name.end - name.first;
}

function quantitiesIn(
  text: string,
  words: readonly Word[],
  moments: readonly Moment[],
  cues: readonly Cue[],
): Quantity[] {
  const quantities: Quantity[] = [];
  for (let index = 0; index < words.length && quantities.length < mostQuantities; ) {
    const moment = spanAt(moments, index);
    const isFigure = !moment && !isName(text, words, index, cues);
    const found = isFigure ? quantityAt(words, index) : undefined;
    // "Two-digit progress", "a 3-year lease" count nothing.
    const isPartOfWord =
      found?.unit.kind === "count" && words[found.words.end]?.gap === "-" && words[found.words.end]?.kind === "word";
    const quantity = isPartOfWord ? undefined : found;
    if (quantity) quantities.push(quantity);
    index = quantity?.words.end ?? moment?.words.end ?? index + 1;
  }
  return quantities;
}

function overlap({ words: one }: Span, { words: other }: Span): boolean {
  return one.first < other.end && other.first < one.end;
}

/** The last cue of some kinds that ends at or before a word, no more than so many words before it. */
export function cueBefore(
  { cues }: Sentence,
  index: number,
  { kinds, within = 6 }: { readonly kinds: readonly CueKind[]; readonly within?: number },
): Cue | undefined {
  for (let at = countBefore(cues, index) - 1; at >= 0; at--) {
    const cue = cues[at];
    if (!cue || cue.words.end < index - within) return undefined;
    if (hasAny(cue.kinds, kinds)) return cue;
  }
  return undefined;
}

/** How many parts end at or before a word. */
function countBefore(parts: readonly Span[], index: number): number {
  let [from, to] = [0, parts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((parts[middle]?.words.end ?? 0) <= index) from = middle + 1;
    else to = middle;
  }
  return from;
}
