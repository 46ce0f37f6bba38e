import assert from "node:assert/strict";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import type { RfmMethod } from "../../../src/core/playbook/playbook.ts";
import { standingInWords } from "../../../src/core/rfm/standing-in-words.ts";
import { type Purchase, standing } from "./standings.ts";

const cases: readonly (readonly [
  string,
  readonly Purchase[],
  readonly string[],
  readonly string[],
  Partial<RfmMethod>?,
])[] = [
  [
    "a customer whom one order lifts",
    [
      ["2025-12-01", 3000],
      ["2026-02-10", 4000],
    ],
    [
      "About to sleep: 2 purchases for €7,000 from 16 Jun 2025 to 15 Jun 2026, the last one 125 days ago.",
      "Changed class (Prospects a period ago).",
      "One more order by 15 Jul 2026 would make it Potential loyalists.",
      "Another €13,001 by 15 Jul 2026 raises the amount score from 3 to 4.",
    ],
    [
      "En voie d'endormissement : 2 achats pour 7 000 € du 16 juin 2025 au 15 juin 2026, le dernier il y a 125 jours.",
      "Changement de classe (précédente : Prospects).",
      "Une commande de plus d'ici au 15 juil. 2026 en ferait : Fidèles potentiels.",
      "13 001 € de plus d'ici au 15 juil. 2026 portent la note de montant de 3 à 4.",
    ],
  ],
  [
    "a good customer whose silence costs",
    [
      ["2025-07-01", 9000],
      ["2025-10-01", 9000],
      ["2025-11-01", 9000],
      ["2025-12-01", 9000],
      ["2026-01-02", 9000],
      ["2026-02-02", 9000],
      ["2026-03-20", 9000],
    ],
    [
      "Loyal: 7 purchases for €63,000 from 16 Jun 2025 to 15 Jun 2026, the last one 87 days ago.",
      "Changed class (Prospects a period ago).",
      "Without an order by 15 Jul 2026 it falls to Need attention.",
      "One more order by 15 Jul 2026 would make it Champions.",
    ],
    [],
  ],
  [
    "nobody's customer yet",
    [],
    ["Prospects: no purchase so far.", "One more order by 15 Jul 2026 would make it New."],
    [],
  ],
  [
    "one who left",
    [["2024-07-01", 900]],
    [
      "Inactive: nothing was bought from 16 Jun 2025 to 15 Jun 2026.",
      "Fell (Hibernating a period ago).",
      "One more order by 15 Jul 2026 would make it New.",
    ],
    [],
  ],
];

