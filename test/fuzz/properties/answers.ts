import assert from "node:assert/strict";
import fc from "fast-check";
import { readPlanDocument } from "../../../src/core/document.ts";
import { applyEdits } from "../../../src/core/edit/edit.ts";
import { coverageOf, pathOf } from "../../../src/core/plan/coverage.ts";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import { walk } from "../../../src/core/source/tree.ts";
import { carryOut } from "../../../src/core/views/carry-out.ts";
import { commentsIn } from "../../core/fixes/comments.ts";
import { reply } from "../intents.ts";
import { property } from "../property.ts";
import { anyText, plans } from "../texts.ts";

const cases = fc.record({ text: anyText(plans), question: fc.nat(), reply });

export const answers = property(
  { name: "answers", promise: "what a panel writes down is read again, and all else in the plan stays", fewRuns: 40 },
  cases,
  ({ text, question, reply }, work) => {
    const document = readPlanDocument(text);
    const topics = coverageOf(document.plan, builtInPlaybook).levels.flatMap((level) => level.topics);
    const topic = topics[question % topics.length];
    assert.ok(topic);
    const id = pathOf(topic).slice(1).join(".");
    const edits = work("an answer", () => carryOut({ kind: "reply", question: id, reply }, document, builtInPlaybook));
    const after = applyEdits(text, edits);
    if (edits.length === 0) return;
    const read = readPlanDocument(after);
    const isOf = (pointer: string) => pointer.startsWith(`/${pathOf(topic).join("/")}`);
    assert.deepEqual(others(read, isOf), others(document, isOf));
    for (const comment of commentsIn(text)) assert.ok(after.includes(comment), `lost ${comment}`);
    const known = coverageOf(read.plan, builtInPlaybook).levels.flatMap((level) => level.topics);
    const now = known.find((one) => pathOf(one).join() === pathOf(topic).join());
    if (reply === "asked") assert.notEqual(now?.status, "not-asked");
    else assert.equal(now?.status, "notApplicable" in reply ? "not-applicable" : "answered", after);
  },
);

/** What stands elsewhere in the plan: pointer and value, in order. */
function others({ source }: ReturnType<typeof readPlanDocument>, isOf: (pointer: string) => boolean): string[] {
  const nodes = source.root ? [...walk(source.root)] : [];
  return nodes
    .flatMap((node) =>
      node.kind === "scalar" && node.value !== null && !isOf(node.pointer)
        ? `${node.pointer} ${JSON.stringify(node.value)}`
        : [],
    )
    .sort();
}
