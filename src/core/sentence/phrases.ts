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
  /** Of the words that go on, the stems: `augment*`; and how long they are, by the letters that all of them begin with. */
  readonly stems: Map<string, Node<Meaning>>;
  readonly stemLengths: Map<string, number[]>;
  /** Long words by their first letter, their last one and their length: those that a typing mistake may have been meant for. */
  readonly alike: Map<string, { readonly spelling: string; readonly node: Node<Meaning> }[]>;
  readonly meanings: Meaning[];
}

/**
 * A book of phrases with their meanings. Capitals, accents, hyphens and the plural make no difference, nor does one
 * wrong letter in a word of seven or more. A word of two letters or more that ends in `*` stands for all that begin with
 * it. One phrase may have several meanings.
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
  return { next: new Map(), stems: new Map(), stemLengths: new Map(), alike: new Map(), meanings: [] };
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
    if (isStem) addLength(node, word);
    if (!isStem) addAlike(node, word, next);
    node = next;
  });
  node.meanings.push(meaning);
}

function addLength({ stemLengths }: Pick<Node<unknown>, "stemLengths">, stem: string): void {
  const start = stem.slice(0, shortestStem);
  const others = stemLengths.get(start) ?? [];
  if (!others.includes(stem.length)) stemLengths.set(start, [...others, stem.length]);
}

/** Letters: with one alone, too many words would begin so. */
const shortestStem = 2;

function addAlike<Meaning>({ alike }: Node<Meaning>, spelling: string, node: Node<Meaning>): void {
  if (spelling.length < shortestMisspelt) return;
  const key = keyOf(spelling, spelling.length);
  const others = alike.get(key);
  if (!others) alike.set(key, [{ spelling, node }]);
  else if (!others.some((other) => other.spelling === spelling)) others.push({ spelling, node });
}

function keyOf(word: string, length: number): string {
  return word.charAt(0) + word.charAt(word.length - 1) + length;
}

function longest<Meaning>(node: Node<Meaning>, words: readonly Word[], index: number): Phrase<Meaning> | undefined {
  const whole = node.meanings.length > 0 ? { meanings: node.meanings, end: index } : undefined;
  const word = words[index];
  if (!word || (node.next.size === 0 && node.stems.size === 0)) return whole;
  const singularWord = singular(word.plain);
  const exact = node.next.get(singularWord);
  let best = exact ? longer(whole, longest(exact, words, index + 1)) : whole;
  if (word.kind !== "word") return best;
  let isKnown = exact !== undefined;
  for (const length of node.stemLengths.get(word.plain.slice(0, shortestStem)) ?? []) {
    const stem = length <= word.plain.length ? node.stems.get(word.plain.slice(0, length)) : undefined;
    if (!stem) continue;
    isKnown = true;
    best = longer(best, longest(stem, words, index + 1));
  }
  const meant = isKnown ? undefined : meantBy(node, singularWord);
  return meant ? longer(best, longest(meant, words, index + 1)) : best;
}

/** The longer of two phrases; the meanings of both where they are as long. */
function longer<Meaning>(
  one: Phrase<Meaning> | undefined,
  other: Phrase<Meaning> | undefined,
): Phrase<Meaning> | undefined {
  if (!one || !other) return one ?? other;
  if (one.end === other.end) return { meanings: [...one.meanings, ...other.meanings], end: one.end };
  return one.end > other.end ? one : other;
}

function meantBy<Meaning>({ alike }: Node<Meaning>, typed: string): Node<Meaning> | undefined {
  if (typed.length < shortestMisspelt - 1 || alike.size === 0) return undefined;
  for (const length of [typed.length, typed.length + 1, typed.length - 1]) {
    const meant = alike.get(keyOf(typed, length))?.find(({ spelling }) => isSlip(typed, spelling));
    if (meant) return meant.node;
  }
  return undefined;
}

/** In shorter words, one letter makes another word. */
const shortestMisspelt = 9;

/**
 * One letter too many, too few or wrong, or two exchanged; the first and the last one are right as a rule: with another
 * ending it is another word, as "communiqué" is and "subscriber".
 */
function isSlip(typed: string, meant: string): boolean {
  let at = 0;
  while (at < typed.length && typed.charAt(at) === meant.charAt(at)) at++;
  const isSameFrom = (one: number, other: number) => typed.slice(at + one) === meant.slice(at + other);
  if (typed.length > meant.length) return isSameFrom(1, 0);
  if (typed.length < meant.length) return isSameFrom(0, 1);
  const isExchanged = typed.charAt(at) === meant.charAt(at + 1) && typed.charAt(at + 1) === meant.charAt(at);
  return isSameFrom(1, 1) || (isExchanged && isSameFrom(2, 2));
}

/** The plural is left out, of both languages alike: it only has to be the same on both sides. */
function singular(word: string): string {
  const last = word.length - 1;
  const isPlural = last > 2 && (word.endsWith("s") || word.endsWith("x")) && word.charAt(last - 1) !== "s";
  return isPlural ? word.slice(0, -1) : word;
}
