import path from "node:path";
import { pathToFileURL } from "node:url";
import { version } from "../../../package.json";
import { rulePage } from "../../core/features/rule-page.ts";
import type { Severity } from "../../core/finding.ts";
import type { Locale } from "../../core/locale.ts";
import { rules } from "../../core/rules/index.ts";
import type { Place, PrintedDiagnostic, Report } from "../check/report.ts";
import type { Io } from "../io.ts";
import { program } from "../sentences.ts";

/** For code scanning: the Static Analysis Results Interchange Format, version 2.1.0, of OASIS. */
export function sarif({ files }: Report, { locale }: Io): string {
  const run = {
    tool: { driver: { name: program, semanticVersion: version, language: locale, rules: descriptors(locale) } },
    language: locale,
    columnKind: "utf16CodeUnits",
    artifacts: files.map((file) => ({ location: { uri: uriOf(file.path) } })),
    results: files.flatMap(({ path: file, diagnostics }, index) => {
      const artifactLocation = { uri: uriOf(file), index };
      return diagnostics.map((diagnostic) => resultOf(diagnostic, artifactLocation));
    }),
  };
  return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", information: "note" };

interface ArtifactLocation {
  readonly uri: string;
  readonly index: number;
}

function descriptors(locale: Locale) {
  return rules.map((rule) => ({
    id: rule.code,
    shortDescription: { text: rule.title[locale] },
    fullDescription: { text: rule.why[locale] },
    help: { text: rule.why[locale], markdown: rulePage(rule, locale) },
    defaultConfiguration: { level: levels[rule.severity] },
  }));
}

function resultOf(
  { code, severity, message, related, ...place }: PrintedDiagnostic,
  artifactLocation: ArtifactLocation,
) {
  const ruleIndex = rules.findIndex((rule) => rule.code === code);
  return {
    ruleId: code,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: levels[severity],
    message: { text: message },
    locations: [location(place, artifactLocation)],
    ...(related && {
      relatedLocations: related.map((one) => ({ ...location(one, artifactLocation), message: { text: one.message } })),
    }),
  };
}

function location({ line, column, endLine, endColumn }: Place, artifactLocation: ArtifactLocation) {
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return { physicalLocation: { artifactLocation, region } };
}

/** Relative to where the check was run, as code scanning expects it; absolute for a path that was given so. */
function uriOf(file: string): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  const uri = path.posix.normalize(file).split("/").map(encodeURIComponent).join("/");
  return uri;
}
