import type { Analysis } from "../analysis.ts";
import type { PlanDocument } from "../document.ts";
import type { View } from "../features/view.ts";
import type { Locale } from "../locale.ts";
import type { Direction } from "../plan/vocabulary.ts";

/** Who reads it: our own people, or the customer, who sees nothing that is internal. */
export const audiences = ["internal", "customer"] as const;
export type Audience = (typeof audiences)[number];

/** What the salesperson takes into the room: everything that is shown, in the language of the plan. */
export interface Brief {
  readonly audience: Audience;
  readonly locale: Locale;
  readonly title: string;
  /** YYYY-MM-DD: the day on which it is true. */
  readonly asOf: string;
  readonly facts: readonly BriefFact[];
  readonly sections: readonly BriefSection[];
}

export const sectionNames = [
  "stakes",
  "people",
  "needs",
  "objectives",
  "room",
  "alternatives",
  "concessions",
  "arguments",
  "objections",
  "meeting",
  "flags",
] as const;
export type SectionName = (typeof sectionNames)[number];

export interface BriefSection {
  readonly name: SectionName;
  readonly title: string;
  /** Where in the plan it is filled in: a JSON pointer, as everywhere below. */
  readonly pointer: string;
  /** Empty as long as the plan says nothing of it. */
  readonly blocks: readonly BriefBlock[];
  /** What to fill in; undefined when there is something to show. */
  readonly hint: string | undefined;
}

export type BriefBlock =
  | { readonly kind: "facts"; readonly facts: readonly BriefFact[] }
  | { readonly kind: "list"; readonly title?: string; readonly ordered?: boolean; readonly lines: readonly BriefLine[] }
  | { readonly kind: "table"; readonly columns: readonly string[]; readonly rows: readonly BriefRow[] }
  | { readonly kind: "room"; readonly rooms: readonly Room[] };

export interface BriefFact {
  readonly label: string;
  readonly value: string;
  readonly pointer: string;
}

export interface BriefLine {
  readonly text: string;
  /** What stands below it, in less ink. */
  readonly details?: readonly string[];
  readonly pointer: string;
}

export interface BriefRow {
  /** One for each column; what the plan does not say is empty. */
  readonly cells: readonly string[];
  readonly pointer: string;
}

/** How far we can move on a variable, as figures for a picture and as words. */
export interface Room {
  readonly name: string;
  readonly pointer: string;
  /** What is filled in of opening, target, floor and their limit, in that order. */
  readonly marks: readonly RoomMark[];
  /** In words: how far apart our floor and their limit are; undefined when it can't be told. */
  readonly overlap: string | undefined;
  /** Which way is better for us; undefined when it can't be told. */
  readonly better: Direction | undefined;
  /** The unit's figures between which both sides agree, the lower first. */
  readonly agreement: readonly [number, number] | undefined;
  /** Those between which nobody goes, when there is nothing that suits both. */
  readonly gap: readonly [number, number] | undefined;
  /** Why our position is fair. */
  readonly legitimacy: string | undefined;
}

export interface RoomMark {
  readonly position: "opening" | "target" | "floor" | "theirLimit";
  readonly label: string;
  readonly value: number;
  readonly valueInWords: string;
  readonly pointer: string;
}

/** What the sections are made from; the view's language is that of the plan. */
export interface BriefSource extends Analysis<PlanDocument> {
  readonly view: View;
  readonly audience: Audience;
}
