import assert from "node:assert/strict";
import { ruleOf } from "../../../src/core/rules/index.ts";
import { readMarks } from "../../../src/core/rules/marked.ts";
import { type Offered, offered } from "./fixed.ts";

/** What is offered for the bad example of a rule. */
const ofExamples: Readonly<Record<string, readonly Offered[]>> = {
  "reference/unknown": [
    ["Change to lee", "- { id: hill, name: Tom Hill, reportsTo: lee }", "preferred"],
    ["Add leee to the stakeholders", "- id: leee | name:"],
    ["Leave it open, with these words as a comment", "- { id: hill, name: Tom Hill, reportsTo: } # leee"],
  ],
  "reference/duplicate-id": [["Call this one lee-2", "- { id: lee-2, name: Mr Lee, roles: [user] }", "preferred"]],
  "reference/cycle": [
    ["Mrs Lee reports to nobody here", "- { id: lee, name: Mrs Lee }"],
    ["Tom Hill reports to nobody here", "- { id: hill, name: Tom Hill }"],
  ],
  "sale/offer-mismatch": [["Choose volume as model", "model: volume", "preferred"]],
  "sale/cycle": [
    ["Expect the signature on 30 Jun 2026", "cycle: { firstContact: 2025-11-03, expectedSignature: 2026-06-30 }"],
    ["Expect the signature on 30 Sept 2026", "cycle: { firstContact: 2025-11-03, expectedSignature: 2026-09-30 }"],
    [
      "It was signed on that day",
      "cycle: { firstContact: 2025-11-03, expectedSignature: 2026-05-29, signedOn: 2026-05-29 }",
    ],
  ],
  "sale/tender-incomplete": [
    ["Add what is missing, to be filled in", "tender: { reference: LF-2026-17, deadline:, lots: [lot 2], criteria: }"],
  ],
  "objective/off-track": [
    [
      "Agree on 137,778 instead, the result at this pace",
      "- statement: Sell copiers for 137,778 € in 2026 | measurable: [{ indicator: revenue, unit: EUR, baseline: 180000, target: 137778 }] | milestones: [{ due: 2026-03-31, target: 31000 }, { due: 2026-06-30, target: 68889 }]",
    ],
  ],
  "stakeholder/missing-role": [
    ["Add who is still to be found: payer", "- name: | roles: [payer]", "preferred"],
    [
      "Mrs Lee also holds this role: payer",
      "- { name: Mrs Lee, roles: [decision-maker, buyer, payer], objectives: [cut costs] }",
    ],
    [
      "Tom Hill also holds this role: payer",
      "- { name: Tom Hill, roles: [user, payer], objectives: [no more paper jams] }",
    ],
  ],
  "stakeholder/no-objective": [
    ["Mrs Lee has to achieve this: profitability", "objectives: [profitability]"],
    ["Mrs Lee has to achieve this: a quick return on investment", "objectives: [a quick return on investment]"],
    ["Mrs Lee has to achieve this: productivity", "objectives: [productivity]"],
  ],
  "stakeholder/single-contact": [["Add whom to get to know", "- name: | function: | roles:"]],
  "stakeholder/stale-contact": [["The exchange was today", "lastContact: 2026-06-15"]],
  "stakeholder/weak-champion": [
    ["Tom Hill is a coach: no longer a champion", "- { name: Tom Hill, roles: [user], influence: 2 }"],
    ["Tom Hill weighs 3 out of 5", "- { name: Tom Hill, roles: [user, champion], influence: 3 }"],
  ],
  "stakeholder/several-decision-makers": [
    ["Mrs Lee has the last word, the others approve", "- { name: Tom Hill, roles: [user, approver] }"],
    ["Tom Hill has the last word, the others approve", "- { name: Mrs Lee, roles: [approver, payer] }"],
  ],
  "stakeholder/all-favourable": [["Add who still has doubts", "- name: | attitude: reserved"]],
  "discovery/empty-dimension": [
    ["Add the questions to ask", "why: { trigger:, version-preference:, purpose: }"],
    ["The sale is not there yet: back to first contact", "sale: { stage: contact }"],
  ],
  "discovery/low-coverage": [
    ["Add the questions to ask next", "what: | main-problem: | decision-criteria: | when: | decision-date:"],
    ["The sale is not there yet: back to preparation", "sale: { stage: preparation }"],
  ],
  "discovery/second-level-missing": [
    [
      "Add what to discover of the customer's customer",
      "endCustomer: { motives:, motivations:, needs: { features:, place:, frequency:, budget: } }",
    ],
    ["The sale is not there yet: back to first contact", "sale: { form: resale, stage: contact }"],
  ],
  "discovery/unanswered-need": [
    ["Add the field response, to be filled in", "- { id: jams, text: no more paper jams on Mondays, response: }"],
    ["The sale is not there yet: back to discovery", "sale: { stage: discovery }"],
  ],
  "discovery/response-without-need": [
    [
      "It answers “no more paper jams on Mondays”",
      "- { feature: a casing in six colours, benefit: it suits every office, need: jams }",
    ],
    [
      "Add the field need, to be filled in",
      "- { feature: a casing in six colours, benefit: it suits every office, need: }",
    ],
  ],
  "discovery/contradictory-answer": [
    ["Keep the answer", "why: { chose-us: { answer: the four-hour repair } }"],
    ["Keep the reason: the question does not apply", "why: { chose-us: { notApplicable: first sale } }"],
  ],
  "discovery/positioning-mismatch": [
    ["Its margins are high", "reseller: { positioning: premium, marginPolicy: high }"],
    ["It stands in the middle of the range", "reseller: { positioning: mid-range, marginPolicy: low }"],
    ["It stands at the entry level", "reseller: { positioning: entry-level, marginPolicy: low }"],
  ],
  "rfm/insufficient-history": [["Add the customer's number", "history: { ledger: orders.csv, customerId: }"]],
  "rfm/mixed-currency": [["It is in EUR after all: remove CHF", "- { on: 2026-05-12, amount: 8000 }"]],
  "rfm/future-purchase": [["Change it to 2026-05-12", "purchases: [{ on: 2026-05-12, amount: 12500 }]", "preferred"]],
  "negotiation/position-order": [
    [
      "Put the figures in order: opening €67,000, target €64,000, floor €61,000",
      "- { id: rental, unit: EUR, better: higher, opening: 67000, target: 64000, floor: 61000 }",
      "preferred",
    ],
  ],
  "negotiation/no-margin": [
    [
      "Say that rental is not negotiable",
      "- { id: rental, unit: EUR, opening: 69000, target: 67000, floor: 67000, priority: non-negotiable }",
    ],
    [
      "Think the floor over, with this figure as a comment",
      "- { id: rental, unit: EUR, opening: 69000, target: 67000, floor: } # 67000",
    ],
    ["Add the field floor, to be filled in", "- { id: term, unit: months, opening: 60, target: 48, floor: }"],
    [
      "Say that term is not negotiable",
      "- { id: term, unit: months, opening: 60, target: 48, priority: non-negotiable }",
    ],
    ["The sale is not there yet: back to proposal", "sale: { stage: proposal }"],
  ],
  "negotiation/no-overlap": [
    [
      "Ask them again, with this figure as a comment",
      "- { id: rental, unit: EUR, better: higher, target: 67000, floor: 63000, theirLimit: } # 60000",
    ],
    [
      "Meet them there: the floor is €60,000",
      "- { id: rental, unit: EUR, better: higher, target: 67000, floor: 60000, theirLimit: 60000 }",
    ],
  ],
  "negotiation/no-alternative": [
    ["Add the way out, to be filled in", "alternatives: { ours:, theirs: keep the present supplier }"],
    ["The sale is not there yet: back to proposal", "sale: { stage: proposal }"],
  ],
  "negotiation/concession-without-return": [
    [
      "Ask for this in return: a commitment of 12 months",
      "- { give: a spare machine at no charge, cost: 1250, valueToThem: high, inReturnFor: a commitment of 12 months }",
    ],
    [
      "Ask for this in return: a larger volume",
      "- { give: a spare machine at no charge, cost: 1250, valueToThem: high, inReturnFor: a larger volume }",
    ],
    [
      "Ask for this in return: a signature this month",
      "- { give: a spare machine at no charge, cost: 1250, valueToThem: high, inReturnFor: a signature this month }",
    ],
    [
      "Add the field inReturnFor, to be filled in",
      "- { give: a spare machine at no charge, cost: 1250, valueToThem: high, inReturnFor: }",
    ],
  ],
  "negotiation/concession-beyond-floor": [
    [
      "Do without “two machines free”, kept as a comment",
      "# - { give: two machines free, variable: rental, cost: 3960.50, inReturnFor: a sixth office }",
    ],
    [
      "Go that far: the floor is €61,039.50",
      "- { id: rental, unit: EUR, better: higher, opening: 69000, target: 67000, floor: 61039.5 }",
    ],
    [
      "Do without “payment at 75 days”, kept as a comment",
      "# - { give: payment at 75 days, variable: payment, cost: 900, inReturnFor: orders online }",
    ],
    [
      "Go that far: the floor is 75 days",
      "- { id: payment, unit: days, better: lower, opening: 30, target: 45, floor: 75 }",
    ],
  ],
  "negotiation/objection-unanswered": [
    ["Add the field answer, to be filled in", "- { objection: five years is a long time, answer: }"],
    ["The sale is not there yet: back to discovery", "sale: { stage: discovery }"],
  ],
  "negotiation/motive-unaddressed": [
    ["Add the argument, to be filled in", "- feature: | advantage: | benefit: | proof: | motive: security | for: lee"],
    ["The sale is not there yet: back to proposal", "sale: { stage: proposal }"],
  ],
  "negotiation/argument-without-proof": [
    [
      "Add the field proof, to be filled in",
      "- { feature: a technician in your building, benefit: Mondays without a queue, proof: }",
    ],
    ["The sale is not there yet: back to proposal", "sale: { stage: proposal }"],
  ],
  "action/overdue": [
    ["It is done", "- { what: send the trial contract, owner: c.morel, due: 2026-06-01, status: done }"],
    ["Move it to 22 Jun 2026", "- { what: send the trial contract, owner: c.morel, due: 2026-06-22, status: open }"],
    ["Move it to 15 Jul 2026", "- { what: send the trial contract, owner: c.morel, due: 2026-07-15, status: open }"],
    ["Cancel it", "- { what: send the trial contract, owner: c.morel, due: 2026-06-01, status: cancelled }"],
  ],
  "action/no-owner": [
    ["Add the field owner, to be filled in", "- { what: send the trial contract, owner:, due: 2026-06-22 }"],
  ],
  "privacy/sensitive-note": [["Delete what is said of “sick leave”", "", "preferred"]],
  "playbook/unreachable-segment": [
    ["Leave stars out", "stars: false"],
    ["Leave sleepers out", "sleepers: false"],
  ],
  "playbook/overlapping-segment": [
    ["Leave hibernating what at-risk does not take: f: [1, 1]", "hibernating: | f: [1, 1]", "preferred"],
  ],
  "playbook/uncovered-scores": [
    ["Add a class for them", "others: | label: | en: Others | fr: Autres | r: [5, 5] | f: [1, 1]"],
  ],
  "suppression/no-reason": [
    ["Add a reason", "# sales-playbook-disable stakeholder/single-contact -- reason to be given", "preferred"],
    ["Show the finding again", ""],
  ],
  "suppression/unused": [["Remove the comment", "", "preferred"]],
};

describe("what is offered for the bad example of a rule", () => {
  for (const [code, fixes] of Object.entries(ofExamples)) {
    it(code, () => {
      const { bad, kind } = ruleOf(code)?.examples ?? assert.fail("no such rule");
      const { text } = readMarks(bad ?? assert.fail("no bad example"));
      assert.deepEqual(offered(text, { only: [code], kind }), fixes);
    });
  }
});
