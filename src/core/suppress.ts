import type { Finding } from "./finding.ts";
import { noReason } from "./rules/suppression/no-reason.ts";
import { unused } from "./rules/suppression/unused.ts";
import type { Suppression } from "./source/suppressions.ts";

/** The findings without those that a comment hides, and with what is wrong with the comments. */
export function suppress(findings: readonly Finding[], suppressions: readonly Suppression[]): Finding[] {
  const effective = suppressions.filter(({ reason }) => reason !== undefined);
  const kept = findings.filter(
    (finding) => !effective.some((one) => one.codes.some(({ code }) => hides(one, code, finding))),
  );
  return [...kept, ...suppressions.flatMap((suppression) => judge(suppression, findings))];
}

function judge(suppression: Suppression, findings: readonly Finding[]): Finding[] {
  if (suppression.codes.length === 0) return [unused.report(suppression, "noCode")];
  if (suppression.reason === undefined) return [noReason.report(suppression, "noReason")];
  return suppression.codes
    .filter(({ code }) => !findings.some((finding) => hides(suppression, code, finding)))
    .map((code) => unused.report(code, "nothingHidden", { code: code.code }, { unnecessary: true }));
}

function hides({ lines }: Suppression, code: string, { code: found, range }: Finding): boolean {
  return found === code && (!lines || (range.start >= lines.start && range.start <= lines.end));
}
