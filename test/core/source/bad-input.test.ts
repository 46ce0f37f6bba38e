import assert from "node:assert/strict";
import fc from "fast-check";
import { findingsIn } from "../check.ts";

/** Stands below each mistake: whatever is wrong above, this must still be found. */
const later = "sale:\n  form: resail\n";

interface Case {
  readonly it: string;
  readonly text: string;
  /** The code that is expected, and the text it underlines. */
  readonly code: string;
  readonly at: string;
  /** What stands below can't be told from the mistake. */
  readonly restIsLost?: boolean;
}

const plan = "accountPlan: 1\naccount:\n  name: Copyfast\n";

const cases: Case[] = [
  { it: "a tab", text: `accountPlan: 1\naccount:\n\tname: Copyfast\n${later}`, code: "yaml/syntax", at: "\t" },
  { it: "an unclosed double quote", text: `${plan}language: "en\n${later}`, code: "yaml/syntax", at: '"en' },
  { it: "an unclosed single quote", text: `${plan}language: 'en\n${later}`, code: "yaml/syntax", at: "'en" },
  {
    it: "a quote that a later one seems to close",
    text: `${plan}notes: "one\n${later}swot: { strengths: ["two"] }\n`,
    code: "yaml/syntax",
    at: '"one',
  },
  {
    it: "text after a closing quote",
    text: `${plan}notes: 'l'entrepôt'\n${later}`,
    code: "yaml/syntax",
    at: "'l'entrepôt'",
  },
  {
    it: "an unclosed brace",
    text: `${plan}swot: { strengths: []\n${later}`,
    code: "yaml/syntax",
    at: "{ strengths: []",
  },
  { it: "an unclosed bracket", text: `${plan}needs: [\n${later}`, code: "yaml/syntax", at: "[" },
  {
    it: "a colon in a sentence",
    text: `${plan}notes: Objectif : 200 k€\n${later}`,
    code: "yaml/syntax",
    at: "Objectif : 200 k€",
  },
  {
    it: "a sentence that begins with @",
    text: `${plan}notes: @lee said so\n${later}`,
    code: "yaml/syntax",
    at: "@lee said so",
  },
  { it: "a key without its colon", text: `${plan}objectiv\n${later}`, code: "yaml/syntax", at: "objectiv" },
  { it: "a key without its colon at the end", text: `${plan}${later}objectiv`, code: "yaml/syntax", at: "objectiv" },
  {
    it: "a line too far in",
    text: `accountPlan: 1\n  language: en\naccount:\n  name: Copyfast\n${later}`,
    code: "yaml/syntax",
    at: "language: en",
  },
  {
    it: "a key written twice",
    text: `${plan}language: en\nlanguage: fr\n${later}`,
    code: "yaml/duplicate-key",
    at: "language",
  },
  {
    it: "a conflict",
    text: `${plan}<<<<<<< HEAD\nlanguage: en\n=======\nlanguage: fr\n>>>>>>> main\n${later}`,
    code: "yaml/conflict-marker",
    at: "<<<<<<< HEAD",
  },
  {
    it: "a conflict of three sides",
    text: `${plan}<<<<<<< a\nlanguage: en\n||||||| b\n=======\nlanguage: fr\n>>>>>>> c\n${later}`,
    code: "yaml/conflict-marker",
    at: "<<<<<<< a",
  },
  { it: "an unknown alias", text: `${plan}notes: *nobody\n${later}`, code: "yaml/alias", at: "*nobody" },
  { it: "an alias of itself", text: `${plan}needs: &all [*all]\n${later}`, code: "yaml/alias", at: "*all" },
  { it: "bytes that are not UTF-8", text: `${plan}notes: caf\uFFFD\n${later}`, code: "yaml/encoding", at: "\uFFFD" },
  {
    it: "a list for a plan",
    text: "- accountPlan: 1\n",
    code: "schema/type",
    at: "- accountPlan: 1",
    restIsLost: true,
  },
  { it: "a second document", text: `${plan}${later}---\nlanguage: fr\n`, code: "yaml/several-documents", at: "---" },
  { it: "an empty file", text: "", code: "schema/required", at: "", restIsLost: true },
  { it: "nothing but comments", text: "# soon\n", code: "schema/required", at: "# soon", restIsLost: true },
  {
    it: "a day that does not exist",
    text: `${plan}actions: [{ what: call, due: 2026-02-30 }]\n${later}`,
    code: "schema/format",
    at: "2026-02-30",
  },
  {
    it: "a number with a space",
    text: `accountPlan: 1\naccount: { name: X, revenue: 200 000 }\n${later}`,
    code: "schema/type",
    at: "200 000",
  },
  {
    it: "no number",
    text: `accountPlan: 1\naccount: { name: X, revenue: .nan }\n${later}`,
    code: "schema/type",
    at: ".nan",
  },
  {
    it: "a key called __proto__",
    text: `${plan}__proto__: { x: 1 }\n${later}`,
    code: "schema/unknown-key",
    at: "__proto__",
  },
];

