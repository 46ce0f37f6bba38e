import assert from "node:assert/strict";
import { parse } from "../../../src/core/source/parse.ts";
import { toJson, walk } from "../../../src/core/source/tree.ts";

type Case = readonly [what: string, text: string, problems: readonly string[], value: unknown];

/** What is said of a mistake, where, and what is read all the same. */
const cases: Readonly<Record<string, readonly Case[]>> = {
  tabs: [
    ["indenting a block", "a:\n\tb: 1\nc: 2\n", ["tab «\t»"], { a: { b: 1 }, c: 2 }],
    [
      "on several levels: one finding",
      "a:\n\tb: X\n\tc:\n\t\td: 1\ne:\n\t- f\n\t- g\n",
      ["tab «\t»"],
      { a: { b: "X", c: { d: 1 } }, e: ["f", "g"] },
    ],
    ["among spaces", "a:\n    b: X\n\tc: y\nd: 1\n", ["tab «\t»"], { a: { b: "X", c: "y" }, d: 1 }],
    ["before a dash", "a:\n  - x\n\t- y\nb: 1\n", ["tab «\t»"], { a: ["x", "y"], b: 1 }],
    ["in brackets over several lines", "a: {\n\tb: X }\nc: 1\n", ["tab «\t»"], { a: { b: "X" }, c: 1 }],
  ],
  "no-break spaces": [
    ["indenting a block", "a:\n\u00a0\u00a0b: 1\n  c: 2\n", ["noBreakSpace «\u00a0\u00a0»"], { a: { b: 1, c: 2 } }],
    [
      "behind a colon",
      "a:\n  b:\u00a0Dupont\n  c: x\n",
      ["noSpaceAfterColon «b:\u00a0Dupont»"],
      { a: { b: "Dupont", c: "x" } },
    ],
  ],
  quotes: [
    ["never closed", 'a: "Centrale\nb: 1\n', ['unclosedQuote «"Centrale»'], { a: "Centrale", b: 1 }],
    [
      "closed by a later one",
      'a: "Centrale\nb: "c"\nd: 1\n',
      ['unclosedQuote «"Centrale»'],
      { a: "Centrale", b: "c", d: 1 },
    ],
    [
      "closed by a later one, further in",
      'a: "Centrale\n  b: "c"\nd: 1\n',
      ['unclosedQuote «"Centrale»', 'deeperThanAbove «b: "c"»'],
      { a: "Centrale", b: "c", d: 1 },
    ],
    [
      "single, with an apostrophe below",
      "a: 'Centrale\nb: d'arc\n",
      ["unclosedQuote «'Centrale»"],
      { a: "Centrale", b: "d'arc" },
    ],
    ["around an apostrophe", "a: 'l'entrepôt'\nb: 1\n", ["apostrophe «'l'entrepôt'»"], { a: "l'entrepôt", b: 1 }],
    [
      "around an apostrophe, in a list",
      "a: ['l'entrepôt', b]\nc: 1\n",
      ["apostrophe «'l'entrepôt'»"],
      { a: ["l'entrepôt", "b"], c: 1 },
    ],
    ["around a part", 'a: "x" y\nb: 1\n', ["textAfterQuote «y»"], { a: '"x" y', b: 1 }],
    ["around a part of a key", '"a" b: x\nc: 1\n', ['textAfterQuote «"a" b: x»'], { "a b": "x", c: 1 }],
    ["before a key", '"a: 1\nb: 2\n', ['unclosedQuote «"a: 1»'], { a: 1, b: 2 }],
    ["in brackets", 'a: { b: "x, c: 1 }\nd: 1\n', ['unclosedQuote «"x»'], { a: { b: "x", c: 1 }, d: 1 }],
    ["in list items", '- "a: b\n- "c\n- d\n', ['unclosedQuote «"a: b»', 'unclosedQuote «"c»'], ["a: b", "c", "d"]],
    ["with a backslash", 'a: "C:\\Users"\nb: 1\n', ["badEscape «\\U»"], { a: "C:\\Users", b: 1 }],
    ["with a backslash before the last one", 'a: "C:\\"\nb: 1\n', ['unclosedQuote «"C:\\"»'], { a: "C:\\", b: 1 }],
  ],
  brackets: [
    ["a brace", "a: { b: X\nc:\n  d: e\n", ["unclosedBracket «{ b: X»"], { a: { b: "X" }, c: { d: "e" } }],
    [
      "in a block",
      "a:\n  b: [x, y\n  c: X\nd: 1\n",
      ["unclosedBracket «[x, y»"],
      { a: { b: ["x", "y"], c: "X" }, d: 1 },
    ],
    ["at the end", "a: [x, y", ["unclosedBracket «[x, y»"], { a: ["x", "y"] }],
    ["two at once", "a: { b: [x\nc: 1\n", ["unclosedBracket «[x»"], { a: { b: ["x"] }, c: 1 }],
    [
      "that close nothing",
      "a: x]\nb: }\nc: ]\nd: 1\n",
      ["strayBracket «}»", "strayBracket «]»"],
      { a: "x]", b: "}", c: "]", d: 1 },
    ],
    [
      "with text behind",
      "a: [x]y\nb: {x: 1} z\nc: 1\n",
      ["textAfterBracket «y»", "textAfterBracket «z»"],
      { a: ["x"], b: { x: 1 }, c: 1 },
    ],
    ["without a comma", "a: [ {b: 1} {c: 2} ]\nd: 1\n", ["noComma «} {»"], { a: [{ b: 1 }, { c: 2 }], d: 1 }],
    [
      "with a sentence that holds a colon",
      "a: { b: x: y, c: 1 }\nd: 1\n",
      ["secondColonInBrackets «x: y»"],
      { a: { b: "x: y", c: 1 }, d: 1 },
    ],
    ["around dashes", "a: [\n  - x\n]\nb: 1\n", ["reservedStart «- x»"], { a: ["- x"], b: 1 }],
    [
      "in a comment before the end",
      "a: { b: 1 # and }\nc: 1\n",
      ["unclosedBracket «{ b: 1 # and }»"],
      { a: { b: 1 }, c: 1 },
    ],
  ],
  colons: [
    [
      "a second one",
      "a: Objectif : 200 k€\nb: 1\n",
      ["secondColon «Objectif : 200 k€»"],
      { a: "Objectif : 200 k€", b: 1 },
    ],
    ["in a name", "a: Dupont: fils\nb: 1\n", ["secondColon «Dupont: fils»"], { a: "Dupont: fils", b: 1 }],
    ["three", "a: x: y: z\nb: 1\n", ["secondColon «x: y: z»"], { a: "x: y: z", b: 1 }],
    ["at the end", "a: fin :\nb: 1\n", ["secondColon «fin :»"], { a: "fin :", b: 1 }],
    [
      "in a list entry",
      "a:\n  - b: Dupont: fils # c\n    d: 2\ne: 1\n",
      ["secondColon «Dupont: fils»"],
      { a: [{ b: "Dupont: fils", d: 2 }], e: 1 },
    ],
    [
      "without a space behind",
      "a:\n  b:Dupont\n  c: x\nd: 1\n",
      ["noSpaceAfterColon «b:Dupont»"],
      { a: { b: "Dupont", c: "x" }, d: 1 },
    ],
    ["without a space, at the start", "a:1\nb: 2\n", ["noSpaceAfterColon «a:1»"], { a: 1, b: 2 }],
    ["without a key", ": 1\nb: 2\n", ["noKey «:»"], { "": 1, b: 2 }],
    [
      "of an address are no mistake",
      "a: https://x.fr\nb: http://y.fr:80/\n",
      [],
      { a: "https://x.fr", b: "http://y.fr:80/" },
    ],
  ],
  "half-typed keys": [
    ["first", "obj\na: 1\n", ["noColon «obj»"], { a: 1 }],
    ["between blocks", "a: 1\nobj\nb:\n  c: X\n", ["noColon «obj»"], { a: 1, b: { c: "X" } }],
    ["in a block", "a:\n  b: X\n  own\nc: 1\n", ["noColon «own»"], { a: { b: "X" }, c: 1 }],
    ["at the start of a block", "a:\n  own\n  b: X\nc: 1\n", ["noColon «own»"], { a: { b: "X" }, c: 1 }],
    ["behind a list", "a:\n  - b\nobj\nc: 1\n", ["noColon «obj»"], { a: ["b"], c: 1 }],
    ["in an entry", "a:\n  - b: 1\n    own\n  - b: 2\n", ["noColon «own»"], { a: [{ b: 1 }, { b: 2 }] }],
    ["beside an entry", "a:\n  - b: 1\n  own\n  - b: 2\n", ["noColon «own»"], { a: [{ b: 1 }, { b: 2 }] }],
    ["last", "a: 1\nobj", ["noColon «obj»"], { a: 1 }],
    ["with its block below", "a\n  b: X\nc: 1\n", ["noColon «a»"], { a: { b: "X" }, c: 1 }],
  ],
  indentation: [
    [
      "too far in",
      "a:\n  b: X\n    c: y\n    d: z\ne: 1\n",
      ["deeperThanAbove «c: y»"],
      { a: { b: "X", c: "y", d: "z" }, e: 1 },
    ],
    [
      "too far in, with its block",
      "a: 1\n  b:\n  c: X\nd: 1\n",
      ["deeperThanAbove «b:»"],
      { a: 1, b: { c: "X" }, d: 1 },
    ],
    [
      "not far enough",
      "a:\n    b: 1\n  c: 2\n  d: 3\ne: 1\n",
      ["notAligned «c: 2»"],
      { a: { b: 1, c: 2, d: 3 }, e: 1 },
    ],
    ["of the first line", " a: 1\nb: 2\nc: 3\n", ["notAligned «a: 1»"], { a: 1, b: 2, c: 3 }],
    ["of a list item", "a:\n  - x\n - y\nb: 1\n", ["notAligned «- y»"], { a: ["x", "y"], b: 1 }],
    ["of a key beside its entry", "a:\n  - b: 1\n  c: 2\nd: 1\n", ["mixedList «c: 2»"], { a: [{ b: 1, c: 2 }], d: 1 }],
    [
      "after a text over several lines",
      "a: |\n    x\n  b: 1\nc: 1\n",
      ["deeperThanAbove «b: 1»"],
      { a: "x\n", b: 1, c: 1 },
    ],
  ],
  "lists and keys side by side": [
    ["a dash too many", "a: 1\n- b: 2\nc: 3\n", ["mixedList «- b: 2»"], { a: 1, b: 2, c: 3 }],
    ["an item among keys", "a: 1\n- b\nc: 3\n", ["mixedList «- b»"], { a: 1, c: 3 }],
    ["a key among items", "a:\n  - b\n  c: 1\n  - d\ne: 1\n", ["mixedList «c: 1»"], { a: ["b", "d"], e: 1 }],
    ["a list on the line of its key", "a: - x\nb: 1\n", ["reservedStart «- x»"], { a: "- x", b: 1 }],
  ],
  "signs that begin a text": [
    ["@", "a: @moi\nb: 1\n", ["reservedStart «@moi»"], { a: "@moi", b: 1 }],
    ["`", "a: `x`\nb: 1\n", ["reservedStart «`x`»"], { a: "`x`", b: 1 }],
    ["%", "a: %5\nb: 1\n", ["reservedStart «%5»"], { a: "%5", b: 1 }],
    ["% at the start of a line", "a: 1\n%b: 2\nc: 3\n", ["reservedStart «%b: 2»"], { a: 1, c: 3 }],
    ["% at the start of the text", "%a: 1\nb: 2\n", ["reservedStart «%a: 1»"], { b: 2 }],
    [">", "a: > 200\nb: 1\n", ["reservedStart «> 200»"], { a: "> 200", b: 1 }],
    ["> without a space", "a: >200\nb: 1\n", ["reservedStart «>200»"], { a: ">200", b: 1 }],
    ["|", "a: | x\nb: 1\n", ["reservedStart «| x»"], { a: "| x", b: 1 }],
    ["&", "a: & fils\nb: 1\n", ["reservedStart «& fils»"], { a: "& fils", b: 1 }],
    ["!", "a: !important\nb: 1\n", ["reservedStart «!important»"], { a: "!important", b: 1 }],
    ["*", "a: *important* x\nb: 1\n", ["reservedStart «*important* x»"], { a: "*important* x", b: 1 }],
    ["?", "a: ? x\nb: 1\n", ["reservedStart «? x»"], { a: "? x", b: 1 }],
    [",", "a: , x\nb: 1\n", ["reservedStart «, x»"], { a: ", x", b: 1 }],
  ],
  documents: [
    ["two", "a: 1\n---\nb: 2\n", ["severalDocuments «---»"], { a: 1, b: 2 }],
    ["two with the same keys", "a: 1\n---\na: 2\nb: 3\n", ["severalDocuments «---»"], { a: 1, b: 3 }],
    [
      "three",
      "a: 1\n---\nb: 2\n---\nc: 3\n",
      ["severalDocuments «---»", "severalDocuments «---»"],
      { a: 1, b: 2, c: 3 },
    ],
    ["ended by dots", "a: 1\n...\nb: 2\n", ["severalDocuments «...»"], { a: 1, b: 2 }],
    ["a key on the line of dashes", "a: 1\n--- b: 2\n", ["severalDocuments «---»"], { a: 1, b: 2 }],
    ["the second a list", "a: 1\n---\n- x\n- y\n", ["severalDocuments «---»"], { a: 1 }],
    ["dashes at the start are no mistake", "---\na: 1\n", [], { a: 1 }],
    ["dots at the end are no mistake", "a: 1\n...\n", [], { a: 1 }],
  ],
  conflicts: [
    [
      "of two sides",
      "a: 1\n<<<<<<< x\nb: 2\n=======\nb: 3\n>>>>>>> y\nc: 3\n",
      ["conflictMarker «<<<<<<< x»"],
      { a: 1, b: 2, c: 3 },
    ],
    [
      "of three sides",
      "a: 1\n<<<<<<< x\nb: 2\n||||||| o\nb: 0\n=======\nb: 3\n>>>>>>> y\nc: 3\n",
      ["conflictMarker «<<<<<<< x»"],
      { a: 1, b: 2, c: 3 },
    ],
    ["without an end", "a: 1\n<<<<<<< x\nb: 2\n=======\nc: 3\n", ["conflictMarker «<<<<<<< x»"], { a: 1, b: 2, c: 3 }],
    ["a marker left alone", "a: 1\n=======\nb: 3\n", ["conflictMarker «=======»"], { a: 1, b: 3 }],
  ],
  aliases: [
    ["of nothing", "a: *x\nb: 1\n", ["unknownAlias «*x»"], { b: 1 }],
    ["of themselves", "a: &a [*a]\nb: 1\n", ["refusedAlias «*a»"], { a: [null], b: 1 }],
    ["as copies", "a: &a {x: 1}\nb: *a\n", [], { a: { x: 1 }, b: { x: 1 } }],
    ["as merge keys", "a: &a {x: 1, y: 2}\nb:\n  <<: *a\n  x: 3\n", [], { a: { x: 1, y: 2 }, b: { x: 3, y: 2 } }],
    [
      "as lists of merge keys",
      "a: &a {x: 1}\nb: &b {y: 2}\nc:\n  <<: [*a, *b]\n",
      [],
      { a: { x: 1 }, b: { y: 2 }, c: { x: 1, y: 2 } },
    ],
  ],
  characters: [
    ["not UTF-8", "a: caf\ufffd\nb: \ufffd\n", ["notUtf8 «\ufffd»"], { a: "caf\ufffd", b: "\ufffd" }],
    ["zeros", "a\u0000:\u0000 \u00001\u0000\n", ["notUtf8 «\u0000»"], "a\u0000:\u0000 \u00001\u0000"],
    [
      "control characters",
      "a: x\u000by\nb: \u0007\n",
      ["controlCharacter «\u000b»", "controlCharacter «\u0007»"],
      { a: "x\u000by", b: "\u0007" },
    ],
    ["a byte order mark is no mistake", "\ufeffa: 1\nb: 2\n", [], { a: 1, b: 2 }],
    ["CRLF is no mistake", "a:\r\n  b: 1\r\nc: 2\r\n", [], { a: { b: 1 }, c: 2 }],
    ["CR is no mistake", "a:\r  b: 1\rc: 2\r", [], { a: { b: 1 }, c: 2 }],
    ["outside of the basic plane", 'a: 🙂 é\nb: "🙂\nc: 1\n', ['unclosedQuote «"🙂»'], { a: "🙂 é", b: "🙂", c: 1 }],
  ],
  keys: [
    ["written twice", "a: 1\na: 2\nb: 3\n", ["duplicateKey «a»"], { a: 1, b: 3 }],
    ["written twice, in a block", "a:\n  b: 1\n  b: 2\n", ["duplicateKey «b»"], { a: { b: 1 } }],
    ["called __proto__", "__proto__: 1\nconstructor: 2\n", [], { ["__proto__"]: 1, constructor: 2 }],
    ["in quotes", "\"a b\": 1\n'c': 2\n", [], { "a b": 1, c: 2 }],
    ["that are numbers", "2026: 1\n1.0: 2\n", [], { "2026": 1, "1.0": 2 }],
  ],
  values: [
    ["not filled in", "a:\nb: ~\nc: null\nd:\n  -\n  - x\n", [], { d: [null, "x"] }],
    ["numbers", "a: 007\nb: 1e3\nc: -1.5\nd: 0x1F\n", [], { a: 7, b: 1000, c: -1.5, d: 31 }],
    [
      "texts that look like more",
      "a: 200 000\nb: 2026-01-01\nc: yes\nd: 1_000\n",
      [],
      { a: "200 000", b: "2026-01-01", c: "yes", d: "1_000" },
    ],
    ["true and false", "a: true\nb: False\n", [], { a: true, b: false }],
  ],
};

