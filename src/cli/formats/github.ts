import path from "node:path";
import type { Severity } from "../../core/finding.ts";
import { ruleOf } from "../../core/rules/index.ts";
import type { PrintedDiagnostic, Report } from "../check/report.ts";
import type { Io } from "../io.ts";

/** For GitHub Actions: workflow commands, which become annotations of the changed files. */
export function github({ files }: Report, { locale }: Io): string {
  const commands = files.flatMap(({ path: file, diagnostics }) =>
    diagnostics.map((diagnostic) => {
      const title = ruleOf(diagnostic.code)?.title[locale];
      const properties = {
        // Annotations find their file by the path in the repository, without "./".
        file: path.posix.normalize(file),
        ...placeOf(diagnostic),
        title: title ? `${title} (${diagnostic.code})` : diagnostic.code,
      };
      const written = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
      return `::${kinds[diagnostic.severity]} ${written.join(",")}::${escaped(diagnostic.message)}\n`;
    }),
  );
  return commands.join("");
}

const kinds: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", information: "notice" };

/** GitHub takes columns for annotations within one line only. */
function placeOf({ line, column, endLine, endColumn }: PrintedDiagnostic) {
  return line === endLine ? { line, endLine, col: column, endColumn } : { line, endLine };
}

function property(value: string | number): string {
  return escaped(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
