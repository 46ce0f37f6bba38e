import assert from "node:assert/strict";
import { coverageOf, hasBegun, questionsIn, tally } from "../../../src/core/plan/coverage.ts";
import { nextQuestions } from "../../../src/core/plan/next-questions.ts";
import { readPlan } from "../../../src/core/plan/read-plan.ts";
import { type DiscoveryLevel, dimensions } from "../../../src/core/plan/vocabulary.ts";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import { mergePlaybook } from "../../../src/core/playbook/merge.ts";
import { parse } from "../../../src/core/source/parse.ts";

function planOf(text: string) {
  return readPlan(parse(text).root);
}

function cover(text: string, playbook: unknown = {}) {
  const coverage = coverageOf(planOf(text), mergePlaybook(playbook));
  const at = (level: DiscoveryLevel) => coverage.levels.find((one) => one.level === level);
  return {
    levels: coverage.levels.map(({ level, required }) => (required ? level : `(${level})`)),
    at,
    tally: (level: DiscoveryLevel) => tally(at(level)?.topics ?? []),
    topic: (level: DiscoveryLevel, id: string) => at(level)?.topics.find((topic) => topic.id === id),
    ids: (level: DiscoveryLevel) => (at(level)?.topics ?? []).map(({ id }) => id),
    next: (count: number) => nextQuestions(questionsIn(coverage), count).map(({ id }) => id),
  };
}

/** The questions of the bank at a level: those of any form of sale and time, and those of some. */
function bank(level: "customer" | "users") {
  const questions = dimensions.flatMap((dimension) => Object.values(builtInPlaybook.questions[dimension]));
  const here = questions.filter(({ levels }) => levels.includes(level));
  const count = (asked: string, form?: string) =>
    here.filter(
      (one) =>
        one.asked === asked &&
        (one.forms ? form !== undefined && (one.forms as readonly string[]).includes(form) : true),
    ).length;
  return {
    always: (form?: string) => count("always", form),
    fresh: (form?: string) => count("new-sale", form),
    renewal: count("renewal"),
  };
}

describe("the levels of a coverage", () => {
  it("are those of the form of sale", () => {
    assert.deepEqual(cover("").levels, ["customer"]);
    assert.deepEqual(cover("sale: { form: own-use }").levels, ["customer", "users"]);
    assert.deepEqual(cover("sale: { form: manufacturing }").levels, ["customer", "users"]);
    assert.deepEqual(cover("sale: { form: public-tender }").levels, ["customer", "users"]);
    assert.deepEqual(cover("sale: { form: resale }").levels, ["customer", "reseller", "endCustomer"]);
    assert.deepEqual(cover("sale: { form: resale }", { levels: { resale: ["users"] } }).levels, ["users"]);
  });

  it("are those, too, of which the plan speaks", () => {
    assert.deepEqual(cover("discovery: { users: { who: { end-users: all } } }").levels, ["customer", "(users)"]);
    assert.deepEqual(cover("discovery: { users: {}, reseller: {}, endCustomer: { needs: {} } }").levels, ["customer"]);
  });

  it("have seven topics for a reseller and six for its customers", () => {
    const resale = cover("sale: { form: resale }");
    assert.deepEqual([resale.tally("reseller").applicable, resale.tally("endCustomer").applicable], [7, 6]);
  });
});

