import assert from "node:assert/strict";
import { readPlanDocument } from "../../../src/core/document.ts";
import { type CommandId, commands } from "../../../src/core/features/commands.ts";
import { type LensSwitches, lenses } from "../../../src/core/features/lenses.ts";
import type { Locale } from "../../../src/core/locale.ts";
import { documentOf, viewIn } from "./cursor.ts";

interface Case {
  readonly it: string;
  /** With each lens in `‹›` above its line. */
  readonly shows: string;
  readonly locale?: Locale;
}

const cases: readonly Case[] = [
  {
    it: "tell how an objective reads",
    shows: `
objectives:
‹SMART: S, M, A, R, T missing›
  - Mieux vendre
‹SMART: S, M, A, T met · R missing›
  - owner: c.morel
    statement: Reach 200 000 € in 2026
    measurable: [{ indicator: revenue, baseline: 180000, target: 200000 }]
    timeBound: { start: 2026-06-01, due: 2026-07-31 }
‹SMART: all five letters met›
  - owner: c.morel
    statement: Reach 200 000 € in 2026
    measurable: [{ indicator: revenue, baseline: 180000, target: 200000 }]
    realistic: { means: [the new offer] }
    timeBound: { start: 2026-06-01, due: 2026-07-31 }
`,
  },
  {
    it: "tell it in French, of one letter as of several",
    shows: `
objectives:
‹SMART : S, M, A, R, T absents›
  - Mieux vendre
‹SMART : S, M, A, T acquis · R absent›
  - owner: c.morel
    statement: Reach 200 000 € in 2026
    measurable: [{ indicator: revenue, baseline: 180000, target: 200000 }]
    timeBound: { start: 2026-06-01, due: 2026-07-31 }
`,
    locale: "fr",
  },
  {
    it: "tell which roles are still to be found",
    shows: `
sale: { form: own-use }
‹Rôles encore à identifier : acheteur, payeur›
stakeholders:
  - { name: Ann, roles: [decision-maker] }
  - { name: Tom, roles: [user] }
`,
    locale: "fr",
  },
  {
    it: "tell how much of each level is known",
    shows: `
discovery:
‹0 of 37 answered · 6 core questions open›
  customer: { why: { chose-us: { notApplicable: first sale } } }
‹1 of 7 answered›
  reseller:
    activity: x
`,
  },
  {
    it: "tell it in French",
    shows: `
discovery:
‹Réponses : 1 sur 7›
  reseller: { activity: x }
`,
    locale: "fr",
  },
  { it: "are silent where nothing is lacking or written", shows: "account: { name: Copyfast }\n" },
  { it: "bear what is half typed", shows: "objectives: x\nstakeholders\ndiscovery: [\n" },
];

const all: LensSwitches = { coverage: true, smart: true, roles: true };

describe("lenses", () => {
  for (const { it: what, shows, locale = "en" } of cases) {
    it(what, () => {
      const text = shows.replace(/^‹.*›\n/gm, "");
      const found = lensesIn(text, { locale });
      const lines = text.split("\n");
      for (const { range, command } of found.toReversed()) {
        assert.equal(range.start.line, range.end.line);
        assert.equal(command?.command, "");
        lines.splice(range.start.line, 0, `‹${command?.title}›`);
      }
      assert.equal(lines.join("\n"), shows);
    });
  }

  const plan = "objectives: [sell]\nsale: { form: own-use }\nstakeholders: []\ndiscovery: { users: {} }\n";

  it("name the command that the client can carry out, with the place it is about", () => {
    const found = lensesIn(plan, { working: [commands.showOpenQuestions] });
    assert.deepEqual(
      found.map(({ command }) => [command?.command, command?.arguments]),
      [
        ["", undefined],
        ["", undefined],
        [commands.showOpenQuestions, ["file:///a.account-plan.yaml", "/discovery/users"]],
      ],
    );
  });

  it("are switched off one by one", () => {
    assert.equal(lensesIn(plan, { switches: { ...all, smart: false } }).length, 2);
    assert.equal(lensesIn(plan, { switches: { ...all, roles: false } }).length, 2);
    assert.equal(lensesIn(plan, { switches: { ...all, coverage: false } }).length, 2);
  });
});

interface Looking {
  readonly locale?: Locale;
  readonly switches?: LensSwitches;
  readonly working?: readonly CommandId[];
}

function lensesIn(text: string, { locale = "en", switches = all, working = [] }: Looking) {
  const request = { switches, working: new Set<string>(working) };
  return lenses(readPlanDocument(text), documentOf(text), request, viewIn(locale));
}
