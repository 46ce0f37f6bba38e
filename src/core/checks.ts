import type { PlanDocument } from "./document.ts";
import type { Finding, Located } from "./finding.ts";
import { coverageAt, type LevelCoverage } from "./plan/coverage.ts";
import type { DiscoveryLevel } from "./plan/vocabulary.ts";
import { timeLeftIn } from "./rules/context.ts";
import { type Context, isAboutText, type Rule } from "./rules/rule.ts";
import { movedRange } from "./source/plain/moved.ts";
import type { Block } from "./source/plain/read-plain.ts";
import { everything, type Look, watched } from "./watched.ts";

/** What the rules found in a document, and under which circumstances. */
export interface Checks {
  readonly context: Context;
  readonly blocks: readonly Block[] | undefined;
  readonly outcomes: ReadonlyMap<Rule, Outcome>;
  /** The rules for which there was no time left. */
  readonly leftOut: readonly Rule[];
}

/** What a rule found, which holds as long as the sections that it has looked at are the same. */
interface Outcome {
  readonly findings: readonly Finding[];
  readonly lookedAt: ReadonlySet<string>;
}

/**
 * `before`: the checks of an earlier text, of which what has looked at nothing else holds still. Rules are watched from the
 * second text on: most plans are read once, and watching costs as much as a small plan.
 */
export function check(rules: readonly Rule[], document: PlanDocument, context: Context, before?: Checks): Checks {
  const { blocks } = document.source;
  const kept = before && isUnder(before.context, context) ? keeping(before, blocks) : undefined;
  const view: View = before ? (look) => watched(document, look) : () => document;
  const coverage = coverageOnce(view, context);
  const outcomes = new Map<Rule, Outcome>();
  const leftOut: Rule[] = [];
  for (const rule of rules) {
    const outcome = kept?.(rule) ?? outcomeOf(rule, view, { context, coverage, isWatched: before !== undefined });
    if (outcome) outcomes.set(rule, outcome);
    else leftOut.push(rule);
  }
  return { context, blocks, outcomes, leftOut };
}

function isUnder(before: Context, { playbook, today, news }: Context): boolean {
  return before.playbook === playbook && before.today === today && before.news === news;
}

/** Nobody reads more of a kind at once; and a rule that has found so many need not look on. */
const maxFindings = 200; // a rule

/** What a rule has found, as far as anybody reads it; undefined when nobody waits so long. How a text is written is always said. */
export function foundBy(
  rule: Rule,
  find: () => Iterable<Finding> | undefined,
  context: Pick<Context, "timeLeft">,
): Finding[] | undefined {
  const isOver = () => !isAboutText(rule) && timeLeftIn(context) <= 0;
  const findings: Finding[] = [];
  if (isOver()) return undefined;
  for (const finding of find() ?? []) {
    if (findings.push(finding) === maxFindings) break;
    if (isOver()) return undefined;
  }
  return findings;
}

/** The document as somebody looks at it who is watched, or not. */
type View = (look: Look) => PlanDocument;

interface Round {
  readonly context: Context;
  readonly coverage: CoverageSeen;
  readonly isWatched: boolean;
}

/** Undefined when nobody waits so long. */
function outcomeOf(rule: Rule, view: View, { context, coverage, isWatched }: Round): Outcome | undefined {
  const lookedAt = new Set<string>(isWatched ? [] : [everything]);
  const look = (section: string) => lookedAt.add(section);
  const given = { ...context, coverage: (level: DiscoveryLevel) => coverage(level, look) };
  const findings = foundBy(rule, () => rule.checkPlan?.(view(look), given), context);
  return findings && { findings, lookedAt };
}

type CoverageSeen = (level: DiscoveryLevel, look: Look) => LevelCoverage;

/** The coverage of a plan, each level worked out once: whoever asks has looked at all that it was worked out from. */
function coverageOnce(view: View, { playbook }: Context): CoverageSeen {
  const known = new Map<DiscoveryLevel, { coverage: LevelCoverage; lookedAt: ReadonlySet<string> }>();
  const workOut = (level: DiscoveryLevel) => {
    const lookedAt = new Set<string>();
    const { plan } = view((section) => lookedAt.add(section));
    return { coverage: coverageAt(level, plan, playbook), lookedAt };
  };
  return (level, look) => {
    const one = known.get(level) ?? workOut(level);
    known.set(level, one);
    one.lookedAt.forEach(look);
    return one.coverage;
  };
}

/** The outcomes that hold still, at the places where their findings stand now. */
function keeping(
  { blocks, outcomes }: Checks,
  now: readonly Block[] | undefined,
): ((rule: Rule) => Outcome | undefined) | undefined {
  if (!blocks || !now) return undefined; // of a text with mistakes in it nobody knows where a section ends
  const before = byKey(blocks);
  const after = byKey(now);
  const isSame = (section: string) => section !== everything && before.get(section)?.text === after.get(section)?.text;
  const shift = ({ entry: { key }, start }: Block) => (after.get(key)?.start ?? start) - start;
  const place = <At extends Located>(at: At): At => {
    const block = blockAt(blocks, at.range.start);
    return block ? { ...at, range: movedRange(at.range, shift(block)) } : at;
  };
  const move = (finding: Finding): Finding => {
    const { related } = finding;
    return { ...place(finding), ...(related && { related: related.map(place) }) };
  };
  return (rule) => {
    const outcome = outcomes.get(rule);
    if (!outcome || ![...outcome.lookedAt].every(isSame)) return undefined;
    return { ...outcome, findings: outcome.findings.map(move) };
  };
}

function byKey(blocks: readonly Block[]): ReadonlyMap<string, Block> {
  return new Map(blocks.map((block) => [block.entry.key, block]));
}

/** The block in which something stands. */
function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? offset) <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1];
}
