import type { Range } from "../finding.ts";
import { type SyntaxProblem, syntaxProblem } from "./syntax-problem.ts";
import { blank, bodyOf, onOneLine } from "./text.ts";
import { tokensOf } from "./tokens.ts";

// The parser calls itself once a level, and a full stack can end the whole process. No plan comes near these.
const maxBrackets = 200;
const maxDashes = 20; // on one line
const maxIndent = 500; // columns: each level of blocks takes one at least

const deepLine = new RegExp(String.raw`^(?=[ \t]{${maxIndent}}|[ \t]*(?:[-?:][ \t]+){${maxDashes}}).*`, "gm");

/**
 * The text without what nests deeper than anybody would (blanked, so that offsets stay true), and what to say of it: of
 * lines the first one, of brackets the outermost.
 */
export function withoutDeepNesting(text: string): { text: string; problems: SyntaxProblem[] } {
  const lines = [...text.matchAll(deepLine)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
  const shallow = lines.length > 0 ? text.replace(deepLine, blank) : text;
  const brackets = mayBeDeep(shallow) ? deepBrackets(shallow) : [];
  const ranges = [...lines.slice(0, 1).map(({ start }) => bodyOf(text, start)), ...brackets];
  return {
    text: brackets.reduce(
      (rest, { start, end }) => rest.slice(0, start) + blank(rest.slice(start, end)) + rest.slice(end),
      shallow,
    ),
    problems: ranges.map((range) => syntaxProblem("tooDeep", onOneLine(text, range))),
  };
}

/** Counts every bracket, in texts and comments too: quick, and enough to see that there is nothing to see. */
function mayBeDeep(text: string): boolean {
  let levels = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset];
    if (character === "[" || character === "{") levels++;
    else if (character === "]" || character === "}") levels = Math.max(0, levels - 1);
    if (levels > maxBrackets) return true;
  }
  return false;
}

/** From the outermost bracket to where it is closed, or where the lexer gives up waiting for that. */
function deepBrackets(text: string): Range[] {
  const found: Range[] = [];
  let levels = 0;
  let deepest = 0;
  let outermost = 0;
  const leave = (end: number) => {
    if (deepest > maxBrackets) found.push({ start: outermost, end });
    levels = 0;
    deepest = 0;
  };
  for (const { type, start, end } of tokensOf(text)) {
    if (type === "flow-map-start" || type === "flow-seq-start") {
      if (levels++ === 0) outermost = start;
      deepest = Math.max(deepest, levels);
    } else if (type === "flow-map-end" || type === "flow-seq-end") {
      if (levels > 0 && --levels === 0) leave(end);
    } else if (type === "flow-error-end") leave(start);
  }
  leave(text.length);
  return found;
}
