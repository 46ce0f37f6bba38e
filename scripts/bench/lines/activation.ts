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
  /** Not of the extension that does nothing. */
  readonly firstFindings?: number;
}

/** Each in a VS Code that has just been started. */
const starts = 7;

/**
 * How long a real VS Code waits for the extension when the first plan is opened: medians. It has to do some things itself,
 * which an extension that does nothing shows.
 */
export const activation: Line = {
  name: "activation",
  async *run() {
    const [ours, empty]: [Activation[], Activation[]] = [[], []];
    for (let start = 0; start < starts; start++) {
      ours.push(measured());
      empty.push(measured("empty"));
    }
    const ready = median(ours, "ready");
    const peer = median(empty, "ready");
    const figure = (what: string, value: number) => ({ what, value, unit: "ms" as const });
    yield figure("until the extension is ready (time)", ready);
    yield figure("the same, an extension that does nothing (time)", peer);
    yield { ...figure("what ours adds to it (time)", ready - peer), goal: 100 };
    yield figure("until the extension is ready, work", median(ours, "cpu"));
    yield figure("its code read and evaluated (time)", median(ours, "load"));
    yield figure("what it does itself (time)", median(ours, "activate"));
    yield figure("until the first findings of a plan (time)", median(ours, "firstFindings"));
  },
};

function median(all: readonly Activation[], key: keyof Activation): number {
  return percentile(
    all.map((one) => one[key] ?? Number.NaN),
    50,
  );
}

function measured(which?: "empty"): Activation {
  const folder = mkdtempSync(path.join(tmpdir(), "sales-playbook-bench-"));
  try {
    const report = path.join(folder, "activation.json");
    const { status } = spawnSync(process.execPath, ["scripts/bench/in-vscode.mjs", report, ...(which ? [which] : [])], {
      stdio: "inherit",
    });
    if (status !== 0) throw new Error("VS Code did not come to an end.");
    return JSON.parse(readFileSync(report, "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
