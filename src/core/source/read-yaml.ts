import type { Document, YAMLError } from "yaml";
import { diagnose, staysOnItsLine } from "./diagnose.ts";
import { type Diagnosis, drop } from "./diagnosis.ts";
import { type Edit, type Edited, edit, unedited } from "./edits.ts";
import { firstDocument, maxPieces, type TimeLeft } from "./first-document.ts";
import type { SyntaxProblem } from "./syntax-problem.ts";
import { bodyOf, lineEnd, lineStart, onOneLine } from "./text.ts";
import { tokensOf } from "./tokens.ts";

/** What could be read of a text, and what was in the way. */
export interface Reading {
  readonly document: Document.Parsed;
  /** In offsets of the text that was given. */
  readonly problems: readonly SyntaxProblem[];
  /** Where the line begins from which on nothing was read, in the text that was given; undefined where all was. */
  readonly unreadFrom: number | undefined;
  /** Where an offset of the document was in the text that was given. */
  originOf(offset: number, isEnd?: boolean): number;
}

// Reading again after each mistake is for texts that people write: of a huge or hopeless one only the first are undone.
const maxRepairs = 20;
const maxReread = 700_000; // UTF-16 units
const maxPiecesRead = 2 * maxPieces; // in all readings
const maxErrors = 1_000;
const maxOnLine = 20; // each costs another look at all of it
/** Nobody reads more than this at once. */
const maxProblems = 100;

/**
 * Reads a text as YAML. The parser loses the lines after most mistakes; so each is said in our words, undone, and the text
 * read again.
 */
export function readYaml(text: string, timeLeft: TimeLeft = () => Number.MAX_SAFE_INTEGER): Reading {
  const problems: SyntaxProblem[] = [];
  const tries = new Map<number, number>(); // how often a line of `text` was put right, by its start
  let edited = unedited(text);
  let piecesLeft = maxPiecesRead;
  for (let left = Math.min(maxRepairs, Math.floor(maxReread / text.length)); ; left--) {
    const { originOf } = edited;
    const before = timeLeft();
    const { document, unreadFrom, pieces } = firstDocument(edited.text, maxErrors, timeLeft);
    const edits: Edit[] = [];
    const lines = new Set<number>();
    for (const { problem, edits: own } of mistakesIn(document, edited.text)) {
      if (edits.length > 0 && !staysOnItsLine(problem)) break; // perhaps an echo of what is undone already
      if (problems.length >= maxProblems) break;
      const range = { start: originOf(problem.range.start), end: originOf(problem.range.end) };
      const line = lineStart(text, range.start);
      if (lines.has(line)) continue;
      lines.add(line);
      const tried = tries.get(line) ?? 0;
      tries.set(line, tried + 1);
      if (tried === 0) problems.push({ ...problem, range: onOneLine(text, range), ...repairOf(own, edited, text) });
      // A line on which undoing one mistake was not enough goes.
      if (tried < 2) edits.push(...(tried === 0 ? own : drop(bodyOf(edited.text, problem.range.start))));
      if (edits.length > 0 && !staysOnItsLine(problem)) break;
    }
    piecesLeft -= pieces;
    const isHopeless = document.errors.length >= maxErrors || piecesLeft < pieces || timeLeft() < before - timeLeft();
    if (edits.length === 0 || left <= 0 || isHopeless)
      return { document, problems, unreadFrom: unreadFrom === undefined ? undefined : originOf(unreadFrom), originOf };
    edited = edit(edited, edits);
  }
}

/** The edits in offsets of the text that was given; none when they change what an earlier repair put there. */
function repairOf(edits: readonly Edit[], edited: Edited, text: string): Pick<SyntaxProblem, "repair"> {
  const repair = edits.map((one) => ({ ...one, start: edited.originOf(one.start), end: edited.originOf(one.end) }));
  const isSame = edits.every((one, index) => {
    const { start, end } = repair[index] ?? one;
    return edited.text.slice(one.start, one.end) === text.slice(start, end);
  });
  return repair.length > 0 && isSame ? { repair } : {};
}

function* mistakesIn(document: Document.Parsed, text: string): Generator<Diagnosis> {
  // A word after `!` that YAML does not know would be lost without an error.
  const unknownTags = document.warnings.filter(({ code }) => code === "TAG_RESOLVE_FAILED");
  const errors = [...document.errors, ...unknownTags].slice(0, maxErrors).filter((error) => !isFalseAlarm(error));
  if (errors.length === 0) return;
  const tabs = errors.filter(({ code }) => code === "TAB_AS_INDENT").map(({ pos }) => pos[0]);
  const stumbled = { text, tokens: tokensOf(text), tabs };
  let line = { start: 0, end: -1, count: 0 };
  for (const error of errors) {
    const [at] = error.pos;
    const isSame = line.start <= at && at <= line.end;
    if (!isSame) line = { start: lineStart(text, at), end: lineEnd(text, at), count: 0 };
    if (line.count++ < maxOnLine) yield diagnose(error, stumbled);
  }
}

/** The parser measures a key from the end of what is above it: a thousand blanks before it are none of its letters. */
function isFalseAlarm({ code, pos: [start, end] }: YAMLError): boolean {
  return code === "KEY_OVER_1024_CHARS" && end - start < 1024;
}
