/**
 * One thing that happened: `end` closes the run; without it the run broke off.
 * @typedef {{ event: "test" | "pass" | "fail" | "pending" | "end", title?: string, error?: string }} TestEvent
 */

const mark = "sales-playbook-test ";

/** An event as a line of a console, for tests that have no file to write to. @param {TestEvent} event */
export function toLine(event) {
  return mark + JSON.stringify(event);
}

/** @param {string} line @returns {TestEvent | undefined} undefined for any other line */
export function fromLine(line) {
  const start = line.indexOf(mark);
  return start < 0 ? undefined : JSON.parse(line.slice(start + mark.length));
}
