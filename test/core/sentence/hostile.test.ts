import assert from "node:assert/strict";
import fc from "fast-check";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import { readSentence } from "../../../src/core/sentence/read-sentence.ts";

const read = (text: string) => readSentence(text, { today: "2026-06-15", playbook: builtInPlaybook });

describe("the reader of sentences stands anything", () => {
  const words = ["sign", "le", "contrat", "the", "12", "%", "€", "de", "to", "'s", "(", "2026", "mars", "plus", "keep"];
  it("points at words of the text, whatever it is", () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 60 }),
          fc.array(fc.constantFrom(...words), { maxLength: 20 }).map((all) => all.join(" ")),
        ),
        (text) => {
          const { specific, measurable, timeBound, modesty } = read(text);
          for (const part of [specific.evidence, measurable.evidence, timeBound.evidence, modesty]) {
            if (!part) continue;
            assert.ok(0 <= part.range.start && part.range.start < part.range.end && part.range.end <= text.length);
          }
        },
      ),
    ));

  it("reads no more than the first figures of a table", () => {
    const { figures } = read("3 contracts, ".repeat(1000));
    assert.equal(figures.length, 100);
  });

  for (const text of ["1 ", "((", "a", "d'ici le ", "deux cent ", "plus de ", "1.1", "’s "]) {
    it(`a page of "${text}"`, () => assert.ok(read(text.repeat(20_000)).sentence.words.length <= 4000));
  }
});
