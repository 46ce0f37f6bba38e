import assert from "node:assert/strict";
import planSchema from "../../../schemas/account-plan.schema.json";
import schema from "../../../schemas/sales-playbook.schema.json";
import validate from "../../../schemas/sales-playbook.schema.json?validator";
import { dimensions, roles, saleForms, stages } from "../../../src/core/plan/vocabulary.ts";
import { builtInPlaybook as playbook } from "../../../src/core/playbook/built-in.ts";
import { allowedValues, type Schema, schemaOfKey } from "../../../src/core/schema/schema.ts";
import builtIn from "../../../src/core/playbook/sales-playbook.yaml";

const questions = dimensions.flatMap((dimension) => Object.entries(playbook.questions[dimension]));
const byForm = ["any", ...saleForms];

describe("the built-in playbook", () => {
  it("is in the format of a team's own", () => {
    assert.equal(validate(builtIn), true, JSON.stringify(validate.errors));
  });

  it("has a value for every key but the day of an exercise", () => {
    assert.deepEqual(keysMissing(schema, builtIn), ["asOf"]);
  });

  it("has the fifty questions in seven dimensions", () => {
    const counts = dimensions.map((dimension) => Object.keys(playbook.questions[dimension]).length);
    assert.deepEqual(Object.keys(playbook.questions), dimensions);
    assert.deepEqual(counts, [11, 10, 7, 8, 4, 5, 5]);
    assert.equal(questions.length, 50);
  });

  it("asks no question twice, under no id twice", () => {
    for (const of of [questions.map(([id]) => id), ...texts("en"), ...texts("fr")]) assert.deepEqual(repeated(of), []);
  });

  it("ends every question as a question, the French one with its space", () => {
    for (const [id, { en, fr }] of questions) {
      assert.match(en, /\S\?$/, id);
      assert.match(fr, / \?$/, id);
    }
  });

  it("says of every question whom to ask and when", () => {
    for (const [id, { levels, asked }] of questions) {
      assert.ok(levels.length > 0 && asked, id);
      assert.deepEqual(repeated(levels), [], id);
    }
  });

  it("keeps as core the few questions without which no offer stands", () => {
    assert.deepEqual(
      questions.filter(([, { core }]) => core).map(([id]) => id),
      ["final-decision", "end-users", "main-problem", "decision-criteria", "decision-date", "budget", "trigger"],
    );
  });

  it("groups questions by two at least", () => {
    const groups = questions.flatMap(([, { group }]) => group ?? []);
    for (const group of groups) assert.ok(groups.filter((one) => one === group).length > 1, group);
  });

  it("finds answers only at places that a plan can have", () => {
    for (const place of questions.flatMap(([, { answeredBy = [] }]) => answeredBy)) {
      assert.ok(placeExists(place.split(".")), place);
    }
  });

  it("has roles, levels and coverage for every form of sale and every stage", () => {
    assert.deepEqual(Object.keys(playbook.roles), byForm);
    assert.deepEqual(Object.keys(playbook.levels), byForm);
    assert.deepEqual(Object.keys(playbook.coverage), stages);
  });

  it("expects more answers from stage to stage", () => {
    const shares = stages.map((stage) => playbook.coverage[stage]);
    assert.deepEqual(
      shares,
      [...shares].sort((a, b) => a - b),
    );
  });

  it("asks for the user in each form of sale where the users are to be discovered", () => {
    for (const form of saleForms) {
      assert.equal(playbook.roles[form].includes("user"), playbook.levels[form].includes("users"), form);
    }
  });

  it("says everything in English and in French", () => {
    for (const [path, text] of bilingualTexts(builtIn)) {
      assert.ok(text.en.trim() && text.fr.trim(), path);
      assert.deepEqual([text.en, text.fr], [text.en.trim(), text.fr.trim()], path);
    }
    for (const [id, { en, fr }] of questions) assert.notEqual(en, fr, id);
  });

  it("puts each headcount in one segment of size", () => {
    const sizes = Object.values(playbook.segments).flatMap(
      ({ kind, employees }) => (kind === "size" && employees) || [],
    );
    for (const headcount of [0, 9, 10, 249, 250, 4999, 5000, 100_000]) {
      const fitting = sizes.filter(
        ({ min = 0, max = Number.POSITIVE_INFINITY }) => min <= headcount && headcount <= max,
      );
      assert.equal(fitting.length, 1, String(headcount));
    }
  });

  it("has segments of sectors that it lists", () => {
    const named = Object.values(playbook.segments).flatMap(({ sectors = [] }) => sectors);
    assert.deepEqual(
      named.filter((sector) => !(sector in playbook.sectors)),
      [],
    );
  });

  it("gives each pair of recency and frequency scores one name", () => {
    const { bins, segments } = playbook.rfm;
    const scores = Array.from({ length: bins }, (_, index) => index + 1);
    for (const r of scores) {
      for (const f of scores) {
        const names = Object.keys(segments).filter((id) => covers(segments[id]?.r, r) && covers(segments[id]?.f, f));
        assert.equal(names.length, 1, `${r}${f}: ${names.join()}`);
      }
    }
  });

  it("ranks the classes without ties", () => {
    const { segments, outside } = playbook.rfm;
    const ranks = [...Object.values(segments), outside.inactive].map(({ rank }) => rank);
    assert.deepEqual(
      ranks,
      ranks.map((_, index) => index + 1),
    );
  });

  it("has one threshold fewer than scores, in rising order", () => {
    for (const limits of Object.values(playbook.rfm.thresholds)) {
      assert.deepEqual(
        limits,
        [...new Set(limits)].sort((a, b) => a - b),
      );
      assert.equal(limits.length, playbook.rfm.bins - 1);
    }
  });

  it("lists a sensitive word once a language", () => {
    const lists = Object.values(playbook.privacy.words);
    for (const locale of ["en", "fr"] as const) {
      const words = lists.flatMap((list) => list[locale]);
      assert.deepEqual(repeated(words), []);
      for (const word of words) assert.match(word, /^[^\s*][^*]*\*?$/, word);
    }
  });
});

