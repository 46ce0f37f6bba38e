import type { Severity } from "../finding.ts";
import type { Locale, Localized } from "../locale.ts";
import type {
  adaptations,
  Dimension,
  Direction,
  DiscoveryLevel,
  Role,
  SaleForm,
  Stage,
  saleModels,
} from "../plan/vocabulary.ts";
import type { PhraseBook } from "../sentence/phrases.ts";

/**
 * A team's method: the built-in playbook with the team's own file merged over it, so that every key is there.
 * The schema of the file (schemas/sales-playbook.schema.json) says what each key is for.
 */
export interface Playbook {
  readonly name: Words;
  /** The "today" of exercises and archives, YYYY-MM-DD. */
  readonly asOf?: string;
  readonly owners: Readonly<Record<string, string>>;
  readonly sectors: Readonly<Record<string, Words>>;
  readonly segments: Readonly<Record<string, Segment>>;
  readonly indicators: Readonly<Record<string, Indicator>>;
  /** The indicators by what sentences call them; made from them when playbooks are merged. */
  readonly indicatorNames: PhraseBook<string>;
  readonly roles: Readonly<Record<SaleForm | "any", readonly Role[]>>;
  readonly contacts: {
    readonly minimum: number;
    readonly staleAfterDays: number;
    /** From this influence on (1 to 5) somebody can champion us. */
    readonly championInfluence: number;
  };
  /** Dimension -> id -> question, in the order of asking. */
  readonly questions: Readonly<Record<Dimension, Readonly<Record<string, Question>>>>;
  readonly levels: Readonly<Record<SaleForm | "any", readonly DiscoveryLevel[]>>;
  /** The share of the questions asked, in percent, that a stage expects answered. */
  readonly coverage: Readonly<Record<Stage, number>>;
  readonly smart: {
    readonly readingOfA: "either" | "ambitious" | "acceptable" | "both";
    /** Percent above the baseline; ambitious is strictly more. */
    readonly minimumGrowth: number;
    /** Percent above the baseline beyond which realistic wants an explanation. */
    readonly maximumGrowth: number;
    readonly milestonesAfterDays: number;
    /** Percent of the expected value. */
    readonly offTrackTolerance: number;
  };
  readonly sale: {
    /** Yearly value for one customer, in the plan's currency. */
    readonly volumeBelow: number;
    readonly maximumCycleDays: number;
    readonly cycleDays: Readonly<Partial<Record<SaleForm, number>>>;
  };
  readonly rfm: RfmMethod;
  readonly privacy: { readonly words: Readonly<Record<string, SensitiveWords>> };
  /** By rule code. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
}

/** A text in both languages, in one of them, or one text for both. */
export type Words = Partial<Localized> | string;

export interface Segment {
  readonly label?: Words;
  readonly employees?: Bounds;
  readonly revenue?: Bounds;
  readonly sectors?: readonly string[];
  readonly adaptation?: (typeof adaptations)[number];
  readonly model?: (typeof saleModels)[number];
}

export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

export interface Indicator {
  readonly label: Words;
  readonly better: Direction;
  /** `currency` stands for the plan's. */
  readonly unit?: string;
  /** How a sentence may name it, beside its id; its label when left out. */
  readonly words?: Partial<Readonly<Record<Locale, readonly string[]>>>;
}

export interface Question {
  readonly en: string;
  readonly fr: string;
  readonly levels: readonly DiscoveryLevel[];
  /** The roles that can answer it, the best placed first: see plan/whom-to-ask.ts for what holds without. */
  readonly whom?: readonly Role[];
  readonly core?: boolean;
  /** `renewal` questions are for customers who have bought already, `new-sale` ones until this sale is signed. */
  readonly asked?: "always" | "new-sale" | "renewal";
  readonly forms?: readonly SaleForm[];
  /** Places of the plan that answer it too: see plan/elsewhere.ts. */
  readonly answeredBy?: readonly string[];
  readonly group?: string;
}

/** How customers are classed by recency, frequency and amount. */
export interface RfmMethod {
  /** A number with d, w, m or y. */
  readonly period: string;
  /** What recency is counted from: the last purchase, or the last purchase or contact. */
  readonly recency: "purchase" | "contact";
  readonly method: "quantiles" | "thresholds";
  /** The highest score of each axis. */
  readonly bins: number;
  readonly minimumCustomers: number;
  /** Between scores, rising; recency in days, amounts in the currency of the plans. */
  readonly thresholds: Readonly<Record<RfmAxis, readonly number[]>>;
  readonly cuts: "recomputed" | "frozen";
  readonly countBy: "line" | "day" | "document";
  readonly zeroAmounts: "count" | "ignore";
  readonly segments: Readonly<Record<string, RfmSegment>>;
  readonly outside: { readonly inactive: UnscoredSegment; readonly prospect: UnscoredSegment };
}

export const rfmAxes = ["recency", "frequency", "monetary"] as const;
export type RfmAxis = (typeof rfmAxes)[number];

/** Ranges of scores, both ends included; an axis that is left out holds any score. */
export interface RfmSegment extends UnscoredSegment {
  readonly r?: readonly number[];
  readonly f?: readonly number[];
  readonly m?: readonly number[];
}

export interface UnscoredSegment {
  readonly label?: Words;
  /** 1 for the best. */
  readonly rank?: number;
}

/** Words and stems (`buddhis*`) about one private matter. */
export interface SensitiveWords {
  readonly label: Words;
  readonly en: readonly string[];
  readonly fr: readonly string[];
}

export function inLocale(words: Words, locale: Locale): string {
  return typeof words === "string" ? words : (words[locale] ?? words.en ?? words.fr ?? "");
}
