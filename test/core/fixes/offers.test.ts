import assert from "node:assert/strict";
import type { Circumstances } from "../check.ts";
import { offersIn } from "./fixed.ts";

const head = "accountPlan: 1\naccount: { name: Copyfast }\n";

/** A mistake, the fix by its title, and what becomes of the text. */
type Case = readonly [before: string, title: string, after: string];

const inPlans: readonly Case[] = [
  // What cannot be read.
  ["name Copyfast\n", "Add the colon", "name: Copyfast\n"],
  ['notes: "no more jams\n', "Close the quote", 'notes: "no more jams"\n'],
  ['notes: "no more jams\n', "Remove the quote", "notes: no more jams\n"],
  ["notes: [draft] of May\n", "Put the whole text in quotes", 'notes: "[draft] of May"\n'],
  ["objectives: - Sell more # soon\n", "Move it to the next line", "objectives:\n  - Sell more # soon\n"],
  [
    "objectives: - Sell more\n            - Keep it\n",
    "Move it to the next line",
    "objectives:\n            - Sell more\n            - Keep it\n",
  ],
  [
    "needs:\n- text: less noise\nobjectives: - Sell more\n- Keep it\n",
    "Move it to the next line",
    "needs:\n- text: less noise\nobjectives:\n- Sell more\n- Keep it\n",
  ],
  [
    "competition:\n  - name: Inkwell\n    strengths: - near\n",
    "Move it to the next line",
    "competition:\n  - name: Inkwell\n    strengths:\n      - near\n",
  ],
  [
    "stakeholders: - name: Léa Roux\n    roles: [buyer]\n",
    "Move it to the next line",
    "stakeholders:\n  - name: Léa Roux\n    roles: [buyer]\n",
  ],
  ["notes: &a [*a]\n", "Put the text in quotes", 'notes: &a ["*a"]\n'],
  [
    "needs:\n<<<<<<< HEAD\n- text: less noise\n=======\n- text: less dust # of paper\n>>>>>>> other\n",
    "Keep both, one below the other",
    "needs:\n- text: less noise\n- text: less dust # of paper\n",
  ],
  [
    "needs:\n<<<<<<< HEAD\n- text: less noise\n=======\n- text: less dust\n",
    "Remove the lines of <, = and >",
    "needs:\n- text: less noise\n- text: less dust\n",
  ],
  ["sale:\n  stage: discovery\n\t  model: value\n", "Remove the tabs", "sale:\n  stage: discovery\n  model: value\n"],
  // A value of another kind.
  ["sale: { price: 15 }\n", "Write it under amount", "sale: { price: { amount: 15 } }\n"],
  ["sale:\n  price: 15 € # a month\n", "Write it under amount", "sale:\n  price: { amount: 15 € } # a month\n"],
  ["history:\n  purchases:\n    - 1200\n", "Write it under amount", "history:\n  purchases:\n    - amount: 1200\n"],
  [
    "discovery: they want less noise\n",
    "Leave it open, with these words as a comment",
    "discovery: # they want less noise\n",
  ],
  ["sale: { price: { quantity: about 20 } }\n", "Write 20", "sale: { price: { quantity: 20 } }\n"],
  ["sale: { price: { amount: [15] } }\n", "Write 15", "sale: { price: { amount: 15 } }\n"],
  ["sale: { stage: [discovery, proposal] }\n", "Choose proposal", "sale: { stage: proposal }\n"],
  ["notes: [less noise, less dust]\n", "Write it as one text", "notes: less noise, less dust\n"],
  ["notes:\n  monday: no visits\n", "Write it as one text", "notes: |\n  monday: no visits\n"],
  [
    "stakeholders:\n- - { name: Léa Roux } # buys\n  - name: Tom Hill\n",
    "Remove the dash",
    "stakeholders:\n  - { name: Léa Roux } # buys\n  - name: Tom Hill\n",
  ],
  // A date in words.
  ["sale: { cycle: { signedOn: hier } }\n", "Write 2026-06-14", "sale: { cycle: { signedOn: 2026-06-14 } }\n"],
  [
    "sale:\n  cycle:\n    expectedSignature: fin T3 # à confirmer\n",
    "Write 2026-09-30",
    "sale:\n  cycle:\n    expectedSignature: 2026-09-30 # à confirmer\n",
  ],
  [
    "sale:\n  cycle:\n    signedOn: bientôt # selon Léa\n",
    "Leave it open, with these words as a comment",
    "sale:\n  cycle:\n    signedOn: # bientôt # selon Léa\n",
  ],
  // Names in French.
  ["vente:\n  étape: négociation\n", "Change to sale", "sale:\n  étape: négociation\n"],
  ["sale: { stage: négociation }\n", "Change to negotiation", "sale: { stage: negotiation }\n"],
  [
    "stakeholders: [{ name: Léa Roux, roles: [décideur] }]\n",
    "Change to decision-maker",
    "stakeholders: [{ name: Léa Roux, roles: [decision-maker] }]\n",
  ],
  // What something is about is missing.
  ["actions:\n  - owner: c.morel # soon\n", "Turn the entry into a comment", "actions:\n  # - owner: c.morel # soon\n"],
  ["actions:\n  - what:\n    due:\n  - what: call\n", "Remove the empty entry", "actions:\n  - what: call\n"],
  // Names that nothing stands behind.
  [
    "stakeholders:\n  - name: Léa Roux\n  - { name: Tom Hill, reportsTo: Mme Roux }\n",
    "Give Léa Roux the id roux",
    "stakeholders:\n  - id: roux\n    name: Léa Roux\n  - { name: Tom Hill, reportsTo: roux }\n",
  ],
  [
    "stakeholders:\n  - { id: lr, name: Léa Roux }\n  - { name: Tom Hill, reportsTo: Mme Roux }\n",
    "Change to lr",
    "stakeholders:\n  - { id: lr, name: Léa Roux }\n  - { name: Tom Hill, reportsTo: lr }\n",
  ],
  [
    "history: { contacts: [{ on: 2026-06-10, with: somebody }] }\n",
    "Leave it open, with these words as a comment",
    "history: { contacts: [{ on: 2026-06-10, with: }] } # somebody\n",
  ],
  [
    "stakeholders:\n  - { id: lee, name: Mrs Lee, reportsTo: hill }\n  - { id: hill, name: Tom Hill, reportsTo: lee }\n",
    "Tom Hill reports to nobody here",
    "stakeholders:\n  - { id: lee, name: Mrs Lee, reportsTo: hill }\n  - { id: hill, name: Tom Hill }\n",
  ],
  // The method.
  [
    "objectives:\n  - statement: Sell more\n    measurable: [{ indicator: revenue, target: 20000 }]\n    timeBound: { due: 2026-12-31 }\nhistory:\n  purchases: [{ on: 2025-03-01, amount: 8000 }, { on: 2025-10-01, amount: 9000 }, { on: 2026-02-01, amount: 700 }]\n",
    "Take what was bought in 2025 as the baseline: 17,000",
    "objectives:\n  - statement: Sell more\n    measurable: [{ indicator: revenue, baseline: 17000, target: 20000 }]\n    timeBound: { due: 2026-12-31 }\nhistory:\n  purchases: [{ on: 2025-03-01, amount: 8000 }, { on: 2025-10-01, amount: 9000 }, { on: 2026-02-01, amount: 700 }]\n",
  ],
  [
    "objectives:\n  - measurable: [{ indicator: revenue, target: 20000 }, { indicator: revenue, target: 22000 }]\n",
    "22,000 holds",
    "objectives:\n  - measurable: [{ indicator: revenue, target: 22000 }]\n",
  ],
  [
    "sale: { model: volume, adaptation: tailored }\n",
    "Choose standard as adaptation",
    "sale: { model: volume, adaptation: standard }\n",
  ],
];

