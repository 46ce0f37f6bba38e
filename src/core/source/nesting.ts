/** The parser calls itself once a level, and a full stack can end the whole process. No plan comes near this. */
const maxLevels = 200;

/**
 * The offset at which a text opens more brackets, or more lists on one line, than anybody would; undefined for a text that
 * is safe to parse. Levels by indentation need no look: within the longest text that is read there can't be too many.
 */
export function deepNesting(text: string): number | undefined {
  let levels = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset];
    if (character === "[" || character === "{") levels++;
    else if (character === "]" || character === "}") levels = Math.max(0, levels - 1);
    if (levels > maxLevels) return offset;
  }
  return nestedDashes.exec(text)?.index;
}

const nestedDashes = new RegExp(String.raw`^[ \t]*(?:[-?:][ \t]+){${maxLevels}}`, "m");
