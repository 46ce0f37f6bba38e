import assert from "node:assert/strict";
import { modelOf } from "./models.ts";

const plan = `accountPlan: 1
sale: { form: resale }
stakeholders:
  - { id: lee, name: Mrs Lee, roles: [buyer] }
  - { name: nobody's id, roles: [user] }
  - { id: lee, name: twice }
discovery:
  customer: { who: { partners: none, current-supplier: ~ } }
`;

describe("the interview", () => {
  const { questions, answered, people, today } = modelOf("interview", plan);
  const question = (id: string) => questions.find((one) => one.id === id);

  it("has the questions that wait, in the order of asking", () => {
    assert.equal(questions[0]?.id, "customer.who.final-decision");
    assert.equal(question("customer.who.current-supplier")?.status, "open");
    assert.equal(question("customer.who.partners"), undefined);
    assert.ok(answered.some(({ id }) => id === "customer.who.partners"));
  });

  it("knows who can be named as the source, each once, and the day", () => {
    assert.deepEqual(people, [{ id: "lee", name: "Mrs Lee" }]);
    assert.equal(today, "2026-06-15");
    assert.equal(question("customer.who.current-supplier")?.whom, "lee");
  });

  it("offers the words of the method where only those may be written", () => {
    const positioning = question("reseller.positioning")?.choices;
    assert.deepEqual(positioning?.several, false);
    assert.deepEqual(positioning?.options[0], { value: "premium", label: "Top of the range, high prices" });
    const motives = question("endCustomer.motives")?.choices;
    assert.deepEqual(motives?.several, true);
    assert.deepEqual(motives?.options[0], { value: "security", label: "security" });
    assert.equal(question("reseller.activity")?.choices, undefined);
    const french = modelOf("interview", plan, { locale: "fr" }).questions.find(
      ({ id }) => id === "endCustomer.motives",
    );
    assert.equal(french?.choices?.options[0]?.label, "sécurité");
  });
});
