import type { Range } from "../finding.ts";
import type { MessageData } from "../locale.ts";

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
  | "tooLarge";

export interface SyntaxProblem {
  readonly kind: SyntaxProblemKind;
  /** On one line. */
  readonly range: Range;
  readonly data?: MessageData;
  /** Of a key written twice, the first one. */
  readonly first?: Range;
  /** Of a key written twice, the pointer of its value. */
  readonly pointer?: string;
}
