import { distance } from "fastest-levenshtein";
import { type Word, wordsOf } from "./words.ts";

/** Finds phrases in sentences, however they are typed. */
export interface PhraseBook<Meaning> {
  /** The longest phrase that begins at a word. */
  at(words: readonly Word[], index: number): Phrase<Meaning> | undefined;
}

export interface Phrase<Meaning> {
  /** In the order of the book. */
  readonly meanings: readonly Meaning[];
  /** The word after the phrase. */
  readonly end: number;
}

interface Node<Meaning> {
  /** By the word that goes on, in the singular. */
  readonly next: Map<string, Node<Meaning>>;
  /** Of the words that go on, the stems: `augment*`; and how long they are. */
  readonly stems: Map<string, Node<Meaning>>;
  readonly stemLengths: Set<number>;
  /** Long words with one letter left out: how a typing mistake is found without comparing with every word. */
  readonly misspelt: Map<string, { readonly spelling: string; readonly node: Node<Meaning> }[]>;
  readonly meanings: Meaning[];
}

/**
 * A book of phrases with their meanings. Capitals, accents, hyphens and the plural make no difference, nor does one
 * wrong letter in a word of seven or more. A word that ends in `*` stands for all that begin with it. One phrase may have
 * several meanings.
 */
export function phraseBook<Meaning>(
  phrases: Iterable<readonly [phrase: string, meaning: Meaning]>,
): PhraseBook<Meaning> {
  // Made when first asked: most plans are read without a sentence in question.
  let root: Node<Meaning> | undefined;
  return {
    at: (words, index) => {
      root ??= rootOf(phrases);
      return longest(root, words, index);
    },
  };
}

function rootOf<Meaning>(phrases: Iterable<readonly [string, Meaning]>): Node<Meaning> {
  const root = newNode<Meaning>();
  for (const [phrase, meaning] of phrases) add(root, phrase, meaning);
  return root;
}

function newNode<Meaning>(): Node<Meaning> {
  return { next: new Map(), stems: new Map(), stemLengths: new Set(), misspelt: new Map(), meanings: [] };
}

function add<Meaning>(root: Node<Meaning>, phrase: string, meaning: Meaning): void {
  const words = wordsOf(phrase);
  let node = root;
  words.forEach(({ plain, kind }, index) => {
    if (kind === "sign" && plain === "*") return;
    const after = words[index + 1];
    const isStem = after?.plain === "*" && after.gap === "";
    const word = isStem ? plain : singular(plain);
    const branches = isStem ? node.stems : node.next;
    const next = branches.get(word) ?? newNode<Meaning>();
    branches.set(word, next);
    if (isStem) node.stemLengths.add(word.length);
    if (!isStem) addMisspelt(node, word, next);
    node = next;
  });
  node.meanings.push(meaning);
}

function addMisspelt<Meaning>({ misspelt }: Node<Meaning>, spelling: string, node: Node<Meaning>): void {
  if (spelling.length < shortestMisspelt) return;
  for (const variant of [spelling, ...withoutOneLetter(spelling)]) {
    const others = misspelt.get(variant);
    if (!others) misspelt.set(variant, [{ spelling, node }]);
    else if (!others.some((other) => other.spelling === spelling)) others.push({ spelling, node });
  }
}

function longest<Meaning>(node: Node<Meaning>, words: readonly Word[], index: number): Phrase<Meaning> | undefined {
  const word = words[index];
  let best: Phrase<Meaning> | undefined =
    node.meanings.length > 0 ? { meanings: node.meanings, end: index } : undefined;
  if (!word) return best;
  for (const next of branchesFor(node, word)) {
    const found = longest(next, words, index + 1);
    if (!found || (best && found.end < best.end)) continue;
    best = best?.end === found.end ? { meanings: [...best.meanings, ...found.meanings], end: best.end } : found;
  }
  return best;
}

function branchesFor<Meaning>({ next, stems, stemLengths, misspelt }: Node<Meaning>, { plain, kind }: Word) {
  const word = singular(plain);
  const branches: Node<Meaning>[] = [];
  const exact = next.get(word);
  if (exact) branches.push(exact);
  if (kind !== "word") return branches;
  for (const length of stemLengths) {
    const stem = length <= plain.length ? stems.get(plain.slice(0, length)) : undefined;
    if (stem) branches.push(stem);
  }
  if (branches.length > 0 || misspelt.size === 0 || word.length < shortestMisspelt - 1) return branches;
  const meant =
    misspeltAs(misspelt, word, word) ??
    withoutOneLetter(word).reduce<Node<Meaning> | undefined>(
      (found, variant) => found ?? misspeltAs(misspelt, variant, word),
      undefined,
    );
  return meant ? [meant] : branches;
}

function misspeltAs<Meaning>(misspelt: Node<Meaning>["misspelt"], variant: string, word: string) {
  return misspelt.get(variant)?.find(({ spelling }) => isSlip(word, spelling))?.node;
}

/** In shorter words, one letter makes another word. */
const shortestMisspelt = 9;

function withoutOneLetter(word: string): string[] {
  if (word.length < shortestMisspelt - 1) return [];
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

/**
 * One letter too many, too few or wrong, or two exchanged; the first and the last one are right as a
 * rule: with another ending it is another word, as "communiqué" is and "subscriber".
 */
function isSlip(typed: string, meant: string): boolean {
  if (typed.charAt(0) !== meant.charAt(0) || typed.at(-1) !== meant.at(-1)) return false;
  const edits = distance(typed, meant);
  return edits === 1 || (edits === 2 && [...typed].sort().join("") === [...meant].sort().join(""));
}

/** The plural is left out, of both languages alike: it only has to be the same on both sides. */
function singular(word: string): string {
  const last = word.length - 1;
  const isPlural = last > 2 && (word.endsWith("s") || word.endsWith("x")) && word.charAt(last - 1) !== "s";
  return isPlural ? word.slice(0, -1) : word;
}
