import { CompletionItemKind } from "vscode-languageserver-types";
import type { Path } from "../../edit/put.ts";
import { renderInBrackets, renderInline } from "../../edit/render.ts";
import type { Localized } from "../../locale.ts";
import type { Schema } from "../../schema/schema.ts";
import { sameWords } from "../names.ts";
import type { Value } from "../values/value.ts";
import { valuesAt } from "../values.ts";
import { nameOfBlock } from "./block-names.ts";
import { hasNames, inBrackets, isCompact, itemLines, keysOfBlock } from "./blocks.ts";
import { caret, type Piece } from "./pieces.ts";
import type { Spot } from "./place/spot.ts";
import type { Request } from "./request.ts";
import { type Shapes, shapesAt, shapesIn } from "./shapes.ts";
import type { Suggestion } from "./suggestion.ts";
import { wholeBlock } from "./whole-block.ts";

const kinds: Readonly<Record<Value["kind"], CompletionItemKind>> = {
  word: CompletionItemKind.EnumMember,
  name: CompletionItemKind.Reference,
  number: CompletionItemKind.Value,
  date: CompletionItemKind.Value,
  unit: CompletionItemKind.Unit,
};

const newEntry: Localized = { en: "a new entry, key by key", fr: "une nouvelle entrée, clé par clé" };

/** Values for a spot: single ones; names in brackets where a list of them belongs; a short mapping in brackets. */
export function suggestValues(spot: Spot, request: Request): Suggestion[] {
  const { single, list, map } = shapesAt(request.document.kind, spot.path);
  const values = single.flatMap((schema) =>
    offered(schema, spot, request).map((value) => oneValue(value, spot, request)),
  );
  if (spot.quote !== "") return values.flatMap((one) => one ?? []);
  const canBracket = single.length === 0 && !spot.isBelowKey;
  const names = list && canBracket ? namesInList(list, spot, request) : [];
  const isShort = map && canBracket && (spot.isInBrackets || isCompact(map, spot.path, request));
  return [...values, ...names, ...(isShort ? [shortMapping(map, spot, request)] : [])].flatMap((one) => one ?? []);
}

/** A new item with its dash. */
export function suggestItem(spot: Spot, request: Request): Suggestion[] {
  const { single, map } = shapesAt(request.document.kind, spot.path);
  const list = shapesAt(request.document.kind, spot.path.slice(0, -1));
  if (!list.list || isAfterKey(spot, list, request)) return [];
  const dashed: Spot = { ...spot, lead: `${spot.lead}- ` };
  const values = single.flatMap((schema) =>
    offered(schema, spot, request).map((value) => oneValue(value, dashed, request)),
  );
  const [first] = map ? keysOfBlock(map, spot.path, request) : [];
  const lines = first ? itemLines(map, newItem(spot.path), request) : [];
  const path = first ? [...spot.path, first.key] : spot.path;
  const whole = first ? [wholeBlock({ spot, lines, name: nameOfBlock(spot.path), path }, request)] : [];
  const bare: Suggestion = {
    label: "-",
    kind: CompletionItemKind.Operator,
    description: newEntry[request.view.locale],
    path: spot.path,
    range: spot.range,
    pieces: [dashed.lead, caret],
    again: map !== undefined,
  };
  return [...whole, ...values.flatMap((one) => one ?? []), ...(values.length === 0 ? [bare] : [])];
}

/** Names that are known stand in brackets behind their key, where they are offered; where a sentence may stand, no list is. */
function isAfterKey({ lead, path }: Spot, { list, single }: Shapes, request: Request): boolean {
  if (single.length > 0) return true;
  return /[\r\n]/.test(lead) && list !== undefined && hasNames(list, path.slice(0, -1), request);
}

/** The path of an item that is not there yet, so that nothing is read from the one that has its index now. */
function newItem(path: Path): Path {
  return [...path.slice(0, -1), -1];
}

/** What is in a list already is not offered again. */
function offered(schema: Schema, { path, siblings }: Spot, { document, view }: Request): readonly Value[] {
  const beside = new Map(siblings.flatMap(({ key, text }) => (key === "" ? [] : [[key, text] as const])));
  const values = valuesAt({ path, schema, beside, document, view });
  if (typeof path.at(-1) !== "number") return values;
  const taken = new Set(siblings.map(({ text }) => text));
  return values.filter(({ value }) => !taken.has(String(value)));
}

function oneValue(value: Value, spot: Spot, request: Request): Suggestion | undefined {
  const written = render(value.value, spot);
  return written === undefined ? undefined : { ...describe(value, request), ...landing(spot, [written]) };
}

/** Between quotes only a text can stand. */
function render(value: Value["value"], { quote, isInBrackets }: Spot): string | undefined {
  if (quote === "") return isInBrackets ? renderInBrackets(value) : renderInline(value);
  if (typeof value !== "string") return undefined;
  return quote === "'" ? value.replaceAll("'", "''") : JSON.stringify(value).slice(1, -1);
}

function namesInList(list: Schema, spot: Spot, request: Request): Suggestion[] {
  const path = [...spot.path, 0];
  const [schema] = shapesIn(request.document.kind, list.items).single;
  if (!schema || !hasNames(list, spot.path, request)) return [];
  return offered(schema, { ...spot, path, siblings: [] }, request).map((value) => {
    const pieces = ["[", renderInBrackets(value.value), caret, "]"];
    return { ...describe(value, request), ...landing(spot, pieces), path };
  });
}

function shortMapping(map: Schema, spot: Spot, request: Request): Suggestion | undefined {
  const [first] = keysOfBlock(map, spot.path, request);
  if (!first) return undefined;
  const block = wholeBlock(
    {
      spot,
      lines: [inBrackets(map, spot.path, request)],
      name: nameOfBlock(spot.path),
      path: [...spot.path, first.key],
    },
    request,
  );
  return block;
}

function landing({ path, range, lead, tail }: Spot, pieces: readonly Piece[]) {
  return { path, range, pieces: [lead, ...pieces, tail] };
}

function describe({ kind, value, label, explanation }: Value, { view: { locale } }: Request) {
  const name = label?.[locale];
  return {
    label: String(value),
    kind: kinds[kind],
    description: name === undefined || sameWords(name, String(value)) ? undefined : name,
    documentation: explanation?.[locale] || undefined,
    words: [label?.[locale], label?.fr],
  };
}
