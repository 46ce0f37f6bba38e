import type { Range } from "../finding.ts";
import { buildTree } from "./build-tree.ts";
import { badCharacters, withoutNoBreakIndents } from "./characters.ts";
import { withoutConflicts } from "./conflict-markers.ts";
import type { TimeLeft } from "./first-document.ts";
import { withoutDeepNesting } from "./nesting.ts";
import { type Block, readPlain } from "./plain/read-plain.ts";
import { readYaml } from "./read-yaml.ts";
import { type SyntaxProblem, type SyntaxProblemKind, syntaxProblem } from "./syntax-problem.ts";
import { bodyOf, onOneLine } from "./text.ts";
import type { Node } from "./tree.ts";

/** A text read as YAML. Every range is an offset in `text`, whatever had to be undone to go on reading. */
export interface Source {
  readonly text: string;
  /** The part of the text in a range. */
  written(range: Range): string;
  /** Undefined when there is nothing but comments and white space, or the text is too large. */
  readonly root: Node | undefined;
  /** In the order of the text. */
  readonly problems: readonly SyntaxProblem[];
  /** What stands behind some line was not read, which is one of the problems. */
  readonly isCutOff?: boolean;
  /** Its parts, of a text that was well-formed beyond doubt: for the reading of the next text. */
  readonly blocks?: readonly Block[];
}

/** Longer texts (UTF-16 units) are not read: no account plan is that long. */
export const maxLength = 4_000_000;
/** In longer ones nobody looks for what is wrong: each mistake costs another reading. */
const maxMendable = 500_000;

/**
 * Reads a text as YAML, whatever is wrong with it. Never throws. `before`: an earlier text, of which what has not changed
 * is used again; the outcome is the same without it. `timeLeft`: a text with mistakes in it is read again after each of them
 * only as long as somebody waits.
 */
export function parse(text: string, before?: Source, timeLeft?: TimeLeft): Source {
  if (text.length > maxLength) return unread(text, "tooLarge", maxLength);
  const plain = readPlain(text, before?.blocks);
  if (plain) return sourceOf(text, { problems: [], ...plain });
  return text.length > maxMendable ? unread(text, "tooLargeToMend", maxMendable) : parseAny(text, timeLeft);
}

function unread(text: string, kind: SyntaxProblemKind, limit: number): Source {
  const data = { thousands: Math.ceil(text.length / 1000), limit: limit / 1000 };
  const range = onOneLine(text, { start: 0, end: 100 });
  return sourceOf(text, { root: undefined, problems: [syntaxProblem(kind, range, data)] });
}

function sourceOf(text: string, read: Omit<Source, "text" | "written">): Source {
  return { text, written: ({ start, end }) => text.slice(start, end), ...read };
}

/** Reads a text that something may be wrong with, with the library. */
export function parseAny(text: string, timeLeft?: TimeLeft): Source {
  // Each step keeps the length, so that offsets stay true.
  const lines = text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
  const conflicts = withoutConflicts(lines);
  const indents = withoutNoBreakIndents(conflicts.text);
  const levels = withoutDeepNesting(indents.text);
  const { document, problems: mistakes, unreadFrom, originOf } = readYaml(levels.text, timeLeft);
  const { root, problems } = buildTree(document, { text, originOf });
  const found = [
    ...badCharacters(text),
    ...conflicts.problems,
    ...indents.problems,
    ...levels.problems,
    ...mistakes,
    ...problems,
  ];
  const inOrder = settled(found).sort((a, b) => a.range.start - b.range.start);
  const said = inOrder.slice(0, maxProblems);
  if (unreadFrom === undefined) return sourceOf(text, { root, problems: said });
  const rest = syntaxProblem("restUnread", onOneLine(text, bodyOf(text, unreadFrom)));
  return sourceOf(text, { root, problems: [...said, rest], isCutOff: true });
}

/** Nobody reads more than this at once. */
const maxProblems = 200;

/** Of a plan that was pasted behind another one, the keys that both have are not written twice: the file is two plans. */
function settled(problems: readonly SyntaxProblem[]): SyntaxProblem[] {
  const seams = problems.filter(({ kind }) => kind === "severalDocuments").map(({ range }) => range.start);
  return problems.filter(
    ({ first, range }) => !first || !seams.some((seam) => first.start < seam && seam < range.start),
  );
}
