import { reporters } from "mocha";
import { recordRun } from "./record-run.mjs";
import { record, reportVariable } from "./report.mjs";

/**
 * Mocha's reporter in every part of the tests, also inside VS Code: it records, and who started it prints. Without a
 * report to write it prints the failures itself.
 */
export class RecordingReporter extends reporters.Base {
  constructor(runner, options) {
    super(runner, options);
    const file = process.env[reportVariable];
    if (file) recordRun((event) => record(file, event), runner);
    else runner.on("end", () => this.epilogue());
  }
}
