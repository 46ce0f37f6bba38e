import "mocha/mocha.js"; // sets the global Mocha: the build for browsers
import { toLine } from "../runner/lines.mjs";
import { recordRun } from "../runner/record-run.mjs";

export function newMocha(timeout: number): Mocha {
  return new Mocha({ reporter: PrintingReporter, timeout });
}

/** There is no file to write a report to: VS Code hands the console's lines to whoever started it. */
class PrintingReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    recordRun((event) => console.log(toLine(event)), runner);
  }
}
