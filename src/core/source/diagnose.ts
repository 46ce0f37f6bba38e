import type { YAMLError } from "yaml";
import { bracketMistake, mistakeInBrackets } from "./bracket-mistakes.ts";
import { type Diagnosis, diagnosis, type Stumbled } from "./diagnosis.ts";
import {
  lineMistake,
  notAligned,
  percentMistake,
  reservedStart,
  restMistake,
  tabs,
  valueMistake,
} from "./line-mistakes.ts";
import { escapeMistake, quote, quoteMistake, wordsAt } from "./quote-mistakes.ts";
import { severalDocuments } from "./several-documents.ts";
import type { SyntaxProblem } from "./syntax-problem.ts";
import { bodyOf, lineStart } from "./text.ts";

/** Says what a person did wrong where the parser stumbled, and how to read on. */
export function diagnose(error: YAMLError, stumbled: Stumbled): Diagnosis {
  const { text } = stumbled;
  const start = Math.min(error.pos[0], text.length);
  const body = bodyOf(text, start);
  const isAtLineStart = start <= body.start;
  if (isAtLineStart && text.slice(lineStart(text, start), body.start).includes("\t")) return tabs(stumbled, start);
  switch (error.code) {
    case "MULTIPLE_DOCS":
      return severalDocuments(text, start);
    case "RESOURCE_EXHAUSTION":
      return diagnosis("tooDeep", { start, end: start + 1 });
    case "BAD_DQ_ESCAPE":
      return escapeMistake(stumbled, start);
    case "BLOCK_IN_FLOW":
      return mistakeInBrackets(stumbled, start);
    case "KEY_OVER_1024_CHARS": {
      const words = wordsAt(text, start); // a long sentence with a colon in it
      return diagnosis("secondColon", words, [quote(text, words)]);
    }
    case "BLOCK_AS_IMPLICIT_KEY":
      return isAtLineStart ? notAligned(stumbled, start) : valueMistake(stumbled, start);
    case "MULTILINE_IMPLICIT_KEY":
      return isAtLineStart ? lineMistake(stumbled, start) : valueMistake(stumbled, start);
    case "BAD_SCALAR_START":
    case "BAD_ALIAS":
    case "TAG_RESOLVE_FAILED":
    case "MULTIPLE_ANCHORS":
    case "MULTIPLE_TAGS":
    case "ALIAS_PROPS":
    case "BAD_PROP_ORDER":
      return reservedStart(stumbled, start);
    default:
      return (
        quoteMistake(stumbled, start) ??
        bracketMistake(stumbled, start) ??
        percentMistake(stumbled, start) ??
        (isAtLineStart ? lineMistake(stumbled, start) : restMistake(stumbled, start))
      );
  }
}

/** Kinds of problem that leave the other lines as they are: several can be undone at once. */
export function staysOnItsLine({ kind }: SyntaxProblem): boolean {
  return kind === "tooDeep" || kind === "secondColon" || kind === "reservedStart" || kind === "badEscape";
}
