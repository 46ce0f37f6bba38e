import assert from "node:assert/strict";
import {
  inQuotes,
  renderBlock,
  renderInBrackets,
  renderInline,
  type YamlValue,
} from "../../../src/core/edit/render.ts";

const block = (value: YamlValue, listStep = 2) => renderBlock(value, 0, { lineBreak: "\n", step: 2, listStep });

describe("a value as it is written", () => {
  const long = "a sentence that is so long that a library would rather break it over two lines than leave it as it is";

  it("stands on one line, whatever it holds", () => {
    assert.equal(renderInline(long), long);
    assert.equal(renderInline("one\ntwo"), '"one\\ntwo"');
    assert.equal(renderInline("one, two"), "one, two");
    assert.equal(renderInBrackets(long), long);
    assert.equal(renderInBrackets("one\ntwo"), '"one\\ntwo"');
    assert.equal(renderInBrackets("one, two"), '"one, two"');
    assert.equal(renderInBrackets({ a: null, b: [1, {}], "c: d": true }), '{ a:, b: [1, {}], "c: d": true }');
  });

  it("keeps the quotes of its author where they can hold it", () => {
    assert.equal(inQuotes('it\'s "so"', "'"), "'it''s \"so\"'");
    assert.equal(inQuotes('"so"', '"'), '"\\"so\\""');
    assert.equal(inQuotes("one\ttwo", "'"), '"one\\ttwo"');
  });

  it("is a block where it is more than a line, short lists stay on one", () => {
    assert.equal(block({ a: { b: 1, c: null }, d: {}, e: [] }), "a:\n  b: 1\n  c:\nd: {}\ne: []");
    assert.equal(block(["x", null, { a: 1, b: { c: 2 } }, ["y", 1]]), "- x\n-\n- a: 1\n  b:\n    c: 2\n- [y, 1]");
    assert.equal(block({ a: [1, { b: 2 }] }, 0), "a:\n- 1\n- b: 2");
    assert.equal(block("words"), "words");
    const words = (length: number) => ["x".repeat(length - 2)];
    assert.equal(block({ a: words(80) }), `a: [${words(80)}]`);
    assert.equal(block({ a: words(81) }), `a:\n  - ${words(81)}`);
  });

  it("stands at its column, line by line", () => {
    assert.equal(renderBlock({ a: { b: 1 } }, 4, { lineBreak: "\r\n", step: 3, listStep: 0 }), "    a:\r\n       b: 1");
  });
});
