import { type SyntaxProblem, syntaxProblem } from "./syntax-problem.ts";

/** U+FFFD is what decoding leaves where the bytes are not UTF-8; a zero means two bytes a character, or no text at all. */
const notUtf8 = /[\0\ufffd]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
const noBreakIndent = /^[ \t]*[\u00a0\u202f][\u00a0\u202f \t]*/gm;
/** Nobody reads more than this at once. */
const maxProblems = 20;

/** Characters that have no business in a text: signs of a wrong encoding at the first only, control characters at each. */
export function badCharacters(text: string): SyntaxProblem[] {
  const encoding = notUtf8.exec(text)?.index;
  if (encoding !== undefined) return [syntaxProblem("notUtf8", { start: encoding, end: encoding + 1 })];
  const problems: SyntaxProblem[] = [];
  for (const { index } of text.matchAll(control)) {
    problems.push(syntaxProblem("controlCharacter", { start: index, end: index + 1 }));
    if (problems.length === maxProblems) break;
  }
  return problems;
}

/**
 * Spaces that don't break, which web pages and word processors leave at the start of pasted lines and which YAML takes for
 * letters: reported once, and the text with ordinary spaces in their place.
 */
export function withoutNoBreakIndents(text: string): { text: string; problems: SyntaxProblem[] } {
  const [first, ...others] = text.match(/^[\u00a0\u202f]/m) ? [...text.matchAll(noBreakIndent)] : [];
  if (!first) return { text, problems: [] };
  const range = { start: first.index, end: first.index + first[0].length };
  const ordinary = text.replace(noBreakIndent, (indent) => indent.replace(/[\u00a0\u202f]/g, " "));
  const repair = [first, ...others].map(({ 0: indent, index }) => ({
    start: index,
    end: index + indent.length,
    text: indent.replace(/[\u00a0\u202f]/g, " "),
  }));
  const problem = syntaxProblem("noBreakSpace", range, { others: others.length });
  return { text: ordinary, problems: [{ ...problem, repair }] };
}
