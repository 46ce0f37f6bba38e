import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Range as LspRange,
} from "vscode-languageserver-types";
import type { Finding, Range, Severity } from "../finding.ts";
import { fill, type Locale, type MessageData } from "../locale.ts";
import { ruleOf } from "../rules/index.ts";

export interface DiagnosticOptions {
  readonly locale: Locale;
  /** The address of a rule's page, for the link behind the code. */
  readonly pageOf?: (code: string) => string;
}

/** What travels in `Diagnostic.data`, for fixes and scripts. */
export interface DiagnosticFacts {
  readonly pointer: string;
  readonly message: string;
  readonly facts: MessageData;
}

const lspSeverities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** Findings as the Language Server Protocol has them. Editors, the command line and CI all show these. */
export function toDiagnostics(
  findings: readonly Finding[],
  document: TextDocument,
  options: DiagnosticOptions,
): Diagnostic[] {
  return findings.map((finding) => toDiagnostic(finding, document, options));
}

function toDiagnostic(finding: Finding, document: TextDocument, { locale, pageOf }: DiagnosticOptions): Diagnostic {
  const { code, severity, pointer, message, data, related, unnecessary } = finding;
  const facts: DiagnosticFacts = { pointer, message, facts: data };
  return {
    range: toLspRange(finding.range, document),
    severity: lspSeverities[severity],
    source: "sales-playbook",
    code,
    message: messageOf(finding, locale),
    data: facts,
    ...(pageOf && { codeDescription: { href: pageOf(code) } }),
    ...(unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related && {
      relatedInformation: related.map(({ range, text }) => ({
        location: { uri: document.uri, range: toLspRange(range, document) },
        message: text[locale],
      })),
    }),
  };
}

/** The sentence of a finding in a language. */
export function messageOf({ code, message, data }: Finding, locale: Locale): string {
  return fill(ruleOf(code)?.messages[message]?.[locale] ?? message, data, locale);
}

export function toLspRange({ start, end }: Range, document: TextDocument): LspRange {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
