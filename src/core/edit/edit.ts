import type { Range } from "../finding.ts";

/** A piece of text for a range of it, in UTF-16 offsets. Edits of one change never overlap. */
export interface Edit extends Range {
  readonly text: string;
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const edit of backwards(edits)) result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  return result;
}

/**
 * From the last one on, so that the offsets of the others stay true while they are made; what is inserted at one place
 * comes out in the order in which it was given.
 */
export function backwards(edits: readonly Edit[]): Edit[] {
  return [...edits].reverse().sort((a, b) => b.start - a.start || b.end - a.end);
}
