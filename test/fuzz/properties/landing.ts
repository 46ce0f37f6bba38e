import fc from "fast-check";
import { parseDocument } from "yaml";
import { contextsIn } from "../../core/features/completion/complete.ts";
import { promisesAt } from "../../core/features/completion/landing.ts";
import { property } from "../property.ts";
import { examplePlans } from "../texts.ts";

/** The ways to lay out a plan that people use. */
const layouts: readonly ((plan: string) => string)[] = [
  (plan) => plan,
  (plan) => parseDocument(plan).toString({ indent: 4, lineWidth: 0 }),
  (plan) => parseDocument(plan).toString({ indentSeq: false, lineWidth: 0 }),
  (plan) => plan.replaceAll("\n", "\r\n"),
];

const cases = fc.record({
  plan: fc.constantFrom(...examplePlans),
  layout: fc.constantFrom(...layouts),
  // Not a double: most of those are next to nothing.
  millionths: fc.nat(1_000_000),
  pick: fc.nat(200),
});

export const landing = property(
  { name: "landing", promise: "every item of a completion lands where it was promised", fewRuns: 100 },
  cases,
  ({ plan, layout, millionths, pick }) => {
    const text = layout(plan);
    const promises = promisesAt(contextsIn(text)(Math.floor((millionths / 1_000_000) * text.length)));
    promises[pick % Math.max(1, promises.length)]?.check();
  },
);
