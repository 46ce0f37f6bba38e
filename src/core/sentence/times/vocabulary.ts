import { beginning, type PhraseBook } from "../exact-phrases.ts";
import { numberWords } from "../number-words.ts";
import * as calendar from "./calendar-words.ts";
import * as events from "./event-words.ts";
import * as hours from "./hour-words.ts";
import * as lengths from "./length-words.ts";
import * as paces from "./pace-words.ts";
import * as prepositions from "./prepositions.ts";
import { offsets } from "./relative.ts";
import * as relative from "./relative-words.ts";
import * as vague from "./vague-words.ts";
import * as years from "./year-words.ts";

const modules = [calendar, events, hours, lengths, paces, prepositions, relative, vague, years];

/** Whether words about time may begin with a word. */
export const mayBegin = beginning(
  modules.flatMap((module): PhraseBook<unknown>[] =>
    Object.values(module).filter((value) => typeof value === "function"),
  ),
  [...numberWords, ...offsets],
);
