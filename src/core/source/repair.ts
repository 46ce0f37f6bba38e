import { type Document, isScalar, visit, type YAMLParseError } from "yaml";
import type { Range } from "../finding.ts";
import type { SyntaxProblem } from "./syntax-problem.ts";
import { blank, lineEnd, lineStart, replaceAt } from "./text.ts";

/** A parse error in our words and, where the parser would lose the lines after it, the text without the mistake. */
export interface Diagnosis {
  readonly problem: SyntaxProblem;
  /** As long as the text before, so that every offset stays true. */
  readonly repaired?: string;
}

/** Says what a person did wrong where the parser stumbled. */
export function diagnose(error: YAMLParseError, text: string, document: Document): Diagnosis {
  const [start, end] = error.pos;
  const range = { start, end: Math.max(start, Math.min(end, lineEnd(text, start))) };
  switch (error.code) {
    case "TAB_AS_INDENT": {
      const tabs = /^[ \t]*/.exec(text.slice(lineStart(text, start)))?.[0].length ?? 1;
      const indent = { start: lineStart(text, start), end: lineStart(text, start) + tabs };
      const spaces = text.slice(indent.start, indent.end).replaceAll("\t", " ");
      return { problem: { kind: "tab", range: indent }, repaired: replaceAt(text, indent.start, indent.end, spaces) };
    }
    case "UNEXPECTED_TOKEN":
    case "MISSING_CHAR":
      return quoteMistake(text, start, document) ?? { problem: { kind: missing(text, range), range } };
    case "BLOCK_AS_IMPLICIT_KEY":
      return secondColon(text, range);
    case "MULTILINE_IMPLICIT_KEY": {
      const line = { start, end: lineEnd(text, start) };
      return { problem: { kind: "noColon", range: line }, repaired: blankRange(text, line) };
    }
    case "BAD_INDENT":
      return { problem: error.message.startsWith("Flow") ? unclosedBracket(text, start) : { kind: "notAligned", range } };
    case "BAD_SCALAR_START":
      return { problem: { kind: "reservedStart", range, data: { character: text[start] ?? "" } } };
    case "BAD_DQ_ESCAPE":
      return { problem: { kind: "badEscape", range: { start, end: start + 2 } } };
    case "MULTIPLE_DOCS":
      return { problem: { kind: "severalDocuments", range: { start, end: lineEnd(text, start) } } };
    default:
      return { problem: { kind: "unreadable", range } };
  }
}

function missing(text: string, { start, end }: Range): SyntaxProblem["kind"] {
  return /^[^:\r\n]*$/.test(text.slice(start, Math.max(end, lineEnd(text, start)))) ? "noColon" : "unreadable";
}

/** A quote that nothing closes swallows the lines after it; text after a closing quote is lost. */
function quoteMistake(text: string, offset: number, document: Document): Diagnosis | undefined {
  const quoted = quotedBefore(document, text, offset);
  if (!quoted) return undefined;
  const severalLines = text.slice(quoted.start, quoted.end).includes("\n");
  if (severalLines || offset >= text.length) {
    const line = { start: quoted.start, end: lineEnd(text, quoted.start) };
    return {
      problem: { kind: "unclosedQuote", range: line },
      repaired: replaceAt(text, quoted.start, quoted.start + 1, " "),
    };
  }
  const rest = { start: quoted.end, end: lineEnd(text, quoted.end) };
  return { problem: { kind: "textAfterQuote", range: rest }, repaired: blankRange(text, rest) };
}

function quotedBefore(document: Document, text: string, offset: number): Range | undefined {
  let found: Range | undefined;
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || !node.range || !node.type?.startsWith("QUOTE")) return;
      const [start, end] = node.range;
      if (end <= offset && text.slice(end, offset).trim() === "") found = { start, end };
    },
  });
  return found;
}

function secondColon(text: string, range: Range): Diagnosis {
  const end = lineEnd(text, range.start);
  const colon = /:(?=\s|$)/.exec(text.slice(range.start, end));
  if (colon) {
    const at = range.start + colon.index;
    return { problem: { kind: "secondColon", range: { start: range.start, end } }, repaired: replaceAt(text, at, at + 1, " ") };
  }
  const next = text.slice(end).match(/^(?:\r?\n[ \t]*)+/)?.[0].length ?? 0;
  const line = { start: end + next, end: lineEnd(text, end + next) };
  return { problem: { kind: "deeperThanAbove", range: line }, repaired: blankRange(text, line) };
}

/** The opening bracket before an offset that nothing closes. */
function unclosedBracket(text: string, offset: number): SyntaxProblem {
  let depth = 0;
  for (let at = Math.min(offset, text.length) - 1; at >= 0; at--) {
    const character = text[at];
    if (character === "}" || character === "]") depth++;
    else if (character === "{" || character === "[") {
      if (depth === 0) return { kind: "unclosedBracket", range: { start: at, end: lineEnd(text, at) }, data: { bracket: character } };
      depth--;
    }
  }
  return { kind: "unreadable", range: { start: offset, end: offset } };
}

function blankRange(text: string, { start, end }: Range): string {
  return replaceAt(text, start, end, blank(text.slice(start, end)));
}
