import { type Analysis, analysePlan, analysePlaybook } from "../../../src/core/analysis.ts";
import type { PlanDocument, PlaybookDocument } from "../../../src/core/document.ts";
import { applyEdits } from "../../../src/core/edit/edit.ts";
import { fixesFor } from "../../../src/core/features/fixes.ts";
import type { Finding } from "../../../src/core/finding.ts";
import { fill } from "../../../src/core/locale.ts";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import { mergePlaybook } from "../../../src/core/playbook/merge.ts";
import type { Fix, FixContext } from "../../../src/core/rules/fix.ts";
import { exampleDay } from "../../../src/core/rules/rule.ts";
import type { Circumstances } from "../check.ts";

/** A fix for a finding, and the text that it makes. */
export interface Offer {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly title: string;
  readonly after: string;
}

export function contextOf({ playbook, today = exampleDay, news }: Circumstances = {}): FixContext {
  return { playbook: playbook ? mergePlaybook(playbook) : builtInPlaybook, today, news, locale: "en" };
}

export function analyse(
  text: string,
  context: FixContext,
  kind?: Circumstances["kind"],
): Analysis<PlanDocument | PlaybookDocument> {
  return kind === "sales-playbook" ? analysePlaybook(text, context.today) : analysePlan(text, context);
}

/** Every fix for every finding of a text. */
export function offersIn(text: string, circumstances: Circumstances = {}): Offer[] {
  const context = contextOf(circumstances);
  const analysis = analyse(text, context, circumstances.kind);
  return analysis.findings
    .filter(({ code }) => !circumstances.only || circumstances.only.includes(code))
    .flatMap((finding) =>
      fixesFor(finding, analysis, context).map((fix) => ({
        finding,
        fix,
        title: fill(fix.title.en, fix.data ?? finding.data, "en"),
        after: applyEdits(text, fix.edits),
      })),
    );
}

/** The title of a fix, the lines that it makes, and whether it is most likely meant. */
export type Offered = readonly [title: string, lines: string, preferred?: "preferred"];

/** What is offered for the findings of a text, beside hiding them. */
export function offered(text: string, circumstances: Circumstances = {}): Offered[] {
  const before = text.split("\n");
  const linesOf = (after: string) => after.split("\n").filter((line) => !before.includes(line));
  return offersIn(text, circumstances)
    .filter(({ fix }) => !fix.hides)
    .map(({ title, after, fix }) => {
      const lines = linesOf(after)
        .map((line) => line.trim())
        .join(" | ");
      return fix.isPreferred ? [title, lines, "preferred"] : [title, lines];
    });
}
