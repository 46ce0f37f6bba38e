import { type Document, parseDocument } from "yaml";
import type { Range } from "../finding.ts";
import { buildTree } from "./build-tree.ts";
import { withoutConflicts } from "./conflict-markers.ts";
import { diagnose } from "./repair.ts";
import type { SyntaxProblem } from "./syntax-problem.ts";
import { lineEnd, lineStart } from "./text.ts";
import type { Node } from "./tree.ts";

/** A text read as YAML. Every range is an offset in `text`, whatever had to be repaired to go on reading. */
export interface Source {
  readonly text: string;
  /** Undefined when there is nothing but comments and white space, or the text is too large. */
  readonly root: Node | undefined;
  readonly problems: readonly SyntaxProblem[];
}

/** Longer texts (UTF-16 units) are not read: no account plan is a megabyte long. */
export const maxLength = 1_000_000;
/** Each round takes every mistake out that hid the lines after it. */
const maxRepairs = 12;

/** Reads a text as YAML, whatever is wrong with it. Never throws. */
export function parse(text: string): Source {
  if (text.length > maxLength) {
    const data = { size: text.length / 1_000_000, limit: maxLength / 1_000_000 };
    return { text, root: undefined, problems: [{ kind: "tooLarge", range: { start: 0, end: lineEnd(text, 0) }, data }] };
  }
  const { text: ours, problems: conflicts } = withoutConflicts(text);
  const found = [...conflicts, ...badBytes(text)];
  const document = readRepairing(ours, found);
  if (!document) return { text, root: undefined, problems: found };
  const { root, problems } = buildTree(document, text);
  return { text, root, problems: [...found, ...problems].sort((a, b) => a.range.start - b.range.start) };
}

/** Adds what it finds to `found`, at most one problem a line: what follows on a line is mostly the same mistake. */
function readRepairing(text: string, found: SyntaxProblem[]): Document.Parsed | undefined {
  let readable = text;
  const lines = new Set<number>();
  for (let round = 0; ; round++) {
    const document = read(readable);
    if (!document) {
      found.push({ kind: "tooDeep", range: { start: 0, end: lineEnd(text, 0) } });
      return undefined;
    }
    let repaired: string | undefined;
    for (const error of document.errors) {
      const diagnosis = diagnose(error, readable, document);
      const line = lineStart(text, diagnosis.problem.range.start);
      if (lines.has(line)) continue;
      if (diagnosis.repaired !== undefined && round < maxRepairs) {
        // The parser's later errors may only be echoes of this one.
        repaired = diagnosis.repaired;
        lines.add(line);
        found.push(diagnosis.problem);
        break;
      }
      lines.add(line);
      found.push(diagnosis.problem);
    }
    if (repaired === undefined) return document;
    readable = repaired;
  }
}

function read(text: string): Document.Parsed | undefined {
  try {
    // `uniqueKeys` compares each key with all others; build-tree.ts finds keys written twice in one pass.
    return parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: "error", stringKeys: false });
  } catch (error) {
    if (error instanceof RangeError) return undefined; // nested so deep that the parser's stack overflows
    throw error;
  }
}

/** The mark that decoding leaves where the bytes are not UTF-8: reported once, at the first. */
function badBytes(text: string): SyntaxProblem[] {
  const start = text.indexOf("\uFFFD");
  const range: Range = { start, end: start + 1 };
  return start < 0 ? [] : [{ kind: "notUtf8", range }];
}
