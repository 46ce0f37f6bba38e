import type { Range } from "../finding.ts";

/** The offset at which the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

/** The offset at which the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const lineFeed = text.indexOf("\n", offset);
  if (lineFeed < 0) return text.length;
  return lineFeed > offset && text[lineFeed - 1] === "\r" ? lineFeed - 1 : lineFeed;
}

/** The offset at which the next line begins, or undefined on the last one. */
export function nextLine(text: string, offset: number): number | undefined {
  const lineFeed = text.indexOf("\n", offset);
  return lineFeed < 0 ? undefined : lineFeed + 1;
}

/** The part of a range on its first line, without spaces after the words. */
export function onOneLine(text: string, { start, end }: Range): Range {
  const line = text.slice(start, Math.min(end, lineEnd(text, start)));
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
