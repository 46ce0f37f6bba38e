import { daysBetween } from "../plan/iso-date.ts";
import type { Objective, Plan } from "../plan/plan.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { comparisons } from "../sentence/comparisons.ts";
import type { SentenceReading } from "../sentence/read-sentence.ts";
import { ambitionOf, isAgreed } from "./ambition.ts";
import { capacityOf } from "./drivers.ts";
import { type SayingContext, saidBy } from "./said.ts";
import { Sentences } from "./sentences.ts";
import { tracksOf } from "./track.ts";
import { isWritten } from "./written.ts";

/** What an objective is read against. */
export interface Circumstances extends SayingContext {
  readonly plan: Plan;
  readonly playbook: Playbook;
}

/**
 * How far an objective fulfils one letter of SMART.
 * - met: nothing is lacking
 * - weak: something is there, and something is lacking
 * - missing: nothing is there
 */
export interface LetterReading<Fact extends string, Lack extends string> {
  readonly state: "met" | "weak" | "missing";
  /** What the objective has; `wording` when only its sentence says it. */
  readonly has: readonly Fact[];
  readonly lacks: readonly Lack[];
}

export interface SmartReading {
  readonly specific: ReturnType<typeof readSpecific>;
  readonly measurable: ReturnType<typeof readMeasurable>;
  /** The A, as the playbook reads it. */
  readonly ambitious: ReturnType<typeof readAmbitious>;
  readonly realistic: ReturnType<typeof readRealistic>;
  readonly timeBound: ReturnType<typeof readTimeBound>;
}

/** The five letters of an objective: from its fields, and from its sentence what they don't say. The smart/* rules rest on the same readings, letter by letter. */
export function smartReading(objective: Objective, circumstances: Circumstances): SmartReading {
  // The sentence is read once for all letters, and only if one of them asks.
  const sentences = circumstances.sentences ?? new Sentences(circumstances);
  const context = { ...circumstances, sentences };
  return {
    specific: readSpecific(objective, context),
    measurable: readMeasurable(objective, context),
    ambitious: readAmbitious(objective, context),
    realistic: readRealistic(objective, context),
    timeBound: readTimeBound(objective, context),
  };
}

/** Specific, and assignable as Doran's first version of SMART has it: what is to be reached, and who answers for it. */
export function readSpecific(objective: Objective, circumstances: Circumstances) {
  const { statement, owner, acceptable, measures } = objective;
  const said = saidBy(objective, circumstances)?.specific.state;
  // Where a sentence does not name the result, a field may; a word alone is no sentence.
  const isNamed = measures.some(({ indicator }) => indicator) && /\p{L}\P{L}+\p{L}/u.test(statement?.value ?? "");
  const isHollow = said === "missing" && !isNamed;
  const isDirection = said === "weak" && !isNamed;
  const owned = owner ?? acceptable.agreedBy ?? circumstances.plan.account.owner;
  const isOwned = owned !== undefined || isWritten(objective, "owner");
  return reading(
    {
      statement: statement !== undefined && !isHollow && !isDirection,
      owner: isOwned && statement !== undefined,
    },
    {
      statement: !statement && !isWritten(objective, "statement"),
      result: isHollow,
      direction: isDirection,
      owner: !isOwned,
    },
  );
}

export function readMeasurable(objective: Objective, context: SayingContext) {
  const { measures } = objective;
  // The sentence is only read when the fields are silent.
  const said = measures.length === 0 ? saidBy(objective, context)?.measurable.state : undefined;
  return reading(
    {
      measure: measures.some(({ indicator, target }) => indicator && target),
      wording: said === "met",
      figure: said === "weak",
    },
    {
      measure: measures.length === 0 && said !== "met" && said !== "weak" && !isWritten(objective, "measurable"),
      firmness: said === "weak" && !isWritten(objective, "measurable"),
      indicator: measures.some(({ indicator }) => !indicator),
      target: measures.some(({ target }) => !target),
    },
  );
}

