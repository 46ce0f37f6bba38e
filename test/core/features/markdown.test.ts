import assert from "node:assert/strict";
import { bullet, code, joined, plain, say, shortened } from "../../../src/core/features/markdown.ts";

describe("Markdown", () => {
  const harmless: readonly (readonly [text: string, markdown: string])[] = [
    ["Mme Durand, 12 rue de l'Église", "Mme Durand, 12 rue de l'Église"],
    ["revenue-2026 (35 %)", "revenue-2026 (35 %)"],
    ["# title", "\\# title"],
    ["- item", "\\- item"],
    ["12. item", "12\\. item"],
    ["2026-06-15", "2026-06-15"],
    ["> <b>", "\\> \\<b\\>"],
    ["[x](command:y)", "\\[x\\](command:y)"],
    ["see http://a.b or WWW.c.d", "see http:/\\/a.b or WWW\\.c.d"],
    ["&amp; `x` *y* a_b ~z~ |", "\\&amp; \\`x\\` \\*y\\* a\\_b \\~z\\~ \\|"],
    ["two\r\n\n  lines", "two lines"],
  ];

  for (const [text, markdown] of harmless) {
    it(`shows ${JSON.stringify(text)} as it is`, () => assert.equal(plain(text), markdown));
  }

  it("keeps the markup of a sentence and none of its facts", () => {
    assert.equal(say({ en: "**{a}**: {b}", fr: "" }, { a: "*x*", b: ["_", 1] }, "en"), "**\\*x\\***: \\_, 1");
    assert.equal(say({ en: "{a} first", fr: "" }, { a: "# x" }, "en"), "\\# x first");
  });

  it("cuts at a word, never inside a character", () => {
    assert.equal(shortened("one two three", 10), "one two…");
    assert.equal(shortened("x".repeat(20), 5), "xxxx…");
    assert.equal(shortened("abc😀def", 5), "abc…");
  });

  it("shows a word as it is typed", () => {
    assert.deepEqual([code("own-use"), code("a`b"), code("a b")], ["`own-use`", "a\\`b", "a b"]);
  });

  it("keeps bullets together", () => {
    assert.equal(joined(["a", bullet("b"), bullet("c"), "d"]), "a\n\n- b\n- c\n\nd");
  });
});
