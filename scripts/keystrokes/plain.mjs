import { newLine } from "./lines.mjs";

/**
 * Types a text character by character; the editor indents, as it does for everybody.
 * @param {import("./keyboard.mjs").Keyboard} keyboard
 * @param {string} text
 */
export async function typePlainly(keyboard, text) {
  const lines = text.trimEnd().split("\n");
  for (const [index, line] of lines.entries()) {
    const words = line.trimStart();
    if (index > 0) await newLine(keyboard, line.length - words.length);
    await keyboard.type(words);
  }
}
