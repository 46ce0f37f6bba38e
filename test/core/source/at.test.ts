import assert from "node:assert/strict";
import { nodeAtOffset } from "../../../src/core/source/at.ts";
import { parse } from "../../../src/core/source/parse.ts";

const text = `
a: &x
  b: 1
  c: [x, {y: 2}]
d: *x
e:
  - id: z
    <<: *x
    q:
  -
f: |
  one
  two
`;

/** The text from the offset on -> where that is. */
const places: readonly (readonly [at: string, place: string | undefined])[] = [
  ["a: &x", "key a «a»"],
  [": &x", "key a «a»"],
  ["b: 1", "key a/b «b»"],
  ["1\n  c", "value a/b «1»"],
  ["\n  c: [x", "value a/b «1»"],
  ["x, {y", "value a/c/0 «x»"],
  ["{y: 2", "value a/c/1 «{y: 2}»"],
  ["y: 2}", "key a/c/1/y «y»"],
  ["2}]", "value a/c/1/y «2»"],
  ["*x\ne:", "value d «*x»"],
  ["id: z", "key e/0/id «id»"],
  ["*x\n    q:", "value e/0 «id: z\n    <<: *x\n    q:»"],
  ["q:\n", "key e/0/q «q»"],
  ["-\nf:", "value e/1 «-»"],
  ["f: |", "key f «f»"],
  ["two\n", "value f «|\n  one\n  two\n»"],
];

describe("the node at an offset", () => {
  const { root } = parse(text);

  for (const [at, expected] of places) {
    it(`is found before ${JSON.stringify(at)}`, () => {
      const place = nodeAtOffset(root, text.indexOf(at));
      const path = place?.steps.map(({ key }) => key).join("/");
      assert.equal(place && `${place.side} ${path} «${text.slice(place.range.start, place.range.end)}»`, expected);
      assert.equal(place?.steps.at(-1)?.node ?? root, place?.node);
    });
  }

  it("is nowhere outside of the document, and in none that is empty", () => {
    assert.equal(nodeAtOffset(root, text.length + 1), undefined);
    assert.equal(nodeAtOffset(parse("# nothing\n").root, 3), undefined);
  });
});
