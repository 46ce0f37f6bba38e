import type { Path } from "../../edit/put.ts";
import type { Schema } from "../../schema/schema.ts";
import { valuesAt } from "../values.ts";
import type { KeyChoice } from "./key-choice.ts";
import { keysAt } from "./keys.ts";
import { caret, type Piece, unknown } from "./pieces.ts";
import { placeholder } from "./placeholder.ts";
import type { Request } from "./request.ts";
import { isFreeText, shapesIn } from "./shapes.ts";

/** A line without its indentation. */
export type BlockLine = readonly Piece[];

/** The keys that a new block at a path begins with: those that the method asks for. */
export function keysOfBlock(schema: Schema, path: Path, request: Request): readonly KeyChoice[] {
  const keys = keysAt(schema, path, request);
  return keys.filter(({ rank }) => rank !== "optional");
}

/** The lines of a mapping to be filled in, its own mappings and lists included. */
export function blockLines(schema: Schema, path: Path, request: Request): readonly BlockLine[] {
  return keysOfBlock(schema, path, request).flatMap((choice) => entryLines(choice, path, request));
}

/** The lines of `key: value` with the value to be filled in. */
export function entryLines({ key, schema }: KeyChoice, parent: Path, request: Request): readonly BlockLine[] {
  const path = [...parent, key];
  const { single, list, map } = shapesIn(request.document.kind, schema);
  const [first] = single;
  if (first) return [[`${key}: `, placeholder(first, path, request)]];
  if (list && hasNames(list, path, request)) return [[`${key}: `, ...namesInBrackets(list, path, request)]];
  if (map && isCompact(map, path, request)) return [[`${key}: `, ...inBrackets(map, path, request)]];
  if (map) return [[`${key}:`], ...indented(blockLines(map, path, request), request.layout.step)];
  if (!list) return [[`${key}: `, { text: unknown }]];
  return [[`${key}:`], ...indented(itemLines(list.items, [...path, 0], request), request.layout.listStep)];
}

/** The lines of a new item of a list, with its dash. */
export function itemLines(items: Schema | undefined, path: Path, request: Request): readonly BlockLine[] {
  const { map } = shapesIn(request.document.kind, items);
  if (!map) return [["- ", { text: unknown }]];
  if (isCompact(map, path, request)) return [["- ", ...inBrackets(map, path, request)]];
  return blockLines(map, path, request).map((line, index) => [index === 0 ? "- " : "  ", ...line]);
}

/** A mapping on one line. */
export function inBrackets(schema: Schema, path: Path, request: Request): readonly Piece[] {
  const entries = keysOfBlock(schema, path, request).map((choice): Piece[] => {
    const own = [...path, choice.key];
    const { single, list, map } = shapesIn(request.document.kind, choice.schema);
    if (single[0]) return [`${choice.key}: `, placeholder(single[0], own, request, true)];
    if (list && hasNames(list, own, request)) return [`${choice.key}: `, ...namesInBrackets(list, own, request)];
    return [`${choice.key}: `, ...(map ? inBrackets(map, own, request) : ["[]"])];
  });
  if (entries.length === 0) return ["{ ", caret, " }"];
  return ["{ ", ...entries.flatMap((entry, index): Piece[] => (index > 0 ? [", ", ...entry] : entry)), " }"];
}

/** Whether a mapping fits on a line in brackets: figures, days and names, and no sentence that a comma would cut. */
export function isCompact(schema: Schema, path: Path, request: Request): boolean {
  const keys = keysOfBlock(schema, path, request);
  return (
    keys.length > 0 &&
    keys.every((choice) => {
      const { single } = shapesIn(request.document.kind, choice.schema);
      return single[0] !== undefined && (choice.key === "unit" || !isFreeText(single[0]));
    })
  );
}

/** Whether the items of a list are words or names that are known, so that they stand in brackets behind the key. */
export function hasNames({ items }: Schema, path: Path, request: Request): boolean {
  const [schema] = shapesIn(request.document.kind, items).single;
  if (!schema || isFreeText(schema)) return false;
  const { document, view } = request;
  return (
    schema["x-ref"] !== undefined ||
    valuesAt({ path: [...path, 0], schema, beside: new Map(), document, view }).length > 0
  );
}

/** A name to choose, and a stop behind it where more can be added: while one is chosen, an editor lists nothing else. */
function namesInBrackets({ items }: Schema, path: Path, request: Request): readonly Piece[] {
  const [schema] = shapesIn(request.document.kind, items).single;
  return ["[", schema ? placeholder(schema, [...path, 0], request, true) : { text: unknown }, { text: "" }, "]"];
}

function indented(lines: readonly BlockLine[], columns: number): readonly BlockLine[] {
  return lines.map((line) => [" ".repeat(columns), ...line]);
}
