import assert from "node:assert/strict";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import { isMoney, isShare } from "../../../src/core/smart/indicator.ts";
import { likelyMeasures } from "../../../src/core/smart/likely-measures.ts";
import { convertPace, periodsIn } from "../../../src/core/smart/periods.ts";
import { sentenceFor } from "../../../src/core/smart/sentence-for.ts";
import { objectiveOf, trackOf } from "./objective.ts";

describe("what an objective may well be measured by", () => {
  /** `#`: it counts things; `!`: the sentence names it. */
  const likely = (statement: string, unit?: string) =>
    likelyMeasures(objectiveOf(`{ statement: "${statement}" }`), builtInPlaybook, unit).map(
      ({ indicator, isCount, isNamed }) => `${indicator}${isCount ? "#" : ""}${isNamed ? "!" : ""}`,
    );

  it("is what its sentence names in either language, then what fits the unit, then what can be counted in any sale", () => {
    assert.deepEqual(likely("Sell more"), ["meetings#", "signatures#", "orders#"]);
    assert.deepEqual(likely("Faire plus de marge"), ["margin!", "meetings#", "signatures#"]);
    assert.deepEqual(likely("Faire plus de CHIFFRE  d’affaires"), ["revenue!", "meetings#", "signatures#"]);
    assert.deepEqual(likely("Win meetings and orders"), ["orders#!", "meetings#!", "signatures#"]);
    assert.deepEqual(likely("More marginal meetingsx"), ["meetings#", "signatures#", "orders#"]);
  });

  it("is what fits the unit, where anything does", () => {
    assert.deepEqual(likely("Sell", "%"), ["margin-rate", "discount-rate", "market-share"]);
    for (const unit of ["EUR", "€"]) assert.deepEqual(likely("Sell", unit), ["revenue", "recurring-revenue", "margin"]);
    for (const unit of ["kg", "EURO", "k€"])
      assert.deepEqual(likely("Sell", unit), ["meetings#", "signatures#", "orders#"]);
    assert.deepEqual(likely("More orders", "%"), ["orders#!", "margin-rate", "discount-rate"]);
  });
});

describe("the sentence that a target makes", () => {
  const sentence = (yaml: string) =>
    (["en", "fr"] as const).map((one) => sentenceFor(objectiveOf(yaml), builtInPlaybook, one));

  it("stands alone or behind words, with its unit and its day", () => {
    assert.deepEqual(sentence("{ measurable: [{ indicator: orders, target: 40 }] }"), [
      "Reach 40 (orders)",
      "Atteindre 40 (commandes)",
    ]);
    const measures = "[{ indicator: orders }, { target: 7 }, { indicator: revenue, unit: EUR, target: 40 }]";
    assert.deepEqual(sentence(`{ statement: ' Growth ', measurable: ${measures}, timeBound: { due: 2026-12-31 } }`), [
      "Growth – reach 40 EUR (revenue) by 2026-12-31",
      "Growth – atteindre 40 EUR (chiffre d'affaires) d'ici le 2026-12-31",
    ]);
  });

  it("is none without a target that is named", () => {
    assert.deepEqual(sentence("{ statement: Growth, measurable: [{ target: 40 }] }"), [undefined, undefined]);
    assert.deepEqual(sentence("{ statement: Growth }"), [undefined, undefined]);
  });
});

describe("a measure", () => {
  const measure = (unit: string) => trackOf(`{ measurable: [{ indicator: x, unit: "${unit}", target: 1 }] }`).measure;

  it("is of money or a share by its unit", () => {
    for (const unit of ["EUR", "k€", "euros", "euro", "keur", "Meur", "dollar", "CHF"])
      assert.ok(isMoney(measure(unit), builtInPlaybook), unit);
    for (const unit of ["neuro", "kg", "dollarx", "orders"]) assert.ok(!isMoney(measure(unit), builtInPlaybook), unit);
    for (const unit of ["%", "pt", "pts", "point", "points"]) assert.ok(isShare(measure(unit), builtInPlaybook), unit);
    for (const unit of ["options", "EUR"]) assert.ok(!isShare(measure(unit), builtInPlaybook), unit);
  });
});

describe("periods", () => {
  it("are counted by the calendar from month to month, else by their days", () => {
    assert.equal(periodsIn("2026-04-01", "2026-06-30", "week"), 13);
    assert.equal(periodsIn("2026-04-01", "2026-06-30", "day"), 65);
    assert.equal(periodsIn("2026-04-01", "2026-06-30", "quarter"), 1);
    assert.equal(periodsIn("2026-04-01", "2026-04-14", "week"), 2);
    assert.equal(periodsIn("2026-04-01", "2026-04-14", "day"), 10);
    assert.equal(periodsIn("2025-12-16", "2027-01-30", "month"), 13.5);
  });

  it("of one length are so many of another", () => {
    assert.deepEqual(
      [convertPace(8, "day", "week"), convertPace(1, "quarter", "month"), convertPace(3, "week", "week")],
      [40, 1 / 3, 3],
    );
  });
});
