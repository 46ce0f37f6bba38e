import assert from "node:assert/strict";
import { fill, locales } from "../../../src/core/locale.ts";
import { rules } from "../../../src/core/rules/index.ts";
import { readMarks } from "../../../src/core/rules/marked.ts";
import { checkMarked, findingsIn } from "../check.ts";

describe("the examples of each rule", () => {
  for (const { code, examples, messages } of rules) {
    const circumstances = { kind: examples.kind, only: [code] };

    it(`${code}: the bad one is found where it is marked, the good one is silent`, () => {
      const { bad } = examples;
      if (bad !== undefined) assert.notEqual(readMarks(bad).marks.length, 0, "the bad example marks nothing");
      const found = bad === undefined ? [] : checkMarked(bad, circumstances);
      for (const { message, data } of found) {
        for (const locale of locales) {
          const text = fill(messages[message]?.[locale] ?? "{missing}", data, locale);
          assert.doesNotMatch(text, /[{}]/, "a fact is missing");
        }
      }
      checkMarked(examples.good, circumstances);
      assert.deepEqual(
        findingsIn(examples.good, { kind: examples.kind }).filter(
          ({ severity }) => severity === "error" && code !== "suppression/unused",
        ),
        [],
      );
    });
  }
});

describe("the registry", () => {
  it("has each code once", () => {
    const codes = rules.map(({ code }) => code);
    assert.deepEqual(codes, [...new Set(codes)]);
  });

  it("has texts in every language, with the same facts in each", () => {
    const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    for (const { code, messages, title, why } of rules) {
      for (const text of [title, why, ...Object.values(messages)]) {
        for (const locale of locales) assert.ok(text[locale].trim(), `${code}: ${locale} is empty`);
        assert.notEqual(text.en, text.fr, code);
        assert.deepEqual(slots(text.en), slots(text.fr), code);
      }
    }
  });
});
