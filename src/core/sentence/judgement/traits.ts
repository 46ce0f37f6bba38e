import type { Figure } from "../figure.ts";
import type { Conclusions } from "../letters/conclusions.ts";
import type { Parts } from "../letters/parts.ts";
import type { Sentence } from "../sentence.ts";
import { spanAt } from "../span.ts";
import type { Word } from "../words.ts";

/**
 * What a sentence shows to somebody who does not understand it, each trait by a name that says what it is:
 * - `sign`, `signa…`, `…ture`: a word, how a longer one begins and how it ends; `^sign`: the one in front
 * - `no_more`, `as_<past>`: two that follow each other, a figure or a time by what it counts as
 * - `<deliver>`, `<indicator>`, `<of>`, `<-ing>`: what a word counts as, see `sortOf`
 * - `1<deliver>`: the first, second or third; `<deliver> <thing>`: two that follow each other; `<due>$`: the last one
 * - `<hold>&=growth`: what there is beside what, wherever they stand
 * - `=target percent`: a figure with its role; `=target thing`: it says of what; `baseline < target`: of two, which is larger
 * - `#3`: how long it is, in fours of words
 * The traits of both languages stand side by side: what holds of `<up>` holds of it in French and in English.
 */
export function traitsOf({ sentence, figures }: Pick<Parts, "sentence" | "figures">): Set<string> {
  return new Set([
    ...ofWords(sentence),
    ...ofNeighbours(sentence),
    ...ofOrder(sentence),
    ...ofFigures(sentence, figures),
    ...ofCompany(sentence, figures),
  ]);
}

/** What the rules conclude about it, as traits beside the others: `S met indicator`, `modest by words`. */
export function traitsOfConclusions({ figures }: Parts, { specific, measurable, modesty }: Conclusions): string[] {
  const isByFigures = figures.some(({ words }) => words.first === modesty?.words.first);
  return [
    `S ${specific.state} ${specific.reason}`,
    `M ${measurable.state} ${measurable.reason}`,
    modesty ? `modest by ${isByFigures ? "figures" : "words"}` : "not modest",
  ];
}

function* ofWords({ words, quantities, cues }: Sentence): Generator<string> {
  for (const [index, { kind, plain }] of words.entries()) {
    if (kind === "number" || spanAt(quantities, index)) continue;
    yield plain;
    if (index === 0) yield `^${plain}`;
    if (kind !== "word" || plain.length < shortestOfParts) continue;
    yield `${plain.slice(0, 5)}…`;
    yield `…${plain.slice(-4)}`;
  }
  for (const { kinds } of cues) for (const kind of kinds) yield `<${kind}>`;
}

const shortestOfParts = 6;

function* ofNeighbours(sentence: Sentence): Generator<string> {
  let before: string | undefined;
  for (const [index, word] of sentence.words.entries()) {
    const isCounted = spanAt(sentence.moments, index) ?? spanAt(sentence.quantities, index);
    const own = isCounted || word.kind === "number" ? `<${sortOf(sentence, word, index)}>` : word.plain;
    if (own === before) continue;
    if (before !== undefined) yield `${before}_${own}`;
    before = own;
  }
}

function* ofOrder(sentence: Sentence): Generator<string> {
  const sorts = sortsIn(sentence);
  for (const [index, sort] of sorts.entries()) {
    yield sort;
    if (index < 3) yield `${index + 1}${sort}`;
    if (index > 0) yield `${sorts[index - 1]} ${sort}`;
  }
  const last = sorts.at(-1);
  if (last) yield `${last}$`;
  yield `#${Math.min(6, sentence.words.length >> 2)}`;
}

function* ofFigures({ indicators }: Sentence, figures: Parts["figures"]): Generator<string> {
  for (const [index, { role, unit, value, thing, indicator, per }] of figures.entries()) {
    yield `=${role} ${unit.kind}`;
    if (thing) yield `=${role} thing`;
    if (indicator) yield `=${role} indicator`;
    if (per) yield `=${role} pace`;
    for (const other of figures.slice(index + 1)) {
      if (other.unit.kind !== unit.kind) continue;
      yield `${role} ${value < other.value ? "<" : value > other.value ? ">" : "="} ${other.role}`;
    }
  }
  if (figures.length === 0) yield "no figure";
  if (indicators.length === 0) yield "no indicator";
}

function* ofCompany({ cues, moments, indicators }: Sentence, figures: readonly Figure[]): Generator<string> {
  const marks = new Set([
    ...cues.flatMap(({ kinds }) => [...kinds].map((kind) => `<${kind}>`)),
    ...figures.map(({ role, sign }) => `=${role}${sign ?? ""}`),
    ...moments.map(({ kind }) => `<${kind}>`),
    ...(indicators.length > 0 ? ["<indicator>"] : []),
  ]);
  const sorted = [...marks].sort();
  for (const [index, mark] of sorted.entries()) for (const other of sorted.slice(index + 1)) yield `${mark}&${other}`;
}

/** What the words of a sentence count as; several of a sort behind one another are one. */
function sortsIn(sentence: Sentence): string[] {
  const sorts: string[] = [];
  for (const [index, word] of sentence.words.entries()) {
    const sort = `<${sortOf(sentence, word, index)}>`;
    if (sort !== sorts.at(-1)) sorts.push(sort);
  }
  return sorts;
}

/** A time, a figure, an indicator, or the kinds of a cue; of words that are none, the shortest stand for themselves. */
function sortOf({ text, moments, quantities, indicators, cues }: Sentence, word: Word, index: number): string {
  const moment = spanAt(moments, index);
  if (moment) return moment.kind;
  const quantity = spanAt(quantities, index);
  if (quantity) return quantity.unit.kind;
  if (spanAt(indicators, index)) return "indicator";
  const cue = spanAt(cues, index);
  if (cue) return [...cue.kinds].sort().join("+");
  const { kind, plain, start } = word;
  if (kind === "number" || kind === "code") return kind;
  if (kind === "sign" || plain.length <= longestForItself) return plain;
  const isName = index > 0 && /^\p{Lu}/u.test(text.charAt(start));
  return isName ? "name" : `-${plain.slice(-3)}`;
}

const longestForItself = 3;
