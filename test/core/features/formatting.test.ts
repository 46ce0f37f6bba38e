import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { formatted } from "./formatting/formatted.ts";

interface Case {
  readonly it: string;
  readonly before: string;
  readonly after: string;
  /** First and last line, from 0. */
  readonly range?: readonly [number, number];
  readonly tabSize?: number;
}

const cases: readonly Case[] = [
  {
    it: "gives blocks the step that the document has most",
    before: `
account:
  name: A
sale:
  price:
      amount: 15
      per: month
  cycle:
    firstContact: 2026-02-10
`,
    after: `
account:
  name: A
sale:
  price:
    amount: 15
    per: month
  cycle:
    firstContact: 2026-02-10
`,
  },
  {
    it: "keeps four spaces where they are the habit",
    before: "sale:\n    price:\n        amount: 15\n    cycle:\n      firstContact: 2026-02-10\n",
    after: "sale:\n    price:\n        amount: 15\n    cycle:\n        firstContact: 2026-02-10\n",
  },
  {
    it: "asks the editor when a document can't decide",
    before: "sale:\n    price:\n      amount: 15\n",
    after: "sale:\n  price:\n    amount: 15\n",
    tabSize: 2,
  },
  {
    it: "indents lists as the document has it",
    before: "needs:\n  - id: a\n    text: b\nactions:\n- what: c\n  due: 2026-02-10\nstakeholders:\n  - name: d\n",
    after: "needs:\n  - id: a\n    text: b\nactions:\n  - what: c\n    due: 2026-02-10\nstakeholders:\n  - name: d\n",
  },
  {
    it: "leaves lists flush where they are",
    before: "needs:\n- id: a\n  text: b\nactions:\n  - what: c\n    due: 2026-02-10\nstakeholders:\n- name: d\n",
    after: "needs:\n- id: a\n  text: b\nactions:\n- what: c\n  due: 2026-02-10\nstakeholders:\n- name: d\n",
  },
  {
    it: "moves all that belongs to a block with it",
    before: `
account:
  name: A
sale:
      # how we sell
      form: resale # to whom
      notes: |
          one
            two

          three
      tender:
        lots: [
          one,
          two # and a half
        ]
        reference: "A
          B"
      # model: value
needs: []
discovery:
  customer:
    who: {}
`,
    after: `
account:
  name: A
sale:
  # how we sell
  form: resale # to whom
  notes: |
    one
      two

    three
  tender:
    lots: [
      one,
      two # and a half
    ]
    reference: "A
      B"
  # model: value
needs: []
discovery:
  customer:
    who: {}
`,
  },
  {
    it: "keeps what stands behind a dash where it is",
    before:
      "needs:\n    -   id: a\n        text: b\n    -\n      id: c\nactions:\n  - what: d\nhistory:\n  contacts:\n    - on: 2026-01-02\n",
    after:
      "needs:\n  -   id: a\n      text: b\n  -\n    id: c\nactions:\n  - what: d\nhistory:\n  contacts:\n    - on: 2026-01-02\n",
  },
  {
    it: "takes out spaces at the ends of lines, but not where they count",
    before: "account:  \n  name: A\t \n   \nnotes: |  \n  one  \n   \n  two\nlanguage: 'a  \n  b'  # c  \n",
    after: "account:\n  name: A\n\nnotes: |\n  one  \n   \n  two\nlanguage: 'a  \n  b'  # c\n",
  },
  {
    it: "leaves two empty lines, and one line break at the end",
    before: "language: en\n\n\n\n\ncurrency: EUR\n\n\nneeds: []\n\n\n",
    after: "language: en\n\n\ncurrency: EUR\n\n\nneeds: []\n",
  },
  { it: "ends the last line", before: "language: en\r\nneeds: []", after: "language: en\r\nneeds: []\r\n" },
  {
    it: "keeps the line breaks at the end of a text that wants them",
    before: "language: en\nnotes: |+\n  a\n\n\n\n",
    after: "language: en\nnotes: |+\n  a\n\n\n\n",
  },
  {
    it: "keeps empty lines inside of texts",
    before: "notes: >\n  a\n\n\n\n\n  b\nlanguage: a\n\n\n\n\n  b\ncurrency: 'a\n\n\n\n\n  b'\n",
    after: "notes: >\n  a\n\n\n\n\n  b\nlanguage: a\n\n\n\n\n  b\ncurrency: 'a\n\n\n\n\n  b'\n",
  },
  {
    it: "keeps a text whose indentation is counted",
    before:
      "sale:\n     notes: |2\n          a\n        b\n     form: resale\naccount:\n  name: A\nswot:\n  strengths: []\n",
    after: "sale:\n  notes: |2\n       a\n     b\n  form: resale\naccount:\n  name: A\nswot:\n  strengths: []\n",
  },
  {
    it: "keeps comments below a text out of it",
    before: "account:\n  name: A\nnotes: |\n        a\n   # b\n# c\nneeds: []\n",
    after: "account:\n  name: A\nnotes: |\n  a\n # b\n# c\nneeds: []\n",
  },
  {
    it: "leaves aligned values and comments aligned",
    before: `
account:
    name:     A   # who
    employees: 5  # how many
sale:             # how
  form:   resale  # to whom
                  # and why
  stage:  closing
  price:
    amount: 15
`,
    after: `
account:
  name:     A     # who
  employees: 5    # how many
sale:             # how
  form:   resale  # to whom
                  # and why
  stage:  closing
  price:
    amount: 15
`,
  },
  {
    it: "makes room for comments that have none",
    before:
      "account:\n  name: A  # a\n  sector: b # c\nsale:\n form: resale  # d\n stage: closing # e\nswot:\n  strengths: []\n",
    after:
      "account:\n  name: A  # a\n  sector: b # c\nsale:\n  form: resale  # d\n  stage: closing # e\nswot:\n  strengths: []\n",
  },
  {
    it: "keeps the lines of a range in their places among the others",
    before:
      "account:\n    name: A  \nsale:\n      price:\n             amount: 15  \n             per: month\n      form: resale \n",
    after:
      "account:\n    name: A  \nsale:\n      price:\n          amount: 15\n          per: month\n      form: resale \n",
    range: [4, 5],
    tabSize: 4,
  },
  {
    it: "moves no part of a block alone",
    before: "sale:\n      form: resale \n      stage: closing \naccount:\n  name: A\nswot:\n  strengths: []\n",
    after: "sale:\n      form: resale\n      stage: closing \naccount:\n  name: A\nswot:\n  strengths: []\n",
    range: [1, 1],
  },
  {
    it: "understands anchors, tags and keys with a question mark",
    before:
      "x-a: &a\n    b: 1\nx-b:\n    !!map\n    c: 1\n? x-d\n: e\nx-f:\n  <<: *a\n  g: 1\nsale:\n  form: resale\nswot:\n  strengths: []\n",
    after:
      "x-a: &a\n  b: 1\nx-b:\n  !!map\n  c: 1\n? x-d\n: e\nx-f:\n  <<: *a\n  g: 1\nsale:\n  form: resale\nswot:\n  strengths: []\n",
  },
  {
    it: "does not count the byte order mark",
    before: "\uFEFFaccount:\n    name: A\nsale:\n  form: resale\nswot:\n  strengths: []\n",
    after: "\uFEFFaccount:\n  name: A\nsale:\n  form: resale\nswot:\n  strengths: []\n",
  },
  {
    it: "knows lines that end as on old Macs",
    before: "sale:\r    form: resale \r",
    after: "sale:\r    form: resale\r",
  },
  { it: "leaves a no-break space, which is a letter", before: "name: A\u00A0\n", after: "name: A\u00A0\n" },
  ...["account:\n\tname: A  \n", "notes: 'a  \nsale:  \n", "a: [b  \nc: d\n", "<<<<<<< a\na: 1  \n=======\n"].map(
    (text) => ({
      it: `leaves a text alone that can't be read: ${JSON.stringify(text)}`,
      before: text,
      after: text,
    }),
  ),
  { it: "leaves nothing as it is", before: "  \n\n", after: "  \n\n" },
];

interface Example {
  readonly file: string;
  readonly text: string;
}

const files = [
  ...readdirSync("examples").flatMap((name) => (name.endsWith(".yaml") ? path.join("examples", name) : [])),
  "src/core/playbook/sales-playbook.yaml",
  "test/core/schema/every-key.account.yaml",
  "test/core/schema/typical.account.yaml",
];
const examples: readonly Example[] = files.map((file) => ({ file, text: readFileSync(file, "utf8") }));

describe("formatting", () => {
  for (const { it: what, before, after, range, tabSize } of cases) {
    it(what, () => {
      assert.equal(formatted(before, range, tabSize), after);
      if (!range) assert.equal(formatted(after, undefined, tabSize), after);
    });
  }

  it("has nothing to say about the examples", () => {
    for (const { file, text } of examples) assert.equal(formatted(text), text, file);
  });
});
