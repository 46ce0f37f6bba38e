// node mocha.mjs MILLISECONDS FILE…: runs compiled test files in this process, each test within the time given.
import fc from "fast-check";
import Mocha from "mocha";
import { RecordingReporter } from "./reporter.mjs";

// The same cases each time, so that a failure is somebody's own: whoever asks for more RUNS seeks new ones.
if (!process.env.RUNS) fc.configureGlobal({ seed: 2026 });

const [timeout, ...files] = process.argv.slice(2);
const mocha = new Mocha({ reporter: RecordingReporter, timeout: Number(timeout) });
mocha.files = files;
await mocha.loadFilesAsync();
// What tests leave open must not keep the process alive.
mocha.run((failures) => process.exit(failures ? 1 : 0));
