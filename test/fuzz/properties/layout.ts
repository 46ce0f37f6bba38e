import assert from "node:assert/strict";
import fc from "fast-check";
import { formatted } from "../../core/features/formatting/formatted.ts";
import { slip, slipped } from "../../core/features/formatting/shifted.ts";
import { property } from "../property.ts";
import { examplePlans, read, wholePlaybooks } from "../texts.ts";

const wellLaidOut = [
  ...examplePlans,
  wholePlaybooks[0] ?? "",
  read("src/core/playbook/sales-playbook.yaml"),
  read("test/core/schema/every-key.account.yaml"),
];

const cases = fc.record({
  text: fc.constantFrom(...wellLaidOut),
  one: slip,
  lineBreak: fc.constantFrom("\n", "\r\n"),
});

export const layout = property(
  { name: "layout", promise: "formatting puts each block back in its place", fewRuns: 10 },
  cases,
  ({ text, one, lineBreak }) => {
    const written = text.replaceAll("\n", lineBreak);
    assert.equal(formatted(slipped(written, one)), written);
  },
);
