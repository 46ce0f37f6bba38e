import { createWriteStream } from "node:fs";
import path from "node:path";
import { format } from "node:util";
import { cache, root } from "./paths.mjs";
import { newPage, startHost } from "./workbench.mjs";

/** Where a run in this language leaves VS Code's log, and a picture of its window when it fails. */
export function tracesOf(locale) {
  return { log: path.join(cache, `vscode-${locale}.log`), picture: path.join(cache, `vscode-${locale}-failed.png`) };
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
  const traces = tracesOf(locale);
  const log = createWriteStream(traces.log);
  try {
    const page = await newPage(host.browser, { locale });
    const outcome = Promise.race([exitCode(page, log), brokenOff(host, page), late(deadline)]);
    outcome.catch(() => {}); // the page below may fail first
    await page.goto(host.server.openUrl(folder, { extension, tests }));
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
function exitCode(page, log) {
  return new Promise((resolve, reject) => {
    const line = (type, values) => log.write(`[${type}] ${format(...values)}\n`);
    Promise.all([
      page.exposeFunction("codeAutomationLog", (type, values) => void line(type, values)),
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
