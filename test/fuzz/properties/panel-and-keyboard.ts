import assert from "node:assert/strict";
import fc from "fast-check";
import { readPlanDocument } from "../../../src/core/document.ts";
import { applyEdits } from "../../../src/core/edit/edit.ts";
import { coverageOf, pathOf } from "../../../src/core/plan/coverage.ts";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import { nodeAt, walk } from "../../../src/core/source/tree.ts";
import { carryOut } from "../../../src/core/views/carry-out.ts";
import { reply } from "../intents.ts";
import { property } from "../property.ts";
import { examplePlans, smallPlans } from "../texts.ts";

/** Something that one of two hands does to a text as it finds it. */
type Step = (text: string) => string;

const typed = fc.record({ value: fc.nat(), letters: fc.constantFrom("x", " and more", " é", "s 12") });
const said = fc.record({ question: fc.nat(), reply });

const cases = fc.record({
  text: fc.constantFrom(...examplePlans, ...smallPlans),
  keyboard: fc.array(typed, { minLength: 1, maxLength: 4 }),
  panel: fc.array(said, { minLength: 1, maxLength: 3 }),
  /** Who is next, until one of the two has nothing left to do. */
  turns: fc.array(fc.boolean(), { maxLength: 6 }),
});

export const panelAndKeyboard = property(
  { name: "panel-and-keyboard", promise: "whoever writes first, the text becomes the same", fewRuns: 15 },
  cases,
  ({ text, keyboard, panel, turns }) => {
    const typing = keyboard.map((one) => typingIn(text, one));
    const answering = panel.map((one) => answerIn(text, one));
    const inTurn = merged(typing, answering, turns);
    assert.equal(done(text, inTurn), done(text, [...typing, ...answering]));
    assert.equal(done(text, inTurn), done(text, [...answering, ...typing]));
  },
);

function done(text: string, steps: readonly Step[]): string {
  return steps.reduce((before, step) => step(before), text);
}

function merged([first, ...typing]: readonly Step[], answering: readonly Step[], turns: readonly boolean[]): Step[] {
  const [isTyping = true, ...others] = turns;
  if (first && isTyping) return [first, ...merged(typing, answering, others)];
  const [answer, ...answers] = answering;
  if (!answer) return first ? [first, ...typing] : [];
  return [answer, ...merged(first ? [first, ...typing] : [], answers, others)];
}

/** Letters typed at the end of a text of the plan, wherever that stands by then. */
function typingIn(text: string, { value, letters }: { readonly value: number; readonly letters: string }): Step {
  const { root } = readPlanDocument(text).source;
  const words = [...(root ? walk(root) : [])].flatMap((node) =>
    node.kind === "scalar" &&
    typeof node.value === "string" &&
    /^[\p{L} ]+$/u.test(text.slice(node.range.start, node.range.end)) &&
    !node.pointer.startsWith("/discovery") &&
    !/^\/sale\/form/.test(node.pointer)
      ? node.pointer
      : [],
  );
  const pointer = words[value % Math.max(1, words.length)];
  return (now) => {
    const node = pointer === undefined ? undefined : nodeAt(readPlanDocument(now).source.root, pointer);
    return node ? now.slice(0, node.range.end) + letters + now.slice(node.range.end) : now;
  };
}

function answerIn(
  text: string,
  { question, reply }: { readonly question: number; readonly reply: Parameters<typeof carryOut>[0]["reply"] },
): Step {
  const topics = coverageOf(readPlanDocument(text).plan, builtInPlaybook).levels.flatMap((level) => level.topics);
  const topic = topics[question % topics.length];
  assert.ok(topic);
  const intent = { kind: "reply", question: pathOf(topic).slice(1).join("."), reply } as const;
  return (now) => applyEdits(now, carryOut(intent, readPlanDocument(now), builtInPlaybook));
}
