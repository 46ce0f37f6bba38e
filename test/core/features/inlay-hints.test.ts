import assert from "node:assert/strict";
import { readPlanDocument } from "../../../src/core/document.ts";
import { type HintSwitches, inlayHints } from "../../../src/core/features/inlay-hints.ts";
import type { Locale } from "../../../src/core/locale.ts";
import { documentOf, viewIn } from "./cursor.ts";

interface Case {
  readonly it: string;
  /** With each hint in `‹›` where the editor shows it. */
  readonly shows: string;
  readonly only?: keyof HintSwitches;
  readonly locale?: Locale;
  readonly playbook?: unknown;
  /** The tooltips, in order. */
  readonly tooltips?: readonly string[];
}

const cases: readonly Case[] = [
  {
    it: "says whom an id names",
    shows: `
stakeholders:
  - { id: lee, name: Mrs Lee, reportsTo: cole‹Ann Cole› }
  - { id: cole, name: Ann Cole, influences: [lee‹Mrs Lee›, nobody] }
history:
  contacts: [{ on: 2026-06-10, with: "lee"‹Mrs Lee› }]
`,
    only: "names",
  },
  {
    it: "says what segments, sectors, owners, needs and variables are called",
    shows: `
account: { sector: food-retail‹Distribution alimentaire›, segment: hospitals‹Hôpitaux›, owner: c.morel‹Claire Morel› }
needs: [{ id: late, text: plus de retard }]
negotiation:
  variables: [{ id: price, label: Prix annuel }]
  concessions: [{ give: x, variable: price‹Prix annuel› }]
  arguments: [{ feature: x, need: late‹plus de retard› }]
`,
    only: "names",
    locale: "fr",
    playbook: { salesPlaybook: 1, owners: { "c.morel": "Claire Morel" } },
  },
  {
    it: "does not say a name twice",
    shows: "account: { sector: food-retail, segment: hospitals, owner: toString }\n",
    only: "names",
  },
  {
    it: "cuts a long name and keeps it whole in the tooltip",
    shows:
      "needs: [{ id: late, text: 'no delivery later than seven in the morning, ever again' }]\nnegotiation: { arguments: [{ feature: x, need: late‹no delivery later than seven in the…› }] }\n",
    only: "names",
    tooltips: ["no delivery later than seven in the morning, ever again"],
  },
  {
    it: "asks the question behind its key",
    shows: `
discovery:
  customer:
    who:
      current-supplier:‹Who supplies you at the moment?› Biofrais
      my-own: x
  reseller:
    clientele: x
needs: [{ text: x, from: what.main-problem‹Which difficulty do you most want to see solved?› }]
`,
    only: "questions",
  },
  {
    it: "cuts a long question",
    shows:
      "discovery: { customer: { what: { decision-requirements:‹Que vous faut-il pour trancher : un essai, des chiffres,…› x } } }\n",
    only: "questions",
    locale: "fr",
    tooltips: ["Que vous faut-il pour trancher : un essai, des chiffres, des références ?"],
  },
  {
    it: "calculates what a price makes in a year",
    shows: "sale: { price: { amount: 15, per: month, unit: user }‹= 180 a year per user› }\n",
    only: "yearlyValue",
  },
  {
    it: "calculates it for all",
    shows:
      "sale:\n  price:\n    amount: 15‹= 180 par an et par utilisateur, 21 600 en tout›\n    per: month\n    unit: utilisateur\n    quantity: 120\n",
    only: "yearlyValue",
    locale: "fr",
  },
  {
    it: "calculates a price that is paid every year, or once",
    shows: "sale: { price: { amount: 12.5, per: year, unit: box, quantity: 16000 }‹= 200,000 a year› }\n",
    only: "yearlyValue",
  },
  {
    it: "calculates a price that is paid once",
    shows: "sale: { price: { amount: 900, per: once, unit: seat, quantity: 3 }‹= 2,700 in all› }\n",
    only: "yearlyValue",
  },
  {
    it: "calculates nothing where there is nothing to calculate",
    shows: "sale: { price: { amount: 900, per: year } }\n",
    only: "yearlyValue",
  },
  {
    it: "says how far away the days are that count, and only those",
    shows: `
sale:
  cycle: { firstContact: 2026-02-10, expectedSignature: 2026-06-27‹in 12 days› }
  tender: { deadline: 2026-06-15‹today› }
objectives:
  - timeBound:
      start: 2026-01-01
      due: 2026-12-31‹in 199 days›
      milestones: [{ due: 2026-03-31 }, { due: 2026-09-30 }, { due: 2026-06-30‹in 15 days› }, { due: 2026-12-31 }]
      review: 2026-07-06‹in 21 days›
    progress: [{ on: 2026-03-31, value: 1 }]
stakeholders: [{ name: x, lastContact: 2026-06-12‹3 days ago› }]
history: { purchases: [{ on: 2026-06-12, amount: 1 }] }
negotiation: { meeting: { on: 2026-06-16‹tomorrow› } }
actions:
  - { what: x, due: 2026-06-12‹3 days ago› }
  - { what: y, due: 2026-06-12, status: done }
`,
    only: "days",
  },
  {
    it: "says it in French",
    shows: "stakeholders: [{ name: x, lastContact: 2026-06-12‹il y a 3 jours› }]\n",
    only: "days",
    locale: "fr",
  },
  {
    it: "does not expect a signature that is there",
    shows: "sale: { cycle: { expectedSignature: 2026-06-27, signedOn: 2026-06-01 } }\n",
    only: "days",
  },
  {
    it: "says nothing where an alias stands",
    shows: `
x-base: &base { who: { current-supplier: x } }
x-id: &lee lee
stakeholders: [{ id: lee, name: Mrs Lee }, { reportsTo: *lee }]
discovery: { customer: *base }
`,
  },
];

