/** The text with everything but its line breaks replaced by spaces: as long as before, so that offsets stay true. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}

export function replaceAt(text: string, start: number, end: number, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** The offset at which the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** The offset at which the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const lineFeed = text.indexOf("\n", offset);
  if (lineFeed < 0) return text.length;
  return lineFeed > offset && text[lineFeed - 1] === "\r" ? lineFeed - 1 : lineFeed;
}
