import assert from "node:assert/strict";
import fc from "fast-check";
import { builtInPlaybook } from "../../src/core/playbook/built-in.ts";
import type { Account } from "../../src/core/rfm/account.ts";
import { dayNumberOf } from "../../src/core/rfm/day-number.ts";
import { perUnit } from "../../src/core/rfm/money.ts";
import { fenced } from "../../src/workspace/fence.ts";
import { fileAccess } from "../../src/workspace/file-system.ts";
import {
  type KnownPortfolio,
  newsIn,
  type PortfolioPlan,
  readPortfolios,
  standingIn,
} from "../../src/workspace/portfolios.ts";
import { portfolioMemory } from "../../src/workspace/read-portfolio.ts";
import { Memory } from "./memory.ts";

const today = "2026-06-15";
const folder = "memory:/plans";
const inForce = { playbook: builtInPlaybook, uri: undefined, broken: false };

type Order = readonly [daysAgo: number, amount: number];

function account(orders: readonly Order[], more: Partial<Account> = {}): Account {
  const purchases = orders.map(([days, amount]) => ({ day: dayNumberOf(today) - days, amount: amount * perUnit }));
  return {
    ...{ name: undefined, owner: undefined, currency: undefined, ledger: undefined, customerId: undefined },
    ...{ purchases, contacts: [] },
    ...more,
  };
}

function plan(number: number, said: Account): PortfolioPlan {
  return { uri: `${folder}/${String(number).padStart(2, "0")}.account.yaml`, account: said, inForce, today };
}

/** An index that is asked again and again, on files in memory. */
function reader(files: Memory = new Memory({})) {
  const reading = { files: fenced(fileAccess(files).dataFiles, () => [folder]), memory: portfolioMemory() };
  let before: readonly KnownPortfolio[] = [];
  return async (plans: readonly PortfolioPlan[]) => {
    before = await readPortfolios(plans, { ...reading, before, withCourse: true });
    return before;
  };
}

/** All that the editor is told of it. */
function told(portfolios: readonly KnownPortfolio[]): unknown {
  return portfolios.map((one) => {
    const { earliest, future, problems } = one.read;
    return [one.plans.map(({ uri }) => standingIn(one, uri)), newsIn(one), one.periods, { earliest, future, problems }];
  });
}

const someAccount = fc
  .array(fc.tuple(fc.integer({ min: -40, max: 800 }), fc.integer({ min: -50, max: 900 })), { maxLength: 6 })
  .chain((orders) =>
    fc.constantFrom(
      account(orders),
      account(orders, { currency: "EUR" }),
      account([], { ledger: "orders.csv", customerId: "C1" }),
      account(orders, { ledger: "gone.csv", customerId: "C1" }),
    ),
  );

describe("a portfolio that is read again", () => {
  it("comes out as if it were read for the first time, whatever has changed", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(someAccount, { minLength: 3, maxLength: 30 }),
        fc.array(fc.tuple(fc.nat(30), fc.option(someAccount)), { maxLength: 6 }),
        async (accounts, changes) => {
          const files = new Memory({ [`${folder}/orders.csv`]: "customer,date,amount\nC1,2026-06-01,5\n" });
          const plans = new Map(accounts.map((said, number) => [number, plan(number, said)]));
          const again = reader(files);
          await again([...plans.values()]);
          for (const [number, said] of changes) {
            if (said) plans.set(number, plan(number, said));
            else plans.delete(number);
            const all = [...plans.values()];
            assert.deepEqual(told(await again(all)), told(await reader(files)(all)));
          }
        },
      ),
      { numRuns: 20, seed: 8 },
    ));

  it("keeps each standing that a purchase of somebody else does not touch", async () => {
    const plans = Array.from({ length: 40 }, (_, number) => plan(number, account([[10 * number, 100 + number]])));
    const again = reader();
    const [first] = await again(plans);
    const changed = plans.map((one, number) => (number === 39 ? plan(39, account([[390, 1000]])) : one));
    const [second] = await again(changed);
    const isKept = ({ uri }: PortfolioPlan) =>
      first?.periods.previous.standings.get(uri) === second?.periods.previous.standings.get(uri);
    assert.deepEqual(
      changed.filter((one) => !isKept(one)),
      [changed[39]],
    );
    assert.ok(
      changed.every(
        ({ uri }) => first?.periods.current.standings.get(uri) === second?.periods.current.standings.get(uri),
      ),
    );
  });

  it("asks once where a file lies that many plans of a folder point to", async () => {
    let asked = 0;
    const places = {
      ...fileAccess(new Memory({})).dataFiles,
      async mayRead() {
        asked++;
        return true;
      },
    };
    const plans = Array.from({ length: 40 }, (_, number) =>
      plan(number, account([], { ledger: "orders.csv", customerId: `C${number}` })),
    );
    await readPortfolios(plans, { files: places });
    assert.equal(asked, 1);
  });
});
