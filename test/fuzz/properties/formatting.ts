import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDocument } from "yaml";
import { formatted } from "../../core/features/formatting/formatted.ts";
import { property, type Work } from "../property.ts";
import { anyText, plans, playbooks, read } from "../texts.ts";

/** Spaces put at an offset, or taken out before it. */
type Place = readonly [offset: number, count: number];

const sources = [...plans, ...playbooks, read("test/fixtures/every-layout.yaml")];
const places = fc.array(fc.tuple(fc.nat(20_000), fc.integer({ min: -3, max: 4 })), { maxLength: 4 });
const cases = fc.record({
  text: fc.oneof(
    fc.tuple(fc.constantFrom(...sources), places).map(([text, all]) => all.reduce(withSpaces, text)),
    anyText(sources),
  ),
  range: fc.option(fc.tuple(fc.nat(400), fc.nat(40))),
});

export const formatting = property(
  {
    name: "formatting",
    promise: "changes no value, no comment and no line out of its range, and nothing when it is done again",
    fewRuns: 30,
  },
  cases,
  ({ text, range }, work) => {
    const after = format(text, range, work);
    assert.deepEqual(wordsOf(after), wordsOf(text));
    if (after !== text) assert.deepEqual(meaningOf(after), meaningOf(text));
    if (!range) assert.equal(format(after, range, work), after);
    else assert.deepEqual(linesOutside(after, range, text), linesOutside(text, range, text));
  },
);

function format(text: string, range: readonly [number, number] | null, work: Work): string {
  return work("formatting", () => formatted(text, range ? [range[0], range[0] + range[1]] : undefined));
}

function withSpaces(text: string, [place, count]: Place): string {
  const offset = place % (text.length + 1);
  if (count >= 0) return text.slice(0, offset) + " ".repeat(count) + text.slice(offset);
  let start = offset;
  while (start > offset + count && text[start - 1] === " ") start--;
  return text.slice(0, start) + text.slice(offset);
}

/** As another reader has it: the parser's own values. */
function meaningOf(text: string): unknown {
  const document = parseDocument(text, { uniqueKeys: false });
  const errors = document.errors.map(({ code }) => code);
  if (errors.length > 0) return errors;
  try {
    return document.toJS();
  } catch {
    return "an alias of nothing, or of too much";
  }
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}

function linesOutside(text: string, [first, count]: readonly [number, number], original: string): string[] {
  const lines = text.split("\n");
  const below = Math.max(original.split("\n").length - first - count - 1, 0);
  return [...lines.slice(0, first), ...(below > 0 ? lines.slice(-below) : [])];
}
