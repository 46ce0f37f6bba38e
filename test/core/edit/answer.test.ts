import assert from "node:assert/strict";
import { readPlanDocument } from "../../../src/core/document.ts";
import { answerQuestion, type Reply } from "../../../src/core/edit/answer.ts";
import { applyEdits } from "../../../src/core/edit/edit.ts";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";

interface Case {
  readonly it: string;
  readonly before: string;
  readonly question: string;
  readonly reply: Reply;
  /** The same as before when left out. */
  readonly after?: string;
}

const said = { answer: "210 k€", from: "lee", on: "2026-06-15" };
const budget = "customer.howMuch.budget";

const cases: readonly Case[] = [
  {
    it: "writes words alone when nobody and no day is named",
    before: "discovery:\n  customer:\n    who: { partners: none }\n",
    question: budget,
    reply: { answer: "210 k€ # a year" },
    after: 'discovery:\n  customer:\n    who: { partners: none }\n    howMuch:\n      budget: "210 k€ # a year"\n',
  },
  {
    it: "writes who said it and when",
    before: "accountPlan: 1\n",
    question: budget,
    reply: said,
    after: `accountPlan: 1
discovery:
  customer:
    howMuch:
      budget:
        answer: 210 k€
        from: lee
        on: 2026-06-15
`,
  },
  {
    it: "writes a figure as one",
    before: "discovery: { customer: { howMuch: {} } }\n",
    question: budget,
    reply: { answer: " 12.5 " },
    after: "discovery: { customer: { howMuch: { budget: 12.5 } } }\n",
  },
  ...["007", "12.50", "1e5", "3 users", "about 3", "-5", "Infinity"].map((answer) => ({
    it: `leaves ${answer} as it was said`,
    before: "discovery: { customer: { howMuch: {} } }\n",
    question: budget,
    reply: { answer },
    after: `discovery: { customer: { howMuch: { budget: ${/^[\d-]\S*$/.test(answer) ? `"${answer}"` : answer} } } }\n`,
  })),
  {
    it: "writes who said it without a day",
    before: "discovery: { customer: { howMuch: {} } }\n",
    question: budget,
    reply: { answer: "12", from: "lee" },
    after: "discovery: { customer: { howMuch: { budget: { answer: 12, from: lee } } } }\n",
  },
  {
    it: "writes the day without who said it",
    before: "discovery: { customer: { howMuch: {} } }\n",
    question: budget,
    reply: { answer: "12", on: "2026-06-15" },
    after: "discovery: { customer: { howMuch: { budget: { answer: 12, on: 2026-06-15 } } } }\n",
  },
  {
    it: "takes the place of the mark that it is open, and keeps the comment",
    before: "discovery:\n  customer:\n    howMuch:\n      budget: ~ # asked on 4 June\n    why: {}\n",
    question: budget,
    reply: said,
    after: `discovery:
  customer:
    howMuch:
      budget: # asked on 4 June
        answer: 210 k€
        from: lee
        on: 2026-06-15
    why: {}
`,
  },
  {
    it: "fills a key that waits",
    before: "discovery:\n  customer:\n    howMuch:\n      budget:\n",
    question: budget,
    reply: { answer: "210 k€" },
    after: "discovery:\n  customer:\n    howMuch:\n      budget: 210 k€\n",
  },
  {
    it: "stays in brackets",
    before: "discovery: { customer: { howMuch: { budget: ~ } } }\n",
    question: budget,
    reply: said,
    after: "discovery: { customer: { howMuch: { budget: { answer: 210 k€, from: lee, on: 2026-06-15 } } } }\n",
  },
  {
    it: "adds to what is noted of the question already",
    before: "discovery:\n  customer:\n    howMuch:\n      budget: { answer: ~, from: kim, confidence: low } # hm\n",
    question: budget,
    reply: said,
    after:
      "discovery:\n  customer:\n    howMuch:\n      budget: { answer: 210 k€, from: lee, confidence: low, on: 2026-06-15 } # hm\n",
  },
  {
    it: "is an answer after all to a question that was left out",
    before: "discovery:\n  customer:\n    howMuch:\n      budget: { notApplicable: leased, confidence: low } # hm\n",
    question: budget,
    reply: said,
    after:
      "discovery:\n  customer:\n    howMuch:\n      budget: { confidence: low, answer: 210 k€, from: lee, on: 2026-06-15 } # hm\n",
  },
  {
    it: "writes a figure as a figure",
    before: "discovery: { customer: { howMuch: {} } }\n",
    question: budget,
    reply: { answer: "210000" },
    after: "discovery: { customer: { howMuch: { budget: 210000 } } }\n",
  },
  {
    it: "keeps a text of several lines, and one full of signs",
    before: "accountPlan: 1\n",
    question: budget,
    reply: { answer: "- 1\n- 2: <b> 'x' \"y\"" },
    after: 'accountPlan: 1\ndiscovery:\n  customer:\n    howMuch:\n      budget: "- 1\\n- 2: <b> \'x\' \\"y\\""\n',
  },
  {
    it: "says why a question does not apply",
    before: "discovery:\n  customer:\n    howMuch:\n      budget: ~\n",
    question: budget,
    reply: { notApplicable: "no budget line" },
    after: "discovery:\n  customer:\n    howMuch:\n      budget:\n        notApplicable: no budget line\n",
  },
  {
    it: "notes that it was asked",
    before: "discovery:\n  customer:\n    who: { partners: none }\n",
    question: budget,
    reply: "asked",
    after: "discovery:\n  customer:\n    who: { partners: none }\n    howMuch:\n      budget:\n",
  },
  {
    it: "has nothing to note when it is there",
    before: "discovery: { customer: { howMuch: { budget: ~ } } }\n",
    question: budget,
    reply: "asked",
  },
  {
    it: "writes one of the words of the method",
    before: "sale: { form: resale }\n",
    question: "reseller.positioning",
    reply: { answer: "premium" },
    after: "sale: { form: resale }\ndiscovery:\n  reseller:\n    positioning: premium\n",
  },
  {
    it: "writes several of them",
    before: "sale: { form: resale }\n",
    question: "endCustomer.motives",
    reply: { answer: ["money", "comfort", "evil"] },
    after: "sale: { form: resale }\ndiscovery:\n  endCustomer:\n    motives: [money, comfort]\n",
  },
  {
    it: "writes who named several of them and when",
    before: "sale: { form: resale }\ndiscovery: { endCustomer: { motives: ~ } }\n",
    question: "endCustomer.motives",
    reply: { ...said, answer: ["money", "comfort", "evil"] },
    after:
      "sale: { form: resale }\ndiscovery: { endCustomer: { motives: { answer: [money, comfort], from: lee, on: 2026-06-15 } } }\n",
  },
  {
    it: "writes them below each other where there is room",
    before: "sale: { form: resale }\n",
    question: "endCustomer.motives",
    reply: { ...said, answer: ["money", "comfort"] },
    after: `sale: { form: resale }
discovery:
  endCustomer:
    motives:
      answer: [money, comfort]
      from: lee
      on: 2026-06-15
`,
  },
  {
    it: "writes why there is nothing to choose",
    before: "sale: { form: resale }\ndiscovery:\n  endCustomer:\n    motives: [money] # as told\n",
    question: "endCustomer.motives",
    reply: { notApplicable: "sold to robots" },
    after:
      "sale: { form: resale }\ndiscovery:\n  endCustomer:\n    motives: { notApplicable: sold to robots } # as told\n",
  },
  {
    it: "writes below the needs of the customer's customer",
    before: "sale: { form: resale }\n",
    question: "endCustomer.needs.budget",
    reply: { answer: "3 €" },
    after: "sale: { form: resale }\ndiscovery:\n  endCustomer:\n    needs:\n      budget: 3 €\n",
  },
  {
    it: "knows no other word",
    before: "sale: { form: resale }\n",
    question: "reseller.positioning",
    reply: { answer: "evil" },
  },
  {
    it: "knows none of several other words",
    before: "sale: { form: resale }\n",
    question: "endCustomer.motives",
    reply: { answer: ["evil"] },
  },
  {
    it: "writes one text for a question in words",
    before: "accountPlan: 1\n",
    question: budget,
    reply: { answer: ["1"] },
  },
  { it: "writes no empty answer", before: "accountPlan: 1\n", question: budget, reply: { answer: "  " } },
  { it: "knows no other question", before: "accountPlan: 1\n", question: "customer.howMuch.constructor", reply: said },
  { it: "does not write into a sentence", before: "discovery: nothing yet\n", question: budget, reply: said },
];

describe("an answer", () => {
  for (const { it: title, before, question, reply, after = before } of cases) {
    it(title, () => {
      const edits = answerQuestion(readPlanDocument(before), question, reply, builtInPlaybook);
      assert.equal(applyEdits(before, edits), after);
    });
  }
});
