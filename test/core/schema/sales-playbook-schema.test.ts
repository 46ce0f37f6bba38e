import assert from "node:assert/strict";
import validate from "../../../schemas/sales-playbook.schema.json?validator";
import { roles, stages } from "../../../src/core/plan/vocabulary.ts";
import { allowedValues, type Schema, schemas } from "../../../src/core/schema/schema.ts";

const { "account-plan": planSchema, "sales-playbook": schema } = schemas;

const refused: readonly (readonly [what: string, part: object, error: string])[] = [
  ["another version", { salesPlaybook: 2 }, "/salesPlaybook oneOf"],
  ["an unknown key", { segment: {} }, " additionalProperties"],
  ["a third language", { name: { de: "B2B-Verhandlung" } }, "/name additionalProperties"],
  ["`true` for an entry", { sectors: { energy: true } }, "/sectors/energy oneOf"],
  ["a number for a question", { questions: { who: { partners: 3 } } }, "/questions/who/partners type"],
  ["an unknown dimension", { questions: { whom: {} } }, "/questions additionalProperties"],
  ["an unknown level", question({ levels: ["reseller"] }), "/questions/who/partners/levels/0 oneOf"],
  ["a role that no plan has", { roles: { resale: ["boss"] } }, "/roles/resale/0 oneOf"],
  ["an influence of 6", { contacts: { championInfluence: 6 } }, "/contacts/championInfluence maximum"],
  ["more than all answers", { coverage: { closing: 110 } }, "/coverage/closing maximum"],
  ["a day that does not exist", { asOf: "2026-02-30" }, "/asOf format"],
  ["a period without unit", { rfm: { period: "12" } }, "/rfm/period pattern"],
  ["a single score for a class", { rfm: { segments: { champions: { r: 5 } } } }, "/rfm/segments/champions/r type"],
  ["an unknown severity", { severities: { "sale/cycle": "fatal" } }, "/severities/sale~1cycle oneOf"],
];

describe("the schema of playbooks", () => {
  it("takes the version alone, and refuses less", () => {
    assert.deepEqual(errorsOf({ salesPlaybook: 1 }), []);
    assert.deepEqual(errorsOf({}), [" required"]);
  });

  it("takes `false` for any entry that has an id", () => {
    const removals = {
      owners: { "c.morel": false },
      sectors: { energy: false },
      segments: { hospitals: false },
      indicators: { nps: false },
      questions: { who: { partners: false } },
      rfm: { segments: { new: false } },
      privacy: { words: { politics: false } },
    };
    assert.deepEqual(errorsOf({ salesPlaybook: 1, ...removals }), []);
  });

  it("takes a plain text for both languages", () => {
    const plain = { name: "Grands comptes", questions: { why: { mission: "Quelle est votre mission ?" } } };
    assert.deepEqual(errorsOf({ salesPlaybook: 1, ...plain }), []);
  });

  it("enumerates what the schema of plans enumerates", () => {
    for (const name of ["saleForm", "saleModel", "adaptation", "direction", "role"]) {
      assert.deepEqual(valuesOf(schema, name), valuesOf(planSchema, name), name);
    }
    assert.deepEqual(valuesOf(schema, "role"), roles);
    assert.deepEqual(Object.keys(schema.definitions?.coverageByStage?.properties ?? {}), stages);
  });

  it("explains every key and every value in English and in French", () => {
    for (const [name, part] of explainedParts(schema)) {
      const { description: english = "", "x-fr": french = "" } = part;
      assert.match(english, /^\S.*\.$/, `${name} in English`);
      assert.match(french, /^\S.*\.$/, `${name} in French`);
      assert.notEqual(english, french, name);
    }
  });

  it("has no definition that is missing or useless", () => {
    const used = [...JSON.stringify(schema).matchAll(/"#\/definitions\/(\w+)"/g)].map(([, name]) => name);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(schema.definitions ?? {}).sort());
  });

  for (const [what, part, error] of refused) {
    it(`refuses ${what}`, () => {
      const errors = errorsOf({ salesPlaybook: 1, ...part });
      assert.ok(errors.includes(error), errors.join());
    });
  }
});

function question(details: object): object {
  return { questions: { who: { partners: details } } };
}

function errorsOf(playbook: unknown): string[] {
  const ok = validate(playbook);
  return ok ? [] : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

function valuesOf(root: Schema, definition: string): readonly unknown[] {
  return allowedValues(root.definitions?.[definition] ?? {});
}

/** Every property and every enumerated value, with its name. */
function* explainedParts(part: Schema): Generator<[name: string, part: Schema]> {
  for (const option of part.oneOf ?? []) yield [String(option.const), option];
  yield* Object.entries(part.properties ?? {});
  const children = [part.properties, part.definitions].flatMap((parts) => Object.values(parts ?? {}));
  for (const child of children) yield* explainedParts(child);
}
