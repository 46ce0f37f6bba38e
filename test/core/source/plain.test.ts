import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { parse, parseAny } from "../../../src/core/source/parse.ts";
import { readPlain } from "../../../src/core/source/plain/read-plain.ts";
import { assertSameTree } from "./same-tree.ts";

const examples = readdirSync("examples")
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => readFileSync(path.join("examples", name), "utf8"));

/** Whatever the quick reader makes of a text, the library makes too, and finds nothing wrong. */
function assertSame(text: string): void {
  const plain = readPlain(text);
  if (!plain) return;
  const { root, problems } = parseAny(text);
  assert.deepEqual(problems, [], text);
  assertSameTree(plain.root, root, text);
}

/** Pieces of YAML, harmless and not. */
const pieces = [
  ..."abcé09 :#-,{}[]\"'|>~&*!%@`?.\\\t\r\n\u00a0",
  ...[
    "\n  ",
    "\n    ",
    "\n- ",
    "\n  - ",
    ": ",
    ":\n",
    ":\n  ",
    " # beside",
    "\n# between\n",
    "\n  # below\n",
    "\n\n",
    "\r\n",
  ],
  ...[
    "null",
    "~",
    "True",
    "FALSE",
    "12",
    "+5",
    "1.50",
    ".5",
    "12.",
    "1e3",
    "-1.5E-3",
    "0x1F",
    "0o17",
    ".inf",
    "-.INF",
    ".nan",
  ],
  ...[
    "2026-01-01",
    "1/8",
    "a:b",
    "http://x",
    "-x",
    "--",
    "---\n",
    "...\n",
    "<<: ",
    "<<<<<<< ours\n",
    "=======\n",
    "? ",
  ],
  ...["key: v", "\nkey: v", "\n  key: v", "\n  key:\n", "\n- a: 1\n  b: 2\n", "\n  - a\n  - b\n", "\nkey:\n- a\n- b\n"],
  ...[
    "{ a: 1, b: [x, 'y', \"z\"] }",
    "[\n    a,\n    b\n  ]",
    "{}",
    "[]",
    "[ ]",
    "{ a: }",
    "[a: b]",
    "[ # c\n  a ]",
    '"a\n   b"',
  ],
  ...[
    "|\n    a\n    b\n\n",
    ">-\n    a\n    b\n",
    "|+\n    a\n\n\n",
    "''",
    '""',
    "'it''s'",
    '"a \\" b"',
    "&x 1",
    "*x",
    "!!str 1",
  ],
];

interface Change {
  readonly at: number;
  readonly removed: number;
  readonly piece: string;
}

const change = fc.record({
  at: fc.nat(1_000_000),
  removed: fc.oneof(fc.constant(0), fc.nat(8)),
  piece: fc.constantFrom(...pieces),
});

/** A few of the blocks of an example, with a few changes: most are read by the quick reader, and many just not. */
const changed = fc
  .record({
    example: fc.constantFrom(...examples),
    from: fc.nat(12),
    blocks: fc.integer({ min: 1, max: 4 }),
    changes: fc.array(change, { maxLength: 3 }),
    atLineEnds: fc.boolean(),
    windows: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  })
  .map(({ example, from, blocks, changes, atLineEnds, windows }) => {
    const some = example
      .split(/^(?=[a-z])/m)
      .slice(from, from + blocks)
      .join("");
    const text = changes.reduce((now, one) => make(one, now, atLineEnds), some);
    return windows ? text.replaceAll("\n", "\r\n") : text;
  });

function make({ at, removed, piece }: Change, text: string, atLineEnds: boolean): string {
  const offset = at % (text.length + 1);
  const lineEnd = text.indexOf("\n", offset);
  const place = atLineEnds && lineEnd >= 0 ? lineEnd : offset;
  return text.slice(0, place) + piece + text.slice(place + (atLineEnds ? 0 : removed));
}

const numRuns = Number(process.env.RUNS ?? 60);

describe("the quick reader of well-formed texts", () => {
  it("reads the examples, each block of them", () => {
    for (const text of examples) {
      assert.ok(readPlain(text), text.slice(0, 80));
      assertSame(text);
    }
  });

  for (const text of [
    "a: 1",
    "a: 1\r\nb:\r\n- c\r\n",
    "a:\n",
    "a:\n  b:\nc: 1\n",
    "a:\n  b: # later\nc: 1\n",
    "a:\n  b:\n  # later\nc: 1\n",
    "a:\n  b: 1\n  # about b\nc: 1\n",
    "a:\n- b\n# about c\n\nc: 1\n",
    "a: [1, 2,\n  3]\n",
    "a: { b: 1,\n\n  c: 2 } # both\n",
    "a: b\n c: d\n",
    "a: b\n\n  c\n",
    "# first\n\n  # further in\na: 1\n",
    "a: |\n  b\n\nc: |+\n  d\n\n# end\n",
    "__proto__: { constructor: 1 }\n",
    "1: a\nnull: b\ntrue: c\n",
  ]) {
    it(`agrees with the library on ${JSON.stringify(text)}`, () => assertSame(text));
  }

  for (const text of [
    "",
    "# nothing\n",
    "- a\n",
    "a\n",
    "a: 1\na: 2\n",
    "a: { b: 1, b: 2 }\n",
    "a: &x 1\nb: *x\n",
    "a: b: c\n",
    "a: 1\n---\nb: 2\n",
    "a:\tb\n",
    "a: \0\n",
    "a: b\r c\n",
    "<<<<<<< ours\na: 1\n",
    "a: [1, 2\n",
    "a:\n  b: 1\n c: 2\n",
    `a: ${"[".repeat(300)}${"]".repeat(300)}\n`,
  ]) {
    it(`leaves ${JSON.stringify(text.slice(0, 40))} to the library`, () => assert.equal(readPlain(text), undefined));
  }

  it("agrees with the library on whatever it reads", () => {
    fc.assert(fc.property(changed, assertSame), { numRuns });
  }).timeout(600_000);

  it("reads a text after another as if there had been none", () => {
    fc.assert(
      fc.property(changed, change, change, (text, first, second) => {
        const before = parse(text);
        const between = parse(make(first, text, false), before);
        const after = make(second, between.text, false);
        const { root, problems } = parse(after);
        const again = parse(after, between);
        assert.deepEqual(again.problems, problems, after);
        assertSameTree(again.root, root, after);
      }),
      { numRuns },
    );
  }).timeout(600_000);
});
