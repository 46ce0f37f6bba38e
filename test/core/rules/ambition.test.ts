import assert from "node:assert/strict";
import { findingsIn } from "../check.ts";
import { checkObjectives, messagesOf, only, planWith } from "./objectives.ts";

describe("smart/ambitious and smart/acceptable, by the reading of A", () => {
  const readings = ["either", "ambitious", "acceptable", "both"] as const;
  const measure = (figures: string) =>
    `- statement: Sell copiers to the head office\n  measurable: [{ indicator: volume${figures} }]`;
  const agreed = "\n  acceptable: { agreedBy: c.morel }";
  const cases: readonly (readonly [string, string, Readonly<Record<(typeof readings)[number], readonly string[]>>])[] =
    [
      [
        "better than the baseline",
        measure(", baseline: 40, target: 44"),
        { either: [], ambitious: [], acceptable: ["acceptable"], both: ["acceptable"] },
      ],
      [
        "the same again",
        measure(", baseline: 40, target: 40"),
        {
          either: ["ambitious"],
          ambitious: ["ambitious"],
          acceptable: ["acceptable"],
          both: ["acceptable", "ambitious"],
        },
      ],
      [
        "the same again, agreed",
        measure(", baseline: 40, target: 40") + agreed,
        { either: [], ambitious: ["ambitious"], acceptable: [], both: ["ambitious"] },
      ],
      [
        "a step back",
        measure(", baseline: 40, target: 30"),
        {
          either: ["ambitious"],
          ambitious: ["ambitious"],
          acceptable: ["acceptable"],
          both: ["acceptable", "ambitious"],
        },
      ],
      [
        "no baseline",
        measure(", target: 40"),
        {
          either: ["acceptable"],
          ambitious: ["ambitious"],
          acceptable: ["acceptable"],
          both: ["acceptable", "ambitious"],
        },
      ],
      [
        "no baseline, agreed",
        measure(", target: 40") + agreed,
        { either: [], ambitious: ["ambitious"], acceptable: [], both: ["ambitious"] },
      ],
      [
        "a sentence",
        "- Sell 40 copiers before June",
        { either: [], ambitious: [], acceptable: ["acceptable"], both: ["acceptable"] },
      ],
      [
        "a sentence that names an agreement",
        "- Sell 40 copiers before June, agreed with c.morel",
        { either: [], ambitious: [], acceptable: [], both: [] },
      ],
      [
        "from nothing",
        measure(", baseline: 0, target: 4"),
        { either: [], ambitious: [], acceptable: ["acceptable"], both: ["acceptable"] },
      ],
      [
        "a cost that falls",
        "- statement: Spend less on the head office\n  measurable: [{ indicator: cost-of-sale, baseline: 40, target: 30 }]",
        { either: [], ambitious: [], acceptable: ["acceptable"], both: ["acceptable"] },
      ],
      [
        "a cost that rises",
        "- statement: Spend more on the head office\n  measurable: [{ indicator: cost-of-sale, baseline: 30, target: 40 }]",
        {
          either: ["ambitious"],
          ambitious: ["ambitious"],
          acceptable: ["acceptable"],
          both: ["acceptable", "ambitious"],
        },
      ],
      [
        "better says otherwise",
        "- statement: Lower the volume at the head office\n  measurable: [{ indicator: volume, baseline: 40, target: 30, better: lower }]",
        { either: [], ambitious: [], acceptable: ["acceptable"], both: ["acceptable"] },
      ],
      [
        "one holds while another grows",
        "- statement: Grow at the same margin\n  measurable: [{ indicator: margin-rate, baseline: 30, target: 30 }, { indicator: revenue, baseline: 1, target: 2 }]",
        { either: [], ambitious: [], acceptable: ["acceptable"], both: ["acceptable"] },
      ],
      [
        "a negative baseline",
        measure(", baseline: -10, target: -5"),
        { either: [], ambitious: [], acceptable: ["acceptable"], both: ["acceptable"] },
      ],
    ];
  for (const [name, objectives, expected] of cases) {
    it(name, () => {
      for (const readingOfA of readings) {
        const circumstances = { only: ["smart/ambitious", "smart/acceptable"], playbook: { smart: { readingOfA } } };
        const found = findingsIn(planWith(objectives), circumstances).map(({ code }) => code.replace("smart/", ""));
        assert.deepEqual(found.sort(), expected[readingOfA], readingOfA);
      }
    });
  }

  it("points at the block that waits for an agreement, whatever the reading", () => {
    checkObjectives("- statement: Win the branch\n  acceptable: {}\n  ^^^^^^^^^^ smart/acceptable\n", {
      only: ["smart/acceptable"],
      playbook: { smart: { readingOfA: "acceptable" } },
    });
  });

  it("says nothing of an entry that has only begun", () => {
    for (const readingOfA of readings) {
      const circumstances = { only: ["smart/ambitious", "smart/acceptable"], playbook: { smart: { readingOfA } } };
      assert.deepEqual(findingsIn(planWith("- { id: revenue, owner: c.morel }"), circumstances), [], readingOfA);
    }
  });

  it("asks for as much growth as the playbook does", () => {
    const playbook = { smart: { minimumGrowth: 10 } };
    const objectives = measure(", baseline: 40, target: 44");
    assert.deepEqual(messagesOf(objectives, "en", { playbook, only: ["smart/ambitious"] }), [
      "Quantities sold: from 40 to 44 is 10 % better; your playbook asks for more than 10 %. Aim further, or say under acceptable who agreed and what makes it worth the effort.",
    ]);
    assert.deepEqual(
      messagesOf(measure(", baseline: 40, target: 45"), "en", { playbook, only: ["smart/ambitious"] }),
      [],
    );
  });

  it("speaks the words of a salesperson", () => {
    const again = measure(", baseline: 1000, target: 1000");
    assert.deepEqual(messagesOf(again, "fr", only("smart/ambitious")), [
      "Quantités vendues : 1 000, comme la dernière fois, et sans l'accord de personne. Visez mieux que le point de départ, ou dites sous acceptable qui l'a accepté et pourquoi cela vaut l'effort.",
    ]);
    assert.deepEqual(
      messagesOf(again, "en", { ...only("smart/ambitious"), playbook: { smart: { readingOfA: "both" } } }),
      ["Quantities sold: 1,000 again, as before. Where is the ambition? Aim beyond the baseline."],
    );
  });

  it("points at the target, or at the block that waits for the agreement", () => {
    checkObjectives(
      `
- statement: Keep the head office
  measurable: [{ indicator: volume, baseline: 40, target: 40 }]
                                                          ^^ smart/ambitious
- statement: Win the branch
  measurable: [{ indicator: volume, target: 40 }]
  acceptable: {}
  ^^^^^^^^^^ smart/acceptable
`,
      { only: ["smart/ambitious", "smart/acceptable"] },
    );
  });
});
