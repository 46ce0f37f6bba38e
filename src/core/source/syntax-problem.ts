import type { Located, Range } from "../finding.ts";
import type { MessageData } from "../locale.ts";
import type { Edit } from "./edits.ts";

/**
 * What can be wrong with a text before it is looked at as a plan. A closed list: the parser's own codes and words stop
 * here. Each kind is a message of one of the `yaml/*` rules.
 */
export type SyntaxProblemKind =
  // yaml/syntax
  | "tab"
  | "noBreakSpace"
  | "unclosedQuote"
  | "textAfterQuote"
  | "apostrophe"
  | "unclosedBracket"
  | "strayBracket"
  | "textAfterBracket"
  | "noComma"
  | "secondColon"
  | "secondColonInBrackets"
  | "noColon"
  | "noSpaceAfterColon"
  | "noKey"
  | "deeperThanAbove"
  | "notAligned"
  | "mixedList"
  | "reservedStart"
  | "badEscape"
  | "tooDeep"
  | "unreadable"
  // the other rules of the family
  | "duplicateKey"
  | "conflictMarker"
  | "severalDocuments"
  | "unknownAlias"
  | "refusedAlias"
  | "notUtf8"
  | "controlCharacter"
  | "tooLarge"
  | "tooLargeToMend"
  | "restUnread";

/** Its range is on one line. */
export interface SyntaxProblem extends Located {
  readonly kind: SyntaxProblemKind;
  readonly data: MessageData;
  /** What undoes it, where that is known: the document is read as if these edits had been made. */
  readonly repair?: readonly Edit[];
  /** Of a key written twice, the first one. */
  readonly first?: Range;
}

/** `data`: what the message of the kind names. */
export function syntaxProblem(kind: SyntaxProblemKind, range: Range, data: MessageData = {}): SyntaxProblem {
  return { kind, range, data, pointer: "" };
}
