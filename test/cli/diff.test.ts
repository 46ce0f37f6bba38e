import assert from "node:assert/strict";
import { inFolder, type Ran } from "./terminal.ts";

const plan = `accountPlan: 1
currency: EUR
account: { name: Copyfast }
negotiation:
  variables: [{ id: price, unit: EUR, opening: 69000, floor: 63000 }]
`;
const files = { "old.account.yaml": plan, "new.account.yaml": plan.replace("63000", "62000") };

const run = (...args: string[]): Promise<Ran> => inFolder(files, (terminal) => terminal.run(["diff", ...args]));

describe("diff", () => {
  it("says what changed, section by section, in the language that is asked for", async () => {
    const { code, out, err } = await run("old.account.yaml", "new.account.yaml");
    assert.deepEqual([code, err], [0, ""]);
    assert.equal(out, "Since old.account.yaml\n\nNegotiation\n  price › Floor: €63,000 → €62,000\n");
    const french = await run("old.account.yaml", "new.account.yaml", "--locale", "fr", "--format", "markdown");
    assert.match(french.out, /^# Ce qui a changé\u00a0: Copyfast\n/);
    assert.match(french.out, /- price › Plancher\u00a0: 63\s000\s€ → 62\s000\s€\n/);
  });

  it("says so when nothing has changed", async () => {
    assert.equal((await run("old.account.yaml", "old.account.yaml")).out, "The two versions say the same.\n");
  });

  it("writes JSON for scripts", async () => {
    const { out } = await run("old.account.yaml", "new.account.yaml", "--format", "json");
    const { version, changes } = JSON.parse(out);
    assert.equal(version, 1);
    assert.deepEqual(changes, [
      {
        section: "negotiation",
        kind: "changed",
        pointer: "/negotiation/variables/0/floor",
        before: "€63,000",
        after: "€62,000",
        text: "price › Floor: €63,000 → €62,000",
      },
    ]);
  });

  it("takes one of the two from standard input", () =>
    inFolder(files, async (terminal) => {
      const { out } = await terminal.run(["diff", "-", "new.account.yaml"], { stdin: async () => plan });
      assert.match(out, /price › Floor: €63,000 → €62,000/);
    }));

  it("asks for two plans that are there", async () => {
    assert.match((await run("old.account.yaml")).err, /Which two plans\?/);
    assert.match((await run("a", "b", "c")).err, /Two plans at a time/);
    assert.match((await run("-", "-")).err, /Only one of the two/);
    const gone = await run("gone.account.yaml", "new.account.yaml");
    assert.equal(gone.code, 2);
    assert.match(gone.err, /gone\.account\.yaml/);
  });
});
