import assert from "node:assert/strict";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import { readSentence } from "../../../src/core/sentence/read-sentence.ts";
import { fieldsSaid } from "../../../src/core/smart/fields-said.ts";

/** A sentence, the fields of its measure, and its days. */
const cases: readonly (readonly [sentence: string, measure: string, due: string | null, start?: string])[] = [
  [
    "Reach 200 k€ of revenue in 2026, against 180 k€ in 2025",
    "revenue EUR baseline=180000 target=200000",
    "2026-12-31",
    "2026-01-01",
  ],
  [
    "Increase revenue by 10 %, from 180 k€, by 31 December 2026",
    "revenue EUR baseline=180000 target=198000",
    "2026-12-31",
  ],
  ["Increase revenue by 10 % in 2026", "revenue baseline=null target=null", "2026-12-31", "2026-01-01"],
  ["Reduce complaints from 50 to 40 by June", "complaints baseline=50 target=40", "2026-06-30"],
  [
    "Raise the margin by 3 points, from 30 %, in 2026",
    "margin-rate % baseline=30 target=33",
    "2026-12-31",
    "2026-01-01",
  ],
  ["Win 4 meetings a week", "meetings per=week target=4", null],
  ["Train 12 forklift drivers by May", "forklift drivers target=12", "2026-05-31"],
  ["Hold 40 workshops with the IT department in March", "workshops target=40", "2026-03-31", "2026-03-01"],
  ["Reduce to 12 forklift drivers by May", "forklift drivers target=12 better=lower", "2026-05-31"],
  ["Hold 40 workshops by June and reduce costs", "workshops target=40", "2026-06-30"],
  ["Double the revenue, from 180 k€, by June", "revenue EUR baseline=180000 target=360000", "2026-06-30"],
  ["Raise the margin by 3 points by June", "margin-rate points baseline=null target=null", "2026-06-30"],
  ["Be better", "", null],
];

describe("what a sentence says, as fields", () => {
  for (const [sentence, measure, due, start] of cases) {
    it(sentence, () => {
      const reading = readSentence(sentence, { playbook: builtInPlaybook, today: "2026-01-15" });
      const { measurable, timeBound } = fieldsSaid(reading, builtInPlaybook);
      const written = (measurable ?? []).map((fields) =>
        Object.entries(fields)
          .map(([key, value]) => (key === "indicator" || key === "unit" ? value : `${key}=${value}`))
          .join(" "),
      );
      assert.deepEqual(written, measure === "" ? [] : [measure]);
      assert.deepEqual(timeBound, { ...(start && { start }), due });
    });
  }
});
