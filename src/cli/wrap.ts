/** A space that a line may end at: French keeps its punctuation with the word before. */
const breakable = /(?<!«) (?![:;?!»%€])/;

/** A text in lines of a width at most; a word that is wider stands on a line of its own. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(breakable)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}
