import { type Analysis, analysePlan, analysePlaybook } from "../analysis.ts";
import type { PlanDocument, PlaybookDocument } from "../document.ts";
import type { DocumentKind } from "../document-kind.ts";
import { compose } from "../edit/compose.ts";
import { applyEdits, type Edit } from "../edit/edit.ts";
import type { Finding, Range } from "../finding.ts";
import { fill } from "../locale.ts";
import type { Fix, FixContext } from "../rules/fix.ts";
import { ruleOf } from "../rules/index.ts";
import { staysInPlace } from "./in-place.ts";
import { suppressing } from "./suppressing.ts";

/** What can be done about a finding, the most likely first; to hide it, with a reason to be given, comes last. */
export function fixesFor(finding: Finding, document: PlanDocument | PlaybookDocument, context: FixContext): Fix[] {
  const hiding = [...suppressing(finding, document, context)];
  return [...ownFixes(finding, document, context), ...offered(hiding, finding, document, context)];
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

/** First what can't be read: only then does each line stand where it seems to. */
function safeEdits(text: string, kind: DocumentKind, context: FixContext): Edit[] {
  const { document, findings } = analyse(text, kind, context);
  const unreadable = safeEditsFor(findings.filter(isUnreadable), document, context);
  return unreadable.length > 0 ? unreadable : safeEditsFor(findings, document, context);
}

function safeEditsFor(
  findings: readonly Finding[],
  document: PlanDocument | PlaybookDocument,
  context: FixContext,
): Edit[] {
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
  return offered([...(fixes ?? [])], finding, document, context);
}

/**
 * The fixes that change something. Where a text can't wholly be read, its lines may stand elsewhere than they seem to, and
 * an edit among them may do harm: there a fix is only offered when the finding goes and nothing gets worse.
 */
function offered(
  fixes: readonly Fix[],
  finding: Finding,
  { source, kind }: PlanDocument | PlaybookDocument,
  context: FixContext,
): Fix[] {
  const changing = distinct(
    fixes.filter(({ edits }) => changes(source.text, edits)),
    finding,
    source.text,
  );
  if (source.problems.length === 0 || changing.length === 0) return changing;
  const before = analyse(source.text, kind, context).findings;
  const alike = (findings: readonly Finding[]) => findings.filter((one) => isSame(one, finding)).length;
  return changing.filter(({ edits, prepares, hides }) => {
    const { document, findings } = analyse(applyEdits(source.text, edits), kind, context);
    const expected = countErrors(before) - (hides && finding.severity === "error" ? 1 : 0);
    const isWorse = reveals(finding)
      ? document.source.problems.length >= source.problems.length
      : countErrors(findings) > expected;
    if (isWorse || (!prepares && alike(findings) >= alike(before))) return false;
    const { root } = source;
    return isUnreadable(finding) || !root || staysInPlace(root, document.source.root, finding.pointer, edits);
  });
}

/** Without those that make the same text as one before, or say the same: of two Tom Hills nobody knows which is meant. */
function distinct(fixes: readonly Fix[], { data }: Finding, text: string): Fix[] {
  const known = new Set<string>();
  return fixes.filter((fix) => {
    const marks = [`title ${fill(fix.title.en, fix.data ?? data, "en")}`, `text ${applyEdits(text, fix.edits)}`];
    const isNew = marks.every((mark) => !known.has(mark));
    for (const mark of marks) known.add(mark);
    return isNew;
  });
}

function isUnreadable({ code }: Finding): boolean {
  return code.startsWith("yaml/");
}

/** What stood there a second time was not looked at before, and may hold mistakes of its own. */
function reveals({ code }: Finding): boolean {
  return code === "yaml/duplicate-key" || code === "yaml/conflict-marker";
}

/** Wherever it stands: lines that are added may make others be read in another way. */
function isSame(a: Finding, b: Finding): boolean {
  return a.code === b.code && a.message === b.message && JSON.stringify(a.data) === JSON.stringify(b.data);
}

function countErrors(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === "error").length;
}

function analyse(text: string, kind: DocumentKind, context: FixContext): Analysis<PlanDocument | PlaybookDocument> {
  return kind === "account-plan" ? analysePlan(text, context) : analysePlaybook(text, context.today);
}

function changes(text: string, edits: readonly Edit[]): boolean {
  return edits.some(({ start, end, text: added }) => text.slice(start, end) !== added);
}

function touch(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}
