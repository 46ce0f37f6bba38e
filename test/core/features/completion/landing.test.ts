import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { parseDocument } from "yaml";
import { contextsIn } from "./complete.ts";
import { promisesAt } from "./landing.ts";

const plans = readdirSync("examples")
  .filter((name) => name.endsWith(".account.yaml"))
  .map((name) => readFileSync(path.join("examples", name), "utf8"));

/** The ways to lay out a plan that people use. */
const layouts: Readonly<Record<string, (plan: string) => string>> = {
  "as it is": (plan) => plan,
  "with four spaces": (plan) => parseDocument(plan).toString({ indent: 4, lineWidth: 0 }),
  "with flush lists": (plan) => parseDocument(plan).toString({ indentSeq: false, lineWidth: 0 }),
  "with the line ends of Windows": (plan) => plan.replaceAll("\n", "\r\n"),
};

/** `RUNS=100000` comes near every cursor and every item. */
const numRuns = Number(process.env.RUNS ?? 60);

describe("every item of a completion lands where it was promised, wherever the cursor is", () => {
  for (const [name, layout] of Object.entries(layouts)) {
    it(name, () => {
      const texts = plans.map((plan) => {
        const text = layout(plan);
        return { length: text.length, contextAt: contextsIn(text) };
      });
      const places = fc.record({
        plan: fc.nat(plans.length - 1),
        // Not a double: most of those are next to nothing.
        share: fc.nat(1_000_000).map((millionths) => millionths / 1_000_000),
        pick: fc.nat(200),
      });
      fc.assert(
        fc.property(places, ({ plan, share, pick }) => {
          const { length, contextAt } = texts[plan] ?? assert.fail("no such plan");
          const promises = promisesAt(contextAt(Math.floor(share * length)));
          promises[pick % Math.max(1, promises.length)]?.check();
        }),
        { numRuns },
      );
    }).timeout(60_000);
  }
});
