import { daysBetween } from "../plan/iso-date.ts";
import type { Objective, Plan } from "../plan/plan.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { ambitionOf, isAgreed } from "./ambition.ts";
import { capacityOf } from "./drivers.ts";
import { tracksOf } from "./track.ts";
import { mayCarryAgreement, mayCarryBaseline, mayCarryQuantity, mayCarryTime, saysSomething } from "./wording.ts";
import { isWritten } from "./written.ts";

/** What an objective is read against. */
export interface Circumstances {
  readonly plan: Plan;
  readonly playbook: Playbook;
  readonly today: string;
}

/**
 * How far an objective fulfils one letter of SMART.
 * - met: nothing is lacking
 * - weak: something is there, and something is lacking or said in the sentence only
 * - missing: nothing is there
 */
export interface LetterReading<Fact extends string, Lack extends string> {
  readonly state: "met" | "weak" | "missing";
  /** What the objective has; `wording` when only its sentence seems to say it. */
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

/** The five letters of an objective, from its fields. The smart/* rules rest on the same readings, letter by letter. */
export function smartReading(objective: Objective, circumstances: Circumstances): SmartReading {
  return {
    specific: readSpecific(objective, circumstances),
    measurable: readMeasurable(objective),
    ambitious: readAmbitious(objective, circumstances),
    realistic: readRealistic(objective, circumstances),
    timeBound: readTimeBound(objective, circumstances),
  };
}

/** Specific, and assignable as Doran's first version of SMART has it: what is to be reached, and who answers for it. */
export function readSpecific(objective: Objective, { plan }: Pick<Circumstances, "plan">) {
  const { statement, owner, acceptable } = objective;
  const says = statement !== undefined && saysSomething(statement.value);
  const owned = (owner ?? acceptable.agreedBy ?? plan.account.owner) !== undefined || isWritten(objective, "owner");
  return reading(
    { statement: says, owner: owned && statement !== undefined },
    {
      statement: !statement && !isWritten(objective, "statement"),
      detail: statement !== undefined && !says,
      owner: !owned,
    },
  );
}

export function readMeasurable(objective: Objective) {
  const { measures, statement } = objective;
  // The sentence is only looked at when the fields are silent: it takes longer.
  const inWords = measures.length === 0 && statement !== undefined && mayCarryQuantity(statement.value);
  return reading(
    {
      measure: measures.some(({ indicator, target }) => indicator && target),
      wording: inWords,
    },
    {
      measure: measures.length === 0 && !inWords && !isWritten(objective, "measurable"),
      indicator: measures.some(({ indicator }) => !indicator),
      target: measures.some(({ target }) => !target),
    },
  );
}

/**
 * The A of the playbook: ambitious (better than the baseline), acceptable (agreed to), both, or either of the two. Under
 * `either`, one finding at most: modesty when a baseline shows it, else the agreement that would make up for it.
 */
export function readAmbitious(objective: Objective, { playbook }: Pick<Circumstances, "playbook">) {
  const { readingOfA } = playbook.smart;
  const sentence = objective.statement?.value ?? "";
  const { state } = ambitionOf(objective, playbook);
  const incomparable = state === "unknown" && !mayCarryBaseline(sentence);
  const agreed = isAgreed(objective);
  const unagreed = !agreed && !isWritten(objective, "acceptable") && !mayCarryAgreement(sentence);
  const asksAmbition = readingOfA === "either" ? unagreed : readingOfA !== "acceptable";
  const asksAgreement = readingOfA === "either" ? incomparable : readingOfA !== "ambitious";
  return reading(
    { baseline: state === "ambitious" || state === "modest", ambition: state === "ambitious", agreement: agreed },
    {
      ambition: asksAmbition && state === "modest",
      baseline: asksAmbition && incomparable && readingOfA !== "either",
      agreement: asksAgreement && unagreed,
    },
  );
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

export function readTimeBound(objective: Objective, { playbook, today }: Pick<Circumstances, "playbook" | "today">) {
  const { statement, timeBound } = objective;
  const { start, due, milestones, review } = timeBound;
  const inWords = !due && statement !== undefined && mayCarryTime(statement.value);
  const isLong =
    due !== undefined && daysBetween(start?.value ?? today, due.value) > playbook.smart.milestonesAfterDays;
  return reading(
    {
      due: due !== undefined,
      milestones: milestones.length > 0,
      review: review !== undefined,
      wording: inWords,
    },
    {
      due: !due && !inWords && !isWritten(objective, "timeBound", "due"),
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
  const isWeak = lacks.length > 0 || has.every((fact) => fact === "wording");
  return { state: isWeak ? "weak" : "met", has, lacks };
}

function trueOnes<Name extends string>(flags: Readonly<Record<Name, boolean>>): Name[] {
  return (Object.keys(flags) as Name[]).filter((name) => flags[name]);
}
