import assert from "node:assert/strict";
import { applyEdits, type Edit } from "../../../src/core/edit/edit.ts";
import { exchange } from "../../../src/core/edit/exchange.ts";
import { joinEntries } from "../../../src/core/edit/join-entries.ts";
import { moveEntry } from "../../../src/core/edit/move-entry.ts";
import { removeEntry, removeItem } from "../../../src/core/edit/remove.ts";
import { reorder } from "../../../src/core/edit/reorder.ts";
import { asBlock, asItem, asList, asText, asTextBlock } from "../../../src/core/edit/reshape.ts";
import { appendWords } from "../../../src/core/edit/words.ts";
import { parse } from "../../../src/core/source/parse.ts";
import { type Entry, type ListNode, type MapNode, type Node, nodeAt } from "../../../src/core/source/tree.ts";

/** A text and what becomes of it; nothing when it is left alone. */
type Case = readonly [before: string, after: string | undefined];

function check(what: string, cases: readonly Case[], edits: (text: string) => readonly Edit[]): void {
  describe(what, () => {
    for (const [before, after] of cases) {
      for (const [one, other] of [[before, after], [before, after].map((text) => text?.replaceAll("\n", "\r\n"))]) {
        it(JSON.stringify(one), () => {
          const made = edits(one ?? "");
          assert.equal(applyEdits(one ?? "", made), other ?? one);
          if (other === undefined) assert.deepEqual(made, []);
        });
      }
    }
  });
}

function at(text: string, pointer: string): Node {
  return nodeAt(parse(text).root, pointer) ?? assert.fail(`nothing at ${pointer}`);
}

const list = (text: string) => at(text, "/a") as ListNode;
const map = (text: string) => at(text, "/a") as MapNode;

function entries(text: string): { readonly map: MapNode; readonly all: readonly Entry[] } {
  const root = parse(text).root as MapNode;
  return { map: root, all: root.entries };
}

check(
  "two values exchanged",
  [
    ["a: 1 # one\nb: '2'\n", "a: '2' # one\nb: 1\n"],
    ["{ a: [1], b: x y }\n", "{ a: x y, b: [1] }\n"],
  ],
  (text) => exchange(text, at(text, "/a"), at(text, "/b")),
);

check(
  "words added to a text",
  [
    ["a: Sell more. # c\n", "a: Sell more by May. # c\n"],
    ['a: "Sell more!?"\n', 'a: "Sell more by May!?"\n'],
    ["a: 'Sell more'\n", "a: 'Sell more by May'\n"],
    ["a: Sell. More\n", "a: Sell. More by May\n"],
  ],
  (text) => appendWords(text, at(text, "/a"), "by May") && [appendWords(text, at(text, "/a"), "by May")],
);

check(
  "the items of a list in another order",
  [
    ["a: [1, x y , 3]\n", "a: [3, 1 , x y]\n"],
    [
      "a:\n  - 1 # one\n  # of two\n  - x: y\n    z: 2\n  - 3\nb: 1\n",
      "a:\n  - 3\n  - 1 # one\n  # of two\n  - x: y\n    z: 2\nb: 1\n",
    ],
  ],
  (text) => reorder(text, list(text), [2, 0, 1]),
);

check("items that stay where they are", [["a: [1, 2, 3]\n", undefined]], (text) =>
  reorder(text, list(text), [0, 1, 2]),
);

check(
  "a key written twice, joined",
  [
    ["a:\n  - 1\nb: 2\na:\n  # soon\n  - 3 # c\nc: 4\n", "a:\n  - 1\n  # soon\n  - 3 # c\nb: 2\nc: 4\n"],
    ["a:\n  x: 1\na:\n  y: 2\n", "a:\n  x: 1\n  y: 2\n"],
    ["a:\n  x: 1\na:\n  x: 2\n", undefined],
    ["a: 1\na: 2\n", undefined],
    ["a:\n  x: 1\na:\n  - 2\n", undefined],
    ["a: [1]\na:\n  - 2\n", undefined],
    ["a:\n  - 1\na: [2]\n", undefined],
    ["a:\n  - 1\na:\n    - 2\n", undefined],
    ["a:\n  - 1\na: # why\n  - 2\n", undefined],
    ["{ a: { x: 1 }, a: { y: 2 } }\n", undefined],
    ["a: { x: 1 }\na:\n  y: 2\n", undefined],
    ["a:\n  x: 1\n  y: 1\na:\n  z: 2\n  y: 2\n", undefined],
    ["a:\n  - 1\na:\n  - 2", "a:\n  - 1\n  - 2\n"],
    ["a:\n  - 1\na:   \n  - 2\n", "a:\n  - 1\n  - 2\n"],
  ],
  (text) => {
    const { map: whole, all } = entries(text);
    const [first, ...others] = all.filter(({ key }) => key === "a");
    const second = others.at(-1);
    return first && second ? joinEntries(text, whole, first, second) : assert.fail("a is not written twice");
  },
);

check(
  "an entry moved to another block",
  [
    ["a: 1\nb:\n  c: 2\n", "b:\n  c: 2\n  x: 1\n"],
    ["a: { y: [1, 2] }\nb: {}\n", "b: { x: { y: [1, 2] } }\n"],
    ["a:\n  # why\n  y: 1\nb: {}\n", undefined],
    ["a: 1\nb: { x: 2 }\n", undefined],
    ["b: { c: 2 }\n", undefined],
    ["a: 1\nb: words\n", undefined],
  ],
  (text) => moveEntry({ kind: "account-plan", source: parse(text) }, "/a", { pointer: "/b" }, ["x"]),
);

