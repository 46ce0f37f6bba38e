import assert from "node:assert/strict";
import { parse as parseYaml } from "yaml";
import { applyEdits } from "../../../src/core/edit/edit.ts";
import { type Path, put } from "../../../src/core/edit/put.ts";
import type { YamlValue } from "../../../src/core/edit/render.ts";
import { parse } from "../../../src/core/source/parse.ts";

interface Case {
  readonly it: string;
  readonly before: string;
  readonly path: Path;
  readonly value: YamlValue;
  readonly after: string;
}

const order = (path: Path) =>
  path.length === 0 ? ["accountPlan", "account", "sale", "stakeholders", "needs"] : undefined;

const cases: Case[] = [
  {
    it: "fills a key that waits",
    before: "name:\nrest: 1\n",
    path: ["name"],
    value: "Léa",
    after: "name: Léa\nrest: 1\n",
  },
  {
    it: "fills a key before its comment",
    before: "name:   # who?\nrest: 1\n",
    path: ["name"],
    value: "Léa",
    after: "name: Léa   # who?\nrest: 1\n",
  },
  { it: "replaces ~", before: "budget: ~ # open\n", path: ["budget"], value: 210000, after: "budget: 210000 # open\n" },
  {
    it: "replaces a value and keeps the comment",
    before: "due: 30/06 # soon\n",
    path: ["due"],
    value: "2026-06-30",
    after: "due: 2026-06-30 # soon\n",
  },
  {
    it: "replaces ~ by a block, and keeps its comment",
    before: "price: ~ # asked\nrest: 1\n",
    path: ["price", "amount"],
    value: 15,
    after: "price: # asked\n  amount: 15\nrest: 1\n",
  },
  {
    it: "keeps a text of several lines in one",
    before: "a:\n  name:\n  list: [x]\n",
    path: ["a", "name"],
    value: "one\n- two",
    after: 'a:\n  name: "one\\n- two"\n  list: [x]\n',
  },
  { it: "quotes what needs quotes", before: "name:\n", path: ["name"], value: "a: b # c", after: 'name: "a: b # c"\n' },
  {
    it: "adds a section where the order wants it",
    before: "accountPlan: 1\naccount:\n  name: X\n\nneeds: []\n",
    path: ["sale", "form"],
    value: "resale",
    after: "accountPlan: 1\naccount:\n  name: X\nsale:\n  form: resale\n\nneeds: []\n",
  },
  {
    it: "adds before the first key when it belongs there",
    before: "needs: []\n",
    path: ["account", "name"],
    value: "X",
    after: "account:\n  name: X\nneeds: []\n",
  },
  {
    it: "adds an entry with the steps of the document",
    before: "account:\n    name: X # x\n",
    path: ["account", "owner"],
    value: "c",
    after: "account:\n    name: X # x\n    owner: c\n",
  },
  {
    it: "adds to brackets",
    before: "price: { amount: 15 }\n",
    path: ["price", "per"],
    value: "month",
    after: "price: { amount: 15, per: month }\n",
  },
  {
    it: "adds to empty brackets",
    before: "who: {}\n",
    path: ["who", "budget"],
    value: "x",
    after: "who: { budget: x }\n",
  },
  {
    it: "adds an item",
    before: "list:\n  - a\n  - b # last\nrest: 1\n",
    path: ["list", 2],
    value: { x: 1, y: 2 },
    after: "list:\n  - a\n  - b # last\n  - x: 1\n    y: 2\nrest: 1\n",
  },
  {
    it: "adds an item to a flush list",
    before: "list:\n- a\nrest: 1\n",
    path: ["list", 1],
    value: "b",
    after: "list:\n- a\n- b\nrest: 1\n",
  },
  {
    it: "adds an item in brackets",
    before: "roles: [buyer]\n",
    path: ["roles", 1],
    value: "payer",
    after: "roles: [buyer, payer]\n",
  },
  {
    it: "adds an item to empty brackets",
    before: "roles: []\n",
    path: ["roles", 0],
    value: "payer",
    after: "roles: [payer]\n",
  },
  {
    it: "adds to an item of a list",
    before: "list:\n  - id: a\n    what: b\n  - id: c\n",
    path: ["list", 0, "owner"],
    value: "d",
    after: "list:\n  - id: a\n    what: b\n    owner: d\n  - id: c\n",
  },
  {
    it: "makes a block below an empty key",
    before: "account:\nrest: 1\n",
    path: ["account", "name"],
    value: "X",
    after: "account:\n  name: X\nrest: 1\n",
  },
  {
    it: "makes a list below an empty key",
    before: "stakeholders: # who?\n",
    path: ["stakeholders", 0],
    value: { name: "X", roles: ["payer"] },
    after: "stakeholders: # who?\n  - name: X\n    roles: [payer]\n",
  },
  {
    it: "starts an empty document",
    before: "# a plan\n",
    path: ["account", "name"],
    value: "X",
    after: "# a plan\naccount:\n  name: X\n",
  },
  {
    it: "ends a document that has no last line break",
    before: "account:\n  name: X",
    path: ["account", "owner"],
    value: "c",
    after: "account:\n  name: X\n  owner: c",
  },
  {
    it: "keeps CRLF",
    before: "account:\r\n  name: X\r\nneeds: []\r\n",
    path: ["sale", "form"],
    value: "resale",
    after: "account:\r\n  name: X\r\nsale:\r\n  form: resale\r\nneeds: []\r\n",
  },
  {
    it: "replaces an answer in brackets",
    before: "budget: { notApplicable: x } # c\n",
    path: ["budget"],
    value: "210 k€",
    after: "budget: 210 k€ # c\n",
  },
  {
    it: "adds after a block text",
    before: "notes: |\n  one\n  two\n",
    path: ["owner"],
    value: "c",
    after: "notes: |\n  one\n  two\nowner: c\n",
  },
  {
    it: "adds after an empty key in brackets",
    before: "a: { b: }\n",
    path: ["a", "c"],
    value: 1,
    after: "a: { b:, c: 1 }\n",
  },
  {
    it: "fills an empty key in brackets",
    before: "a: { b: , c: 1 }\n",
    path: ["a", "b"],
    value: { x: 1 },
    after: "a: { b: { x: 1 } , c: 1 }\n",
  },
  {
    it: "quotes a comma inside brackets, and not outside",
    before: "a: { b: x }\nc: y\n",
    path: ["a", "b"],
    value: "one, two",
    after: 'a: { b: "one, two" }\nc: y\n',
  },
];

