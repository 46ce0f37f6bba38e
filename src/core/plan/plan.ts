import type { Located } from "../finding.ts";
import type { MapNode, Node } from "../source/tree.ts";
import type { Negotiation } from "./negotiation.ts";
import type { Amount, Block, Day, Text, Word } from "./values.ts";
import type {
  Attitude,
  actionStatuses,
  adaptations,
  contactCoverages,
  Dimension,
  Direction,
  Motive,
  Period,
  pricePeriods,
  priorities,
  prospectings,
  Role,
  SaleForm,
  Stage,
  saleModels,
} from "./vocabulary.ts";

export type { Negotiation } from "./negotiation.ts";
export type { Amount, Block, Day, Text, Word } from "./values.ts";

/*
 * A plan as the method speaks of it. Each value is the node it was read from, so that a finding knows its place. What
 * is not filled in, of the wrong type or not among the allowed values is undefined: the schema's findings say so.
 */

export interface Plan {
  readonly root: Node | undefined;
  readonly language: Text | undefined;
  readonly currency: Text | undefined;
  readonly account: Account;
  readonly sale: Sale;
  readonly objectives: readonly Objective[];
  readonly stakeholders: readonly Stakeholder[];
  readonly discovery: Discovery;
  readonly needs: readonly Need[];
  readonly history: History;
  readonly negotiation: Negotiation;
  readonly actions: readonly Action[];
  readonly notes: Text | undefined;
  /** What is written under one of the outermost keys, whatever it is. */
  section(key: string): Node | undefined;
  /** Where to point when the plan lacks a whole section: its key when it is there, else the top of the plan. */
  anchor(section: string): Located;
}

export interface Account extends Block {
  readonly name: Text | undefined;
  readonly sector: Text | undefined;
  readonly segment: Text | undefined;
  readonly owner: Text | undefined;
  readonly notes: Text | undefined;
  readonly employees: Amount | undefined;
  /** A year, in the plan's currency. */
  readonly revenue: Amount | undefined;
}

export interface Sale extends Block {
  readonly form: Word<SaleForm> | undefined;
  readonly stage: Word<Stage> | undefined;
  readonly channels: readonly Text[];
  readonly model: Word<(typeof saleModels)[number]> | undefined;
  readonly adaptation: Word<(typeof adaptations)[number]> | undefined;
  readonly options: readonly Text[];
  readonly prospecting: Word<(typeof prospectings)[number]> | undefined;
  readonly price: Price;
  readonly cycle: Cycle;
  readonly tender: Tender;
}

export interface Price extends Block {
  readonly amount: Amount | undefined;
  readonly per: Word<(typeof pricePeriods)[number]> | undefined;
  readonly unit: Text | undefined;
  readonly quantity: Amount | undefined;
  readonly currency: Text | undefined;
}

export interface Cycle extends Block {
  readonly firstContact: Day | undefined;
  readonly expectedSignature: Day | undefined;
  readonly signedOn: Day | undefined;
}

export interface Tender extends Block {
  readonly reference: Text | undefined;
  readonly deadline: Day | undefined;
  readonly lots: readonly Text[];
  readonly criteria: readonly {
    readonly node: MapNode;
    readonly name: Text | undefined;
    readonly weight: Amount | undefined;
  }[];
}

export interface Objective {
  /** A sentence alone, or the mapping of the full form. */
  readonly node: Node;
  /** The words of the objective: the node itself in the short form. */
  readonly statement: Text | undefined;
  /** True when the objective is one sentence and nothing else. */
  readonly isSentence: boolean;
  readonly id: Text | undefined;
  readonly owner: Text | undefined;
  readonly measures: readonly Measure[];
  readonly acceptable: Acceptable;
  readonly realistic: Realistic;
  readonly timeBound: TimeBound;
  readonly progress: readonly Progress[];
}

export interface Measure {
  readonly node: MapNode;
  readonly indicator: Text | undefined;
  readonly unit: Text | undefined;
  /** With a period, the target is a rate: so many a week. Without, a total reached when the objective is due. */
  readonly per: Word<Period> | undefined;
  readonly baseline: Amount | undefined;
  readonly target: Amount | undefined;
  readonly better: Word<Direction> | undefined;
}