check(
  "an entry taken out",
  [
    ["x: 1\na: 2\nb: 3\n", "x: 1\nb: 3\n"],
    ["x: 1\na: 2\n", "x: 1\n"],
    ["x: 1\na: 2", "x: 1"],
    ["a: 2", ""],
    ["a: 2 # why\nb: 3\n", "# why\nb: 3\n"],
    ["a:\n  c: 1 # why\n  # how\n  d: 2\nb: 3\n", "# why\n# how\nb: 3\n"],
    ["{ x: 1, a: 2, b: 3 }\n", "{ x: 1, b: 3 }\n"],
    ["{ x: 1, a: 2 }\n", "{ x: 1 }\n"],
    ["{ a: 2 }\n", "{}\n"],
    ["{ x: 1,\n  a: 2, # why\n  b: 3 }\n", undefined],
  ],
  (text) => {
    const { map: whole, all } = entries(text);
    return removeEntry(text, whole, all.find(({ key }) => key === "a") ?? assert.fail("no a"));
  },
);

check(
  "an entry beside a dash taken out",
  [
    ["a:\n  - x: 1\n    y: 2\n", "a:\n  - y: 2\n"],
    ["a:\n  - x: 1\n", "a:\n  - \n"],
    ["a:\n  - x: # why\n      z: 1\n    y: 2\n", undefined],
    ["a:\n  - x: 1 # why\n    y: 2\n", "a:\n  -  # why\n    y: 2\n"],
    ["a:\n  - x:\n      z: 1\n    y: 2\n", "a:\n  - y: 2\n"],
    ["a:\n  - x:\n      z: 1 # why\n", undefined],
    ["a:\n  - x: [1, # why\n      2]\n", undefined],
  ],
  (text) => {
    const item = at(text, "/a/0") as MapNode;
    return removeEntry(text, item, item.entries[0] ?? assert.fail("no x"));
  },
);

check(
  "an item taken out",
  [
    ["a: [1, 2, 3]\n", "a: [1, 3]\n"],
    ["a: [1, 2]\n", "a: [1]\n"],
    ["a:\n  - 1\n  - 2\n  - 3\n", "a:\n  - 1\n  - 3\n"],
    ["a:\n  - 1\n  - 2 # two\n", "a:\n  - 1\n  # two\n"],
    ["a:\n  - 1\n  - b: 1\n    c: 2\nd: 3\n", "a:\n  - 1\nd: 3\n"],
    ["a:\n  - 1\n  -\n  - 3\n", "a:\n  - 1\n  - 3\n"],
    ["a:\n  - 1\n  - -2\n", "a:\n  - 1\n"],
    ["a: [1]\n", undefined],
    ["a:\n  - 1\n", undefined],
  ],
  (text) => removeItem(text, list(text), 1),
);

check(
  "a value made a list",
  [
    ["a: buyer # c\n", "a: [buyer] # c\n"],
    ["a: buyer, payer\n", "a: [buyer, payer]\n"],
    ["a: buyer et payer ; user\n", "a: [buyer, payer, user]\n"],
    ["a: buyer / king\n", "a: [buyer / king]\n"],
    ["a: buyer, king\n", 'a: ["buyer, king"]\n'],
    ["a: 'buyer, king'\n", "a: ['buyer, king']\n"],
    ["a: [buyer]\n", undefined],
    ["a: { b: 1 }\n", undefined],
  ],
  (text) => asList(text, at(text, "/a"), ["buyer", "payer", "user"]),
);

check(
  "a block made an item",
  [
    ["a: { b: 1 } # c\n", "a: [{ b: 1 }] # c\n"],
    ["a:\n  b: 1\n\n  c: # d\n    e: 2\nf: 3\n", "a:\n  - b: 1\n\n    c: # d\n      e: 2\nf: 3\n"],
  ],
  (text) => asItem(text, map(text)),
);

check(
  "a list of one made a block",
  [
    ["a: [{ b: 1 }] # c\n", "a: { b: 1 } # c\n"],
    ["a:\n  - b: 1\n    c: 2\n", "a:\n    b: 1\n    c: 2\n"],
    ["a:\n  - { b: 1 }\n", undefined],
    ["a: [1]\n", undefined],
    ["a: [{ b: 1 }, { c: 2 }]\n", undefined],
  ],
  (text) => asBlock(text, list(text)),
);

check(
  "fields made a text",
  [
    ["a: { b: 1 }\n", 'a: "{ b: 1 }"\n'],
    ['a: { b: "1" }\n', "a: '{ b: \"1\" }'\n"],
    ["a:\n  b: 1\n  c: 2\nd: 3\n", "a: |\n  b: 1\n  c: 2\nd: 3\n"],
    ["a: \n  b: 1\n", "a: |\n  b: 1\n"],
    ["a: # why\n  b: 1\n", undefined],
    ["a:\n  b: 1\n  # why\n  c: 2\n", undefined],
    ["a: { b: 1,\n  c: 2 }\n", undefined],
  ],
  (text) => asTextBlock(text, map(text)),
);

check(
  "a value made a text",
  [
    ["a: 12 # c\n", 'a: "12" # c\n'],
    ["a: 2026-01-01\n", 'a: "2026-01-01"\n'],
  ],
  (text) => asText(text, at(text, "/a").range),
);