describe("putting a value into a document", () => {
  for (const { it: what, before, path, value, after } of cases) {
    it(what, () => {
      const edit = put(parse(before), path, value, order);
      const result = applyEdits(before, edit ? [edit] : []);
      assert.equal(result, after);
      const found = path.reduce<unknown>(
        (at, step) => (at as Record<string | number, unknown>)[step],
        parseYaml(result),
      );
      assert.deepEqual(found, value);
    });
  }

  const written: readonly (readonly [before: string, path: Path, value: YamlValue, after: string])[] = [
    ['name: "Léa" # c\n', ["name"], "Zoé", 'name: "Zoé" # c\n'],
    ["name: 'Léa'\n", ["name"], "it's", "name: 'it''s'\n"],
    ['n: "1"\n', ["n"], 2, "n: 2\n"],
    ["n: it's\n", ["n"], "two", "n: two\n"],
    ["{ a: 1, b: 2 }\n", ["a"], [1, { c: 2 }], "{ a: [1, { c: 2 }], b: 2 }\n"],
    [
      "price:\n  amount: 15\nrest: 1\n",
      ["price"],
      { amount: 16, per: "month" },
      "price:\n  amount: 16\n  per: month\nrest: 1\n",
    ],
    ["# a plan", ["account"], "X", "# a plan\naccount: X\n"],
    ["", ["account"], "X", "account: X\n"],
    ["{ sale: 1 }\n", ["account"], "X", "{ account: X, sale: 1 }\n"],
    ["a: {}\n", ["a", "b"], 1, "a: { b: 1 }\n"],
    ["a: { }\n", ["a", "b"], 1, "a: { b: 1 }\n"],
    ["a: []\n", ["a", 0], "x", "a: [x]\n"],
    ["a :   ~\n", ["a"], "x", "a : x\n"],
    ["a: ~\n", ["a", "b"], 1, "a:\n  b: 1\n"],
    ["own: 1\nneeds: 2\n", ["sale"], 1, "sale: 1\nown: 1\nneeds: 2\n"],
    ["account: 1\nown: 1\nneeds: 2\n", ["sale"], 1, "account: 1\nsale: 1\nown: 1\nneeds: 2\n"],
    ["account: 1\nneeds: 2\n", ["own"], 1, "account: 1\nneeds: 2\nown: 1\n"],
    ["b: &b { n: 1 }\nc:\n  <<: *b\n  m: 1\n", ["c", "n"], 2, "b: &b { n: 1 }\nc:\n  <<: *b\n  n: 2\n  m: 1\n"],
    ["b: &b { n: 1 }\nc: *b\n", ["c"], "own", "b: &b { n: 1 }\nc: own\n"],
    ["a: # see: below\n", ["a"], "x", "a: x # see: below\n"],
  ];
  for (const [before, path, value, after] of written) {
    it(`${JSON.stringify(before)} with ${JSON.stringify(value)} at /${path.join("/")}`, () => {
      const edit = put(parse(before), path, value, order);
      assert.equal(edit && applyEdits(before, [edit]), after);
    });
  }

  const blocked: readonly (readonly [text: string, path: Path])[] = [
    ["account: X\n", ["account", "name"]],
    ["b: &b { n: 1 }\nc: *b\n", ["c", "n"]],
    ["a: &name\nb: 1\n", ["a"]],
    ["a: !!str\n", ["a"]],
    ["{ a }\n", ["a"]],
    ["a: { b: 1 }\n", ["a", 0]],
    ["a: [1]\n", ["a", "b"]],
    ["- 1\n", ["a"]],
    ["-\n", [0]],
  ];
  for (const [text, path] of blocked) {
    it(`finds no place at /${path.join("/")} of ${JSON.stringify(text)}`, () => {
      assert.equal(put(parse(text), path, "Y", order), undefined);
    });
  }

  it("has nothing to write where a key waits for its value already", () => {
    for (const text of ["a:\n", "a: ~\n", "a: # what?\n", "{ a: }\n"]) {
      assert.equal(put(parse(text), ["a"], null, order), undefined, text);
    }
  });
});
