import { createWriteStream } from "node:fs";
import path from "node:path";
import { format } from "node:util";
import { cache, root } from "./paths.mjs";
import { serveWeb } from "./web/serve-web.mjs";
import { newPage, startHost, withBrowser } from "./workbench.mjs";

/** Where a run in this language leaves VS Code's log, and a picture of its window when it fails. */
export function tracesOf(locale, isWeb = false) {
  const name = path.join(cache, `${isWeb ? "web" : "vscode"}-${locale}`);
  return { log: `${name}.log`, picture: `${name}-failed.png` };
}

/**
 * Runs a compiled suite in the extension host of a VS Code seen through a browser.
 * @param {{ tests: string, folder: string, extension?: string, locale?: "en" | "fr", deadline?: number,
 *   env?: NodeJS.ProcessEnv }} options absolute paths; `deadline` in milliseconds
 * @returns {Promise<number>} the exit code that VS Code gives it: 0 when the suite's promise was kept
 * @throws {Error} when VS Code breaks off, or doesn't come to an end
 */
export async function runSuite({ tests, folder, extension = root, locale = "en", deadline = 300_000, env }) {
  const host = await startHost({ automation: true, env });
  const address = host.server.openUrl(folder, { extension, tests });
  return runIn(host, { address, locale, deadline, traces: tracesOf(locale) });
}

/**
 * Runs it in the web worker that is the extension host on vscode.dev, on a copy of the folder's files in memory.
 * @param {{ tests: string, folder: string, locale?: "en" | "fr", deadline?: number, onLine: (line: string) => void }}
 *   options `onLine` is told what the console says
 */
export async function runWebSuite({ tests, folder, locale = "en", deadline = 300_000, onLine }) {
  const host = await withBrowser(await serveWeb({ extension: root, folder, tests }));
  return runIn(host, { address: host.server.url, locale, deadline, traces: tracesOf(locale, true), onLine });
}

async function runIn(host, { address, locale, deadline, traces, onLine = () => {} }) {
  const log = createWriteStream(traces.log);
  const write = (type, text) => {
    log.write(`[${type}] ${text}\n`);
    onLine(text);
  };
  try {
    const page = await newPage(host.browser, { locale });
    const outcome = Promise.race([exitCode(page, write), brokenOff(host, page), late(deadline)]);
    outcome.catch(() => {}); // the page below may fail first
    await page.goto(address);
    const code = await outcome.catch((error) => error);
    if (code !== 0) await page.screenshot({ path: traces.picture }).catch(() => {}); // the page may be what broke
    if (code instanceof Error) throw code;
    return code;
  } finally {
    log.end();
    await host.close();
  }
}

/**
 * VS Code calls these two functions on its page while it runs tests: with each line of its log, and with the exit code.
 * That log, which has what tests print too, is mostly about VS Code itself: it goes to a file.
 * @returns {Promise<number>}
 */
function exitCode(page, write) {
  return new Promise((resolve, reject) => {
    Promise.all([
      page.exposeFunction("codeAutomationLog", (type, values) => write(type, format(...values))),
      page.exposeFunction("codeAutomationExit", resolve),
    ]).catch(reject);
  });
}

function brokenOff(host, page) {
  return new Promise((_, reject) => {
    host.server.ended.then(() => reject(new Error("VS Code's server ended while tests were running.")));
    page.once("crash", () => reject(new Error("The browser page crashed while tests were running.")));
  });
}

function late(deadline) {
  return new Promise((_, reject) => {
    setTimeout(reject, deadline, new Error(`The tests did not end within ${deadline / 1000} s.`)).unref();
  });
}