for (const [group, rows] of Object.entries(cases)) {
  describe(`reading ${group}`, () => {
    for (const [what, text, problems, value] of rows) it(what, () => check(text, problems, value));
  });
}

describe("reading what is long", () => {
  const sentence = "mot ".repeat(300);

  it("says of a sentence with a colon that it wants quotes, however long", () => {
    const problems = [`secondColon «${sentence}: x»`];
    check(`a:\n  - ${sentence}: x\nb: 1\n`, problems, { a: [`${sentence}: x`], b: 1 });
  });

  it("does not count blanked lines as part of the key below them", () => {
    const theirs = "  b: 1\n".repeat(300);
    check(`a:\n<<<<<<< x\n=======\n${theirs}>>>>>>> y\nc: 3\n`, ["conflictMarker «<<<<<<< x»"], { c: 3 });
  });

  it("blanks what nests too deep, and reads the rest", () => {
    const brackets = "[".repeat(10_000);
    for (const deep of [
      brackets,
      "[".repeat(1_000) + "]".repeat(1_000),
      "{ b: ".repeat(1_000).trimEnd(),
      "- ".repeat(1_000).trimEnd(),
    ]) {
      check(`a:\n  ${deep}\nc: 1\n`, [`tooDeep «${deep}»`], { c: 1 });
    }
  });

  it("counts no brackets in quotes", () => {
    const quoted = "[{".repeat(200);
    check(`a: "${quoted}"\nc: 1\n`, [], { a: quoted, c: 1 });
  });

  it("ends levels of blocks where no plan goes on", () => {
    const stairs = Array.from({ length: 900 }, (_, level) => `${" ".repeat(level)}a:\n`).join("");
    const { root, problems } = parse(`${stairs}b: 1\n`);
    assert.deepEqual([...new Set(problems.map(({ kind }) => kind))], ["tooDeep"]);
    assert.deepEqual(root?.kind === "map" && root.entries.map(({ key }) => key), ["a", "b"]);
  });

  it("reads what is well-formed up to four million characters, and mends up to half a million", () => {
    const told = (text: string) => parse(text).problems.map(({ kind, data }) => [kind, data.thousands, data.limit]);
    const lines = (count: number) => Array.from({ length: count }, (_, index) => `  k${index}: v\n`).join("");
    assert.deepEqual(told(`a:\n${lines(200_000)}`), []);
    assert.deepEqual(told(`a:\n${lines(400_000)}`), [["tooLarge", 5089, 4000]]);
    assert.deepEqual(told("# x\n".repeat(125_001)), [["tooLargeToMend", 501, 500]]);
  });

  it("goes through as many mistakes as a person would read", () => {
    for (const line of ["a: @x\n", "a: b: c\n", "abc\n", "a: ]\n", "a: 1\n", '"\n', "&a ", "]"]) {
      assert.ok(parse(line.repeat(300)).problems.length <= 200, line);
    }
  }).timeout(20_000);
});

