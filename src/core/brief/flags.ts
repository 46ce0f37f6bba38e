import { messageOf } from "../features/diagnostics.ts";
import { linesOf } from "../features/formatting/lines.ts";
import { type Localized, told } from "../locale.ts";
import type { BriefBlock, BriefSource } from "./model.ts";

const atLine: Localized = { en: "Line {line}: {message}", fr: "Ligne {line} : {message}" };

/** What the method still asks for, errors first; what is only worth a thought is counted at the top of the page. */
export function flagBlocks({ document, findings, view: { locale } }: BriefSource): readonly BriefBlock[] {
  const lines = linesOf(document.source.text);
  const due = ["error", "warning"].flatMap((severity) => findings.filter((one) => one.severity === severity));
  const flags = due.map((finding) => {
    const line = String(lines.lineOf(finding.range.start) + 1);
    const message = messageOf(finding, locale);
    return { text: told(atLine[locale], { line, message }, locale), pointer: finding.pointer };
  });
  return flags.length > 0 ? [{ kind: "list", lines: flags }] : [];
}
