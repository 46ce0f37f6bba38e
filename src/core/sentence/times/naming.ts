import { beginning } from "../exact-phrases.ts";
import * as calendar from "./calendar-words.ts";
import type { Reader } from "./named.ts";
import { endAt, partAt } from "./parts.ts";
import { offsets, relativeDay } from "./relative.ts";
import { dayNames, deicticBefore } from "./relative-words.ts";
import { wholeAt } from "./wholes.ts";

const { ends, holidays, monthNames, months, ordinals, parts, seasons } = calendar;
const { units, weekNames, weekdays, weeksOfDay, yearNames } = calendar;

const mayBegin = beginning(
  [
    parts,
    ends,
    ordinals,
    units,
    months,
    monthNames,
    weekdays,
    weekNames,
    weeksOfDay,
    yearNames,
    seasons,
    holidays,
    dayNames,
    deicticBefore,
  ],
  offsets,
);

/** Whatever stretch of the calendar the words name: "fin T1 2027", "next quarter", "le 30/06", "cet été". */
export const namedAt: Reader = (words, at, context, certainty) =>
  mayBegin(words[at])
    ? (partAt(words, at, context, certainty) ??
      endAt(words, at, context) ??
      relativeDay(words, at, context) ??
      wholeAt(words, at, context, certainty))
    : undefined;
