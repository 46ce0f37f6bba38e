import type { Located, Range } from "../finding.ts";
import { lineEnd, lineStart } from "./text.ts";
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

const comment = /#[ \t]*sales-playbook-disable(-next-line)?(?=\s|$)([^\r\n]*)/g;

export function readSuppressions(text: string, root: Node | undefined): Suppression[] {
  if (!text.includes("sales-playbook-disable")) return [];
  return [...text.matchAll(comment)].flatMap((match) => {
    const start = match.index;
    const before = text[start - 1];
    if (before !== undefined && !/\s/.test(before)) return [];
    const range = { start, end: start + match[0].trimEnd().length };
    if (isInsideScalar(root, range)) return [];
    const [words = "", ...reason] = (match[2] ?? "").split(/(?:^|\s)--(?:\s|$)/);
    const codesStart = start + match[0].length - (match[2] ?? "").length;
    return {
      range,
      pointer: "",
      codes: [...words.matchAll(/[^\s,]+/g)].map((code) => ({
        code: code[0],
        range: { start: codesStart + code.index, end: codesStart + code.index + code[0].length },
        pointer: "",
      })),
      reason: reason.join(" -- ").trim() || undefined,
      lines: match[1] ? nextLine(text, start) : undefined,
    };
  });
}

/** The line after that of an offset; comments and blank lines in between don't count. */
function nextLine(text: string, offset: number): Range {
  let start = lineEnd(text, offset);
  do {
    const lineFeed = text.indexOf("\n", start);
    if (lineFeed < 0) return { start: text.length, end: text.length };
    start = lineFeed + 1;
  } while (/^[ \t]*(?:#|\r?$)/.test(text.slice(start, lineEnd(text, start))) && start < text.length);
  return { start: lineStart(text, start), end: lineEnd(text, start) };
}

function isInsideScalar(root: Node | undefined, { start }: Range): boolean {
  if (!root) return false;
  for (const node of walk(root)) {
    if (node.kind === "scalar" && node.range.start < start && start < node.range.end) return true;
  }
  return false;
}
