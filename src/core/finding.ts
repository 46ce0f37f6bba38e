import type { Localized, MessageData } from "./locale.ts";

/** UTF-16 offsets in the text; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Anything that has a place in a document: its range and its JSON pointer (`""` is the whole document). */
export interface Located {
  readonly range: Range;
  readonly pointer: string;
}

/**
 * - error: the plan can't be read or contradicts itself
 * - warning: the method is not respected
 * - information: worth a thought
 */
export type Severity = "error" | "warning" | "information";
export const severities: readonly Severity[] = ["error", "warning", "information"];

/** What a rule found, free of language: code + message say which text, `data` holds the facts it names. */
export interface Finding extends Located {
  readonly code: string;
  readonly severity: Severity;
  /** The key of the text among the rule's messages. */
  readonly message: string;
  readonly data: MessageData;
  readonly related?: readonly RelatedPlace[];
  /** The text has no effect and can go: editors fade it. */
  readonly unnecessary?: boolean;
}

export interface RelatedPlace extends Located {
  readonly text: Localized;
}
