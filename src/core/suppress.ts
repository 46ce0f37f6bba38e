import type { Finding } from "./finding.ts";
import { noReason } from "./rules/suppression/no-reason.ts";
import { unused } from "./rules/suppression/unused.ts";
import { closest } from "./schema/closest.ts";
import type { Suppression } from "./source/suppressions.ts";

/** The codes of all rules, and of those that nobody looked for: a comment that hides them is not without use. */
interface Codes {
  readonly all: readonly string[];
  readonly leftOut: readonly string[];
}

/** The findings without those that a comment hides, and with what is wrong with the comments. */
export function suppress(findings: readonly Finding[], suppressions: readonly Suppression[], codes: Codes): Finding[] {
  const effective = suppressions.filter(({ reason }) => reason !== undefined);
  const kept = findings.filter(
    (finding) => !effective.some((one) => one.codes.some(({ code }) => hides(one, code, finding))),
  );
  return [...kept, ...suppressions.flatMap((suppression) => judge(suppression, findings, codes))];
}

function judge(suppression: Suppression, findings: readonly Finding[], { all, leftOut }: Codes): Finding[] {
  if (suppression.codes.length === 0) return [unused.report(suppression, "noCode")];
  if (suppression.reason === undefined) return [noReason.report(suppression, "noReason")];
  return suppression.codes
    .filter(({ code }) => !leftOut.includes(code) && !findings.some((finding) => hides(suppression, code, finding)))
    .map((place) => {
      const { code } = place;
      if (all.includes(code)) return unused.report(place, "nothingHidden", { code }, { unnecessary: true });
      const suggestion = closest(code, all);
      if (suggestion !== undefined) return unused.report(place, "misspelt", { code, suggestion });
      return unused.report(place, "noSuchCode", { code }, { unnecessary: true });
    });
}

function hides({ lines }: Suppression, code: string, { code: found, range }: Finding): boolean {
  return found === code && (!lines || (range.start >= lines.start && range.start <= lines.end));
}
