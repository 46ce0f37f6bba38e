import { appendFileSync, existsSync, readFileSync } from "node:fs";

/** Names the file that a run of tests is recorded in; a variable, because it has to reach into VS Code. */
export const reportVariable = "SALES_PLAYBOOK_TEST_REPORT";

/** @typedef {import("./lines.mjs").TestEvent} TestEvent */

/**
 * One JSON line per event, written at once, so that a crash leaves what came before it.
 * @param {string} file
 * @param {TestEvent} event
 */
export function record(file, event) {
  appendFileSync(file, `${JSON.stringify(event)}\n`);
}

/**
 * @param {string} file
 * @returns {{ passed: number, skipped: number, failures: { title: string, error: string }[], complete: boolean,
 *   running: string | undefined }} `running`: the test during which the run broke off
 */
export function readReport(file) {
  const events = existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n").filter(Boolean).map(parse) : [];
  const count = (name) => events.filter(({ event }) => event === name).length;
  const last = events.at(-1);
  return {
    passed: count("pass"),
    skipped: count("pending"),
    failures: events.filter(({ event }) => event === "fail"),
    complete: last?.event === "end",
    running: last?.event === "test" ? last.title : undefined,
  };
}

/** @returns {TestEvent} */
function parse(line) {
  return JSON.parse(line);
}
