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
  const sorts = sentence.words.map((word, index) => `<${sortOf(sentence, word, index)}>`);
  const traits = new Set<string>();
  addWords(traits, sentence);
  addNeighbours(traits, sentence, sorts);
  addOrder(traits, sentence, sorts);
  addFigures(traits, sentence, figures);
  addCompany(traits, sentence, figures);
  return traits;
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

type Traits = Set<string>;

function addWords(traits: Traits, { words, quantities, cues }: Sentence): void {
  for (const [index, { kind, plain }] of words.entries()) {
    if (kind === "number" || spanAt(quantities, index)) continue;
    traits.add(plain);
    if (index === 0) traits.add(`^${plain}`);
    if (kind !== "word" || plain.length < shortestOfParts) continue;
    traits.add(`${plain.slice(0, 5)}…`).add(`…${plain.slice(-4)}`);
  }
  for (const { kinds } of cues) for (const kind of kinds) traits.add(`<${kind}>`);
}

const shortestOfParts = 6;

function addNeighbours(traits: Traits, { words, moments, quantities }: Sentence, sorts: readonly string[]): void {
  let before: string | undefined;
  for (const [index, { kind, plain }] of words.entries()) {
    const isCounted = kind === "number" || spanAt(moments, index) || spanAt(quantities, index);
    const own = isCounted ? sorts[index] : plain;
    if (own === before) continue;
    if (before !== undefined) traits.add(`${before}_${own}`);
    before = own;
  }
}

/** Several words of a sort behind one another are one. */
function addOrder(traits: Traits, { words }: Sentence, sorts: readonly string[]): void {
  let [before, place]: [string | undefined, number] = [undefined, 0];
  for (const sort of sorts) {
    if (sort === before) continue;
    traits.add(sort);
    if (++place <= 3) traits.add(`${place}${sort}`);
    if (before !== undefined) traits.add(`${before} ${sort}`);
    before = sort;
  }
  if (before !== undefined) traits.add(`${before}$`);
  traits.add(`#${Math.min(6, words.length >> 2)}`);
}

function addFigures(traits: Traits, { indicators }: Sentence, figures: Parts["figures"]): void {
  for (const [index, { role, unit, value, thing, indicator, per }] of figures.entries()) {
    traits.add(`=${role} ${unit.kind}`);
    if (thing) traits.add(`=${role} thing`);
    if (indicator) traits.add(`=${role} indicator`);
    if (per) traits.add(`=${role} pace`);
    for (const other of figures.slice(index + 1)) {
      if (other.unit.kind !== unit.kind) continue;
      traits.add(`${role} ${value < other.value ? "<" : value > other.value ? ">" : "="} ${other.role}`);
    }
  }
  if (figures.length === 0) traits.add("no figure");
  if (indicators.length === 0) traits.add("no indicator");
}

function addCompany(traits: Traits, { cues, moments, indicators }: Sentence, figures: readonly Figure[]): void {
  const marks = new Set<string>(indicators.length > 0 ? ["<indicator>"] : []);
  for (const { kinds } of cues) for (const kind of kinds) marks.add(`<${kind}>`);
  for (const { role, sign } of figures) marks.add(`=${role}${sign ?? ""}`);
  for (const { kind } of moments) marks.add(`<${kind}>`);
  const sorted = [...marks].sort();
  for (const [index, mark] of sorted.entries()) {
    for (let other = index + 1; other < sorted.length; other++) traits.add(`${mark}&${sorted[other]}`);
  }
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
