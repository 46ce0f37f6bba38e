import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import { readSentence } from "../../../src/core/sentence/read-sentence.ts";
import { filesFor, languages, objectivesIn } from "../../../test/corpus/labelled-objectives.ts";
import type { Line } from "../line.ts";
import { compared } from "../measure.ts";

/** The sentence of an objective, read for all letters, in a program that has read many. */
export const sentence: Line = {
  name: "sentence",
  async *run() {
    const sentences = languages
      .flatMap((language) => filesFor("learn", language).flatMap((file) => objectivesIn(language, file)))
      .map(({ text }) => text)
      .sort((a, b) => a.length - b.length);
    const middle = sentences.length >> 1;
    const parts = {
      shorter: sentences.slice(0, middle),
      longer: sentences.slice(middle),
      long: inParagraphs(sentences),
    };
    const context = { playbook: builtInPlaybook, today: "2026-06-15" };
    const read = (texts: readonly string[]) => () => texts.map((text) => readSentence(text, context));
    const { shorter, longer, long } = await compared({
      shorter: read(parts.shorter),
      longer: read(parts.longer),
      long: read(parts.long),
    });
    const value = (shorter + longer) / sentences.length;
    yield { what: `one of ${sentences.length} sentences`, value, unit: "ms", goal: 0.1 };
    yield { what: "a character of the shorter half", value: (1e6 * shorter) / lengthOf(parts.shorter), unit: "ns" };
    yield { what: "a character of the longer half", value: (1e6 * longer) / lengthOf(parts.longer), unit: "ns" };
    yield { what: "a character of 4,000 pasted together", value: (1e6 * long) / lengthOf(parts.long), unit: "ns" };
  },
};

/** What somebody may paste by mistake: as long as a text can be and still be read to its end. */
function inParagraphs(sentences: readonly string[]): string[] {
  const all = sentences.join(". ");
  return Array.from({ length: 20 }, (_, index) => all.slice(index * 4000, (index + 1) * 4000));
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}
