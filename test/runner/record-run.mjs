/**
 * Tells of each event of a Mocha run.
 * @param {(event: import("./lines.mjs").TestEvent) => void} record
 * @param {Mocha.Runner} runner
 */
export function recordRun(record, runner) {
  for (const event of ["test", "pass", "pending"]) {
    runner.on(event, (test) => record({ event, title: titleOf(test) }));
  }
  runner.on("fail", (test, error) => record({ event: "fail", title: titleOf(test), error: describe(error) }));
  runner.on("end", () => record({ event: "end" }));
}

function titleOf(test) {
  return test.titlePath().join(" › ");
}

function describe(error) {
  return error.stack?.includes(error.message) ? error.stack : `${error.message}\n${error.stack ?? ""}`;
}
