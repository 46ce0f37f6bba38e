import type { Playbook, Question } from "../playbook/playbook.ts";
import type { Node } from "../source/tree.ts";
import { elsewhere } from "./elsewhere.ts";
import type { Answer, AnswerStatus, Plan } from "./plan.ts";
import { isSigned } from "./stage.ts";
import { type Dimension, type DiscoveryLevel, dimensions, discoveryLevels } from "./vocabulary.ts";

/** What is known of a customer, question by question. */
export interface Coverage {
  /** See `levelsOf`. */
  readonly levels: readonly LevelCoverage[];
}

export interface LevelCoverage {
  readonly level: DiscoveryLevel;
  /** Whether the form of sale demands it. */
  readonly required: boolean;
  readonly topics: readonly CoveredTopic[];
}

/** A question of the playbook at the customer's or the users' level, a fixed topic at the two others. */
export interface CoveredTopic {
  readonly level: DiscoveryLevel;
  readonly id: string;
  /** The dimension of a question; topics have none. */
  readonly dimension: Dimension | undefined;
  readonly question: Question | undefined;
  readonly core: boolean;
  readonly status: AnswerStatus | "not-asked";
  readonly answer: Answer | undefined;
  /** Where else the plan answers it. */
  readonly elsewhere: Node | undefined;
}

export interface Tally {
  readonly answered: number;
  readonly open: number;
  readonly notApplicable: number;
  readonly notAsked: number;
  /** The denominator: all but what is not applicable. */
  readonly applicable: number;
}

/** The seven things to know of a distributor; payment terms are the one that may stay open. */
export const resellerTopics = [
  "activity",
  "clientele",
  "positioning",
  "marginPolicy",
  "volumes",
  "delivery",
  "paymentTerms",
] as const;

/** What to know of the distributor's own customers: motives, motivations, and needs in four parts. */
export const endCustomerTopics = [
  "motives",
  "motivations",
  "needs.features",
  "needs.place",
  "needs.frequency",
  "needs.budget",
] as const;

export type ResellerTopic = (typeof resellerTopics)[number];
export type EndCustomerTopic = (typeof endCustomerTopics)[number];

export function coverageOf(plan: Plan, playbook: Playbook): Coverage {
  return { levels: levelsOf(plan, playbook).map((level) => coverageAt(level, plan, playbook)) };
}

/** The levels that the form of sale demands, and those the plan speaks of all the same. */
export function levelsOf(plan: Plan, playbook: Playbook): readonly DiscoveryLevel[] {
  const required = requiredLevels(plan, playbook);
  return discoveryLevels.filter((level) => required.includes(level) || answersAt(plan, level).length > 0);
}

/** The levels that the form of sale demands. */
export function requiredLevels({ sale }: Plan, playbook: Playbook): readonly DiscoveryLevel[] {
  return playbook.levels[sale.form?.value ?? "any"];
}

export function coverageAt(level: DiscoveryLevel, plan: Plan, playbook: Playbook): LevelCoverage {
  return { level, required: requiredLevels(plan, playbook).includes(level), topics: topicsOf(plan, playbook, level) };
}

/** The questions of the customer's and the users' levels: what a stage expects a share of. */
export function questionsIn({ levels }: Coverage): readonly CoveredTopic[] {
  return levels.flatMap(({ topics }) => topics.filter(({ question }) => question));
}

/** The keys under which the plan writes the answer, from the discovery on. */
export function pathOf({ level, dimension, id }: CoveredTopic): readonly string[] {
  return ["discovery", level, ...(dimension ? [dimension, id] : id.split("."))];
}

export function tally(topics: readonly CoveredTopic[]): Tally {
  const count = (status: CoveredTopic["status"]) => topics.filter((topic) => topic.status === status).length;
  const notApplicable = count("not-applicable");
  return {
    answered: count("answered"),
    open: count("open"),
    notApplicable,
    notAsked: count("not-asked"),
    applicable: topics.length - notApplicable,
  };
}

/** Everything written at a level, questions still open included. */
export function answersAt({ discovery }: Plan, level: DiscoveryLevel): readonly Answer[] {
  const { answers } = discovery[level];
  return "get" in answers ? [...answers.values()].flat() : answers;
}

/** Whether anything was asked, at any level. */
export function hasBegun(plan: Plan): boolean {
  return discoveryLevels.some((level) => answersAt(plan, level).length > 0);
}

function topicsOf(plan: Plan, playbook: Playbook, level: DiscoveryLevel): CoveredTopic[] {
  if (level === "reseller") return fixedTopics(plan, level, resellerTopics);
  if (level === "endCustomer") return fixedTopics(plan, level, endCustomerTopics);
  return dimensions.flatMap((dimension) => {
    const answers = byQuestion(plan.discovery[level].answers.get(dimension) ?? []);
    return Object.entries(playbook.questions[dimension]).flatMap(([id, question]) => {
      const answer = answers.get(id);
      const asked = question.levels.includes(level) && isAsked(question, plan);
      if (!asked && !answer) return [];
      const place = answer && answer.status !== "open" ? undefined : answeredElsewhere(plan, question);
      const status = place ? "answered" : (answer?.status ?? "not-asked");
      return { level, id, dimension, question, core: question.core === true, status, answer, elsewhere: place };
    });
  });
}

function fixedTopics(plan: Plan, level: "reseller" | "endCustomer", ids: readonly string[]): CoveredTopic[] {
  const answers = byQuestion(plan.discovery[level].answers);
  return ids.map((id) => {
    const answer = answers.get(id);
    const status = answer?.status ?? "not-asked";
    return { level, id, dimension: undefined, question: undefined, core: false, status, answer, elsewhere: undefined };
  });
}

/** The first answer of each question: of a question written twice, the second is a finding of its own. */
function byQuestion(answers: readonly Answer[]): ReadonlyMap<string, Answer> {
  return new Map([...answers].reverse().map((answer) => [answer.question, answer]));
}

/** Whether a question belongs in this plan: by its form of sale, and by whether this customer has bought before. */
function isAsked({ forms, asked }: Question, plan: Plan): boolean {
  const form = plan.sale.form?.value;
  if (forms && !(form && forms.includes(form))) return false;
  if (asked === "renewal") return hasBought(plan);
  return asked !== "new-sale" || !isSigned(plan);
}

function hasBought(plan: Plan): boolean {
  return plan.history.purchases.length > 0 || plan.history.ledger !== undefined || isSigned(plan);
}

function answeredElsewhere(plan: Plan, { answeredBy = [] }: Question): Node | undefined {
  for (const place of answeredBy) {
    const node = elsewhere(plan, place);
    if (node) return node;
  }
  return undefined;
}
