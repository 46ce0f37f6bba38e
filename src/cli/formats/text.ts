import { severityNames } from "../../core/features/rule-page.ts";
import type { Locale, Localized } from "../../core/locale.ts";
import type { CheckedFile, Place, PrintedDiagnostic, Report, Summary } from "../check/report.ts";
import { counted, counts } from "../counts.ts";
import type { Io } from "../io.ts";
import { printable } from "../sentences.ts";
import { severityStyles, styled } from "../style.ts";
import { wrapped } from "../wrap.ts";

/** For people: the findings under the name of their file, and what they come to. */
export function text(report: Report, io: Io): string {
  const files = report.files.filter(({ diagnostics }) => diagnostics.length > 0);
  return [...files.map((file) => fileText(file, io)), summaryText(report.summary, files.length, io)].join("\n");
}

const standardInput: Localized = { en: "standard input", fr: "entrée standard" };
/** A message gets no narrower than this, whatever the terminal. */
const narrowest = 30;

function fileText({ path, diagnostics }: CheckedFile, io: Io): string {
  const heading = styled(path === "-" ? standardInput[io.locale] : printable(path), "underline", io);
  const places = Math.max(...diagnostics.map((diagnostic) => placeText(diagnostic).length));
  return `${heading}\n${diagnostics.map((diagnostic) => diagnosticText(diagnostic, places, io)).join("")}`;
}

function diagnosticText(diagnostic: PrintedDiagnostic, places: number, io: Io): string {
  const { severity, message, code, related = [] } = diagnostic;
  const severities = Math.max(...Object.values(severityNames).map((name) => name[io.locale].length));
  const indent = 2 + places + 2 + severities + 2;
  const lines = linesOf(printable(message), code, indent, io);
  const place = placeText(diagnostic).padStart(places);
  const name = styled(severityNames[severity][io.locale].padEnd(severities), severityStyles[severity], io);
  const more = related.map((one) => `${" ".repeat(indent)}↳ ${placeText(one)}  ${printable(one.message)}\n`);
  return `  ${place}  ${name}  ${lines.join(`\n${" ".repeat(indent)}`)}\n${more.join("")}`;
}

/** The message, broken at spaces on a terminal, with the code behind it. */
function linesOf(message: string, code: string, indent: number, io: Io): string[] {
  const width = io.columns === undefined ? Number.POSITIVE_INFINITY : Math.max(io.columns - indent, narrowest);
  const lines = wrapped(message, width);
  const last = lines.at(-1) ?? "";
  const shownCode = styled(code, "dim", io);
  return last.length + 2 + code.length > width
    ? [...lines, shownCode]
    : [...lines.slice(0, -1), `${last}  ${shownCode}`];
}

function placeText({ line, column }: Place): string {
  return `${line}:${column}`;
}

/** « 3 erreurs, 5 avertissements dans 2 fichiers sur 12 ». Nothing when no file could be checked. */
function summaryText(summary: Summary, filesWithFindings: number, { locale }: Io): string {
  if (summary.files === 0) return "";
  if (filesWithFindings === 0) {
    const nothing: Localized = { en: "Nothing to report in", fr: "Rien à signaler dans" };
    return `${nothing[locale]} ${counted(summary.files, counts.files, locale)}\n`;
  }
  const findings = (["errors", "warnings", "informations"] as const)
    .filter((name) => summary[name] > 0)
    .map((name) => counted(summary[name], counts[name], locale));
  return `${findings.join(", ")} ${inFiles(filesWithFindings, summary.files, locale)}\n`;
}

function inFiles(some: number, all: number, locale: Locale): string {
  const files = (number: number) => counted(number, counts.files, locale);
  if (some === all) return { en: `in ${files(all)}`, fr: `dans ${files(all)}` }[locale];
  return { en: `in ${some} of ${files(all)}`, fr: `dans ${files(some)} sur ${all}` }[locale];
}