describe("the standing of an account, in words", () => {
  for (const [who, purchases, english, french, own] of cases) {
    it(`of ${who}`, () => {
      const account = standing(purchases, own);
      const said = (locale: "en" | "fr") => {
        const { standing: first, trend, outlook } = standingInWords(account, locale);
        return [first, trend, ...outlook].flatMap((one) => one?.replaceAll(/[\u00a0\u202f]/g, " ") ?? []);
      };
      assert.deepEqual(said("en"), english);
      if (french.length > 0) assert.deepEqual(said("fr"), french);
    });
  }

  const once: readonly Purchase[] = [["2026-06-01", 500]];
  const first = (purchases: readonly Purchase[], own?: Partial<RfmMethod>) =>
    standingInWords(standing(purchases, own), "en").standing.replace(/ from 16 Jun 2025 to 15 Jun 2026/, "");
  const trend = (...purchases: readonly Purchase[]) => standingInWords(standing(purchases), "en").trend;
  const outlook = (purchases: readonly Purchase[], segments?: RfmMethod["segments"]) =>
    standingInWords(standing(purchases, segments && { segments }), "en").outlook.map((one) =>
      one.replace(/ by 15 Jul 2026/, ""),
    );

  it("says what was bought, and when last", () => {
    const dollars: Purchase = ["2026-05-01", 100, "USD"];
    assert.equal(first(once), "New: one purchase for €500, 14 days ago.");
    assert.equal(first([dollars]), "Promising: one purchase for $100, 45 days ago.");
    assert.equal(
      first([...once, dollars]),
      "Potential loyalists: 2 purchases in several currencies, the last one 14 days ago.",
    );
    const byContact = (...purchases: Purchase[]) => first(purchases, { recency: "contact" });
    assert.equal(byContact(...once), "New: one purchase for €500; last purchase or contact 14 days ago.");
    assert.equal(
      byContact(...once, ["2026-05-01", 100]),
      "Potential loyalists: 2 purchases for €600; last purchase or contact 14 days ago.",
    );
    assert.equal(first(once, { segments: {} }), "Without a class: one purchase for €500, 14 days ago.");
  });

  it("says which way it went", () => {
    assert.equal(trend(["2025-06-01", 100], ["2026-06-01", 100]), "The same class as a period ago.");
    assert.equal(trend(["2024-08-01", 100], ["2026-06-01", 100]), "Rose (Hibernating a period ago).");
    assert.equal(trend(...once), "Changed class (Prospects a period ago).");
    assert.equal(trend(), undefined);
    assert.equal(standingInWords(standing([["2025-06-01", 1], ...once], { segments: {} }), "en").trend, undefined);
  });

  it("tells how much one order has to bring where the class depends on the amount", () => {
    const byAmount = (segments: RfmMethod["segments"]) => outlook([["2026-05-01", 4000]], segments)[0];
    assert.equal(
      byAmount({ big: { m: [4, 5], rank: 1 }, busy: { f: [3, 5], rank: 2 }, small: { rank: 3 } }),
      "3 more orders would make it busy, and so would one of €16,001 or more (big).",
    );
    assert.equal(
      byAmount({ big: { m: [4, 5], rank: 1 }, busy: { f: [2, 5], rank: 2 }, small: { rank: 3 } }),
      "One more order would make it busy; one of €16,001 or more would make it big.",
    );
    assert.equal(
      byAmount({ busy: { f: [2, 5], rank: 1 }, big: { m: [4, 5], rank: 2 }, small: { rank: 3 } }),
      "One more order would make it busy.", // no amount leads further than that
    );
    assert.equal(
      byAmount({ big: { m: [4, 5], rank: 1 }, small: { rank: 2 } }),
      "One order of €16,001 or more would make it big.",
    );
  });

  it("says when nothing leads further, and when nothing is needed", () => {
    const raise = "Another €501 raises the amount score from 1 to 2.";
    const none = "No number of orders leads to a better class.";
    assert.deepEqual(outlook(once, { old: { r: [1, 1], rank: 1 }, other: { rank: 2 } }), [none, raise]);
    assert.deepEqual(outlook(once, { unranked: {} }), [none, raise]);
    assert.deepEqual(outlook(once, { late: { r: [1, 1] } }), [none, raise]);
    assert.deepEqual(outlook([["2026-06-01", 90_000]], { top: { rank: 1 }, other: { rank: 2 } }), [
      "No class is better, and no order is needed to stay there.",
    ]);
  });

  it("tells what keeps an account that is about to fall", () => {
    const leaving = ["2025-06-20", "2025-06-21", "2025-06-22", "2025-06-23", "2025-06-24"];
    const often: Purchase[] = [...leaving.map((day): Purchase => [day, 10]), ["2026-06-01", 10]];
    const [falls] = outlook(often, { often: { f: [3, 5], rank: 1 }, poor: { rank: 2 } });
    assert.equal(falls, "Without an order it falls to poor; it takes 3 orders to keep it where it is.");
    assert.deepEqual(outlook(often).slice(0, 2), [
      "Without an order it falls to Promising; one order keeps it where it is.",
      "6 more orders would make it Champions.",
    ]);
  });

  it("counts what has to be bought for the score of today, once the first purchases have left the period", () => {
    const rich: Purchase[] = [
      ["2025-06-20", 50_000],
      ["2026-06-01", 5],
    ];
    assert.deepEqual(outlook(rich, { rich: { m: [5, 5], rank: 1 }, poor: { rank: 2 } }), [
      "Without an order it falls to poor.",
      "It takes another €49,996 to keep an amount score of 5.",
    ]);
  });

  it("leaves amounts aside where they are in several currencies", () => {
    const mixed: Purchase[] = [...once, ["2026-05-01", 100, "USD"]];
    assert.deepEqual(
      outlook(mixed, { big: { m: [2, 5], rank: 1 }, busy: { f: [3, 5], rank: 2 }, small: { rank: 3 } }),
      ["2 more orders would make it busy."],
    );
  });

  it("keeps silent about what would lift an account that has no scores", () => {
    const { thresholds } = builtInPlaybook.rfm;
    for (const axis of ["recency", "frequency"]) {
      const account = standing(once, { thresholds: { ...thresholds, [axis]: [1] } });
      assert.deepEqual([account.outlook, standingInWords(account, "en").outlook], [undefined, []]);
    }
  });
});
