/**
 * Goes on to a new line that begins at a column: Return, then back or on to where the editor's indentation is not right.
 * @param {import("./keyboard.mjs").Keyboard} keyboard
 * @param {number} column
 */
export async function newLine(keyboard, column) {
  const { lines, line, column: at } = await keyboard.look();
  const list = await keyboard.list();
  const typed = lines[line].slice(0, at);
  // Return takes what the list has in front, unless that is what stands there already.
  if (list.length > 0 && !list.some((row) => row.isFocused && typed.endsWith(row.label)))
    await keyboard.press("Escape");
  if (lines[line].slice(at).trim() !== "") await keyboard.go("End");
  let now = await keyboard.go("Enter");
  for (let tries = 0; now.column !== column && tries < 12; tries++) {
    now = await keyboard.go(now.column > column ? "Backspace" : "Tab");
  }
  if (now.column !== column) throw new Error(`No way from ${now.column} to column ${column}:\n${now.text}`);
}
