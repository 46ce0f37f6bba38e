import assert from "node:assert/strict";
import { messageOf } from "../../../src/core/features/diagnostics.ts";
import { checkMarked, findingsIn } from "../check.ts";
import { offersIn } from "../fixes/fixed.ts";

const only = [
  "missing-role",
  "no-objective",
  "single-contact",
  "stale-contact",
  "weak-champion",
  "several-decision-makers",
  "all-favourable",
].map((problem) => `stakeholder/${problem}`);

/** Somebody with all that the other rules of the family ask for. */
const complete = "objectives: [peace of mind], lastContact: 2026-06-10";

function sentences(text: string, code: string) {
  return findingsIn(text, { only: [code] }).map((finding) => [messageOf(finding, "en"), messageOf(finding, "fr")]);
}

describe("stakeholder/missing-role", () => {
  const circumstances = { only: ["stakeholder/missing-role"] };

  it("points at the top of a plan that names nobody", () => {
    checkMarked("accountPlan: 1\n^^^^^^^^^^^ stakeholder/missing-role\naccount: { name: Copyfast }", circumstances);
  });

  it("points at the section when it is there and still empty", () => {
    checkMarked("account: { name: Copyfast }\nstakeholders:\n^^^^^^^^^^^^ stakeholder/missing-role\n", circumstances);
    checkMarked("stakeholders: []\n^^^^^^^^^^^^ stakeholder/missing-role\n", circumstances);
    checkMarked("stakeholders:\n^^^^^^^^^^^^ stakeholder/missing-role\n  - ", circumstances);
  });

  it("is the only finding on stakeholders when nobody is named", () => {
    for (const text of [
      "account: { name: Copyfast }",
      "stakeholders:",
      "stakeholders: [{}]",
      "stakeholders:\n  - name:",
    ]) {
      assert.equal(findingsIn(text, { only }).length, 1, text);
    }
  });

  const held = (form: string, ...roles: string[]) =>
    findingsIn(`sale: { form: ${form} }\nstakeholders: [{ name: Lee, roles: [${roles.join(", ")}] }]`, circumstances);

  it("asks for the roles of the form of sale, which one person may hold together", () => {
    assert.deepEqual(held("own-use", "decision-maker", "buyer", "payer", "user"), []);
    assert.deepEqual(held("resale", "decision-maker", "buyer"), []);
    assert.deepEqual(held("manufacturing", "decision-maker", "buyer")[0]?.data.roles, ["specifier", "user"]);
    assert.deepEqual(held("public-tender", "buyer")[0]?.data.roles, ["decision-maker", "specifier", "user"]);
    assert.deepEqual(held("own-use", "decision-maker", "buyer", "user")[0]?.data.roles, ["payer"]);
  });

  it("asks for the decision maker alone as long as the form of sale is open", () => {
    assert.deepEqual(findingsIn("stakeholders: [{ name: Lee, roles: [decision-maker] }]", circumstances), []);
    assert.equal(
      findingsIn("stakeholders: [{ name: Lee, roles: [buyer] }]", circumstances)[0]?.message,
      "noDecisionMaker",
    );
  });

  it("says first that nobody decides", () => {
    assert.equal(held("own-use", "buyer", "payer", "user")[0]?.message, "noDecisionMaker");
    assert.equal(held("own-use", "buyer")[0]?.message, "noDecisionMakerNorOthers");
    assert.equal(held("own-use", "decision-maker")[0]?.message, "missing");
  });

  it("takes a misspelt role for the role: the schema's finding is about the spelling", () => {
    assert.deepEqual(findingsIn("stakeholders: [{ name: Lee, roles: [decision maker] }]", circumstances), []);
    assert.deepEqual(findingsIn("stakeholders: [{ name: Lee, roles: decision-maker }]", circumstances), []);
  });

  it("is silent about a section that can't be read", () => {
    for (const text of [
      "stakeholders: Mrs Lee",
      "stakeholders: [Mrs Lee]",
      "stakeholders: { lee: {} }",
      "- a list",
      "",
      "text",
    ]) {
      assert.deepEqual(findingsIn(text, circumstances), [], text);
    }
  });

  it("follows the playbook", () => {
    const playbook = { roles: { any: ["champion"], resale: [] } };
    const text = "stakeholders: [{ name: Lee, roles: [decision-maker] }]";
    assert.deepEqual(findingsIn(text, { ...circumstances, playbook })[0]?.data.roles, ["champion"]);
    assert.deepEqual(findingsIn(`sale: { form: resale }\n${text}`, { ...circumstances, playbook }), []);
  });

  it("speaks as a sales manager would", () => {
    assert.deepEqual(sentences("sale: { form: resale }", "stakeholder/missing-role"), [
      [
        "Nobody is named on the customer's side yet. Find out who they are: decision maker (who says the final yes or no), buyer (who leads the purchase and discusses terms).",
        "Aucun interlocuteur n'est indiqué chez le client. À identifier : décideur (qui dit le oui ou le non final), acheteur (qui mène l'achat et discute les conditions).",
      ],
    ]);
    const text = "sale: { form: own-use }\nstakeholders: [{ name: Lee, roles: [decision-maker, buyer, user] }]";
    assert.deepEqual(sentences(text, "stakeholder/missing-role"), [
      [
        "Still to be found: payer (who holds the budget). Add the role to the right person; one person may hold several.",
        "Encore à identifier : payeur (qui détient le budget). Ajoutez le rôle à la bonne personne ; la même peut en tenir plusieurs.",
      ],
    ]);
  });
});

