import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { withEditor } from "../host/editor.mjs";
import { root } from "../host/paths.mjs";
import type { Problem } from "../host/problems.mjs";

interface Report {
  files: { path: string; diagnostics: Finding[] }[];
}

interface Finding {
  code: string;
  severity: string;
  message: string;
  line: number;
  column: number;
}

const folder = path.join(root, "examples");

describe("the Problems view and the command line", () => {
  for (const locale of ["en", "fr"] as const) {
    it(`say the same about the examples, closed files included (${locale})`, async () => {
      const expected = findingsOfCli(locale);
      assert.notDeepEqual(expected, []);
      await withEditor({ folder, file: path.join(folder, "needs-work.account.yaml"), locale }, async (editor) => {
        const problems = await editor.waitForProblems((seen) => seen.length >= expected.length);
        assert.deepEqual(problems.map(lineOfProblem).sort(), expected);
      });
    });
  }
});

function findingsOfCli(locale: string): string[] {
  const words = ["dist/cli.cjs", "check", "examples", "--format", "json", "--locale", locale];
  const { stdout } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });
  const { files }: Report = JSON.parse(stdout);
  return files.flatMap((file) => file.diagnostics.map((finding) => lineOfFinding(file.path, finding))).sort();
}

function lineOfFinding(file: string, { severity, code, line, column, message }: Finding): string {
  return [path.basename(file), severity, code, line, column, message].join("|");
}

function lineOfProblem({ file, severity, code, line, column, message }: Problem): string {
  return [file, severity === "info" ? "information" : severity, code, line, column, message].join("|");
}