const none: HintSwitches = { names: false, questions: false, yearlyValue: false, days: false };
const all: HintSwitches = { names: true, questions: true, yearlyValue: true, days: true };

describe("inlay hints", () => {
  for (const { it: what, shows, only, locale = "en", playbook, tooltips = [] } of cases) {
    it(what, () => {
      const text = shows.replace(/‹[^›]*›/g, "");
      const hints = hintsIn(text, { switches: only ? { ...none, [only]: true } : all, locale, playbook });
      assert.equal(withHints(text, hints), shows);
      assert.deepEqual(
        hints.flatMap(({ tooltip }) => tooltip ?? []),
        tooltips,
      );
    });
  }

  it("stay within what the editor shows", () => {
    const text = "stakeholders:\n  - { name: a, lastContact: 2026-06-12 }\n  - { name: b, lastContact: 2026-06-13 }\n";
    const range = { start: text.indexOf("\n  - { name: b"), end: text.length };
    assert.equal(hintsIn(text, { switches: all, locale: "en" }, range).length, 1);
  });

  it("are switched off one by one", () => {
    const text = "sale: { price: { amount: 15, per: month }, cycle: { expectedSignature: 2026-06-27 } }\n";
    assert.equal(hintsIn(text, { switches: all, locale: "en" }).length, 2);
    assert.equal(hintsIn(text, { switches: { ...all, days: false }, locale: "en" }).length, 1);
    assert.equal(hintsIn(text, { switches: none, locale: "en" }).length, 0);
  });
});

interface Looking {
  readonly switches: HintSwitches;
  readonly locale: Locale;
  readonly playbook?: unknown;
}

function hintsIn(text: string, { switches, locale, playbook }: Looking, range = { start: 0, end: text.length }) {
  return inlayHints(readPlanDocument(text), documentOf(text), { range, switches }, viewIn(locale, playbook));
}

function withHints(text: string, hints: ReturnType<typeof hintsIn>): string {
  const document = documentOf(text);
  return hints.reduceRight((shown, { position, label }) => {
    const offset = document.offsetAt(position);
    return `${shown.slice(0, offset)}‹${String(label).replaceAll("\u202f", " ")}›${shown.slice(offset)}`;
  }, text);
}