describe("a tree", () => {
  it("keeps numbers and booleans as they are written", () => {
    const { root } = parse("[007, 1e3, .nan, True, text]");
    assert.deepEqual(root?.kind === "list" && root.items.map((item) => item.kind === "scalar" && item.written), [
      "007",
      "1e3",
      ".nan",
      "True",
      undefined,
    ]);
  });

  it("places what is not filled in at its key or its dash", () => {
    const text = "a:\nb:\n  -\n  - # c - d\nc: ~\n";
    assert.deepEqual(placesIn(text), ["/a «a»", "/b/0 «-»", "/b/1 «-»", "/c «~»"]);
  });

  it("places copies where the alias stands, under pointers of their own", () => {
    const text = "a: &a { x: 1 }\nb:\n  <<: *a\nc: [*a]\n";
    assert.deepEqual(placesIn(text), ["/a/x «1»", "/b/x «*a»", "/c/0/x «*a»"]);
  });

  it("keeps its offsets when mistakes above were undone", () => {
    const text = "a: 'l'x'\nb: c: d\n\te: 1\nf: 🙂\ng: end\n";
    assert.ok(placesIn(text).includes("/g «end»"), placesIn(text).join());
  });

  it("counts what all aliases stand for, and takes milliseconds to refuse a bomb", () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `k${level + 1}: &b${level + 1} [${`*b${level}, `.repeat(9)}]\n`,
    );
    const { root, problems } = parse(`k0: &b0 [lol]\n${levels.join("")}end: 1\n`);
    assert.ok(problems.every(({ kind }) => kind === "refusedAlias") && problems.length > 0);
    assert.equal(root?.kind === "map" && root.byKey.get("end")?.value.pointer, "/end");
  });
});

function check(text: string, problems: readonly string[], value: unknown): void {
  const source = parse(text);
  const found = source.problems.map(({ kind, range }) => `${kind} «${text.slice(range.start, range.end)}»`);
  assert.deepEqual(found, problems);
  assert.deepEqual(source.root && toJson(source.root), value);
}

/** Every scalar, with its pointer. */
function placesIn(text: string): string[] {
  const { root } = parse(text);
  const scalars = root ? [...walk(root)].filter(({ kind }) => kind === "scalar") : [];
  return scalars.map(({ pointer, range }) => `${pointer} «${text.slice(range.start, range.end)}»`);
}
