import type { Located } from "../finding.ts";
import type { Objective, Text } from "../plan/plan.ts";
import { readSentence, type SentenceContext, type SentenceReading } from "../sentence/read-sentence.ts";
import type { Span } from "../sentence/span.ts";
import type { Source } from "../source/parse.ts";
import type { Sentences } from "./sentences.ts";

/** What a sentence is read against, and what was read before. */
export interface SayingContext extends SentenceContext {
  readonly sentences?: Sentences | undefined;
}

/** Of a longer text (in UTF-16 units) only so much is read as the sentence of an objective. */
const maxSentence = 600;

/** What the sentence of an objective says; undefined without one. */
export function saidBy({ statement }: Objective, context: SayingContext): SentenceReading | undefined {
  if (!statement) return undefined;
  const { sentences } = context;
  const sentence = statement.value.slice(0, maxSentence);
  return sentences?.isFor(context) ? sentences.read(sentence) : readSentence(sentence, context);
}

/** The words of a sentence that something is said of; all of it without any. */
export function wordsOf(statement: Text, span: Span | undefined): string {
  return (span ? statement.value.slice(span.range.start, span.range.end) : statement.value).trim();
}

/** Where words of a sentence stand in the text; the whole sentence where quotes or line breaks have changed them. */
export function placeOfWords(source: Source, statement: Text, span: Span | undefined): Located {
  if (!span) return statement;
  const { start } = statement.range;
  const words = wordsOf(statement, span);
  const written = source.written(statement.range);
  // In front of the words stands what stands in front of them in the sentence, and perhaps a quotation mark.
  const at = written.indexOf(words, span.range.start);
  if (at < 0 || at > span.range.start + 2) return statement;
  return { pointer: statement.pointer, range: { start: start + at, end: start + at + words.length } };
}