describe("the denominator of a coverage", () => {
  const customer = bank("customer");
  const users = bank("users");
  const applicable = (text: string, level: DiscoveryLevel = "customer") => cover(text).tally(level).applicable;

  it("counts the questions of a new sale, and no question for those who have bought", () => {
    assert.equal(applicable(""), customer.always() + customer.fresh());
    assert.equal(applicable("sale: { form: own-use }"), 37);
    assert.equal(applicable("sale: { form: own-use }", "users"), users.always() + users.fresh());
    assert.equal(applicable("sale: { form: own-use }", "users"), 10);
  });

  it("counts a question of some forms of sale in those forms alone", () => {
    assert.equal(applicable("sale: { form: resale }"), 39);
    assert.equal(applicable("sale: { form: manufacturing }"), 38);
    assert.equal(cover("sale: { form: manufacturing }").topic("customer", "catchment-area"), undefined);
  });

  it("adds the questions for those who have bought once somebody has", () => {
    const all = customer.always() + customer.fresh() + customer.renewal;
    assert.equal(applicable("history: { purchases: [{ on: 2026-03-12, amount: 12500 }] }"), all);
    assert.equal(applicable("history: { ledger: orders.csv }"), all);
    assert.equal(applicable("history: { purchases: [], contacts: [{ on: 2026-03-12 }] }"), all - customer.renewal);
  });

  it("drops the questions of a new sale once it is signed", () => {
    const left = customer.always() + customer.renewal;
    assert.equal(applicable("sale: { stage: follow-up }"), left);
    assert.equal(applicable("sale: { stage: closing, cycle: { signedOn: 2026-06-01 } }"), left);
    assert.equal(applicable("sale: { stage: closing }"), customer.always() + customer.fresh());
  });

  it("drops what is not applicable", () => {
    const { tally } = cover("discovery: { customer: { why: { trigger: { notApplicable: a routine purchase } } } }");
    assert.deepEqual(tally("customer"), { answered: 0, open: 0, notApplicable: 1, notAsked: 36, applicable: 36 });
  });

  it("counts a question that was answered out of its time or place", () => {
    const { tally, topic } = cover("discovery: { customer: { why: { chose-us: the service } } }");
    assert.equal(topic("customer", "chose-us")?.status, "answered");
    assert.deepEqual([tally("customer").answered, tally("customer").applicable], [1, 38]);
    assert.equal(applicable("discovery: { customer: { why: { chose-us: { notApplicable: first sale } } } }"), 37);
  });

  it("ignores questions that the playbook does not have, and dimensions in which they don't belong", () => {
    const { tally } = cover("discovery: { customer: { who: { shoe-size: 42, budget: 12000 }, whom: { budget: 1 } } }");
    assert.deepEqual(tally("customer"), { answered: 0, open: 0, notApplicable: 0, notAsked: 37, applicable: 37 });
  });

  it("follows the playbook's own questions", () => {
    const playbook = { questions: { who: { sponsor: "Who pays for lunch?" }, why: { trigger: false } } };
    const { ids, tally } = cover("discovery: { customer: { who: { sponsor: Mr Hill } } }", playbook);
    assert.ok(ids("customer").includes("sponsor") && !ids("customer").includes("trigger"));
    assert.equal(tally("customer").answered, 1);
  });
});

