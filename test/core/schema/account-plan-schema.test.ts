import assert from "node:assert/strict";
import schema from "../../../schemas/account-plan.schema.json";
import validate from "../../../schemas/account-plan.schema.json?validator";
import type { Schema } from "../../../src/core/schema/schema.ts";
import everyKey from "./every-key.account.yaml";
import typical from "./typical.account.yaml";

const discovered = (answer: unknown) => ({ discovery: { customer: { who: { "final-decision": answer } } } });

const refused: readonly (readonly [what: string, part: object, error: string])[] = [
  ["another version", { accountPlan: 2 }, "/accountPlan oneOf"],
  ["an unknown key", { acount: {} }, " additionalProperties"],
  ["a list for the account", { account: [] }, "/account type"],
  ["a currency in small letters", { currency: "eur" }, "/currency pattern"],
  ["an unknown form of sale", { sale: { form: "retail" } }, "/sale/form oneOf"],
  ["a day that does not exist", { sale: { cycle: { signedOn: "2026-02-30" } } }, "/sale/cycle/signedOn format"],
  ["an amount in words", { sale: { price: { amount: "180 K€" } } }, "/sale/price/amount type"],
  ["an empty sentence as an objective", { objectives: [""] }, "/objectives/0 minLength"],
  ["a number as an objective", { objectives: [12] }, "/objectives/0 type"],
  ["a yield by zero", drivenBy("1/0"), "/objectives/0/realistic/drivers/0/yield pattern"],
  ["a negative yield", drivenBy(-1), "/objectives/0/realistic/drivers/0/yield minimum"],
  ["a purchase without amount", { history: { purchases: [{ on: "2026-01-05" }] } }, "/history/purchases/0 required"],
  ["an id with a space", { stakeholders: [{ id: "mme durand" }] }, "/stakeholders/0/id pattern"],
  ["a role for an attitude", { stakeholders: [{ attitude: "champion" }] }, "/stakeholders/0/attitude oneOf"],
  ["an influence of 6", { stakeholders: [{ influence: 6 }] }, "/stakeholders/0/influence maximum"],
  ["an unknown dimension", { discovery: { users: { whom: {} } } }, "/discovery/users additionalProperties"],
  ["a misspelt answer", discovered({ awnser: "x" }), "/discovery/customer/who/final-decision additionalProperties"],
  ["a list of lists as an answer", discovered([["x"]]), "/discovery/customer/who/final-decision/0 type"],
  [
    "an unknown positioning",
    { discovery: { reseller: { positioning: "x" } } },
    "/discovery/reseller/positioning oneOf",
  ],
  ["a balance of power of 3", { negotiation: { powerBalance: 3 } }, "/negotiation/powerBalance maximum"],
];

describe("the schema of account plans", () => {
  it("takes a typical plan and a plan with every key", () => {
    assert.deepEqual(errorsOf(typical), []);
    assert.deepEqual(errorsOf(everyKey), []);
  });

  it("has no key that the plan with every key leaves out", () => {
    const used = new Set(keysOf(everyKey));
    const missing = [...partsOf(schema)].flatMap(({ properties = {} }) => Object.keys(properties));
    assert.deepEqual(
      missing.filter((key) => !used.has(key)),
      [],
    );
  });

  it("explains every key and every value in English and in French", () => {
    for (const part of partsOf(schema)) {
      for (const [key, property] of Object.entries(part.properties ?? {})) assertExplained(key, property);
      for (const option of part.oneOf ?? []) assertExplained(String(option.const), option);
    }
  });

  it("has no definition that is missing or useless", () => {
    const used = [...partsOf(schema)].flatMap(({ $ref }) => ($ref ? [$ref.replace("#/definitions/", "")] : []));
    assert.deepEqual([...new Set(used)].sort(), Object.keys(schema.definitions ?? {}).sort());
  });

  it("asks for the version and the customer's name only", () => {
    assert.deepEqual(errorsOf({ accountPlan: 1, account: { name: "Centrale Bio Ouest" } }), []);
    assert.deepEqual(errorsOf({}), [" required", " required"]);
    assert.deepEqual(errorsOf({ accountPlan: 1, account: {} }), ["/account required"]);
  });

  for (const [what, part, error] of refused) {
    it(`refuses ${what}`, () => {
      const errors = errorsOf({ accountPlan: 1, account: { name: "x" }, ...part });
      assert.ok(errors.includes(error), errors.join());
    });
  }
});

function drivenBy(rate: unknown): object {
  return { objectives: [{ realistic: { drivers: [{ activity: "calls", yield: rate }] } }] };
}

function errorsOf(plan: unknown): string[] {
  return validate(plan) ? [] : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

function assertExplained(name: string, { description: english = "", "x-fr": french = "" }: Schema): void {
  assert.match(english, /^\S.*[.?]$/, `${name} in English`);
  assert.match(french, /^\S.*[.?]$/, `${name} in French`);
  assert.notEqual(english, french, name);
}

/** A schema and every schema inside it. */
function* partsOf(part: Schema): Generator<Schema> {
  yield part;
  const { properties = {}, definitions = {}, additionalProperties, items, oneOf = [], then } = part;
  const inside = [...Object.values(properties), ...Object.values(definitions), ...oneOf, items, then, part.else];
  if (typeof additionalProperties === "object") inside.push(additionalProperties);
  for (const child of inside) if (child) yield* partsOf(child);
}

/** Every key of the mappings in a value, at any depth. */
function keysOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [key, ...keysOf(child)]);
}
