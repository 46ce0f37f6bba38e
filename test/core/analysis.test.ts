import { checkMarked } from "./check.ts";

describe("an analysis", () => {
  it("underlines one line of a text that has several", () => {
    checkMarked(
      `
accountPlan: 1
account: { name: Copyfast }
objectives:
  - statement: |
      Sell 40 copiers
      ^^^^^^^^^^^^^^^ smart/time-bound
      to the head office
    measurable: [{ indicator: volume, baseline: 25, target: 40 }]
`,
      { only: ["smart/time-bound"] },
    );
  });
});
