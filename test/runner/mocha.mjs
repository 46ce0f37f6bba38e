// node mocha.mjs MILLISECONDS FILE…: runs compiled test files in this process, each test within the time given.
import Mocha from "mocha";
import { RecordingReporter } from "./reporter.mjs";

const [timeout, ...files] = process.argv.slice(2);
const mocha = new Mocha({ reporter: RecordingReporter, timeout: Number(timeout) });
mocha.files = files;
await mocha.loadFilesAsync();
// What tests leave open must not keep the process alive.
mocha.run((failures) => process.exit(failures ? 1 : 0));
