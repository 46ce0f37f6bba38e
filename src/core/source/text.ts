import type { Range } from "../finding.ts";

// A line ends with \n, \r\n, or \r alone, as on old Macs: so the protocol of editors has it.

/** The offset at which the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  let start = isInBreak(text, offset) ? offset - 1 : offset;
  while (start > 0 && !isBreak(text, start - 1)) start--;
  return start;
}

/** The offset at which the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isBreak(text, end)) end++;
  return end;
}

/** The offset at which the next line begins, or undefined on the last one. */
export function nextLine(text: string, offset: number): number | undefined {
  const end = lineEnd(text, offset);
  if (end >= text.length) return undefined;
  return isInBreak(text, end + 1) ? end + 2 : end + 1;
}

function isBreak(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === 10 || code === 13;
}

/** Between \r and \n. */
function isInBreak(text: string, offset: number): boolean {
  return text.charCodeAt(offset) === 10 && text.charCodeAt(offset - 1) === 13;
}

/** The part of a range on its first line, without spaces after the words. */
export function onOneLine(text: string, { start, end }: Range): Range {
  const line = /^[^\r\n]*/.exec(text.slice(start, end))?.[0] ?? ""; // not as far as the line goes: it may be the whole text
  return { start, end: start + (line.trimEnd().length || line.length) };
}

/** What stands on the line of an offset, without the white space around it. */
export function bodyOf(text: string, offset: number): Range {
  const start = lineStart(text, offset);
  const end = lineEnd(text, start);
  const line = text.slice(start, end);
  const body = start + line.length - line.trimStart().length;
  return { start: body, end: Math.max(body, start + line.trimEnd().length) };
}

/** The text with everything but its line breaks replaced by spaces: as long as before. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}
