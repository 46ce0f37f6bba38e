import { type Checks, check } from "./checks.ts";
import { type PlanDocument, type PlaybookDocument, readPlanDocument, readPlaybookDocument } from "./document.ts";
import type { Finding, Range } from "./finding.ts";
import { dayOf } from "./plan/iso-date.ts";
import type { Playbook } from "./playbook/playbook.ts";
import { timeLeftIn } from "./rules/context.ts";
import { rules } from "./rules/index.ts";
import { type Context, isAboutText, type Rule } from "./rules/rule.ts";
import { tooLarge } from "./rules/yaml/too-large.ts";
import { Sentences } from "./smart/sentences.ts";
import { nextLine, onOneLine } from "./source/text.ts";
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
  const leftOut = checks.leftOut.map(({ code }) => code);
  const findings = settle([...found, ...givenUp(checks, document)], document, context.playbook, leftOut);
  return { document, findings, sentences, checks };
}

/** That there was no time for some rules, so that nobody takes their silence for praise. */
function givenUp({ leftOut, outcomes }: Checks, { plan }: PlanDocument): Finding[] {
  if (leftOut.length === 0) return [];
  const facts = { count: leftOut.length, total: leftOut.length + outcomes.size };
  return [{ ...tooLarge.report(plan.anchor("accountPlan"), "leftOut", facts), severity: "warning" }];
}

/** Of a document that was not looked at as a whole nothing can be said but how it is written. */
function rulesFor({ isPartial }: PlanDocument | PlaybookDocument): readonly Rule[] {
  return isPartial ? rules.filter(isAboutText) : rules;
}

/** Everything there is to say about a playbook file. Takes any text; never throws. */
export function analysePlaybook(text: string, today: string): Analysis<PlaybookDocument> {
  const document = readPlaybookDocument(text);
  const { playbook } = document;
  const found = rulesFor(document).flatMap((rule) => [
    ...(rule.checkPlaybook?.(document, { playbook, today, codes }) ?? []),
  ]);
  return { document, findings: settle(found, document, playbook) };
}

/** The playbook that a file gives, or undefined when it is broken: then whatever was in force before stays so. */
export function playbookOf({ document, findings }: Analysis<PlaybookDocument>): Playbook | undefined {
  const isReadable = document.source.root?.kind === "map" && document.schemaProblems.length === 0;
  return isReadable && !findings.some(({ severity }) => severity === "error") ? document.playbook : undefined;
}

/** The day an analysis speaks of: the one that was asked for, else the playbook's, else the clock's. */
export function todayFor(playbook: Playbook, asked: string | undefined, clock: Date): string {
  return asked ?? playbook.asOf ?? dayOf(clock);
}

/** What is left after the suppressions, at the severities of the playbook, in the order of the text. */
function settle(
  found: readonly Finding[],
  document: PlanDocument | PlaybookDocument,
  { severities }: Playbook,
  leftOut: readonly string[] = [],
): Finding[] {
  // A comment that hides what was not looked for is not without use.
  const suppressions = document.isPartial ? [] : document.suppressions;
  return suppress(found, suppressions, { all: codes, leftOut })
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
