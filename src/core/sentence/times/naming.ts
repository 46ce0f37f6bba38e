import type { Reader } from "./named.ts";
import { endAt, partAt } from "./parts.ts";
import { relativeDay } from "./relative.ts";
import { mayBegin } from "./vocabulary.ts";
import { wholeAt } from "./wholes.ts";

/** Whatever stretch of the calendar the words name: "fin T1 2027", "next quarter", "le 30/06", "cet été". */
export const namedAt: Reader = (words, at, context, certainty) =>
  mayBegin(words[at])
    ? (partAt(words, at, context, certainty) ??
      endAt(words, at, context) ??
      relativeDay(words, at, context) ??
      wholeAt(words, at, context, certainty))
    : undefined;
