import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { analysePlan } from "../../../src/core/analysis.ts";
import { briefOf } from "../../../src/core/brief/brief.ts";
import { audiences } from "../../../src/core/brief/model.ts";
import { applyEdits } from "../../../src/core/edit/edit.ts";
import { locales } from "../../../src/core/locale.ts";
import { describedNodes } from "../../../src/core/schema/described.ts";
import { allowedValues, type Schema } from "../../../src/core/schema/schema.ts";
import { parse } from "../../../src/core/source/parse.ts";
import { walk } from "../../../src/core/source/tree.ts";
import { viewIn } from "../features/cursor.ts";
import { allFormatsOf, champion } from "./briefs.ts";

/** All that the customer may see of a plan. What is not here is internal, and so is every field that is added one day. */
const shown = [
  /^\/account\/name$/,
  /^\/stakeholders\/\d+\/(name|function)$/,
  /^\/needs\/\d+\/(text|response)$/,
  /^\/negotiation\/arguments\/\d+\/(feature|advantage|benefit|proof)$/,
  /^\/negotiation\/meeting\/(place|agenda\/\d+)$/,
];

interface Marked {
  readonly text: string;
  /** By pointer, what stands there and nowhere else. */
  readonly marks: ReadonlyMap<string, string>;
}

/** A plan with every key, in which each text and each figure is unlike any other. */
function markedPlan(): Marked {
  // Names lead to the person, so that what is known of a person could come in by another way.
  const text = readFileSync("test/core/schema/every-key.account.yaml", "utf8").replaceAll("durand", "léa.leroy-2");
  const { root } = parse(text);
  assert.ok(root);
  const schemas = new Map(describedNodes("account-plan", root).map(({ node, schema }) => [node.pointer, schema]));
  const marks = new Map<string, string>();
  const edits = [...walk(root)].flatMap((node) => {
    if (node.kind !== "scalar" || node.value === null || typeof node.value === "boolean") return [];
    if (!isFree(schemas.get(node.pointer))) return [];
    const mark = typeof node.value === "number" ? String(8100000 + 13 * marks.size) : `zq${marks.size}qz`;
    marks.set(node.pointer, mark);
    return { ...node.range, text: mark };
  });
  return { text: applyEdits(text, edits), marks };
}

/** Whether anything may stand there: no choice, no day, no id and no bounds. */
function isFree(schema: Schema | undefined): boolean {
  if (!schema) return true; // a field of one's own
  const isName = schema["x-ref"] !== undefined || schema["x-id"] !== undefined;
  const isBound = schema.format !== undefined || schema.pattern !== undefined || schema.maximum !== undefined;
  return !isName && !isBound && allowedValues(schema).length === 0;
}

/** Without what languages put between digits. */
function bare(text: string): string {
  return text.replace(/(?<=\d)[,.\s\u00a0\u202f](?=\d{3})/g, "");
}

describe("the brief that a customer may see", () => {
  const { text, marks } = markedPlan();
  const isShown = (pointer: string) => shown.some((one) => one.test(pointer));

  it("is tested with marks in everything that is internal", () => {
    const internal = [...marks].filter(([pointer]) => !isShown(pointer)).map(([pointer]) => pointer);
    for (const part of [
      "floor",
      "theirLimit",
      "ours",
      "theirs",
      "give",
      "cost",
      "inReturnFor",
      "stakes",
      "commitment",
      "notes",
    ]) {
      assert.ok(
        internal.some((pointer) => pointer.endsWith(`/${part}`)),
        part,
      );
    }
    const own = bare(allFormatsOf(text, "internal", "en"));
    for (const part of [
      "variables/0/floor",
      "alternatives/ours",
      "concessions/0/give",
      "objections/0/answer",
      "stakes",
    ]) {
      assert.ok(own.includes(marks.get(`/negotiation/${part}`) ?? "?"), `our own brief shows ${part}`);
    }
  });

  it("calls nobody by an id", () => {
    const plan = "stakeholders: [{ id: the-old-fox, roles: [buyer] }, { id: fox-2, function: Head of purchasing }]";
    assert.doesNotMatch(allFormatsOf(plan, "customer", "en"), /fox|Head/);
  });

  for (const locale of locales) {
    it(`holds what it may show, and no internal value in any format (${locale})`, () => {
      const made = bare(allFormatsOf(text.replace("language: en", `language: ${locale}`), "customer", locale));
      const seen = [...marks].filter(([, mark]) => made.includes(mark)).map(([pointer]) => pointer);
      assert.deepEqual(
        seen.filter((pointer) => !isShown(pointer)),
        [],
      );
      assert.deepEqual(
        [...marks.keys()].filter((pointer) => isShown(pointer) && !seen.includes(pointer)),
        [],
      );
    });

    it(`says nothing of what stands in comments, and of the portfolio (${locale})`, () => {
      const commented = text
        .replace(/^.*$/gm, (line, offset) => `${line}${/[|>]-?$/.test(line) ? "" : ` # zqcomment${offset}qz`}`)
        .replace("language: en", `language: ${locale}`);
      const view = { ...viewIn(locale), standing: champion() };
      const analysis = analysePlan(commented, view);
      const [own, theirs] = audiences.map((audience) => JSON.stringify(briefOf(analysis, view, audience)));
      assert.match(own ?? "", locale === "fr" ? /Achats \(RFM\)/ : /Purchases \(RFM\)/);
      assert.doesNotMatch(theirs ?? "zqcomment", /zqcomment|RFM|Champions/);
    });

    it(`says nothing of how people stand, what drives them, and what is to be improved (${locale})`, () => {
      for (const attitude of ["ally", "opponent", "reserved"]) {
        const plan = text
          .replace("attitude: unknown", `attitude: ${attitude}`)
          .replace("language: en", `language: ${locale}`);
        const made = allFormatsOf(plan, "customer", locale);
        assert.doesNotMatch(
          made,
          /ally|allié|opponent|opposant|reserved|réservé|theirs|leur faveur|money|argent|comfort|confort/i,
        );
        assert.doesNotMatch(
          made,
          /decision|décideur|balance of power|rapport de force|errors?|erreur|warning|avertissement|\d\/5|findings|flags/i,
        );
      }
    });
  }
});
