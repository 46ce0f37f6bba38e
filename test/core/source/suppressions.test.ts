import assert from "node:assert/strict";
import { parse } from "../../../src/core/source/parse.ts";
import { readSuppressions } from "../../../src/core/source/suppressions.ts";

describe("suppressing comments", () => {
  it("have codes, a reason and the line below them", () => {
    const text = "# sales-playbook-disable-next-line a/b, c/d -- agreed -- with the customer\n\n# why\nx: 1\ny: 2\n";
    assert.deepEqual(read(text), [{ codes: ["a/b", "c/d"], reason: "agreed -- with the customer", hides: "x: 1" }]);
  });

  it("have the same line below them when they follow each other", () => {
    const comment = "# sales-playbook-disable-next-line a/b -- c\n";
    const hides = read(`${comment}\n${comment}x: 1\n${comment}y: 2\n${comment}`).map((one) => one.hides);
    assert.deepEqual(hides, ["x: 1", "x: 1", "y: 2", ""]);
  });

  it("stand for the file without a line, wherever they stand", () => {
    assert.deepEqual(read("x: 1 # sales-playbook-disable a/b -- agreed\n"), [
      { codes: ["a/b"], reason: "agreed", hides: undefined },
    ]);
  });

  it("may lack codes and reason", () => {
    assert.deepEqual(read("#sales-playbook-disable-next-line\n#  sales-playbook-disable a/b --\n"), [
      { codes: [], reason: undefined, hides: "" },
      { codes: ["a/b"], reason: undefined, hides: undefined },
    ]);
  });

  it("are no words of a text, and no other comments", () => {
    const texts = [
      'x: "# sales-playbook-disable a/b -- c"\n',
      "x: |\n  # sales-playbook-disable a/b -- c\n",
      "x: y# sales-playbook-disable a/b -- c\n",
      "# sales-playbook-disabled a/b -- c\n",
    ];
    for (const text of texts) assert.deepEqual(read(text), [], text);
  });

  it("point at each code", () => {
    const text = "a: 1\r\n# sales-playbook-disable  x/y  z/w -- r  \r\n";
    const [suppression] = readSuppressions(text, undefined);
    assert.deepEqual(
      suppression?.codes.map(({ range }) => text.slice(range.start, range.end)),
      ["x/y", "z/w"],
    );
    assert.equal(text.slice(suppression?.range.start, suppression?.range.end), text.slice(6).trimEnd());
  });
});

function read(text: string) {
  return readSuppressions(text, parse(text).root).map(({ codes, reason, lines }) => ({
    codes: codes.map(({ code }) => code),
    reason,
    hides: lines && text.slice(lines.start, lines.end),
  }));
}
