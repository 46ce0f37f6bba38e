import assert from "node:assert/strict";
import { likelyDays } from "../../../src/core/schema/likely-days.ts";
import { lastDayInstead, writtenDay } from "../../../src/core/schema/written-day.ts";
import { likelyNumbers, writtenNumber } from "../../../src/core/schema/written-number.ts";

const numbers: Readonly<Record<string, number | undefined>> = {
  "200 000": 200_000,
  "200\u00a0000 €": 200_000,
  "1\u202f200,50": 1200.5,
  "200k€": 200_000,
  "180 K€": 180_000,
  "1,5 M€": 1_500_000,
  "2 millions": 2_000_000,
  "€200k": 200_000,
  "$1,200.50": 1200.5,
  "1.200,50 €": 1200.5,
  "1,200,000": 1_200_000,
  "12'000 CHF": 12_000,
  "35 %": 35,
  "12,5%": 12.5,
  "-3,5": -3.5,
  "1.1k": 1100,
  // 1200 to some, 1.2 to others
  "1,200": undefined,
  "1.200 €": undefined,
  "1/8": undefined,
  "about 20": undefined,
  "20 to 30": undefined,
  "200 apples": undefined,
  "": undefined,
};

const days: Readonly<Record<string, string | undefined>> = {
  "30/06/2026": "2026-06-30",
  "06/30/2026": "2026-06-30",
  "30-06-2026": "2026-06-30",
  "30.6.2026": "2026-06-30",
  "2026/06/30": "2026-06-30",
  "2026-6-3": "2026-06-03",
  "2026-06-30T08:00:00Z": "2026-06-30",
  "30 juin 2026": "2026-06-30",
  "1er août 2026": "2026-08-01",
  "mardi 3 février 2026": "2026-02-03",
  "15 déc. 2026": "2026-12-15",
  "June 30, 2026": "2026-06-30",
  "30th of June 2026": "2026-06-30",
  "3 Mar 2026": "2026-03-03",
  "05/05/2026": "2026-05-05",
  "2026-02-30": "2026-02-30",
  // June to some, July to others
  "06/07/2026": undefined,
  "2026-13-01": undefined,
  "2026-06-32": undefined,
  "juin 2026": undefined,
  "30/06/26": undefined,
  tomorrow: undefined,
};

/** As of 2026-06-15. */
const daysInWords: Readonly<Record<string, readonly string[]>> = {
  "06/07/2026": ["2026-07-06", "2026-06-07"],
  "30/06/26": ["2026-06-30"],
  "fin juin 2026": ["2026-06-30"],
  "d'ici fin août": ["2026-08-31"],
  "before the end of February": ["2027-02-28"],
  "juin 2026": ["2026-06-30"],
  "T3 2026": ["2026-09-30"],
  Q1: ["2027-03-31"],
  "2ème trimestre 2026": ["2026-06-30"],
  "fin du mois": ["2026-06-30"],
  "the end of the quarter": ["2026-06-30"],
  "fin d'année": ["2026-12-31"],
  "2026": ["2026-12-31", "2026-01-01"],
  "30 juin": ["2026-06-30", "2025-06-30"],
  "le 1er décembre": ["2026-12-01", "2025-12-01"],
  "12 May": ["2026-05-12", "2027-05-12"],
  "March 3": ["2026-03-03", "2027-03-03"],
  "aujourd’hui": ["2026-06-15"],
  demain: ["2026-06-16"],
  yesterday: ["2026-06-14"],
  "dans 2 semaines": ["2026-06-29"],
  "in 10 days": ["2026-06-25"],
  "45/45/2026": [],
  bientôt: [],
  "mars ou avril": [],
  "": [],
};

const numbersInWords: Readonly<Record<string, readonly number[]>> = {
  "1,200 €": [1200, 1.2],
  "about 20": [20],
  "environ 1 200,50 €": [1200.5],
  "20 to 30": [20, 30],
  "entre 15 et 20 k€": [15, 20_000],
  "200 apples": [200],
  "3 people": [3],
  many: [],
};

describe("what people write", () => {
  for (const [written, expected] of Object.entries(daysInWords)) {
    it(`“${written}” may mean ${expected.join(" or ") || "no day"}`, () => {
      assert.deepEqual(likelyDays(written, "2026-06-15"), expected);
    });
  }

  for (const [written, expected] of Object.entries(numbersInWords)) {
    it(`“${written}” may mean ${expected.join(" or ") || "no number"}`, () => {
      assert.deepEqual(likelyNumbers(written), expected);
    });
  }

  for (const [written, number] of Object.entries(numbers)) {
    it(`“${written}” ${number === undefined ? "is no sure number" : `means ${number}`}`, () => {
      assert.equal(writtenNumber(written), number);
    });
  }

  for (const [written, day] of Object.entries(days)) {
    it(`“${written}” ${day === undefined ? "is no sure day" : `means ${day}`}`, () => {
      assert.equal(writtenDay(written), day);
    });
  }

  it("finds the last day of a month that is shorter", () => {
    const asked = ["2026-02-30", "2028-02-30", "2026-04-31", "2026-06-40", "2026-13-30"];
    assert.deepEqual(asked.map(lastDayInstead), ["2026-02-28", "2028-02-29", "2026-04-30", undefined, undefined]);
  });

  it("takes long nonsense in its stride", () => {
    for (const piece of ["1 ", "1,", "1.", "9", "'"]) assert.equal(writtenNumber(piece.repeat(50_000)), undefined);
    for (const piece of ["1/", "juin ", "1 "]) assert.equal(writtenDay(piece.repeat(50_000)), undefined);
    for (const piece of ["1/", "juin ", "1 ", "fin de "])
      assert.deepEqual(likelyDays(piece.repeat(50_000), "2026-06-15"), []);
    for (const piece of ["1,111", "1 ", "9"]) assert.ok(likelyNumbers(piece.repeat(50_000)).length <= 3);
  });
});
