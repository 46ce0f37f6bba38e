import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import { readSentence } from "../../../src/core/sentence/read-sentence.ts";
import type { Line } from "../line.ts";
import { compared } from "../measure.ts";
import { exampleNames, exampleText } from "../plans.ts";

/** The sentence of an objective, read for all letters. */
export const sentence: Line = {
  name: "sentence",
  async *run() {
    const sentences = exampleNames.flatMap((name) =>
      [...exampleText(name).matchAll(/statement: (.*)/g)].map(([, words = ""]) => words),
    );
    const context = { playbook: builtInPlaybook, today: "2026-06-15" };
    const { all } = await compared({ all: () => sentences.map((one) => readSentence(one, context)) });
    yield { what: "one sentence of the examples", value: all / sentences.length, unit: "ms", goal: 0.1 };
  },
};
