import type { Range } from "../finding.ts";

/** A piece of text for a range of it, in UTF-16 offsets. Edits of one change never overlap. */
export interface Edit extends Range {
  readonly text: string;
}

/** What is inserted at one place comes out in the order in which it was given. One pass: there may be one edit a line. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(end, edit.start), edit.text);
    end = edit.end;
  }
  return pieces.join("") + text.slice(end);
}

/**
 * From the last one on, so that the offsets of the others stay true while they are made; what is inserted at one place
 * comes out in the order in which it was given.
 */
export function backwards(edits: readonly Edit[]): Edit[] {
  return [...edits].reverse().sort((a, b) => b.start - a.start || b.end - a.end);
}
