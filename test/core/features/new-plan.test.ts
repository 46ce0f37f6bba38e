import assert from "node:assert/strict";
import { parse } from "yaml";
import { analysePlan } from "../../../src/core/analysis.ts";
import { planFileName } from "../../../src/core/features/new-plan/file-name.ts";
import { newPlan } from "../../../src/core/features/new-plan/new-plan.ts";
import { locales } from "../../../src/core/locale.ts";
import { saleForms } from "../../../src/core/plan/vocabulary.ts";
import { builtInPlaybook as playbook } from "../../../src/core/playbook/built-in.ts";

const today = "2026-06-15";

describe("a new plan", () => {
  for (const form of saleForms) {
    for (const language of locales) {
      it(`for ${form} in ${language} can be read, and has next to nothing to reproach`, () => {
        const text = newPlan("Copyfast", { form, language, today, playbook });
        const { findings } = analysePlan(text, { playbook, today });
        assert.deepEqual(
          findings.filter(({ code, severity }) => severity === "error" || /^(yaml|schema|reference)\//.test(code)),
          [],
        );
        assert.ok(findings.length <= 2, findings.map(({ code }) => code).join());
        assert.doesNotMatch(text, /[ \t]$/m);
      });
    }
  }

  it("has the parts that its form of sale needs", () => {
    const keysOf = (form: (typeof saleForms)[number]) => {
      const plan = parse(newPlan("X", { form, language: "en", today, playbook }));
      return { tender: "tender" in plan.sale, levels: Object.keys(plan.discovery) };
    };
    assert.deepEqual(keysOf("own-use"), { tender: false, levels: ["customer", "users"] });
    assert.deepEqual(keysOf("manufacturing"), { tender: false, levels: ["customer", "users"] });
    assert.deepEqual(keysOf("resale"), { tender: false, levels: ["customer", "reseller", "endCustomer"] });
    assert.deepEqual(keysOf("public-tender"), { tender: true, levels: ["customer", "users"] });
  });

  it("stays readable when somebody takes the comment signs off the examples", () => {
    const text = newPlan("X", { form: "own-use", language: "fr", today, playbook }).replace(/^ {2}# (?=[- ] )/gm, "  ");
    const { findings } = analysePlan(text, { playbook, today });
    assert.deepEqual(
      findings.filter(({ code }) => /^yaml\//.test(code)),
      [],
    );
    const { objectives, stakeholders, needs, actions } = parse(text);
    assert.deepEqual(
      [objectives, stakeholders, needs, actions].map((list) => list.length),
      [1, 1, 1, 1],
    );
  });

  const names = [
    "3M",
    "1664",
    "true",
    "~",
    "Dupont: fils",
    "# 1",
    "- a",
    '"A"',
    "L'Oréal",
    "Café 🚀",
    "a\nb",
    " a ",
    "{x}",
    "&a",
    "é".repeat(300),
  ];
  for (const name of names) {
    it(`is for ${JSON.stringify(name.slice(0, 20))}, to the letter`, () => {
      const text = newPlan(name, { form: "own-use", language: "en", today, playbook });
      assert.equal(parse(text).account.name, name);
    });
  }
});

describe("the file name of a plan", () => {
  const cases: readonly (readonly [name: string, file: string])[] = [
    ["Centrale Bio Ouest", "centrale-bio-ouest"],
    ["Électricité & Gaz, S.A.", "electricite-gaz-s-a"],
    ["Cœur d'Œuvre", "coeur-d-oeuvre"],
    ["Straße Ørsted", "strasse-orsted"],
    ["../../etc", "etc"],
    ["株式会社", "株式会社"],
    ["Ｆｕｌｌ", "full"],
    ["🚀", "plan"],
    ["a".repeat(300), "a".repeat(60)],
    [`${"a".repeat(59)} b`, "a".repeat(59)],
  ];
  for (const [name, file] of cases) {
    it(`for ${name.slice(0, 30)} is ${file.slice(0, 30)}`, () =>
      assert.equal(planFileName(name), `${file}.account.yaml`));
  }
});
