import assert from "node:assert/strict";
import { analysePlan } from "../../../src/core/analysis.ts";
import { briefOf } from "../../../src/core/brief/brief.ts";
import { audiences } from "../../../src/core/brief/model.ts";
import { locales } from "../../../src/core/locale.ts";
import { viewIn } from "../features/cursor.ts";
import { allFormatsOf, champion } from "./briefs.ts";
import { bare, isShown, markedPlan } from "./marked-plan.ts";

describe("the brief that a customer may see", () => {
  const { text, marks } = markedPlan();

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
