import { readdirSync } from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { RecordingReporter } from "../runner/reporter.mjs";

// This bundle lies in dist/test/.
const suites = path.join(__dirname, "..", "..", "test", "extension");

/**
 * VS Code calls this in its extension host, in the desktop as in the browser. Every `*.test.ts` beside this file takes
 * part; suites whose title has `[fr]` run when VS Code speaks French, the others when it speaks English.
 */
export async function run(): Promise<void> {
  // Mocha is an ES module, this bundle is not.
  const { default: Mocha } = await import("mocha");
  const mocha = new Mocha({ reporter: RecordingReporter, timeout: 90_000 });
  mocha.grep(/\[fr\]/);
  if (vscode.env.language !== "fr") mocha.invert();
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  for (const file of readdirSync(suites).filter((name) => name.endsWith(".test.ts"))) {
    const name = file.slice(0, -".test.ts".length);
    await import(`./${name}.test.ts`);
  }
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve);
  });
  if (failures) throw new Error(`${failures} failed in VS Code`);
}
