import { reporters } from "mocha";
import { record, reportVariable } from "./report.mjs";

/**
 * Mocha's reporter in every part of the tests, also inside VS Code: it records, and who started it prints. Without a
 * report to write it prints the failures itself.
 */
export class RecordingReporter extends reporters.Base {
  constructor(runner, options) {
    super(runner, options);
    const file = process.env[reportVariable];
    if (!file) {
      runner.on("end", () => this.epilogue());
      return;
    }
    for (const event of ["test", "pass", "pending"]) {
      runner.on(event, (test) => record(file, { event, title: titleOf(test) }));
    }
    runner.on("fail", (test, error) => record(file, { event: "fail", title: titleOf(test), error: describe(error) }));
    runner.on("end", () => record(file, { event: "end" }));
  }
}

function titleOf(test) {
  return test.titlePath().join(" › ");
}

function describe(error) {
  return error.stack?.includes(error.message) ? error.stack : `${error.message}\n${error.stack ?? ""}`;
}
