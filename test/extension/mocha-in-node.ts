import Mocha from "mocha";
import { RecordingReporter } from "../runner/reporter.mjs";

export function newMocha(timeout: number) {
  return new Mocha({ reporter: RecordingReporter, timeout });
}
