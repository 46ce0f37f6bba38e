import { type Diagnostic, DiagnosticSeverity, type Range } from "vscode-languageserver-types";
import type { DiagnosticFacts } from "../../core/features/diagnostics.ts";
import type { Severity } from "../../core/finding.ts";
import type { MessageData } from "../../core/locale.ts";

/** What a check of files gave, in the form in which `--format json` prints it. */
export interface Report {
  readonly files: readonly CheckedFile[];
  readonly summary: Summary;
}

export interface CheckedFile {
  readonly path: string;
  readonly diagnostics: readonly PrintedDiagnostic[];
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
}

/** As compilers print a place: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface PrintedDiagnostic extends Place {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly pointer: string;
  readonly data: MessageData;
  /** Other places of the same file that belong to it. */
  readonly related?: readonly (Place & { readonly message: string })[];
}

const severityNames: Readonly<Record<DiagnosticSeverity, Severity>> = {
  [DiagnosticSeverity.Error]: "error",
  [DiagnosticSeverity.Warning]: "warning",
  [DiagnosticSeverity.Information]: "information",
  [DiagnosticSeverity.Hint]: "information",
};

/** What an editor shows, as the command line prints it. */
export function printed({ code, severity, message, range, data, relatedInformation }: Diagnostic): PrintedDiagnostic {
  const { pointer, facts } = data as DiagnosticFacts;
  return {
    code: String(code),
    severity: severityNames[severity ?? DiagnosticSeverity.Error],
    message: typeof message === "string" ? message : message.value,
    pointer,
    ...placeOf(range),
    data: facts,
    ...(relatedInformation?.length && {
      related: relatedInformation.map(({ message: text, location }) => ({ message: text, ...placeOf(location.range) })),
    }),
  };
}

export function summaryOf(files: readonly CheckedFile[]): Summary {
  const severities = files.flatMap(({ diagnostics }) => diagnostics.map(({ severity }) => severity));
  const count = (severity: Severity) => severities.filter((one) => one === severity).length;
  return {
    files: files.length,
    errors: count("error"),
    warnings: count("warning"),
    informations: count("information"),
  };
}

function placeOf({ start, end }: Range): Place {
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