describe("stakeholder/no-objective", () => {
  const circumstances = { only: ["stakeholder/no-objective"] };

  it("points at the person, or at the key that waits for objectives", () => {
    checkMarked(
      `
stakeholders:
  - name: Mrs Lee
          ^^^^^^^ stakeholder/no-objective
    roles: [buyer]
  - id: hill
    name: Tom Hill
    objectives:
    ^^^^^^^^^^ stakeholder/no-objective
  - name: Ann Cole
    objectives: []
    ^^^^^^^^^^ stakeholder/no-objective
  - function: IT manager
    ^^^^^^^^ stakeholder/no-objective
  - { name: Bob May, objectives: [less paperwork] }
`,
      circumstances,
    );
  });

  it("leaves alone an entry that is only begun, and one that the schema speaks of", () => {
    for (const person of [
      "name:",
      "roles: [buyer]",
      "{}",
      "{ name: Lee, objectives: cut costs }",
      "{ name: Lee, objectives: { a: b } }",
    ]) {
      assert.deepEqual(findingsIn(`stakeholders:\n  - ${person}`, circumstances), [], person);
    }
  });

  it("names the person", () => {
    assert.deepEqual(sentences("stakeholders: [{ name: Mme Durand }]", "stakeholder/no-objective"), [
      [
        "What does Mme Durand have to achieve? Each person in a purchase has objectives of their own: add one to objectives.",
        "Que doit réussir Mme Durand ? Dans un achat, chacun a ses propres objectifs : ajoutez-en un dans objectives.",
      ],
    ]);
  });
});

describe("stakeholder/single-contact", () => {
  const circumstances = { only: ["stakeholder/single-contact"] };

  it("is worth a thought, no more", () => {
    assert.equal(findingsIn("stakeholders: [{ name: Lee }]", circumstances)[0]?.severity, "information");
  });

  it("points at the section", () => {
    checkMarked("stakeholders:\n^^^^^^^^^^^^ stakeholder/single-contact\n  - name: Lee", circumstances);
    checkMarked("stakeholders:\n  - name: Lee\n  - name: Hill", circumstances);
  });

  it("follows the playbook's minimum", () => {
    const [found] = findingsIn("stakeholders: [{ name: Lee }, { name: Hill }]", {
      ...circumstances,
      playbook: { contacts: { minimum: 6 } },
    });
    assert.deepEqual(found?.data, { count: 2, minimum: 6 });
    assert.equal(
      found && messageOf(found, "fr"),
      "Vous connaissez ici 2 personnes ; votre playbook en demande au moins 6. Qui d'autre utilise, décide ou paie ?",
    );
    assert.deepEqual(
      findingsIn("stakeholders: [{ name: Lee }]", { ...circumstances, playbook: { contacts: { minimum: 1 } } }),
      [],
    );
  });
});

