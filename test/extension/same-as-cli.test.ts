import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import path from "node:path";
import * as vscode from "vscode";
import { codeOf, folder, openExample, untilFindings } from "./workbench.ts";

interface Report {
  readonly files: readonly { readonly path: string; readonly diagnostics: readonly Finding[] }[];
}

interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

// This bundle lies in dist/test/.
const cli = path.join(__dirname, "..", "cli.cjs");

describe("the command line", () => {
  it("finds the same in the folder, file by file: code, severity, message and range", async () => {
    await openExample("needs-work.account.yaml");
    const { files } = await check(folder().fsPath);
    assert.ok(files.length > 0, "there are no examples");
    for (const file of files) {
      const uri = vscode.Uri.file(path.resolve(folder().fsPath, file.path));
      const expected = file.diagnostics.map(lineOfFinding).sort();
      const found = await untilFindings(uri, (all) => all.length === expected.length);
      assert.deepEqual(found.map(lineOfDiagnostic).sort(), expected, file.path);
    }
  });
});

function check(place: string): Promise<Report> {
  const words = [cli, "check", ".", "--format", "json", "--locale", "en"];
  // On the desktop this process is VS Code, which has to be told that it is wanted as Node.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: "1" };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, words, { cwd: place, env, maxBuffer: 1e8 }, (_exitCode, stdout, stderr) => {
      if (stdout) resolve(JSON.parse(stdout));
      else reject(new Error(stderr));
    });
  });
}

function lineOfFinding({ code, severity, message, line, column, endLine, endColumn }: Finding): string {
  return [code, severity, message, line, column, endLine, endColumn].join("|");
}

function lineOfDiagnostic(diagnostic: vscode.Diagnostic): string {
  const { message, range, severity } = diagnostic;
  const { start, end } = range;
  const name = vscode.DiagnosticSeverity[severity]?.toLowerCase() ?? "";
  return [codeOf(diagnostic), name, message, start.line + 1, start.character + 1, end.line + 1, end.character + 1].join(
    "|",
  );
}
