import { type Analysis, analysePlan, analysePlaybook } from "../analysis.ts";
import type { PlanDocument, PlaybookDocument } from "../document.ts";
import type { DocumentKind } from "../document-kind.ts";
import { compose } from "../edit/compose.ts";
import { applyEdits, type Edit } from "../edit/edit.ts";
import type { Finding, Range } from "../finding.ts";
import { fill } from "../locale.ts";
import { timeLeftIn } from "../rules/context.ts";
import type { Fix, FixContext } from "../rules/fix.ts";
import { ruleOf } from "../rules/index.ts";
import type { Source } from "../source/parse.ts";
import { staysInPlace } from "./in-place.ts";
import { suppressing } from "./suppressing.ts";

/** A document and what was found in it. */
type Analysed = Analysis<PlanDocument | PlaybookDocument>;

/**
 * What can be done about a finding, the most likely first; to hide it, with a reason to be given, comes last. `among`: the
 * findings that are asked about at once, which share the time there is for trying.
 */
export function fixesFor(finding: Finding, analysed: Analysed, context: FixContext, among = 1): Fix[] {
  const hiding = distinct([...suppressing(finding, analysed.document, context)], finding, analysed.document);
  const own = ownFixes(finding, analysed.document, context);
  const all = [...own, ...hiding];
  const { source } = analysed.document;
  // Where all can be read nothing need be tried.
  let tries = source.problems.length === 0 ? all.length : Math.ceil(Math.max(leastTried, triesFor(source)) / among);
  return all.filter((fix) => tries-- > 0 && helps(fix, finding, analysed, context));
}

/** Milliseconds that one fix may take to be made and tried. */
const longestTry = 1_000;

/** Whether nobody waits any longer for more fixes. */
export function isTooLateToTry(context: FixContext): boolean {
  return timeLeftIn(context) < longestTry;
}

/**
 * Everything that can be put right without being looked at, as one change: the safe fixes, made again and again until
 * there is none left, since one may bring another to light.
 */
export function fixAll(text: string, kind: DocumentKind, context: FixContext): Edit[] {
  const changes: Edit[][] = [];
  let current = text;
  let rounds = maxRounds;
  for (let round = 0; round < rounds && !isTooLateToTry(context); round++) {
    const analysed = analyse(current, kind, context);
    rounds = Math.min(rounds, Math.ceil(triesFor(analysed.document.source) / 2));
    const edits = safeEdits(analysed, context);
    if (edits.length === 0) break;
    changes.push(edits);
    current = applyEdits(current, edits);
  }
  return compose(text, changes);
}

/** Three are enough in practice: a line that can be read again, what stands on it, what depends on that. */
const maxRounds = 10;

/**
 * How many fixes can be tried at once, each by an analysis of what it makes. Nobody waits for half a million characters and more
 * to be read: a plan of usual length comes nowhere near that, and of a longer one the rest is put right the next time.
 */
function triesFor({ text, problems }: Source): number {
  // A text is read once more after each of its mistakes.
  return Math.ceil(600_000 / Math.max(1, text.length * Math.min(20, 1 + problems.length)));
}

/** So much is tried in any text: the most likely stands first. */
const leastTried = 2;

/** To make a fix without trying it is so many times less work. */
const madeForOneTry = 10;

/** First what can't be read: only then does each line stand where it seems to. */
function safeEdits(analysed: Analysed, context: FixContext): Edit[] {
  const unreadable = safeEditsFor(analysed.findings.filter(isUnreadable), analysed, context);
  return unreadable.length > 0 ? unreadable : safeEditsFor(analysed.findings, analysed, context);
}

function safeEditsFor(findings: readonly Finding[], analysed: Analysed, context: FixContext): Edit[] {
  const edits: Edit[] = [];
  let tries = triesFor(analysed.document.source);
  for (const finding of findings.slice(0, tries * madeForOneTry)) {
    if (isTooLateToTry(context)) break;
    const safe = ownFixes(finding, analysed.document, context).filter(({ isSafe }) => isSafe);
    const fix = safe.find((one) => tries-- > 0 && helps(one, finding, analysed, context));
    if (fix && !fix.edits.some((one) => edits.some((other) => touch(one, other)))) edits.push(...fix.edits);
  }
  return edits;
}

function ownFixes(finding: Finding, document: PlanDocument | PlaybookDocument, context: FixContext): Fix[] {
  const rule = ruleOf(finding.code);
  const fixes =
    "plan" in document ? rule?.fixPlan?.(finding, document, context) : rule?.fixPlaybook?.(finding, document, context);
  const made: Fix[] = [];
  for (const fix of fixes ?? []) {
    made.push(fix);
    if (isTooLateToTry(context)) break;
  }
  return distinct(made, finding, document);
}

/**
 * Whether a fix may be offered. Where a text can't wholly be read, its lines may stand elsewhere than they seem to, and an
 * edit among them may do harm: there it is only when the finding goes and nothing gets worse.
 */
function helps({ edits, prepares, hides }: Fix, finding: Finding, before: Analysed, context: FixContext): boolean {
  const { source, kind } = before.document;
  if (source.problems.length === 0) return true;
  if (isTooLateToTry(context)) return false;
  const after = analyse(applyEdits(source.text, edits), kind, context);
  if (after.checks && after.checks.leftOut.length > 0) return false; // nobody knows
  const alike = ({ findings }: Analysed) => findings.filter((one) => isSame(one, finding)).length;
  const expected = countErrors(before.findings) - (hides && finding.severity === "error" ? 1 : 0);
  const isWorse = reveals(finding)
    ? after.document.source.problems.length >= source.problems.length
    : countErrors(after.findings) > expected;
  if (isWorse || (!prepares && alike(after) >= alike(before))) return false;
  const { root } = source;
  return isUnreadable(finding) || !root || staysInPlace(root, after.document.source.root, finding.pointer, edits);
}

/**
 * Those that change something, without those that make the same text as one before, or say the same: of two Tom Hills
 * nobody knows which is meant.
 */
function distinct(
  fixes: readonly Fix[],
  { data }: Finding,
  { source: { text } }: PlanDocument | PlaybookDocument,
): Fix[] {
  const known = new Set<string>();
  return fixes.filter((fix) => {
    if (!changes(text, fix.edits)) return false;
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
  return kind === "account-plan" ? analysePlan(text, context) : analysePlaybook(text, context.today, context.timeLeft);
}

function changes(text: string, edits: readonly Edit[]): boolean {
  return edits.some(({ start, end, text: added }) => text.slice(start, end) !== added);
}

function touch(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}