describe("stakeholder/stale-contact", () => {
  const circumstances = { only: ["stakeholder/stale-contact"], today: "2026-06-15" };

  it("counts the days since the latest exchange, the limit included", () => {
    checkMarked("stakeholders:\n  - { name: Lee, lastContact: 2026-04-16 }", circumstances); // 60 days
    checkMarked(
      "stakeholders:\n  - { name: Lee, lastContact: 2026-04-15 }\n                              ^^^^^^^^^^ stakeholder/stale-contact",
      circumstances,
    );
  });

  it("takes the history's exchanges into account, and then points at the person", () => {
    checkMarked(
      `
stakeholders:
  - { id: lee, name: Mrs Lee, lastContact: 2026-01-10 }
                     ^^^^^^^ stakeholder/stale-contact
  - { id: hill, name: Tom Hill, lastContact: 2026-01-10 }
  - { id: cole, name: Ann Cole }
history:
  contacts:
    - { on: 2026-02-01, with: lee }
    - { on: 2026-03-01, with: lee }
    - { on: 2026-06-01, with: hill }
    - { on: 2026-06-01 }
`,
      circumstances,
    );
    const text =
      "stakeholders: [{ id: lee, name: Lee }]\nhistory: { contacts: [{ on: 2026-03-01, with: lee }, { on: 2026-02-01, with: lee }] }";
    assert.equal(findingsIn(text, circumstances)[0]?.data.on, "2026-03-01");
  });

  it("has another word for the person who decides", () => {
    const text = "stakeholders: [{ name: Mme Durand, roles: [decision-maker], lastContact: 2026-03-02 }]";
    assert.deepEqual(sentences(text, "stakeholder/stale-contact"), [
      [
        "Mme Durand decides, and your last exchange was 105 days ago, on 2026-03-02 (limit: 60). Make this your next call, or note a more recent exchange.",
        "Mme Durand décide, et votre dernier échange remonte à 105 jours, le 2026-03-02 (limite : 60). Appelez en priorité, ou notez un échange plus récent.",
      ],
    ]);
  });

  it("misses a decision maker whom nobody met, from the discovery on", () => {
    const plan = (stage: string, more = "") =>
      findingsIn(
        `sale: { stage: ${stage} }\nstakeholders: [{ name: Lee, roles: [decision-maker]${more} }]`,
        circumstances,
      );
    assert.deepEqual(plan("contact"), []);
    assert.equal(plan("discovery")[0]?.message, "decisionMakerNeverSeen");
    assert.equal(plan("discovery", ", coverage: none")[0]?.message, "decisionMakerNeverSeen");
    assert.deepEqual(plan("discovery", ", coverage: regular"), []);
  });

  it("does not believe an exchange that took place tomorrow", () => {
    checkMarked(
      `
stakeholders:
  - { id: lee, name: Lee, lastContact: 2026-06-16 }
                                       ^^^^^^^^^^ stakeholder/stale-contact
  - { id: hill, name: Hill, lastContact: 2026-06-15 }
history:
  contacts:
    - { on: 2026-07-01, with: hill }
            ^^^^^^^^^^ stakeholder/stale-contact
`,
      circumstances,
    );
  });
});

describe("stakeholder/stale-contact: what is offered", () => {
  const offers = (text: string) =>
    offersIn(text, { only: ["stakeholder/stale-contact"] })
      .filter(({ fix }) => !fix.hides)
      .map(({ title, after, fix }) => [title, after, fix.isPreferred ?? false]);

  it("to plan an exchange that lies ahead, for whoever answers for the account, or to date it today", () => {
    const plan = (account: string, person: string, more = "") =>
      `account: { name: Copyfast${account} }\nstakeholders:\n  - { name: Mrs Lee${person} }\n${more}`;
    const met = ", lastContact: 2026-07-01";
    const today = ["The exchange was today", plan("", ", lastContact: 2026-06-15"), false];
    assert.deepEqual(offers(plan("", met)), [
      ["Plan it under actions", plan("", "", "actions:\n  - what: Meet Mrs Lee\n    due: 2026-07-01\n"), true],
      today,
    ]);
    const [owned] = offers(`language: fr\n${plan(", owner: c.morel", met)}`);
    assert.equal(
      owned?.[1],
      `language: fr\n${plan(", owner: c.morel", "", "actions:\n  - what: Rencontrer Mrs Lee\n    owner: c.morel\n    due: 2026-07-01\n")}`,
    );
  });

  it("to date today an exchange of the history", () => {
    const history = (on: string) => `history:\n  contacts:\n    - { on: ${on}, with: lee }\n`;
    assert.deepEqual(offers(history("2026-07-01")), [["The exchange was today", history("2026-06-15"), false]]);
  });
});

