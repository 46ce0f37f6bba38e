import assert from "node:assert/strict";
import validate from "../../../schemas/sales-playbook.schema.json?validator";
import { dimensions, saleForms, stages } from "../../../src/core/plan/vocabulary.ts";
import { builtInPlaybook as playbook } from "../../../src/core/playbook/built-in.ts";
import builtIn from "../../../src/core/playbook/sales-playbook.yaml";
import { allowedValues, type Schema, schemaOfKey, schemas } from "../../../src/core/schema/schema.ts";

const { "account-plan": planSchema, "sales-playbook": schema } = schemas;

/** What later releases read of it. */
interface Classes {
  readonly segments: Readonly<Record<string, { kind: string; employees?: { min?: number; max?: number } }>>;
  readonly rfm: {
    readonly bins: number;
    readonly thresholds: Readonly<Record<string, readonly number[]>>;
    readonly segments: Readonly<Record<string, { r: readonly number[]; f: readonly number[]; rank: number }>>;
    readonly outside: { readonly inactive: { readonly rank: number } };
  };
}

const { rfm, segments } = builtIn as Classes;
const questions = dimensions.flatMap((dimension) => Object.entries(playbook.questions[dimension]));
type Asked = (typeof questions)[number];
const byForm = ["any", ...saleForms];

describe("the built-in playbook", () => {
  it("is in the format of a team's own", () => {
    assert.equal(validate(builtIn), true, JSON.stringify(validate.errors));
  });

  it("has a value for every key but the day of an exercise", () => {
    assert.deepEqual(keysMissing(playbook), ["asOf"]);
  });

  it("has the fifty questions in seven dimensions", () => {
    const counts = dimensions.map((dimension) => Object.keys(playbook.questions[dimension]).length);
    assert.deepEqual(Object.keys(playbook.questions), dimensions);
    assert.deepEqual(counts, [11, 10, 7, 8, 4, 5, 5]);
    assert.equal(questions.length, 50);
  });

  it("asks no question twice, under no id twice", () => {
    for (const part of [([id]: Asked) => id, ([, { en }]: Asked) => en, ([, { fr }]: Asked) => fr]) {
      assert.deepEqual(repeated(questions.map(part)), []);
    }
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
    for (const sector of Object.values(playbook.sectors)) assert.equal(typeof sector, "object");
    assert.doesNotMatch(JSON.stringify(builtIn), /"(name|label)":"/);
  });

  it("puts each headcount in one segment of size", () => {
    const sizes = Object.values(segments).flatMap(({ kind, employees }) => (kind === "size" && employees) || []);
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
    const scores = Array.from({ length: rfm.bins }, (_, index) => index + 1);
    for (const r of scores) {
      for (const f of scores) assert.equal(classesOf(r, f).length, 1, `${r}${f}: ${classesOf(r, f).join()}`);
    }
    assert.deepEqual([classesOf(5, 5), classesOf(5, 1), classesOf(1, 5)], [["champions"], ["new"], ["cannot-lose"]]);
  });

  it("ranks the classes without ties", () => {
    const ranks = [...Object.values(rfm.segments), rfm.outside.inactive].map(({ rank }) => rank);
    assert.deepEqual(
      ranks,
      ranks.map((_, index) => index + 1),
    );
  });

  it("has one threshold fewer than scores, in rising order", () => {
    for (const limits of Object.values(rfm.thresholds)) {
      assert.deepEqual(
        limits,
        [...new Set(limits)].sort((a, b) => a - b),
      );
      assert.equal(limits.length, rfm.bins - 1);
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

function repeated<Value>(values: readonly Value[]): Value[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** The RFM classes that hold a recency and a frequency score. */
function classesOf(r: number, f: number): string[] {
  return Object.entries(rfm.segments).flatMap(([id, one]) => (covers(one.r, r) && covers(one.f, f) ? [id] : []));
}

function covers([lowest = 1, highest = 9]: readonly number[], score: number): boolean {
  return lowest <= score && score <= highest;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The keys of the schema, and those of its blocks, that the value leaves out. */
function keysMissing(value: object): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, { $ref = "" }]) => {
    const block = (value as Record<string, unknown>)[key];
    if (block === undefined) return [key];
    const { properties = {}, type } = schema.definitions?.[$ref.replace("#/definitions/", "")] ?? {};
    if (type !== "object" || !isMapping(block)) return [];
    return Object.keys(properties).flatMap((inner) => (inner in block ? [] : [`${key}.${inner}`]));
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
