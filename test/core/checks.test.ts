import assert from "node:assert/strict";
import { check } from "../../src/core/checks.ts";
import { type PlanDocument, readPlanDocument } from "../../src/core/document.ts";
import type { Finding } from "../../src/core/finding.ts";
import { builtInPlaybook } from "../../src/core/playbook/built-in.ts";
import { type Context, knownCoverage } from "../../src/core/rules/context.ts";
import type { Rule } from "../../src/core/rules/rule.ts";

const context = { playbook: builtInPlaybook, today: "2026-06-15" };
const text = `
accountPlan: 1
account: { name: Copyfast }
stakeholders:
  - { id: lee, name: Mrs Lee }
needs:
  - { id: quiet, text: no noise }
actions:
  - { what: call }
`;

type Looking = (document: PlanDocument, context: Context) => Finding["range"] | undefined;

/** A rule that points somewhere, and how often it has looked. */
function ruleThat(looks: Looking): { readonly rule: Rule; readonly times: () => number } {
  let times = 0;
  const rule: Rule = {
    code: "test/rule",
    severity: "information",
    title: { en: "", fr: "" },
    why: { en: "", fr: "" },
    messages: {},
    examples: { good: "" },
    *checkPlan(document, given) {
      times++;
      const range = looks(document, given);
      const at = range && { range, pointer: "" };
      if (at)
        yield {
          ...at,
          code: "test/rule",
          severity: "information",
          message: "",
          data: {},
          related: [{ ...at, text: { en: "", fr: "" } }],
        };
    },
  };
  return { rule, times: () => times };
}

const looking: Readonly<Record<string, Looking>> = {
  "a section": ({ plan }) => plan.needs[0]?.text?.range,
  "what is written there": ({ plan: { needs }, source }) =>
    needs[0]?.text && source.written(needs[0].text.range) ? needs[0].text.range : undefined,
  "a section by its key": ({ plan }) => plan.section("needs")?.range,
  "the place of a section": ({ plan }) => plan.anchor("needs").range,
  "the place of a section that is not there": ({ plan }) => plan.anchor("swot").range,
  "the tree": ({ plan }) => plan.root?.range,
  "the text": ({ source }) => ({ start: 0, end: source.text.length }),
  names: ({ names }) => names.definitions[0]?.range,
  coverage: ({ plan }, given) => {
    knownCoverage("customer", plan, given);
    return undefined;
  },
};

/** Sections in which something is typed, and what has to be looked at again for that. */
const seen: Readonly<Record<string, readonly string[]>> = {
  actions: ["the place of a section that is not there", "the tree", "the text", "names"],
  needs: Object.keys(looking),
  stakeholders: ["the place of a section that is not there", "the tree", "the text", "names", "coverage"],
};

/** The checks of a text that somebody types into: of the first one, nobody is watched. */
function watchedCheck(rule: Rule, typed: string) {
  const opened = check([rule], readPlanDocument(typed), context);
  return check([rule], readPlanDocument(typed), context, opened);
}

describe("the checks of a plan in the course of typing", () => {
  for (const [section, again] of Object.entries(seen)) {
    it(`look again only at what has to do with ${section}, and point at where all else stands now`, () => {
      const changed = text.replace(`${section}:\n  - {`, `${section}:\n  - { unknown: 1,`);
      for (const [what, looks] of Object.entries(looking)) {
        const { rule, times } = ruleThat(looks);
        const before = watchedCheck(rule, text);
        const timesBefore = times();
        const after = check([rule], readPlanDocument(changed), context, before);
        assert.equal(times() - timesBefore, again.includes(what) ? 1 : 0, what);
        const fresh = check([rule], readPlanDocument(changed), context);
        assert.deepEqual(after.outcomes.get(rule)?.findings, fresh.outcomes.get(rule)?.findings, what);
      }
    });
  }

  it("look at all again under another playbook, on another day and after other news", () => {
    const news = { tooFew: 3 };
    for (const other of [{ playbook: { ...builtInPlaybook } }, { today: "2026-06-16" }, { news }]) {
      const { rule, times } = ruleThat(({ plan }) => plan.needs[0]?.text?.range);
      const before = watchedCheck(rule, text);
      const timesBefore = times();
      check([rule], readPlanDocument(text), { ...context, ...other }, before);
      assert.equal(times() - timesBefore, 1, Object.keys(other)[0]);
    }
  });

  it("look at all again after a text that could not be read as it stands", () => {
    const { rule, times } = ruleThat(({ plan }) => plan.needs[0]?.text?.range);
    const before = watchedCheck(rule, `${text}a: b: c\n`);
    const timesBefore = times();
    const after = check([rule], readPlanDocument("accountPlan: 1\n"), context, before);
    assert.equal(times() - timesBefore, 1);
    assert.deepEqual(
      [before, after].map(({ outcomes }) => outcomes.get(rule)?.findings.length),
      [1, 0],
    );
  });

  it("leave out what nobody waits for, but not how the text is written, and look at it the next time", () => {
    const { rule, times } = ruleThat(({ plan }) => plan.needs[0]?.text?.range);
    const aboutText = { ...rule, code: "yaml/rule" };
    const document = readPlanDocument(text);
    const hurried = check([rule, aboutText], document, { ...context, timeLeft: () => 0 });
    assert.deepEqual([hurried.leftOut, [...hurried.outcomes.keys()], times()], [[rule], [aboutText], 1]);
    const later = check([rule, aboutText], document, context, hurried);
    assert.deepEqual([later.leftOut, later.outcomes.get(rule)?.findings.length, times()], [[], 1, 3]);
  });

  it("break off in the middle of a rule", () => {
    let left = 3;
    const endless: Rule = {
      ...ruleThat(() => undefined).rule,
      *checkPlan({ plan }) {
        for (;;) yield { ...plan.anchor("needs"), code: "test/rule", severity: "warning", message: "", data: {} };
      },
    };
    const { leftOut } = check([endless], readPlanDocument(text), { ...context, timeLeft: () => left-- });
    assert.deepEqual(leftOut, [endless]);
  });

  it("work out each level of coverage once", () => {
    const known = new Set<unknown>();
    const asks = () => ruleThat(({ plan }, given) => void known.add(knownCoverage("customer", plan, given))).rule;
    check([asks(), asks()], readPlanDocument(text), context);
    assert.equal(known.size, 1);
  });
});
