import { messageOf } from "../features/diagnostics.ts";
import { fill, type Localized, typeset } from "../locale.ts";
import type { BriefBlock, BriefSource } from "./model.ts";

const atLine: Localized = { en: "Line {line}: {message}", fr: "Ligne {line} : {message}" };

/** What the method still asks for, errors first; what is only worth a thought is counted at the top of the page. */
export function flagBlocks({ document, findings, view: { locale } }: BriefSource): readonly BriefBlock[] {
  const { text } = document.source;
  const due = ["error", "warning"].flatMap((severity) => findings.filter((one) => one.severity === severity));
  const lines = due.map((finding) => {
    const line = String(text.slice(0, finding.range.start).split("\n").length);
    const message = messageOf(finding, locale);
    return { text: typeset(fill(atLine[locale], { line, message }, locale), locale), pointer: finding.pointer };
  });
  return lines.length > 0 ? [{ kind: "list", lines }] : [];
}
