import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Line } from "../line.ts";

/** What scripts/bench/in-vscode.ts writes. */
interface Activation {
  /** Milliseconds. */
  readonly activate: number;
  readonly firstFindings: number;
}

/** How long a real VS Code waits for the extension when the first plan is opened. */
export const activation: Line = {
  name: "activation",
  async *run() {
    const folder = mkdtempSync(path.join(tmpdir(), "sales-playbook-bench-"));
    try {
      const report = path.join(folder, "activation.json");
      const { status } = spawnSync(process.execPath, ["scripts/bench/in-vscode.mjs", report], { stdio: "inherit" });
      if (status !== 0) throw new Error("VS Code did not come to an end.");
      const { activate, firstFindings }: Activation = JSON.parse(readFileSync(report, "utf8"));
      yield { what: "until the extension is ready (time)", value: activate, unit: "ms", goal: 100 };
      yield { what: "until the first findings of a plan (time)", value: firstFindings, unit: "ms" };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
