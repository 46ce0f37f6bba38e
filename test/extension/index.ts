import * as vscode from "vscode";
import { endTest } from "./workbench.ts";

/** The files beside this one, as esbuild.mjs finds them; some use Node's own modules, which a web worker does not have. */
declare const suites: readonly { readonly name: string; readonly needsNode: boolean }[];

const isWorker = "importScripts" in globalThis;

/**
 * VS Code calls this in its extension host: a Node process on the desktop, a web worker in the browser. Every `*.test.ts` beside this file takes
 * part; suites whose title has `[fr]` run when VS Code speaks French, the others when it speaks English.
 */
export async function run(): Promise<void> {
  const { newMocha } = isWorker ? await import("./mocha-in-worker.ts") : await import("./mocha-in-node.ts");
  const mocha = newMocha(90_000);
  mocha.grep(/\[fr\]/);
  if (vscode.env.language !== "fr") mocha.invert();
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  afterEach(endTest);
  for (const { name, needsNode } of suites) if (!needsNode || !isWorker) await import(`./${name}.test.ts`);
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve);
  });
  if (failures) throw new Error(`${failures} failed in VS Code`);
}
