/** What a document may hold to be looked at as a whole, in UTF-16 units and lines. Of more only the syntax is checked. */
export const fullyChecked = { length: 1_000_000, lines: 20_000 } as const;

export function isLarge(text: string): boolean {
  if (text.length > fullyChecked.length) return true;
  if (text.length < fullyChecked.lines) return false;
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0 && lines <= fullyChecked.lines; at = text.indexOf("\n", at + 1)) lines++;
  return lines > fullyChecked.lines;
}