describe("the answers of a coverage", () => {
  it("are told from open questions in every way to write them", () => {
    const { topic, tally } = cover(`
discovery:
  customer:
    who:
      final-decision: Mrs Lee
      problem-spotter: [Mrs Lee, Tom Hill]
      most-affected: { answer: the switchboard, from: lee }
      purchase-lead: ~
      first-contact: { answer: ~, from: lee }
      partners: { from: lee }
      preferred-contact: []
      current-supplier: ""
      market-players: false
`);
    const status = (id: string) => topic("customer", id)?.status;
    for (const id of ["final-decision", "problem-spotter", "most-affected", "market-players"])
      assert.equal(status(id), "answered", id);
    for (const id of ["purchase-lead", "first-contact", "partners", "preferred-contact", "current-supplier"])
      assert.equal(status(id), "open", id);
    assert.equal(topic("customer", "problem-spotter")?.answer?.text, "Mrs Lee, Tom Hill");
    assert.equal(topic("customer", "most-affected")?.answer?.from?.value, "lee");
    assert.deepEqual(tally("customer"), { answered: 4, open: 5, notApplicable: 0, notAsked: 28, applicable: 37 });
  });

  it("are found elsewhere in the plan, with their place", () => {
    const { topic } = cover(`
sale: { cycle: { expectedSignature: 2026-09-30 }, price: { quantity: 12 } }
stakeholders: [{ name: Mrs Lee, roles: [buyer, decision-maker], objectives: [cut costs] }]
competition: [{ name: Rankin, relation: incumbent, weaknesses: [late] }]
needs: [{ text: no more jams }]
discovery: { customer: { who: { final-decision: ~ } } }
`);
    const pointer = (id: string) => topic("customer", id)?.elsewhere?.pointer;
    assert.equal(pointer("final-decision"), "/stakeholders/0");
    assert.equal(topic("customer", "final-decision")?.status, "answered");
    assert.equal(pointer("purchase-lead"), "/stakeholders/0");
    assert.equal(pointer("priorities"), "/stakeholders/0/objectives");
    assert.equal(pointer("decision-date"), "/sale/cycle/expectedSignature");
    assert.equal(pointer("quantity"), "/sale/price/quantity");
    assert.equal(pointer("current-supplier"), "/competition/0");
    assert.equal(pointer("competitor-experience"), "/competition/0/weaknesses");
    assert.equal(pointer("further-expectations"), "/needs");
    assert.equal(pointer("delivery-place"), undefined);
  });

  it("stand before what is found elsewhere", () => {
    const { topic } = cover(
      "stakeholders: [{ name: Lee, roles: [decision-maker] }]\ndiscovery: { customer: { who: { final-decision: the board } } }",
    );
    assert.equal(topic("customer", "final-decision")?.elsewhere, undefined);
    assert.equal(topic("customer", "final-decision")?.answer?.text, "the board");
  });

  it("stand at their own level", () => {
    const { topic } = cover(
      "sale: { form: own-use }\ndiscovery: { users: { what: { further-expectations: less noise } } }",
    );
    assert.equal(topic("users", "further-expectations")?.status, "answered");
    assert.equal(topic("customer", "further-expectations")?.status, "not-asked");
  });

  it("fill the topics of the double discovery", () => {
    const { at, topic } = cover(`
sale: { form: resale }
discovery:
  reseller: { activity: nine shops, quality: organic, paymentTerms: { notApplicable: pays by card } }
  endCustomer: { motives: [comfort], motivations: [], needs: { budget: 8, place: ~ } }
`);
    const statuses = (level: DiscoveryLevel) =>
      Object.fromEntries((at(level)?.topics ?? []).map(({ id, status }) => [id, status]));
    assert.deepEqual(statuses("reseller"), {
      activity: "answered",
      clientele: "not-asked",
      positioning: "not-asked",
      marginPolicy: "not-asked",
      volumes: "not-asked",
      delivery: "not-asked",
      paymentTerms: "not-applicable",
    });
    assert.deepEqual(statuses("endCustomer"), {
      motives: "answered",
      motivations: "open",
      "needs.features": "not-asked",
      "needs.place": "open",
      "needs.frequency": "not-asked",
      "needs.budget": "answered",
    });
    assert.equal(topic("endCustomer", "needs.budget")?.answer?.node.pointer, "/discovery/endCustomer/needs/budget");
  });

  it("may say of a choice that it makes no sense", () => {
    const { topic } = cover(`
sale: { form: resale }
discovery:
  reseller: { positioning: { notApplicable: new on its market } }
  endCustomer: { motives: { notApplicable: sold to robots }, motivations: { answer: [giving], on: 2026-06-01 } }
`);
    assert.equal(topic("reseller", "positioning")?.status, "not-applicable");
    assert.equal(topic("endCustomer", "motives")?.status, "not-applicable");
    assert.equal(topic("endCustomer", "motivations")?.answer?.text, "giving");
  });

  it("are the first when a question is written twice", () => {
    const { topic } = cover("discovery: { customer: { howMuch: { budget: 1, budget: 2 } } }");
    assert.equal(topic("customer", "budget")?.answer?.text, "1");
  });
});

describe("the next questions", () => {
  it("are the core ones first, then the others in the order of asking", () => {
    const text =
      "sale: { form: own-use }\ndiscovery: { customer: { what: { main-problem: jams }, howMuch: { budget: 1 } } }";
    const { next } = cover(text);
    assert.deepEqual(next(6), [
      "final-decision",
      "decision-criteria",
      "decision-date",
      "trigger",
      "end-users",
      "problem-spotter",
    ]);
  });

  it("are none once everything is dealt with", () => {
    const questions = Object.fromEntries(
      dimensions.map((dimension) => [
        dimension,
        Object.fromEntries(Object.keys(builtInPlaybook.questions[dimension]).map((id) => [id, false])),
      ]),
    );
    assert.deepEqual(cover("", { questions }).next(3), []);
  });
});

describe("a discovery", () => {
  it("has begun with its first question, at any level", () => {
    assert.equal(hasBegun(planOf("discovery: { customer: { who: {} }, endCustomer: { needs: {} } }")), false);
    assert.equal(hasBegun(planOf("discovery: { customer: { who: { final-decision: ~ } } }")), true);
    assert.equal(hasBegun(planOf("discovery: { endCustomer: { needs: { place: ~ } } }")), true);
  });
});
