import type { Suggestion } from "./suggestion.ts";

/** Editors compare no more than this with what is typed. */
const longest = 120;

/** The words by which a suggestion is found: what it writes, what it is called in French, and that without accents. */
export function wordsToFind({ label, words = [] }: Suggestion): string {
  const named = words.flatMap((word) => (word === undefined || word === label ? [] : word));
  const all = [label, ...named, ...named.map(withoutAccents)];
  return [...new Set(all)].join(" ").slice(0, longest);
}

function withoutAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("œ", "oe");
}