/**
 * The A of the playbook: ambitious (better than the baseline), acceptable (agreed to), both, or either of the two. Under
 * `either`, one finding at most: modesty when a baseline shows it, else the agreement that would make up for it.
 */
export function readAmbitious(objective: Objective, context: Omit<Circumstances, "plan">) {
  const { playbook } = context;
  const { readingOfA } = playbook.smart;
  const { state } = ambitionOf(objective, playbook);
  const said = state === "unknown" || state === "unmeasured" ? saidBy(objective, context) : undefined;
  const saidGrowth = said !== undefined && growsBySentence(said);
  const isModestInWords = state === "unmeasured" && said?.modesty !== undefined;
  const incomparable = state === "unknown" && !saidGrowth;
  const agreed = isAgreed(objective);
  const isAgreedInWords = said?.sentence.cues.some(({ kinds }) => kinds.has("agreed")) === true;
  const unagreed = !agreed && !isWritten(objective, "acceptable") && !isAgreedInWords;
  const asksAmbition = readingOfA === "either" ? unagreed : readingOfA !== "acceptable";
  const asksAgreement = readingOfA === "either" ? incomparable : readingOfA !== "ambitious";
  return reading(
    {
      baseline: state === "ambitious" || state === "modest",
      ambition: state === "ambitious",
      wording: saidGrowth,
      agreement: agreed,
    },
    {
      ambition: asksAmbition && state === "modest",
      modesty: asksAmbition && isModestInWords,
      baseline: asksAmbition && incomparable && readingOfA !== "either",
      agreement: asksAgreement && unagreed,
    },
  );
}

/** A change, or a target with the figure it starts from, that is no step back. */
function growsBySentence({ figures, modesty }: SentenceReading): boolean {
  return !modesty && (figures.some(({ role }) => role === "growth") || comparisons(figures).length > 0);
}

/** Realistic: the means that are provided, and activity that carries the target. */
export function readRealistic(objective: Objective, { playbook }: Pick<Circumstances, "playbook">) {
  const { means, drivers } = objective.realistic;
  const short = drivers.length > 0 && tracksOf(objective, playbook).some((track) => (capacityOf(track)?.gap ?? 0) > 0);
  return reading(
    { means: means.length > 0, drivers: drivers.length > 0 },
    { means: !isWritten(objective, "realistic"), capacity: short },
  );
}

export function readTimeBound(objective: Objective, context: Omit<Circumstances, "plan">) {
  const { timeBound } = objective;
  const { playbook, today } = context;
  const { start, due, milestones, review } = timeBound;
  const said = due ? undefined : saidBy(objective, context)?.timeBound.state;
  const isLong =
    due !== undefined && daysBetween(start?.value ?? today, due.value) > playbook.smart.milestonesAfterDays;
  return reading(
    {
      due: due !== undefined,
      milestones: milestones.length > 0,
      review: review !== undefined,
      wording: said === "met",
      event: said === "weak",
    },
    {
      due: !due && said !== "met" && said !== "weak" && !isWritten(objective, "timeBound", "due"),
      day: said === "weak" && !isWritten(objective, "timeBound", "due"),
      milestones: isLong && !isWritten(objective, "timeBound", "milestones"),
    },
  );
}

function reading<Fact extends string, Lack extends string>(
  facts: Readonly<Record<Fact, boolean>>,
  gaps: Readonly<Record<Lack, boolean>>,
): LetterReading<Fact, Lack> {
  const has = trueOnes(facts);
  const lacks = trueOnes(gaps);
  if (has.length === 0) return { state: "missing", has, lacks };
  return { state: lacks.length > 0 ? "weak" : "met", has, lacks };
}

function trueOnes<Name extends string>(flags: Readonly<Record<Name, boolean>>): Name[] {
  return (Object.keys(flags) as Name[]).filter((name) => flags[name]);
}
