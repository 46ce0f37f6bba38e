import type { Located } from "../finding.ts";
import type { Edit } from "./edit.ts";

/** Adds words at the end of a text, before its full stop, whatever its quotes. */
export function appendWords(text: string, { range: { start, end } }: Located, words: string): Edit {
  const isQuoted = /["']/.test(text.charAt(start));
  const written = text.slice(start, isQuoted ? end - 1 : end).trimEnd();
  const at = start + written.replace(/[\s.!?]+$/, "").length;
  return { start: at, end: at, text: ` ${words}` };
}
