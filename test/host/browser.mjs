// The Chromium that shows VS Code: the one on this machine, else one that is installed for the tests.
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { installBrowser } from "./browser-install.mjs";

const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge",
];

/** Starts a browser without a window. Deadlines are Playwright's own: 30 s to start. */
export async function launchBrowser(log = console.log) {
  return chromium.launch({
    executablePath: await ensureBrowser(log),
    args: [
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      // Chromium refuses to run as root with its sandbox, which containers need.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
}

/** The path of the browser, installed when there is none. */
export async function ensureBrowser(log = console.log) {
  return findBrowser() ?? (await installBrowser(findBrowser, log));
}

/**
 * The path of a Chromium, Chrome or Edge: the variable CHROMIUM, the PATH, the usual places, Playwright's own download.
 * @returns {string | undefined}
 */
export function findBrowser(env = process.env) {
  if (env.CHROMIUM) {
    if (existsSync(env.CHROMIUM)) return env.CHROMIUM;
    throw new Error(`CHROMIUM=${env.CHROMIUM}: there is no such file.`);
  }
  return [...onPath(env.PATH ?? ""), ...usualPlaces(env), chromium.executablePath()].find((file) => existsSync(file));
}

function onPath(searched) {
  const folders = searched.split(path.delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
}

function usualPlaces(env) {
  if (process.platform === "darwin") {
    const applications = ["/Applications", path.join(env.HOME ?? "", "Applications")];
    return ["Google Chrome", "Chromium", "Microsoft Edge"].flatMap((name) =>
      applications.map((folder) => path.join(folder, `${name}.app`, "Contents", "MacOS", name)),
    );
  }
  if (process.platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean);
    const programs = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
    return programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));
  }
  return [];
}
