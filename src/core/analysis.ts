import { type Checks, check, foundBy } from "./checks.ts";
import {
  isWhole,
  type PlanDocument,
  type PlaybookDocument,
  readPlanDocument,
  readPlaybookDocument,
} from "./document.ts";
import type { Finding, Located, Range } from "./finding.ts";
import { dayOf } from "./plan/iso-date.ts";
import type { Playbook } from "./playbook/playbook.ts";
import { timeLeftIn } from "./rules/context.ts";
import { rules } from "./rules/index.ts";
import { type Context, isAboutText, type Rule } from "./rules/rule.ts";
import { tooLarge } from "./rules/yaml/too-large.ts";
import { Sentences } from "./smart/sentences.ts";
import type { TimeLeft } from "./source/first-document.ts";
import { nextLine, onOneLine } from "./source/text.ts";
import { headOf } from "./source/tree.ts";
import { suppress } from "./suppress.ts";

const codes = rules.map(({ code }) => code);

export interface Analysis<Document> {
  readonly document: Document;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Of a plan: what its sentences say, as far as a rule has asked. */
  readonly sentences?: Sentences;
  /** Of a plan: what each rule has found, for the analysis of the next text. */
  readonly checks?: Checks;
}

/**
 * Everything there is to say about an account plan. Takes any text; never throws. `before`: an analysis of an earlier text
 * of the plan, of which all that has not changed is used again; the outcome is the same without it.
 */
export function analysePlan(
  text: string,
  context: Context,
  before?: Analysis<PlanDocument>,
): Analysis<PlanDocument> & { readonly sentences: Sentences } {
  const document = readPlanDocument(text, before?.document, () => timeLeftIn(context));
  const sentences = new Sentences(context, before?.sentences);
  const checks = check(rulesFor(document), document, { ...context, sentences }, before?.checks);
  const found = [...checks.outcomes.values()].flatMap(({ findings }) => findings);
  const findings = settle(found, checks.leftOut, document, context.playbook);
  return { document, findings, sentences, checks };
}

/** That there was no time for some rules, or none to read the text to its end, so that nobody takes the silence for praise. */
function givenUp(leftOut: readonly Rule[], document: PlanDocument | PlaybookDocument): Finding[] {
  const rest = document.source.problems.find(({ kind }) => kind === "restUnread");
  const total = allRulesFor(document).length;
  const count = leftOut.length + (rest ? total - rulesFor(document).length : 0);
  if (count === 0) return [];
  return [{ ...tooLarge.report(rest ?? anchorOf(document), "leftOut", { count, total }), severity: "warning" }];
}

/** Where a finding about all of a document stands. */
function anchorOf(document: PlanDocument | PlaybookDocument): Located {
  if ("plan" in document) return document.plan.anchor("accountPlan");
  const { root } = document.source;
  return root ? headOf(root) : { range: { start: 0, end: 0 }, pointer: "" };
}

/** Of a document that was not looked at as a whole nothing can be said but how it is written. */
function rulesFor(document: PlanDocument | PlaybookDocument): readonly Rule[] {
  const all = allRulesFor(document);
  return isWhole(document) ? all : all.filter(isAboutText);
}

function allRulesFor({ kind }: PlanDocument | PlaybookDocument): readonly Rule[] {
  return kind === "account-plan" ? rules : rules.filter(({ checkPlaybook }) => checkPlaybook);
}

/**
 * Everything there is to say about a playbook file. Takes any text; never throws. `timeLeft`: as in a plan's context,
 * what would take longer is given up, and said.
 */
export function analysePlaybook(text: string, today: string, timeLeft?: TimeLeft): Analysis<PlaybookDocument> {
  const document = readPlaybookDocument(text, timeLeft);
  const { playbook } = document;
  const context = { playbook, today, codes, timeLeft };
  const leftOut: Rule[] = [];
  const found = rulesFor(document).flatMap((rule) => {
    const findings = foundBy(rule, () => rule.checkPlaybook?.(document, context), context);
    if (!findings) leftOut.push(rule);
    return findings ?? [];
  });
  return { document, findings: settle(found, leftOut, document, playbook) };
}

/** The playbook that a file gives, or undefined when it is broken: then whatever was in force before stays so. */
export function playbookOf({ document, findings }: Analysis<PlaybookDocument>): Playbook | undefined {
  const { root, isCutOff } = document.source;
  const isReadable = root?.kind === "map" && !isCutOff && document.schemaProblems.length === 0;
  return isReadable && !findings.some(({ severity }) => severity === "error") ? document.playbook : undefined;
}

/** The day an analysis speaks of: the one that was asked for, else the playbook's, else the clock's. */
export function todayFor(playbook: Playbook, asked: string | undefined, clock: Date): string {
  return asked ?? playbook.asOf ?? dayOf(clock);
}

/** What is left after the suppressions, at the severities of the playbook, in the order of the text. */
function settle(
  found: readonly Finding[],
  leftOut: readonly Rule[],
  document: PlanDocument | PlaybookDocument,
  { severities }: Playbook,
): Finding[] {
  // A comment that hides what was not looked for is not without use.
  const suppressions = isWhole(document) ? document.suppressions : [];
  const all = [...found, ...givenUp(leftOut, document)];
  return suppress(all, suppressions, { all: codes, leftOut: leftOut.map(({ code }) => code) })
    .flatMap((finding) => {
      const severity = severities[finding.code] ?? finding.severity;
      if (severity === "off") return [];
      return { ...finding, severity, range: firstWords(document.source.text, finding.range) };
    })
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end || (a.code < b.code ? -1 : 1));
}

/** A finding never underlines several lines: of a text that begins with `|` or `>`, its first line of words. */
function firstWords(text: string, range: Range): Range {
  const first = onOneLine(text, range);
  if (first.end === range.end || !/^[|>][-+\d]*$/.test(text.slice(first.start, first.end))) return first;
  const next = nextLine(text, first.end) ?? first.end;
  const indent = text.slice(next, range.end).search(/\S/);
  return indent < 0 ? first : onOneLine(text, { start: next + indent, end: range.end });
}
