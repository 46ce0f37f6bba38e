import assert from "node:assert/strict";
import { messageOf } from "../../../src/core/features/diagnostics.ts";
import { checkMarked, findingsIn } from "../check.ts";
import { offered } from "../fixes/fixed.ts";

describe("action/overdue", () => {
  const circumstances = { only: ["action/overdue"], today: "2026-06-15" };

  it("is for what is still open after its day", () => {
    checkMarked(
      `
actions:
  - { what: call, due: 2026-06-14 }
                       ^^^^^^^^^^ action/overdue
  - { what: call, due: 2026-06-15 }
  - { what: call, due: 2026-01-01, status: open }
                       ^^^^^^^^^^ action/overdue
  - { what: call, due: 2026-01-01, status: done }
  - { what: call, due: 2026-01-01, status: cancelled }
  - { what: call }
  - { due: "2026-06-01" }
           ^^^^^^^^^^^^ action/overdue
`,
      circumstances,
    );
  });

  it("leaves to the schema a day that does not exist and a status it does not know", () => {
    assert.deepEqual(findingsIn("actions: [{ what: call, due: 2026-02-30 }]", circumstances), []);
    assert.deepEqual(findingsIn("actions: [{ what: call, due: 2026-01-01, status: finished }]", circumstances), []);
  });

  it("counts the days in words that read well", () => {
    const text = "actions: [{ what: call, due: 2026-06-14 }, { what: call, due: 2026-06-01 }]";
    const found = findingsIn(text, circumstances);
    assert.deepEqual(
      found.map(({ data }) => data.days),
      [1, 14],
    );
    assert.deepEqual(
      found.map((finding) => messageOf(finding, "fr")),
      [
        "Échéance hier, action toujours ouverte : faites-la, fixez une nouvelle date, ou passez status à done ou cancelled.",
        "Échéance dépassée de 14 jours, action toujours ouverte : faites-la, fixez une nouvelle date, ou passez status à done ou cancelled.",
      ],
    );
  });
});

describe("action/no-owner", () => {
  const circumstances = { only: ["action/no-owner"] };

  it("is for open actions; the owner of the account does not stand in", () => {
    checkMarked(
      `
account: { name: Copyfast, owner: c.morel }
actions:
  - { what: call Mrs Lee }
            ^^^^^^^^^^^^ action/no-owner
  - what: send the offer
    owner:
    ^^^^^ action/no-owner
  - { what: visit, owner: c.morel }
  - { what: visit, status: done }
  - { due: 2026-07-01 }
  - what:
`,
      circumstances,
    );
  });

  it("offers three of our own people, whoever answers for the account first", () => {
    const playbook = { owners: { "a.blanc": "Anne Blanc", "l.noir": "Luc Noir" } };
    const plan = (action: string) => `
account: { name: Copyfast, owner: c.morel }
objectives: [{ statement: Sell more, owner: d.roux }]
actions:
  - ${action}
`;
    const named = (line: (owner: string) => string) => [
      ["Give it to c.morel", line("c.morel"), "preferred"],
      ["Give it to d.roux", line("d.roux")],
      ["Give it to a.blanc", line("a.blanc")],
    ];
    assert.deepEqual(offered(plan("{ what: call Mrs Lee }"), { ...circumstances, playbook }), [
      ...named((owner) => `- { what: call Mrs Lee, owner: ${owner} }`),
      ["Add the field owner, to be filled in", "- { what: call Mrs Lee, owner: }"],
    ]);
    assert.deepEqual(
      offered(plan("what: call Mrs Lee\n    owner:"), { ...circumstances, playbook }),
      named((owner) => `owner: ${owner}`),
    );
    assert.deepEqual(offered("actions: [{ what: call, owner: }, { what: visit, owner: l.noir }]", circumstances), [
      ["Give it to l.noir", "actions: [{ what: call, owner: l.noir }, { what: visit, owner: l.noir }]"],
    ]);
  });
});
