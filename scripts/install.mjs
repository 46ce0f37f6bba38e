// The packages of package-lock.json, installed when they are missing or outdated. Every command of the repository
// calls this first, so that a fresh clone needs nothing but Node and npm.
import { statSync, utimesSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { npm } from "./command.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const lock = path.join(root, "package-lock.json");
// npm's own record of what it installed, written at the end of an installation.
const record = path.join(root, "node_modules", ".package-lock.json");

export async function install() {
  requireNode(20, 19);
  const installed = writtenAt(record);
  if (installed !== undefined && installed >= (writtenAt(lock) ?? 0)) return;
  console.log("Installing the packages (npm, about half a minute the first time) …");
  if (installed === undefined) await npm(["ci"], { cwd: root }).catch(() => npm(["install"], { cwd: root }));
  else await npm(["install"], { cwd: root });
  // npm leaves the record alone when nothing changed; without this the next command would install again.
  const now = new Date();
  utimesSync(record, now, now);
}

/** @throws {Error} when this Node is older: better than a riddle from some package later. */
function requireNode(major, minor) {
  const [ourMajor, ourMinor] = process.versions.node.split(".").map(Number);
  if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return;
  throw new Error(`Node ${major}.${minor} or newer is needed; this is ${process.versions.node}.`);
}

/** Milliseconds since 1970, undefined when there is no such file. */
function writtenAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}
