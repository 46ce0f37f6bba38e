import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Line } from "../line.ts";
import { percentile } from "../measure.ts";

/** What scripts/bench/in-vscode.ts writes, in milliseconds. */
interface Activation {
  /** From asking VS Code to activate the extension until it says that this is done. */
  readonly ready: number;
  /** Work of all threads of the extension host meanwhile. */
  readonly cpu: number;
  /** As VS Code itself has it: the code read and evaluated, and our `activate` from its call to its end. */
  readonly load: number;
  readonly activate: number;
  readonly firstFindings: number;
}

/** Each in a VS Code that has just been started. */
const starts = 7;

const what: Readonly<Record<keyof Activation, string>> = {
  ready: "until the extension is ready (time)",
  cpu: "the same, work",
  load: "of it, its code read and evaluated (time)",
  activate: "of it, what it does itself (time)",
  firstFindings: "until the first findings of a plan (time)",
};

/** How long a real VS Code waits for the extension when the first plan is opened: medians. */
export const activation: Line = {
  name: "activation",
  async *run() {
    const all = Array.from({ length: starts }, measured);
    for (const key of Object.keys(what) as (keyof Activation)[]) {
      const value = percentile(
        all.map((one) => one[key]),
        50,
      );
      yield { what: what[key], value, unit: "ms", ...(key === "ready" && { goal: 100 }) };
    }
  },
};

function measured(): Activation {
  const folder = mkdtempSync(path.join(tmpdir(), "sales-playbook-bench-"));
  try {
    const report = path.join(folder, "activation.json");
    const { status } = spawnSync(process.execPath, ["scripts/bench/in-vscode.mjs", report], { stdio: "inherit" });
    if (status !== 0) throw new Error("VS Code did not come to an end.");
    return JSON.parse(readFileSync(report, "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
