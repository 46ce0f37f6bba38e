import { analysePlan, analysePlaybook } from "../analysis.ts";
import type { PlanDocument, PlaybookDocument } from "../document.ts";
import type { DocumentKind } from "../document-kind.ts";
import { compose } from "../edit/compose.ts";
import { applyEdits, type Edit } from "../edit/edit.ts";
import type { Finding, Range } from "../finding.ts";
import type { Fix, FixContext } from "../rules/fix.ts";
import { ruleOf } from "../rules/index.ts";
import { suppressing } from "./suppressing.ts";

/** What can be done about a finding, the most likely first; to hide it, with a reason to be given, comes last. */
export function fixesFor(finding: Finding, document: PlanDocument | PlaybookDocument, context: FixContext): Fix[] {
  return [...ownFixes(finding, document, context), ...suppressing(finding, document, context)];
}

/**
 * Everything that can be put right without being looked at, as one change: the safe fixes, made again and again until
 * there is none left, since one may bring another to light.
 */
export function fixAll(text: string, kind: DocumentKind, context: FixContext): Edit[] {
  const changes: Edit[][] = [];
  let current = text;
  for (let round = 0; round < maxRounds; round++) {
    const edits = safeEdits(current, kind, context);
    if (edits.length === 0) break;
    changes.push(edits);
    current = applyEdits(current, edits);
  }
  return compose(text, changes);
}

/** Three are enough in practice: a line that can be read again, what stands on it, what depends on that. */
const maxRounds = 10;

function safeEdits(text: string, kind: DocumentKind, context: FixContext): Edit[] {
  const { document, findings } =
    kind === "account-plan" ? analysePlan(text, context) : analysePlaybook(text, context.today);
  const edits: Edit[] = [];
  for (const finding of findings) {
    const fix = ownFixes(finding, document, context).find(({ isSafe }) => isSafe);
    if (fix && !fix.edits.some((one) => edits.some((other) => touch(one, other)))) edits.push(...fix.edits);
  }
  return edits;
}

function ownFixes(finding: Finding, document: PlanDocument | PlaybookDocument, context: FixContext): Fix[] {
  const rule = ruleOf(finding.code);
  const fixes =
    "plan" in document ? rule?.fixPlan?.(finding, document, context) : rule?.fixPlaybook?.(finding, document, context);
  return [...(fixes ?? [])].filter(({ edits }) => changes(document.source.text, edits));
}

function changes(text: string, edits: readonly Edit[]): boolean {
  return edits.some(({ start, end, text: added }) => text.slice(start, end) !== added);
}

function touch(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}
