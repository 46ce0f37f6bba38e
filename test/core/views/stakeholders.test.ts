import assert from "node:assert/strict";
import { modelOf } from "./models.ts";

const plan = `accountPlan: 1
sale: { form: own-use }
stakeholders:
  - id: lee
    name: Mrs Lee
    function: Head of purchasing
    roles: [buyer, decision-maker]
    influence: 5
    attitude: favourable
    motives: [money, security]
    objectives: [cut the cost of a page]
    reportsTo: kim
    lastContact: 2026-06-10
  - { id: kim, function: Chief executive, attitude: unknown, influence: 9, reportsTo: board }
  - { name: Mr Roy, roles: [user], lastContact: 2027-01-01 }
history:
  contacts: [{ on: 2026-02-01, with: kim }, { on: 2026-06-20, with: kim }]
`;

describe("the view of the stakeholders", () => {
  const { people, missing, attitudes, staleAfterDays } = modelOf("stakeholders", plan);
  const [lee, kim, roy] = people;

  it("says what the plan knows of each", () => {
    assert.equal(lee?.name, "Mrs Lee");
    assert.equal(lee?.job, "Head of purchasing");
    assert.deepEqual(lee?.roles, ["buyer", "decision maker"]);
    assert.deepEqual([lee?.influence, lee?.attitude, lee?.decides], [5, "favourable", true]);
    assert.deepEqual(lee?.motives, ["money", "security"]);
    assert.deepEqual(lee?.objectives, ["cut the cost of a page"]);
    assert.deepEqual(lee?.lastSeen, { day: "10 Jun 2026", distance: "5 days ago", isStale: false });
  });

  it("names whom they report to, in the plan or not", () => {
    assert.deepEqual(lee?.boss, { name: "Chief executive", pointer: "/stakeholders/1" });
    assert.deepEqual(kim?.boss, { name: "board" });
    assert.equal(roy?.boss, undefined);
  });

  it("keeps not knowing apart from being neutral", () => {
    assert.deepEqual(
      people.map(({ attitude }) => attitude),
      ["favourable", "unknown", "unknown"],
    );
    assert.deepEqual(
      attitudes.map(({ attitude }) => attitude),
      ["unknown", "opponent", "reserved", "neutral", "favourable", "ally"],
    );
    assert.equal(kim?.influence, undefined, "9 is outside the scale");
  });

  it("counts an exchange from the history, and none that is still to come", () => {
    assert.deepEqual(kim?.lastSeen, { day: "1 Feb 2026", distance: "134 days ago", isStale: true });
    assert.equal(roy?.lastSeen, undefined);
    assert.equal(staleAfterDays, 60);
  });

  it("names the roles that nobody holds", () => {
    assert.deepEqual(
      missing.map(({ role }) => role),
      ["payer"],
    );
  });

  it("speaks French, also of nobody", () => {
    const { missing } = modelOf("stakeholders", "sale: { form: resale }\n", { locale: "fr" });
    assert.deepEqual(missing[0], { role: "decision-maker", name: "décideur", task: "dit le oui ou le non final" });
  });
});