const inPlaybooks: readonly Case[] = [
  [
    "segments: { shops: { sectors: [bakery] } }\n",
    "Add bakery to the sectors",
    "sectors:\n  bakery: bakery\nsegments: { shops: { sectors: [bakery] } }\n",
  ],
  [
    "segments: { shops: { sectors: [health, bakery] } }\n",
    "Remove bakery from the list",
    "segments: { shops: { sectors: [health] } }\n",
  ],
  ["severities:\n  budget: off # for now\n", "Turn it into a comment", "severities:\n  # budget: off # for now\n"],
  ["rfm: { segments: { new: { r: [5] } } }\n", "Write [5, 5]", "rfm: { segments: { new: { r: [5, 5] } } }\n"],
  ["contacts: { staleAfterDays: -60 }\n", "Write 60", "contacts: { staleAfterDays: 60 }\n"],
];

/** A mistake, and what is not offered for it: a comment or a value would be lost. */
const notOffered: readonly (readonly [text: string, title: string])[] = [
  ["needs:\n  - text: [less noise, # at night\n      less dust]\n", "Write it as one text"],
  ["notes: [less noise, { monday: no visits }]\n", "Write it as one text"],
  ["sale:\n  stage:\n    - discovery # in May\n    - proposal\n", "Choose proposal"],
  ["sale: { price: { amount: [15, # a month\n  16] } }\n", "Write 15"],
];

describe("what is offered for a mistake", () => {
  for (const [text, title] of notOffered) {
    it(`${JSON.stringify(text)}: not “${title}”`, () => {
      const titles = offersIn(head + text).map((one) => one.title);
      assert.ok(titles.length > 0 && !titles.includes(title), titles.join("; "));
    });
  }

  for (const [before, title, after] of inPlans) {
    it(`${JSON.stringify(before)}: ${title}`, () => check([head + before, title, head + after]));
  }

  for (const [before, title, after] of inPlaybooks) {
    const [first, kind] = ["salesPlaybook: 1\n", "sales-playbook"] as const;
    it(`${JSON.stringify(before)}: ${title}`, () => check([first + before, title, first + after], { kind }));
  }
});

function check([before, title, after]: Case, circumstances: Circumstances = {}): void {
  const offers = offersIn(before, circumstances);
  const offer = offers.find((one) => one.title === title);
  assert.ok(offer, `offered: ${offers.map((one) => one.title).join("; ")}`);
  assert.equal(offer.after, after);
}
