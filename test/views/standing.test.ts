import assert from "node:assert/strict";
import { linear } from "../../src/views/parts/linear.ts";
import { standing } from "../core/rfm/standings.ts";
import { htmlOf, wordsOf } from "./html.ts";

const plan = "accountPlan: 1\naccount: { name: Copyfast }\n";
const bought = standing([
  ["2024-07-01", 1000],
  ["2025-09-01", 400],
  ["2026-03-02", 250.5],
]);

describe("the standing, drawn", () => {
  const html = htmlOf("standing", plan, { standing: bought });

  it("says the class, the change and what would move it", () => {
    const words = wordsOf(html).replaceAll("\u00a0", " ");
    assert.match(words, /About to sleep: 2 purchases for €650\.50/);
    assert.match(words, /Rose \(Hibernating a period ago\)\./);
    assert.match(words, /One more order by 15 Jul 2026 would make it Potential loyalists\./);
    assert.match(words, /With the limits of today/);
  });

  it("draws the purchases of both periods step by step, with a table", () => {
    const path = (look: string) => new RegExp(`<path class="${look}" d="([^"]*)"`).exec(html)?.[1] ?? "";
    assert.equal(path("current").match(/H/g)?.length, 12);
    assert.match(path("current"), /^M0,110H1V110H2V74H3/, "400 of 1,000 in the third month");
    assert.match(path("previous"), /^M0,20H1/);
    assert.match(wordsOf(html), /15 Sept 2025 €400 €1,000 /);
  });

  it("has the values, the scores and their limits", () => {
    assert.match(wordsOf(html), /Recency 105 days 3\/5 349 days \(1\/5\) 30 days · 90 days · 180 days · 270 days/);
    assert.match(wordsOf(html), /Amount €650\.50 1\/5 €1,000 \(1\/5\)/);
  });

  it("speaks French", () => {
    const french = wordsOf(htmlOf("standing", plan, { standing: bought, locale: "fr" })).replaceAll(
      /[\u00a0\u202f]/g,
      " ",
    );
    assert.match(french, /Récence 105 jours 3\/5/);
    assert.match(french, /En progrès \(classe précédente\s: Endormis\)\./);
  });

  it("leads to the history when the purchases are not known", () => {
    assert.match(wordsOf(htmlOf("standing", plan)), /purchases of this account are not known.* Go to the history/);
  });

  it("draws no line for nothing, and none of amounts that can't be added up", () => {
    const mixed = standing([
      ["2026-05-01", 1, "EUR"],
      ["2026-05-02", 1, "CHF"],
    ]);
    for (const one of [standing([]), mixed]) assert.doesNotMatch(htmlOf("standing", plan, { standing: one }), /<svg/);
    assert.match(wordsOf(htmlOf("standing", plan, { standing: mixed })), /2 purchases in several currencies/);
  });
});

describe("a linear scale", () => {
  it("puts ends on ends, and everything in the middle when there is one value", () => {
    const scale = linear([10, 20], [100, 0]);
    assert.deepEqual([10, 15, 20].map(scale), [100, 50, 0]);
    assert.equal(linear([5, 5], [0, 8])(5), 4);
  });
});
