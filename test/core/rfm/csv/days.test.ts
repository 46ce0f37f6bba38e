import assert from "node:assert/strict";
import { type DateOrder, dayIn, orderIn } from "../../../../src/core/rfm/csv/days.ts";
import { isoOf } from "../../../../src/core/rfm/day-number.ts";

describe("a day in a file", () => {
  const cases: readonly (readonly [field: string, order: DateOrder, day: string | undefined])[] = [
    ["2026-03-04", "iso", "2026-03-04"],
    ["2026/3/4", "iso", "2026-03-04"],
    ["20260304", "iso", "2026-03-04"],
    ["2026-03-04T10:20:00Z", "iso", "2026-03-04"],
    ["2026-03-04 08:00", "dmy", "2026-03-04"],
    ["03/04/2026", "dmy", "2026-04-03"],
    ["03/04/2026", "mdy", "2026-03-04"],
    ["3.4.26", "dmy", "2026-04-03"],
    ["12/1/2010 8:26", "mdy", "2010-12-01"],
    ["12 mars 2026", "dmy", "2026-03-12"],
    ["12-Mar-2026", "iso", "2026-03-12"],
    ["03/04/2026", "iso", undefined],
    ["31/02/2026", "dmy", undefined],
    ["25/12/2026", "mdy", undefined],
    ["2026-02-30", "iso", undefined],
    ["46023", "iso", undefined],
    ["2026-1a-04", "iso", undefined],
    ["", "iso", undefined],
    ["2029-09-09", "iso", "2029-09-09"],
    ["1 mai 2026", "dmy", "2026-05-01"],
    ["31 février 2026", "dmy", undefined],
    ["3/4/026", "dmy", undefined],
    ["2:26-01-04", "iso", undefined],
    ["2/26-01-04", "iso", undefined],
    ["2026-03-041", "iso", undefined],
    ["20260304x", "iso", undefined],
    ["03/04/2026x", "dmy", undefined],
    ["03x04/2026", "dmy", undefined],
    ["03/04x2026", "dmy", undefined],
  ];
  for (const [field, order, day] of cases) {
    it(`${JSON.stringify(field)} as ${order} is ${day}`, () => {
      const number = dayIn(field, order);
      assert.equal(number === undefined ? undefined : isoOf(number), day);
    });
  }

  it("tells whether day or month comes first, where one of them can't be a month", () => {
    const fields = ["13/04/2026", "9-13-2029", "12/04/2026", "04/12/2026", "13/4/26", "13.4.26 08:00"];
    assert.deepEqual(fields.map(orderIn), ["dmy", "mdy", "either", "either", "dmy", "dmy"]);
    const others = ["2026-03-13", "x13/04/2026", "13/04/202", "13/04/2", "13/04", "abc", ""];
    assert.deepEqual(new Set(others.map(orderIn)), new Set([undefined]));
  });
});
