import { type Diagnosis, diagnosis, drop } from "./diagnosis.ts";
import { lineStart } from "./text.ts";

const startsWithKey = /^(?:#|["']?[\w-]+["']? *:(?:\s|$))/;

/**
 * A line of dashes or dots after which another document begins. What follows is read as if that line were not there,
 * unless it is no block of keys.
 */
export function severalDocuments(text: string, offset: number): Diagnosis {
  const before = text.slice(0, offset).trimEnd();
  const lineBefore = lineStart(before, before.length);
  const start = /^\.\.\.(?:\s|$)/.test(before.slice(lineBefore)) ? lineBefore : offset;
  const dashes = /^---[ \t]*/.exec(text.slice(offset))?.[0].length ?? 0;
  const range = { start, end: start + 3 };
  const next = text.slice(offset + dashes).trimStart();
  const end = next === "" || startsWithKey.test(next) ? Math.max(range.end, offset + dashes) : text.length;
  return diagnosis("severalDocuments", range, drop({ start, end }));
}