describe("bad input", () => {
  for (const { it: what, text, code, at, restIsLost } of cases) {
    it(`finds ${what}, and what is wrong below it`, () => {
      const found = findingsIn(text).map((one) => `${one.code} «${text.slice(one.range.start, one.range.end)}»`);
      assert.ok(found.includes(`${code} «${at}»`), found.join("\n"));
      if (!restIsLost)
        assert.ok(found.includes("schema/enum «resail»"), `what stands below was lost:\n${found.join("\n")}`);
    });
  }

  it("takes CRLF, a byte order mark, 1e9, anchors and merge keys as they are", () => {
    const text = `\uFEFFaccountPlan: 1\r\naccount: { name: Copyfast, revenue: 1e9 }\r\nx-base: &base { unit: page }\r\nsale:\r\n  price:\r\n    <<: *base\r\n    amount: 2\r\n`;
    assert.deepEqual(
      findingsIn(text).filter(({ code }) => /^(yaml|schema)/.test(code)),
      [],
    );
  });

  it("takes the line ends of old Macs for line ends", () => {
    const text = `${plan}${later}# sales-playbook-disable-next-line schema/enum -- soon\nlanguage: no\n`;
    const told = (one: string) => findingsIn(one).map(({ code, range }) => `${code} ${range.start}-${range.end}`);
    assert.deepEqual(told(text.replaceAll("\n", "\r")), told(text));
  });

  it("refuses an alias bomb", () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `x-${level + 1}: &b${level + 1} [${`*b${level}, `.repeat(9)}]`,
    );
    const found = findingsIn(`${plan}x-0: &b0 [lol]\n${levels.join("\n")}\n${later}`).map(({ code }) => code);
    assert.ok(found.includes("yaml/alias") && found.includes("schema/enum"), found.join());
  });

  it("says that a file is too large", () => {
    assert.deepEqual(
      findingsIn("# a\n".repeat(300_000)).map(({ code }) => code),
      ["yaml/too-large"],
    );
  });

  it("does not follow a nesting that would fill the stack", () => {
    const deep = ["[", "[a, ", "{ a: ", "- ", "? "].map((opening) => opening.repeat(20_000));
    const indented = `x-a:\n${Array.from({ length: 990 }, (_, depth) => `${" ".repeat(depth)}- \n`).join("")}`;
    for (const text of [...deep, indented]) {
      assert.ok(
        findingsIn(text).some(({ code }) => code === "yaml/syntax"),
        text.slice(0, 20),
      );
    }
  }).timeout(10_000);

  it("never throws, and never points outside the text", () => {
    const seed = `${plan}${later}stakeholders:\n  - { id: a, name: "b", roles: [user] }\n  - id: c # d\n    notes: |\n      e\nneeds: [*x, &y 1]\n`;
    const piece = fc.constantFrom(
      "\n",
      "  ",
      "\t",
      ":",
      "- ",
      "{",
      "}",
      "[",
      "]",
      '"',
      "'",
      "&a",
      "*a",
      "|",
      "#",
      "<<<<<<< a\n",
      "---\n",
      "\uFFFD",
      "🙂",
      "\r",
      "@",
      "%",
      "? ",
      "!!x ",
    );
    const mutation = fc.tuple(fc.nat(seed.length), fc.nat(6), piece);
    const property = fc.property(fc.array(mutation, { minLength: 1, maxLength: 5 }), (mutations) => {
      let text = seed;
      for (const [at, cut, put] of mutations) text = text.slice(0, at) + put + text.slice(at + cut);
      for (const { range } of findingsIn(text))
        assert.ok(0 <= range.start && range.start <= range.end && range.end <= text.length);
    });
    fc.assert(property, { numRuns: 300 });
  }).timeout(60_000);
});
