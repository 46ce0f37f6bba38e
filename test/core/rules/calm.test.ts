import assert from "node:assert/strict";
import { findingsIn } from "../check.ts";

/** Half-written plans are helped, not scolded: what somebody has just begun brings up a few findings at most. */
const begun: Readonly<Record<string, readonly [text: string, most: number]>> = {
  "two lines": ["accountPlan: 1\naccount: { name: Copyfast }\n", 2],
  "the keys of the sections": [
    "accountPlan: 1\naccount: { name: Copyfast }\nsale:\nobjectives:\nstakeholders:\ndiscovery:\nneeds:\nactions:\n",
    2,
  ],
  "a sale being prepared": [
    `
accountPlan: 1
account: { name: Copyfast, sector: industry }
sale: { form: own-use, stage: preparation, channels: [field] }
stakeholders:
  - { id: lee, name: Mrs Lee, roles: [buyer] }
  - { id: hill, name: Tom Hill }
discovery: { customer: { who: {}, what: {}, why: {} } }
`,
    4,
  ],
  "a first contact": [
    `
accountPlan: 1
account: { name: Copyfast }
sale: { form: resale, stage: contact, cycle: { firstContact: 2026-06-10 } }
stakeholders:
  - { name: Mrs Lee, roles: [buyer, decision-maker], objectives: [fill the shelves] }
  - { name: Tom Hill, roles: [user], objectives: [less handling] }
discovery:
  customer:
    who: { first-contact: Mrs Lee, current-supplier: Rankin }
    what: { main-problem: empty shelves }
`,
    1,
  ],
};

describe("a plan that has just begun", () => {
  for (const [name, [text, most]] of Object.entries(begun)) {
    it(`${name}: ${most} findings at most`, () => {
      const codes = findingsIn(text).map(({ code, data }) => `${code} ${JSON.stringify(data)}`);
      assert.ok(codes.length <= most, codes.join("\n"));
    });
  }
});
