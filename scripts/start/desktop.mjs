import { spawnSync } from "node:child_process";
import { hasScreen } from "./screen.mjs";

/**
 * Opens the desktop's VS Code, with the extension in development mode.
 * @param {string} extension
 * @param {string[]} places the folder, and the file to show first; absolute paths
 * @returns {boolean} whether there is one that opened
 */
export function openOnDesktop(extension, places) {
  if (!hasScreen()) return false;
  // On Windows `code` is a .cmd file, which only a shell can start; it needs the quotes.
  const shell = process.platform === "win32";
  const words = ["--new-window", `--extensionDevelopmentPath=${extension}`, ...places];
  const { status } = spawnSync("code", shell ? words.map((word) => `"${word}"`) : words, { shell, stdio: "ignore" });
  if (status === 0) console.log("\nVS Code opens on the examples.");
  return status === 0;
}
