import assert from "node:assert/strict";
import { regress } from "../../../scripts/learn/logistic-regression.ts";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import { judged } from "../../../src/core/sentence/judgement/judged.ts";
import { judgeOf } from "../../../src/core/sentence/judgement/odds.ts";
import { traitsOf } from "../../../src/core/sentence/judgement/traits.ts";
import { conclusionsOf } from "../../../src/core/sentence/letters/conclusions.ts";
import { partsOf } from "../../../src/core/sentence/letters/parts.ts";
import { readSentence } from "../../../src/core/sentence/read-sentence.ts";
import { parseSentence } from "../../../src/core/sentence/sentence.ts";

const today = "2026-06-15";

describe("the judgement of a sentence", () => {
  it("rests on its words, what they count as, and how they follow each other", () => {
    const traits = traitsOf(partsOf(parseSentence("Raise revenue by 5 % in Q3", today, builtInPlaybook)));
    const expected = [
      ...["raise", "^raise", "reven…", "…enue", "raise_revenue", "by_<percent>"],
      ...["1<up>", "<up> <indicator>", "<due>$", "<indicator>&<up>"],
      ...["=growth percent", "=growth indicator"],
    ];
    for (const trait of expected) assert.ok(traits.has(trait), `${trait} is not among ${[...traits].join(", ")}`);
    assert.ok(!traits.has("5"), "a figure is no word");
  });

  it("has these traits to rest on, and no other", () => {
    const traits = traitsOf(
      partsOf(parseSentence("Placer 12 pompes chez Cora contre 8 en mai", today, builtInPlaybook)),
    );
    const expected = [
      ..."^placer|chez|contre|contr…|cora|en|mai|placer|place…|pompes|pompe…|…acer|…mpes|…ntre".split("|"), // words
      ..."<count>_<past>|<count>_pompes|chez_cora|contre_<count>|cora_contre|placer_<count>|pompes_chez".split("|"), // pairs of words
      ..."1<sell>|2<count>|3<-pes>|<-hez>|<-hez> <name>|<-pes>|<-pes> <-hez>|<against>|<against> <count>|<count>|<count> <-pes>|<count> <past>|<name>|<name> <against>|<past>|<past>$|<sell>|<sell> <count>".split(
        "|",
      ), // sorts in their order
      ..."<against>&<past>|<against>&<sell>|<against>&=baseline|<against>&=target|<past>&<sell>|<past>&=baseline|<past>&=target|<sell>&=baseline|<sell>&=target|=baseline&=target".split(
        "|",
      ), // what stands beside what
      ..."#2|=baseline count|=target count|=target thing|no indicator|target > baseline".split("|"), // figures and length
    ];
    assert.deepEqual([...traits].sort(), expected.sort());
  });

  it("adds up the points of the traits that it knows", () => {
    const oddsOf = judgeOf({
      start: { unspecific: 0.5, unmeasurable: 0, modest: -1 },
      points: "4 -2 0 improve\n-6 0 3 <deliver> <thing>",
    });
    assert.deepEqual(oddsOf([]), { unspecific: 0.5, unmeasurable: 0, modest: -1 });
    const { unspecific, unmeasurable } = oddsOf(["improve", "never seen"]);
    const isNear = (odds: number, expected: number) => assert.ok(Math.abs(odds - expected) < 1e-9, String(odds));
    isNear(unspecific, 0.5 + 4 / Math.sqrt(2));
    isNear(unmeasurable, -2 / Math.sqrt(2));
    isNear(oddsOf(["improve", "<deliver> <thing>"]).modest, -1 + 3 / Math.sqrt(3));
  });

  it("learns which traits decide, and which are chance", () => {
    const examples = Array.from({ length: 200 }, (_, index) => ({
      traits: Uint32Array.of(index % 2, 2 + (index % 3)),
      isSo: index % 2 === 0,
    }));
    const { points } = regress(examples, 5);
    const [decides = 0, decidesAgainst = 0, ...chance] = points;
    assert.ok(decides >= 2 && decidesAgainst <= -2, points.join(" "));
    for (const own of chance) assert.ok(Math.abs(own) < 2, points.join(" "));
    assert.deepEqual(regress(examples, 5).points, points);
  });

  it("counts an example for as much as it weighs", () => {
    const once = { traits: Uint32Array.of(0), isSo: true, weight: 3 };
    const { start: odds } = regress([once, { traits: Uint32Array.of(1), isSo: false }], 2);
    const { start: even } = regress(
      [
        { ...once, weight: 1 },
        { traits: Uint32Array.of(1), isSo: false },
      ],
      2,
    );
    assert.ok(odds > even, `${odds} and ${even}`);
  });

  it("sees which of two figures is larger", () => {
    const traits = traitsOf(partsOf(parseSentence("Baisser le churn de 8 % à 5 %", today, builtInPlaybook)));
    assert.ok(traits.has("baseline > target"), [...traits].join(", "));
  });

  it("gives a reason and the words that say so, whatever it differs in from the rules", () => {
    for (const text of ["", "?", "Bonjour", "Vertriebsziele 2027", "x".repeat(5000), "améliorer la relation"]) {
      const { specific, measurable, modesty } = readSentence(text, { today, playbook: builtInPlaybook });
      for (const { state, reason } of [specific, measurable])
        assert.equal(state === "missing", reason === "nothing", text);
      for (const span of [specific.evidence, measurable.evidence, modesty])
        if (span) assert.ok(span.range.end <= text.length && span.words.first < span.words.end, text);
    }
  });
});

describe("a sentence about which the odds differ from the rules", () => {
  const met = { unspecific: -1, unmeasurable: -1, modest: -1 };
  const unmet = { unspecific: 1, unmeasurable: 1, modest: 1 };
  const cases = [
    ["Parler au directeur", met, "met deliverable: Parler", "met deliverable: Parler", "-"],
    ["Lego", met, "met deliverable: Lego", "met deliverable: Lego", "-"],
    ["Target: 12", met, "met count: 12", "met figure: 12", "-"],
    ["Chiffre d'affaires", met, "met indicator: Chiffre d'affaires", "met deliverable: Chiffre", "-"],
    ["Signer le bail", unmet, "weak direction: Signer", "missing nothing: -", "Signer le bail"],
    ["Frame agreement with Siemens", unmet, "missing nothing: -", "missing nothing: -", "Frame agreement with Siemens"],
    ["Grow revenue by 8 %", unmet, "weak direction: Grow", "weak ofWhat: 8 %", "Grow revenue by 8 %"],
    ["Hold three workshops in Leeds", unmet, "weak direction: Hold", "weak ofWhat: three", "Hold"],
    ["Keep the 12 shops and some orders", unmet, "weak direction: Keep the", "weak few: some", "Keep the"],
    ["Churn from 3 % to 5 %", met, "met indicator: Churn", "met figure: 5 %", "5 %"],
    ["Stabiliser le CA", met, "met indicator: CA", "met deliverable: Stabiliser", "-"],
  ] as const;
  for (const [text, odds, ...expected] of cases) {
    it(text, () => {
      const parts = partsOf(parseSentence(text, today, builtInPlaybook));
      const { specific, measurable, modesty } = judged(parts, conclusionsOf(parts, builtInPlaybook), odds);
      const written = (span: typeof modesty) => (span ? text.slice(span.range.start, span.range.end) : "-");
      const letters = [specific, measurable].map((one) => `${one.state} ${one.reason}: ${written(one.evidence)}`);
      assert.deepEqual([...letters, written(modesty)], expected);
    });
  }
});
