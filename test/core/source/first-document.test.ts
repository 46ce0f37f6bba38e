import assert from "node:assert/strict";
import { firstDocument, maxPieces } from "../../../src/core/source/first-document.ts";
import { parse } from "../../../src/core/source/parse.ts";
import { hostile } from "../../fuzz/hostile.ts";

const maxErrors = 1_000;

describe("a hostile text", () => {
  for (const { shape, atMost, isReadToItsEnd } of [
    { shape: "documents", atMost: 30, isReadToItsEnd: true },
    { shape: "keys on one line", atMost: 3_000 },
    { shape: "mappings in a line", atMost: 10_000 },
    { shape: "closing brackets", atMost: 1_001 },
    { shape: "colons in a list", atMost: maxPieces },
  ]) {
    it(`has at most ${atMost} pieces read, however long it is: ${shape}`, () => {
      const text = hostile[shape]?.(600_000) ?? "";
      const { pieces, unreadFrom } = firstDocument(text, maxErrors);
      assert.ok(pieces <= atMost, String(pieces));
      assert.equal(unreadFrom === undefined, isReadToItsEnd ?? false);
    });
  }

  it("is read as far as there is time, and as a whole where there is enough", () => {
    const text = `a:\n${"  - b\n".repeat(2_000)}c: [d\n`;
    let left = 8;
    const hurried = firstDocument(text, maxErrors, () => left--);
    assert.ok(hurried.pieces < 8_000);
    const from = hurried.unreadFrom ?? 0;
    assert.ok(0 < from && text[from - 1] === "\n", String(from));
    // What is left open there is no mistake.
    assert.deepEqual(hurried.document.errors, []);
    const patient = firstDocument(text, maxErrors, () => 2_000);
    assert.equal(patient.unreadFrom, undefined);
    assert.deepEqual(
      patient.document.errors.map(({ code }) => code),
      firstDocument(text, maxErrors).document.errors.map(({ code }) => code),
    );
  });

  it("is said to be read no further, where its rest begins, and keeps what was read", () => {
    const head = "account: { name: Copyfast }\n";
    const { problems, root, isCutOff } = parse(`${head}${"a: b: c\n".repeat(5_000)}`);
    assert.equal(isCutOff, true);
    assert.ok(root?.kind === "map" && root.byKey.has("account"));
    const rest = problems.filter(({ kind }) => kind === "restUnread");
    assert.equal(rest.length, 1);
    assert.ok((rest[0]?.range.start ?? 0) > head.length);
  });

  it("has as many problems however long it is", () => {
    const kinds = [2_000, 5_000].map((count) => parse("a: b: c\n".repeat(count)).problems.map(({ kind }) => kind));
    assert.deepEqual(kinds[0], kinds[1]);
    assert.equal(kinds[0]?.filter((kind) => kind === "secondColon").length, 100);
  });

  it("has one thing said of a line, and the next lines looked at", () => {
    const { problems } = parse(`a: ${"&b ".repeat(500)}\nc: @d\ne: @f\n`);
    assert.deepEqual(
      problems.map(({ kind, data }) => `${kind} ${data.character}`),
      ["reservedStart &", "reservedStart @", "reservedStart @"],
    );
  });
});
