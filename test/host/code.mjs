#!/usr/bin/env node
// VS Code in the browser, started with the desktop's own flags, so that @vscode/test-electron can drive it:
//   code.mjs --extensionDevelopmentPath=DIR --extensionTestsPath=FILE [--locale=fr] [FOLDER | --folder-uri=URI]
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runSuite } from "./suite.mjs";

const { values, positionals } = parseArgs({
  options: {
    extensionDevelopmentPath: { type: "string" },
    extensionTestsPath: { type: "string" },
    "folder-uri": { type: "string" },
    locale: { type: "string" },
  },
  allowPositionals: true,
  strict: false, // the desktop has many more flags, which mean nothing here
});

const { extensionDevelopmentPath: extension, extensionTestsPath: tests, locale } = values;
if (extension && tests) {
  process.exitCode = await runSuite({
    extension: toPath(extension),
    tests: toPath(tests),
    folder: toPath(values["folder-uri"] ?? positionals[0] ?? "."),
    locale: locale === "fr" ? "fr" : "en",
  });
} else {
  console.error("This VS Code only runs tests: --extensionDevelopmentPath and --extensionTestsPath are needed.");
  process.exitCode = 2;
}

/** VS Code takes both paths and file: addresses. */
function toPath(place) {
  return place.startsWith("file:") ? fileURLToPath(place) : path.resolve(place);
}
