import assert from "node:assert/strict";
import manifest from "../../../package.json";
import type { DocumentKind } from "../../../src/core/document-kind.ts";
import { tokenLegend } from "../../../src/core/features/semantic-tokens.ts";
import { type Schema, schemaAt, schemas } from "../../../src/core/schema/schema.ts";
import accountPlan from "../../../syntaxes/account-plan.tmLanguage.json";
import salesPlaybook from "../../../syntaxes/sales-playbook.tmLanguage.json";

type Pattern = { readonly comment?: string; readonly match?: string; readonly patterns?: readonly Pattern[] };

const patterns: Readonly<Record<DocumentKind, Readonly<Record<string, Pattern>>>> = {
  "account-plan": accountPlan.repository,
  "sales-playbook": salesPlaybook.repository,
};

// The words that a grammar colours are those of the schema.
for (const kind of ["account-plan", "sales-playbook"] as const) {
  const root = schemas[kind];
  const properties = [...propertiesOf(root)].map(([key, property]) => [key, resolved(root, property)] as const);

  describe(`the grammar of ${kind}`, () => {
    it("knows every section", () => {
      assert.deepEqual(wordsOf(kind, "section"), sorted(Object.keys(root.properties ?? {})));
    });

    it("knows every key that takes a word of the method, and every such word", () => {
      const choices = properties.filter(([key, { oneOf }]) => oneOf && key !== versionKey(kind));
      assert.deepEqual(keysBefore(kind, "value"), sorted(choices.map(([key]) => key)));
      assert.deepEqual(wordsOf(kind, "value"), sorted(choices.flatMap(([, choice]) => valuesOf(choice))));
    });

    it("knows every word of the method that comes in a list", () => {
      const lists = properties.flatMap(([, { items }]) => (items ? valuesOf(resolved(root, items)) : []));
      assert.deepEqual(wordsOf(kind, "value-in-list"), sorted(lists));
    });
  });
}

describe("the grammar of account-plan", () => {
  const root = schemas["account-plan"];

  it("knows the dimensions of discovery", () => {
    const dimensions = Object.keys(root.definitions?.dimensions?.properties ?? {});
    assert.deepEqual(wordsOf("account-plan", "dimension"), sorted(dimensions));
  });

  it("knows every key that names another part of the plan", () => {
    const freeText = ["account", "file"];
    const references = [...propertiesOf(root)].filter(([, { "x-ref": to }]) => to && !freeText.includes(to));
    const keys = [...references.map(([key]) => key), "indicator"];
    assert.deepEqual(keysBefore("account-plan", "reference"), sorted(keys));
  });
});

describe("the grammar of account-plan, among words", () => {
  const cases = [
    "Reach «200 000 €» at «35 %» of margin by «2026-12-31», against «€180K» in 2025",
    "De «180 000 €» à «1,5M€», soit «+12,5%» avant le «2026-06-30»",
    "«$1.5M», «£200», «12 CHF», «3 000 EUR» and «-4 %»",
    "12 days, 3/4, v1.2, 10 Europeans, F-2026-12-31-B and 20263-01-01",
  ];
  for (const marked of cases) {
    it(`finds dates and amounts: ${marked}`, () => {
      const text = marked.replace(/[«»]/g, "");
      const found = (patterns["account-plan"].fact?.patterns ?? []).flatMap(({ match = "" }) => [
        ...text.matchAll(inJavaScript(match)),
      ]);
      const shown = found
        .sort((a, b) => b.index - a.index)
        .reduce((rest, { index, 0: { length } }) => {
          return `${rest.slice(0, index)}«${rest.slice(index, index + length)}»${rest.slice(index + length)}`;
        }, text);
      assert.equal(shown, marked);
    });
  }
});

describe("package.json", () => {
  for (const { language, scopes } of manifest.contributes.semanticTokenScopes) {
    it(`says how each semantic token of ${language} is coloured`, () => {
      const selectors = Object.keys(scopes).map((selector) => selector.split("."));
      assert.deepEqual(sorted(selectors.map(([type = ""]) => type)), sorted(tokenLegend.tokenTypes));
      assert.deepEqual(sorted(selectors.flatMap(([, ...rest]) => rest)), sorted(tokenLegend.tokenModifiers));
    });
  }
});

/** The grammars are written for Oniguruma. */
function inJavaScript(pattern: string): RegExp {
  return new RegExp(
    pattern.replace(/\\x\{(\w+)\}/g, (_, code) => `\\u${code.padStart(4, "0")}`),
    "gu",
  );
}

function versionKey(kind: DocumentKind): string {
  return kind === "account-plan" ? "accountPlan" : "salesPlaybook";
}

/** The first `(?:a|b|c)` of a pattern. */
function wordsOf(kind: DocumentKind, pattern: string): string[] {
  const [, words = ""] = /\(\?:([\w|-]+)\)/.exec(patterns[kind][pattern]?.match ?? "") ?? [];
  return sorted(words.split("|"));
}

/** The keys in the `(?<=\bkey: |…)` of a pattern. */
function keysBefore(kind: DocumentKind, pattern: string): string[] {
  const source = patterns[kind][pattern]?.match ?? "";
  return sorted([...source.matchAll(/\\b(\w+): /g)].map(([, key = ""]) => key));
}

function valuesOf(schema: Schema): string[] {
  return (schema.oneOf ?? []).map((option) => String(option.const));
}

/** References followed; where an object may stand for a word, the word. */
function resolved(root: Schema, schema: Schema): Schema {
  const target = schema.$ref ? resolved(root, schemaAt(root, schema.$ref) ?? {}) : schema;
  return target.else ? resolved(root, target.else) : target;
}

/** Every key that the schema describes, wherever it stands. */
function* propertiesOf(schema: Schema): Generator<readonly [key: string, property: Schema]> {
  for (const part of [...Object.values(schema.definitions ?? {}), schema]) {
    for (const [key, property] of Object.entries(part.properties ?? {})) {
      yield [key, property];
      yield* propertiesOf(property);
    }
  }
}

function sorted(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
