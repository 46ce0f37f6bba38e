import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { DiscoveryModel } from "../../../src/core/views/discovery.ts";
import { modelOf } from "./models.ts";

const resale = `accountPlan: 1
account: { name: Centrale }
sale: { form: resale, stage: discovery, cycle: { expectedSignature: 2026-11-30 } }
stakeholders:
  - { id: durand, name: Mme Durand, function: Directrice des achats, roles: [buyer, decision-maker] }
  - { id: kerautret, name: M. Kerautret, roles: [initiator] }
discovery:
  customer:
    who:
      current-supplier: { answer: Biofrais, from: durand, on: 2026-03-04 }
      first-contact: ~
    what: { main-problem: { answer: ~, from: durand } }
    why: { chose-us: { notApplicable: first sale } }
  reseller: { positioning: premium }
needs:
  - { id: monday, text: no empty shelf on Mondays, from: what.main-problem, priority: high, response: delivery on Sundays }
  - { id: cash, text: less cash in stock }
negotiation:
  arguments:
    - { benefit: full shelves, need: monday }
    - { benefit: a nicer box }
`;

describe("the view of the discovery", () => {
  const model = modelOf("discovery", resale);
  const all = [...model.groups.flatMap(({ questions }) => questions), ...model.answered, ...model.notApplicable];
  const question = (id: string) => all.find((one) => one.id === id);

  it("has the levels of the form of sale, with a fraction for each dimension of those that have any", () => {
    assert.deepEqual(
      model.levels.map(({ level, cells, topics }) => [level, cells.length, topics.length]),
      [
        ["customer", 7, 0],
        ["reseller", 0, 7],
        ["endCustomer", 0, 6],
      ],
    );
    assert.equal(model.form, "resale");
    assert.equal(model.stage, "discovery");
  });

  it("counts in parts that add up, everywhere", () => {
    for (const { total, cells, level } of model.levels) {
      const parts = cells.map(({ fraction }) => fraction);
      for (const { answered, open, notAsked, applicable } of [total, ...parts]) {
        assert.equal(answered + open + notAsked, applicable, level);
      }
      const sum = (part: "answered" | "applicable" | "notApplicable") =>
        parts.reduce((count, fraction) => count + fraction[part], 0);
      if (parts.length === 0) continue;
      assert.deepEqual(
        [sum("answered"), sum("applicable"), sum("notApplicable")],
        [total.answered, total.applicable, total.notApplicable],
      );
    }
    assert.equal(
      all.length,
      model.levels.reduce((count, { total }) => count + total.applicable + total.notApplicable, 0),
    );
    assert.equal(model.questions.words, `${model.questions.answered} of ${model.questions.applicable} answered`);
    assert.equal(model.expected.count, Math.ceil((30 * model.questions.applicable) / 100));
  });

  it("says what an answer is, who gave it and when", () => {
    const { answer, source, pointer } = question("customer.who.current-supplier") ?? {};
    assert.deepEqual([answer, source], ["Biofrais", "Mme Durand, 4 Mar 2026"]);
    assert.equal(pointer, "/discovery/customer/who/current-supplier");
    assert.equal(question("reseller.positioning")?.answer, "premium");
  });

  it("calls the words of the method by their names, and leaves the customer's own alone", () => {
    const { answered, needs } = modelOf(
      "discovery",
      `discovery:
  reseller: { positioning: entry-level, delivery: none }
  endCustomer: { motives: [comfort, money] }
needs: [{ text: no cooking, from: endCustomer.motives }]
`,
      { locale: "fr" },
    );
    const said = answered.filter(({ level }) => level !== "customer").map(({ answer }) => answer);
    assert.deepEqual(said, ["entrée de gamme", "none", "confort, argent"]);
    assert.equal(needs[0]?.from?.answer, "confort, argent");
  });

  it("says where else the plan holds an answer", () => {
    const decides = question("customer.who.final-decision");
    assert.equal(decides?.status, "answered");
    assert.deepEqual(decides?.elsewhere, { pointer: "/stakeholders/0", words: "Stakeholders › Mme Durand" });
    const date = question("customer.when.decision-date")?.elsewhere;
    assert.equal(date?.words, "Sale › Cycle › Expected signature");
  });

  it("says why a question does not apply", () => {
    assert.deepEqual(
      model.notApplicable.map(({ id, answer }) => [id, answer]),
      [["customer.why.chose-us", "first sale"]],
    );
  });

  it("groups what is to be asked by whom to ask, the core questions first", () => {
    const groups = model.groups.map(({ whom, hint }) => [whom, hint]);
    assert.deepEqual(groups.slice(0, 2), [
      ["Mme Durand", "Directrice des achats"],
      ["M. Kerautret", "initiator"],
    ]);
    const [durand, kerautret] = model.groups;
    assert.equal(durand?.questions[0]?.id, "customer.what.main-problem", "she was asked already");
    assert.ok(kerautret?.questions.some(({ id }) => id === "customer.why.trigger"));
    for (const { questions } of model.groups) {
      const cores = questions.map(({ core }) => core);
      assert.deepEqual(
        cores,
        [...cores].sort((a, b) => Number(b) - Number(a)),
      );
    }
  });

  it("names the roles still to be found, last", () => {
    const { groups } = modelOf("discovery", "sale: { form: own-use }\nstakeholders: [{ name: Lee, roles: [buyer] }]\n");
    assert.equal(groups[0]?.whom, "Lee");
    assert.ok(groups.slice(1).every(({ pointer }) => pointer === undefined));
    assert.equal(groups.find(({ id }) => id === "user")?.whom, "User, still to be found");
  });

  it("traces each need to its question and to its response", () => {
    const [monday, cash] = model.needs;
    assert.equal(monday?.from?.words, "Which difficulty do you most want to see solved?");
    assert.equal(monday?.from?.pointer, "/discovery/customer/what/main-problem");
    assert.equal(monday?.from?.answer, undefined, "asked, and still open");
    assert.equal(monday?.response, "delivery on Sundays");
    assert.deepEqual(monday?.arguments, ["full shelves"]);
    assert.deepEqual([cash?.from, cash?.response], [undefined, undefined]);
    assert.deepEqual(model.looseResponses, [{ pointer: "/negotiation/arguments/1", text: "a nicer box" }]);
  });

  it("shows the answer that revealed a need, at any level and wherever the plan holds it", () => {
    const { needs } = modelOf(
      "discovery",
      `sale: { form: resale, cycle: { expectedSignature: 2026-11-30 } }
discovery: { endCustomer: { motives: [comfort, money], needs: { budget: 8 } } }
needs:
  - { text: small packs, from: endCustomer.needs.budget }
  - { text: no cooking, from: endCustomer.motives }
  - { text: in time, from: when.decision-date }
  - { text: more, from: what.expectations }
  - { text: other, from: what.nothing-of-the-kind }
`,
    );
    assert.deepEqual(
      needs.map(({ from }) => [from?.pointer, from?.answer]),
      [
        ["/discovery/endCustomer/needs/budget", "8"],
        ["/discovery/endCustomer/motives", "comfort, money"],
        ["/sale/cycle/expectedSignature", "Sale › Cycle › Expected signature"],
        ["/discovery/customer/what/expectations", undefined],
        ["/discovery/customer/what/nothing-of-the-kind", undefined],
      ],
    );
  });

  it("speaks French", () => {
    const { groups, answered, stage } = modelOf("discovery", resale, { locale: "fr" });
    assert.equal(stage, "découverte");
    assert.equal(answered.find(({ elsewhere }) => elsewhere)?.elsewhere?.words, "Interlocuteurs › Mme Durand");
    assert.match(groups[0]?.questions[0]?.text ?? "", /[^ ]$/);
    assert.ok(groups.every(({ questions }) => questions.every(({ text }) => !/ [?!:;]/.test(text))));
  });

  it("counts for a plan of each example what the plan says, and shows an empty plan", () => {
    const copiers = modelOf("discovery", readFileSync("examples/photocopiers.account.yaml", "utf8"));
    assert.deepEqual(levelsOf(copiers), ["customer", "users"]);
    const empty = modelOf("discovery", "");
    assert.equal(empty.questions.answered, 0);
    assert.equal(empty.form, undefined);
    assert.ok(empty.groups.length > 0);
  });
});

function levelsOf({ levels }: DiscoveryModel): string[] {
  return levels.map(({ level }) => level);
}