describe("stakeholder/weak-champion", () => {
  const circumstances = { only: ["stakeholder/weak-champion"] };

  it("asks weight of a champion, and of nobody else", () => {
    checkMarked(
      `
stakeholders:
  - { name: Lee, roles: [champion], influence: 3 }
  - { name: Hill, roles: [champion, user], influence: 1 }
                                                      ^ stakeholder/weak-champion
  - { name: Cole, roles: [user], influence: 1 }
  - { name: May, roles: [champion] }
`,
      circumstances,
    );
  });

  it("follows the playbook", () => {
    const text = "stakeholders: [{ name: Lee, roles: [champion], influence: 4 }]";
    assert.equal(
      findingsIn(text, { ...circumstances, playbook: { contacts: { championInfluence: 5 } } })[0]?.data.minimum,
      5,
    );
  });
});

describe("a complete buying centre", () => {
  it("has no finding: the six people of a software sale", () => {
    const people = [
      ["Marie Roux", "decision-maker"],
      ["Paul Petit", "payer"],
      ["Inès Faure", "specifier"],
      ["Luc Blanc", "user"],
      ["Zoé Martin", "user"],
      ["Jean Noir", "buyer"],
    ].map(([name, role]) => `  - { name: ${name}, roles: [${role}], ${complete} }`);
    const text = `sale: { form: own-use, stage: discovery }\nstakeholders:\n${people.join("\n")}`;
    assert.deepEqual(findingsIn(text, { only }), []);
  });
});

describe("stakeholder/several-decision-makers", () => {
  const circumstances = { only: ["stakeholder/several-decision-makers"] };

  it("points at the second, and names all", () => {
    const text = `
stakeholders:
  - { name: Mrs Lee, roles: [decision-maker] }
  - { name: Tom Hill, roles: [approver, decision-maker] }
                                        ^^^^^^^^^^^^^^ stakeholder/several-decision-makers
  - { name: Ann Cole, roles: [decision-maker] }
`;
    checkMarked(text, circumstances);
    const [found] = sentences(text.replace(/\n +\^.*/, ""), "stakeholder/several-decision-makers");
    assert.match(found?.[0] ?? "", /Mrs Lee, Tom Hill and Ann Cole|Mrs Lee, Tom Hill, Ann Cole/);
  });

  it("counts nobody who is not named yet", () => {
    checkMarked(
      "stakeholders: [{ name: Mrs Lee, roles: [decision-maker] }, { roles: [decision-maker] }]",
      circumstances,
    );
  });
});

describe("stakeholder/all-favourable", () => {
  const found = (stage: string, ...attitudes: string[]) => {
    const people = attitudes.map((attitude, index) => `  - { name: P${index}, ${attitude} }`);
    const text = `sale: { stage: ${stage} }\nstakeholders:\n${people.join("\n")}\n`;
    return findingsIn(text, { only: ["stakeholder/all-favourable"] }).length;
  };
  const [ally, favourable] = ["attitude: ally", "attitude: favourable"];

  it("waits for the discovery, and for people enough", () => {
    assert.equal(found("discovery", ally, favourable, favourable), 1);
    assert.equal(found("contact", ally, favourable, favourable), 0);
    assert.equal(found("discovery", ally, favourable), 0);
  });

  it("takes an attitude that is not known, or not said, for a doubt", () => {
    assert.equal(found("negotiation", ally, favourable, "attitude: unknown"), 0);
    assert.equal(found("negotiation", ally, favourable, "influence: 3"), 0);
    assert.equal(found("negotiation", ally, favourable, "attitude: neutral"), 0);
  });
});
