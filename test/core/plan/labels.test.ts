import assert from "node:assert/strict";
import { endCustomerTopics, resellerTopics } from "../../../src/core/plan/coverage.ts";
import * as labels from "../../../src/core/plan/labels.ts";
import * as vocabulary from "../../../src/core/plan/vocabulary.ts";

describe("the labels", () => {
  const tables = [
    [labels.formLabels, vocabulary.saleForms],
    [labels.stageLabels, vocabulary.stages],
    [labels.roleLabels, vocabulary.roles],
    [labels.roleTasks, vocabulary.roles],
    [labels.attitudeLabels, vocabulary.attitudes],
    [labels.motiveLabels, vocabulary.motives],
    [labels.dimensionLabels, vocabulary.dimensions],
    [labels.levelLabels, vocabulary.discoveryLevels],
    [labels.topicLabels, [...resellerTopics, ...endCustomerTopics]],
  ] as const;

  it("are there for each value, in the order of the method, each different from the others", () => {
    for (const [table, values] of tables) {
      assert.deepEqual(Object.keys(table), [...values]);
      for (const locale of ["en", "fr"] as const) {
        const texts = Object.values(table).map((label) => label[locale]);
        assert.equal(new Set(texts).size, values.length, texts.join(", "));
        for (const text of texts) assert.equal(text, text.trim() || undefined);
      }
    }
  });

  it("spell QQCOQCP and SONCAS as they are taught", () => {
    const french = (table: Readonly<Record<string, { readonly fr: string }>>) =>
      Object.values(table).map(({ fr }) => fr);
    assert.deepEqual(french(labels.dimensionLabels), ["Qui", "Quoi", "Où", "Quand", "Comment", "Combien", "Pourquoi"]);
    assert.equal(
      french(labels.motiveLabels)
        .map((motive) => motive[0])
        .join(""),
      "soncase",
    );
  });

  it("give a topic its own name when it has no other", () => {
    assert.deepEqual(labels.topicLabel("unheard-of"), { en: "unheard-of", fr: "unheard-of" });
  });
});