export interface Acceptable extends Block {
  readonly agreedBy: Text | undefined;
  readonly on: Day | undefined;
  readonly evidence: Text | undefined;
  readonly motivation: Text | undefined;
}

export interface Realistic extends Block {
  readonly means: readonly Text[];
  readonly drivers: readonly Driver[];
}

export interface Driver {
  readonly node: MapNode;
  readonly activity: Text | undefined;
  /** The indicator it feeds. */
  readonly indicator: Text | undefined;
  readonly volume: Amount | undefined;
  readonly per: Word<Period> | undefined;
  /** Results for one unit of activity: 1/8, 30 % and 0.125 are read alike. */
  readonly yield: { readonly node: Node; readonly ratio: number } | undefined;
}

export interface TimeBound extends Block {
  readonly start: Day | undefined;
  readonly due: Day | undefined;
  readonly milestones: readonly Milestone[];
  readonly review: Day | undefined;
}

export interface Milestone {
  readonly node: MapNode;
  readonly due: Day | undefined;
  readonly target: Amount | undefined;
  readonly indicator: Text | undefined;
}

export interface Progress {
  readonly node: MapNode;
  readonly on: Day | undefined;
  readonly value: Amount | undefined;
  readonly indicator: Text | undefined;
}

export interface Stakeholder {
  readonly node: MapNode;
  readonly id: Text | undefined;
  readonly name: Text | undefined;
  readonly function: Text | undefined;
  readonly roles: readonly Word<Role>[];
  readonly objectives: readonly Text[];
  /** 1 (little) to 5 (decisive). */
  readonly influence: Amount | undefined;
  readonly attitude: Word<Attitude> | undefined;
  readonly motives: readonly Word<Motive>[];
  readonly reportsTo: Text | undefined;
  /** How well we are in touch. */
  readonly coverage: Word<(typeof contactCoverages)[number]> | undefined;
  readonly lastContact: Day | undefined;
  readonly notes: Text | undefined;
}

export interface Discovery extends Block {
  readonly customer: DiscoveryLevelAnswers;
  readonly users: DiscoveryLevelAnswers;
  /** Topic -> answer: the seven things to know of a distributor. */
  readonly reseller: Topics;
  /** What drives the customer's customer. */
  readonly endCustomer: Topics;
}

/** The answers of a level, question by question, under the seven dimensions. */
export interface DiscoveryLevelAnswers extends Block {
  readonly answers: ReadonlyMap<Dimension, readonly Answer[]>;
}

export interface Topics extends Block {
  readonly answers: readonly Answer[];
}

/**
 * - answered: something is written
 * - open: the question is there and waits for its answer
 * - not-applicable: it makes no sense here, and the plan says why
 */
export type AnswerStatus = "answered" | "open" | "not-applicable";

export interface Answer {
  /** The id of the question in the playbook, or the name of the topic. */
  readonly question: string;
  readonly key: Located;
  readonly node: Node;
  readonly status: AnswerStatus;
  readonly text: string | undefined;
  readonly from: Text | undefined;
  readonly on: Day | undefined;
}

export interface Need {
  readonly node: MapNode;
  readonly id: Text | undefined;
  readonly text: Text | undefined;
  /** The question that revealed it: `what.main-problem`, `users.how.usage`. */
  readonly from: Text | undefined;
  readonly priority: Word<(typeof priorities)[number]> | undefined;
  readonly response: Text | undefined;
}

export interface History extends Block {
  readonly purchases: readonly Purchase[];
  readonly contacts: readonly Contact[];
  /** A file of orders, by its path from the plan. */
  readonly ledger: Text | undefined;
  /** The customer's number in it. */
  readonly customerId: Text | undefined;
}

export interface Purchase {
  readonly node: MapNode;
  readonly on: Day | undefined;
  /** Negative for a credit note. */
  readonly amount: Amount | undefined;
  /** When it is not the plan's. */
  readonly currency: Text | undefined;
  readonly reference: Text | undefined;
}

export interface Contact {
  readonly node: MapNode;
  readonly on: Day | undefined;
  readonly with: Text | undefined;
  readonly notes: Text | undefined;
}

export interface Action {
  readonly node: MapNode;
  readonly id: Text | undefined;
  readonly what: Text | undefined;
  readonly owner: Text | undefined;
  readonly due: Day | undefined;
  readonly status: Word<(typeof actionStatuses)[number]> | undefined;
}