describe("the schema of playbooks", () => {
  it("takes the version alone, and refuses less", () => {
    assert.equal(validate({ salesPlaybook: 1 }), true);
    assert.equal(validate({}), false);
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
    assert.equal(validate({ salesPlaybook: 1, ...removals }), true, JSON.stringify(validate.errors));
    assert.equal(validate({ salesPlaybook: 1, sectors: { energy: true } }), false);
  });

  it("takes a plain text for both languages", () => {
    const plain = { name: "Grands comptes", questions: { why: { mission: "Quelle est votre mission ?" } } };
    assert.equal(validate({ salesPlaybook: 1, ...plain }), true, JSON.stringify(validate.errors));
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
});

function texts(locale: "en" | "fr"): string[][] {
  return [questions.map(([, question]) => question[locale])];
}

function repeated<Value>(values: readonly Value[]): Value[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function covers(range: readonly number[] | undefined, score: number): boolean {
  const [lowest = 1, highest = 9] = range ?? [];
  return lowest <= score && score <= highest;
}

function valuesOf(root: Schema, definition: string): readonly unknown[] {
  return allowedValues(root.definitions?.[definition] ?? {});
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The first level of keys, and the second where the schema has keys there too. */
function keysMissing(root: Schema, value: unknown): string[] {
  if (!isMapping(value)) return [];
  return Object.entries(root.properties ?? {}).flatMap(([key, { $ref = "" }]) => {
    if (!(key in value)) return [key];
    const definition = schema.definitions?.[$ref.replace("#/definitions/", "")];
    return definition?.type === "object" ? keysMissing(definition, value[key]).map((inner) => `${key}.${inner}`) : [];
  });
}

/** Mappings that hold a text in one language at least. */
function* bilingualTexts(value: unknown, path = ""): Generator<[path: string, text: Record<"en" | "fr", string>]> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* bilingualTexts(item, `${path}/${index}`);
  } else if (isMapping(value)) {
    const { en = "", fr = "" } = value;
    if (typeof en === "string" && typeof fr === "string" && (en || fr)) yield [path, { en, fr }];
    for (const [key, child] of Object.entries(value)) yield* bilingualTexts(child, `${path}/${key}`);
  }
}

/** Whether the schema of plans has a place; in a list, a name is a role, a relation or an id. */
function placeExists([name = "", ...rest]: readonly string[], at: Schema = planSchema): boolean {
  const here = followed(at);
  const next = here.items ? (isSelector(name, followed(here.items)) ? here.items : undefined) : schemaOfKey(here, name);
  return next !== undefined && (rest.length === 0 || placeExists(rest, next));
}

function isSelector(name: string, { properties = {} }: Schema): boolean {
  const role = followed(properties.roles ?? {}).items ?? {};
  return [role, properties.relation ?? {}].some((part) => allowedValues(followed(part)).includes(name));
}

function followed(part: Schema): Schema {
  return part.$ref ? followed(planSchema.definitions?.[part.$ref.replace("#/definitions/", "")] ?? {}) : part;
}

/** Every property and every enumerated value, with its name. */
function* explainedParts(part: Schema): Generator<[name: string, part: Schema]> {
  for (const option of part.oneOf ?? []) yield [String(option.const), option];
  yield* Object.entries(part.properties ?? {});
  const children = [part.properties, part.definitions].flatMap((parts) => Object.values(parts ?? {}));
  for (const child of children) yield* explainedParts(child);
}
