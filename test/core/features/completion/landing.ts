import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type CompletionItem, TextEdit } from "vscode-languageserver-types";
import { readPlanDocument, readPlaybookDocument } from "../../../../src/core/document.ts";
import type { Path } from "../../../../src/core/edit/put.ts";
import type { CompletionContext } from "../../../../src/core/features/completion/completion.ts";
import { completionsAt, suggestionsAt } from "../../../../src/core/features/completion/completion.ts";
import type { Suggestion } from "../../../../src/core/features/completion/suggestion.ts";
import { nodeAt, pointerTo, toJson } from "../../../../src/core/source/tree.ts";
import { inserted } from "./complete.ts";

/** Each item offered at a cursor with the check that it keeps its promise. */
export function promisesAt(context: CompletionContext): { readonly label: string; check(): void }[] {
  const { items } = completionsAt(context);
  return suggestionsAt(context).map((suggestion, index) => ({
    label: suggestion.label,
    check: () => checkLanding(context, suggestion, items[index] ?? assert.fail("fewer items than suggestions")),
  }));
}

/** The text still parses, no worse than before; the value is where it was promised; every other value is what it was. */
function checkLanding({ text, document }: CompletionContext, suggestion: Suggestion, item: CompletionItem): void {
  const result = inserted(text, item);
  const edit = item.textEdit;
  assert.ok(TextEdit.is(edit));
  const read = document.kind === "account-plan" ? readPlanDocument : readPlaybookDocument;
  const before = document.source.text === text.getText() ? document : read(text.getText());
  const after = read(result.replace("‸", ""));
  const say = (what: string) => `${what}: ${item.label} -> ${suggestion.path.join(".")}\n${result}`;
  for (const [kind, count] of problemsOf(after)) {
    assert.ok(count <= (problemsOf(before).get(kind) ?? 0), say(`a new ${kind}`));
  }
  const pointer = suggestion.path.reduce<string>(pointerTo, "");
  assert.ok(nodeAt(after.source.root, pointer), say("not where it was promised"));
  if (result.replace("‸", "") === text.getText()) return; // chosen again
  const isRename = suggestion.pieces.length === 1;
  const rest = isRename ? before : read(TextDocument.applyEdits(text, [{ ...edit, newText: "" }]));
  assert.ok(isUnchangedElsewhere(rest.source.root, after.source.root, suggestion), say("something else changed"));
  for (const line of result.split(/\r?\n/)) {
    if (!text.getText().includes(line)) assert.doesNotMatch(line, /[ \t]$/, say("a trailing space"));
  }
}

type Document = ReturnType<typeof readPlanDocument> | ReturnType<typeof readPlaybookDocument>;

function problemsOf({ source, schemaProblems }: Document): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const kinds = [
    ...source.problems.map(({ kind }) => `yaml/${kind}`),
    ...schemaProblems.map(({ kind }) => `schema/${kind}`),
  ];
  for (const kind of kinds) if (kind !== "schema/required") counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

type Json = unknown;
type Root = Document["source"]["root"];

/** `before` is the text without what the item replaces. */
function isUnchangedElsewhere(before: Root, after: Root, { path, pieces }: Suggestion): boolean {
  const [old, now] = [before, after].map((root) => (root ? toJson(root) : null));
  const isRename = pieces.length === 1 && pieces[0] === path.at(-1);
  if (isRename) return isDeepStrictEqual(values(old).sort(), values(now).sort());
  const places = [path, path.slice(0, -1), path.slice(0, -2)];
  return places.some((place) => isDeepStrictEqual(pruned(old), pruned(without(now, place))));
}

function without(value: Json, [step, ...rest]: Path): Json {
  if (step === undefined) return null;
  if (Array.isArray(value)) {
    if (rest.length > 0) return value.map((one, index) => (index === step ? without(one, rest) : one));
    return value.filter((_, index) => index !== step);
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => {
      if (key !== String(step)) return [[key, one]];
      return rest.length > 0 ? [[key, without(one, rest)]] : [];
    }),
  );
}

/** Without what is not filled in. */
function pruned(value: Json): Json {
  if (Array.isArray(value)) {
    const items = value.map(pruned).filter((one) => one !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (!isObject(value)) return value === "" ? undefined : (value ?? undefined);
  const entries = Object.entries(value).flatMap(([key, one]) => {
    const own = pruned(one);
    return own === undefined ? [] : [[key, own] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function values(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(values);
  return isObject(value) ? Object.values(value).flatMap(values) : [String(value)];
}

function isObject(value: Json): value is Record<string, Json> {
  return typeof value === "object" && value !== null;
}
