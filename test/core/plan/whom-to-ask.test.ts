import assert from "node:assert/strict";
import { coverageOf } from "../../../src/core/plan/coverage.ts";
import { nameOf } from "../../../src/core/plan/people.ts";
import { readPlan } from "../../../src/core/plan/read-plan.ts";
import { whomToAsk } from "../../../src/core/plan/whom-to-ask.ts";
import { mergePlaybook } from "../../../src/core/playbook/merge.ts";
import { parse } from "../../../src/core/source/parse.ts";

const people = `sale: { form: own-use }
stakeholders:
  - { id: lee, name: Lee, roles: [buyer] }
  - { id: kim, name: Kim, roles: [user] }
`;

const nobody = "sale: { form: own-use }\n";

const cases: readonly { it: string; plan: string; question: string; whom: string; playbook?: unknown }[] = [
  { it: "the one who leads the purchase", plan: people, question: "partners", whom: "Lee" },
  { it: "a user for what users know", plan: people, question: "place-of-use", whom: "Kim" },
  { it: "the next best role when nobody holds the best", plan: people, question: "decision-criteria", whom: "Lee" },
  { it: "whoever speaks for the customer when nobody holds one", plan: people, question: "financing", whom: "Lee" },
  { it: "a role that the sale asks for when nobody is known", plan: nobody, question: "financing", whom: "(payer)" },
  { it: "the buyer when the best role is none of those", plan: nobody, question: "first-contact", whom: "(buyer)" },
  {
    it: "who was asked already",
    plan: `${people}discovery: { customer: { who: { partners: { answer: ~, from: kim } } } }\n`,
    question: "partners",
    whom: "Kim",
  },
  {
    it: "whom the plan says",
    plan: `${people}discovery: { customer: { who: { partners: { answer: ~, from: lee, askWhom: kim } } } }\n`,
    question: "partners",
    whom: "Kim",
  },
  {
    it: "as the team's playbook says",
    plan: people,
    question: "partners",
    whom: "Kim",
    playbook: { questions: { who: { partners: { whom: ["champion", "user"] } } } },
  },
];

describe("whom to ask", () => {
  for (const { it: title, plan: text, question, whom, playbook } of cases) {
    it(`is ${title}`, () => {
      const plan = readPlan(parse(text).root);
      const method = mergePlaybook(playbook);
      const { levels } = coverageOf(plan, method);
      const topic = levels.flatMap(({ topics }) => topics).find(({ id }) => id === question);
      assert.ok(topic);
      const found = whomToAsk(topic, plan, method);
      assert.equal("person" in found ? nameOf(found.person) : `(${found.role})`, whom);
    });
  }
});
