import assert from "node:assert/strict";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import { mergePlaybook } from "../../../src/core/playbook/merge.ts";
import { inLocale } from "../../../src/core/playbook/playbook.ts";

describe("a team's playbook over the built-in one", () => {
  it("changes what it names and keeps the rest", () => {
    const { smart, contacts } = mergePlaybook({ salesPlaybook: 1, smart: { maximumGrowth: 20 } });
    assert.deepEqual(smart, { ...builtInPlaybook.smart, maximumGrowth: 20 });
    assert.deepEqual(contacts, builtInPlaybook.contacts);
  });

  it("replaces lists whole", () => {
    const { roles } = mergePlaybook({ roles: { resale: ["buyer"] } });
    assert.deepEqual(roles.resale, ["buyer"]);
    assert.deepEqual(roles["own-use"], builtInPlaybook.roles["own-use"]);
  });

  it("takes out what is false, whether it was there or not", () => {
    const { who } = mergePlaybook({ questions: { who: { "end-users": false, nobody: false } } }).questions;
    assert.ok(!("end-users" in who) && !("nobody" in who) && "final-decision" in who);
  });

  it("keeps false where yes or no is asked", () => {
    const question = mergePlaybook({ questions: { howMuch: { budget: { core: false } } } }).questions.howMuch.budget;
    assert.deepEqual(question, { ...builtInPlaybook.questions.howMuch.budget, core: false });
  });

  it("ignores keys that are not filled in yet", () => {
    assert.deepEqual(mergePlaybook({ smart: null, sale: { volumeBelow: null } }), mergePlaybook({}));
    assert.deepEqual(mergePlaybook({ rfm: "", smart: { maximumGrowth: "" } }), mergePlaybook({}));
  });

  it("lets a sentence reword a question", () => {
    const question = mergePlaybook({ questions: { howMuch: { budget: "Quel budget ?" } } }).questions.howMuch.budget;
    assert.deepEqual(question, {
      ...builtInPlaybook.questions.howMuch.budget,
      en: "Quel budget ?",
      fr: "Quel budget ?",
    });
  });

  it("asks a team's own question of every customer, in the language it has", () => {
    const { what } = mergePlaybook({
      questions: { what: { stock: "How much stock?", range: { fr: "Quelle gamme ?" } } },
    }).questions;
    assert.deepEqual(what.stock, {
      levels: ["customer"],
      asked: "always",
      en: "How much stock?",
      fr: "How much stock?",
    });
    assert.deepEqual(what.range, { levels: ["customer"], asked: "always", en: "Quelle gamme ?", fr: "Quelle gamme ?" });
  });

  it("has a label in each language, whichever is written", () => {
    assert.equal(inLocale({ fr: "Grossistes" }, "en"), "Grossistes");
    assert.equal(inLocale("Grossistes", "fr"), "Grossistes");
  });
});
