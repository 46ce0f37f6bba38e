import { tokensOf } from "../../../src/core/source/tokens.ts";

/** The comments of a text, in its order. */
export function commentsIn(text: string): string[] {
  return tokensOf(text).flatMap(({ type, start, end }) => (type === "comment" ? text.slice(start, end) : []));
}
