import type { Located, Range } from "../finding.ts";
import { lineEnd, nextLine } from "./text.ts";
import { type Node, walk } from "./tree.ts";

/** `# sales-playbook-disable-next-line <code> … -- <reason>`, or `# sales-playbook-disable …` for the whole file. */
export interface Suppression extends Located {
  readonly codes: readonly SuppressedCode[];
  readonly reason: string | undefined;
  /** Where the findings it hides start; undefined for the whole file. */
  readonly lines: Range | undefined;
}

export interface SuppressedCode extends Located {
  readonly code: string;
}

const keyword = "sales-playbook-disable";
const comment = /#[ \t]*sales-playbook-disable(-next-line)?(?=\s|$)([^\r\n]*)/g;

/** More than this is no decision about a plan, but an attempt to keep the editor busy. */
const maxSuppressions = 1_000;

/** In one comment: more than there are rules. */
const maxCodes = 200;

export function readSuppressions(text: string, root: Node | undefined): Suppression[] {
  if (!text.includes(keyword)) return [];
  const words = wordsThatLookAlike(root);
  let below = { start: 0, end: 0 };
  const linesOf = (start: number): Range => {
    if (start >= below.start) below = lineBelow(text, start);
    return below; // comments that follow each other have the same line below them
  };
  return [...text.matchAll(comment)].slice(0, maxSuppressions).flatMap((match) => {
    const start = match.index;
    const before = text[start - 1];
    if (before !== undefined && !/\s/.test(before)) return [];
    const range = { start, end: start + match[0].trimEnd().length };
    if (words.some((word) => word.start < start && start < word.end)) return [];
    const [codes = "", ...reason] = (match[2] ?? "").split(/(?:^|\s)--(?:\s|$)/);
    const codesStart = start + match[0].length - (match[2] ?? "").length;
    return {
      range,
      pointer: "",
      codes: [...codes.matchAll(/[^\s,]+/g)].slice(0, maxCodes).map((code) => ({
        code: code[0],
        range: { start: codesStart + code.index, end: codesStart + code.index + code[0].length },
        pointer: "",
      })),
      reason: reason.join(" -- ").trim() || undefined,
      lines: match[1] ? linesOf(start) : undefined,
    };
  });
}

/** The line after that of an offset; comments and blank lines in between don't count. */
function lineBelow(text: string, offset: number): Range {
  let start: number | undefined = offset;
  do {
    start = nextLine(text, start);
    if (start === undefined) return { start: text.length, end: text.length };
  } while (/^[ \t]*(?:#|$)/.test(text.slice(start, lineEnd(text, start))) && start < text.length);
  return { start, end: lineEnd(text, start) };
}

/** Texts of the plan that speak of such a comment: they hide nothing. */
function wordsThatLookAlike(root: Node | undefined): Range[] {
  return [...(root ? walk(root) : [])].flatMap((node) => {
    const isAlike = node.kind === "scalar" && typeof node.value === "string" && node.value.includes(keyword);
    return isAlike ? [node.range] : [];
  });
}
