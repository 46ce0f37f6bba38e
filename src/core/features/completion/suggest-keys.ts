import { CompletionItemKind } from "vscode-languageserver-types";
import type { Localized } from "../../locale.ts";
import { closest } from "../../schema/closest.ts";
import { frenchNameOfKey } from "../../schema/key-names.ts";
import type { Schema } from "../../schema/schema.ts";
import { valuesAt } from "../values.ts";
import { nameOfBlock } from "./block-names.ts";
import { blockLines, entryLines, hasNames, isCompact, keysOfBlock } from "./blocks.ts";
import { couldHold } from "./could-hold.ts";
import type { KeyChoice } from "./key-choice.ts";
import { keysAt } from "./keys.ts";
import { caret, type Piece } from "./pieces.ts";
import type { Spot } from "./place/spot.ts";
import type { Request } from "./request.ts";
import { isFreeText, type Shapes, shapesAt, shapesIn } from "./shapes.ts";
import { wholePlans } from "./suggest-plans.ts";
import type { Suggestion } from "./suggestion.ts";
import { newLine, wholeBlock } from "./whole-block.ts";

const texts = {
  required: { en: "required", fr: "obligatoire" },
  recommended: { en: "recommended at this point", fr: "recommandé à ce stade" },
} satisfies Record<string, Localized>;

/** The keys that may stand at a spot, then whole blocks; a mapping that is new is first offered as a whole. */
export function suggestKeys(spot: Spot, request: Request): Suggestion[] {
  const shapes = shapesAt(request.document.kind, spot.path);
  if (!shapes.map) return [];
  const taken = new Set(spot.siblings.map(({ key }) => key));
  const keys = keysAt(shapes.map, spot.path, request).filter(({ key }) => !taken.has(key));
  if (spot.renames) return renamed(keys, spot, request);
  const isNew = spot.siblings.length === 0 && spot.path.length > 0;
  const isShy = shapes.single.some(isFreeText) && typeof spot.path.at(-1) === "string";
  if (isShy && spot.typed !== "") return [];
  const isEmpty = spot.path.length === 0 && taken.size === 0 && !spot.isInBrackets;
  const found = [
    ...(isEmpty ? wholePlans(spot, request) : []),
    ...(isNew ? wholeMapping(shapes.map, spot, request) : []),
    ...keys.map((choice) => oneKey(choice, spot, request)),
    ...(spot.isInBrackets ? [] : keys.flatMap((choice) => keyWithBlock(choice, spot, request))),
  ];
  return isShy ? found.map((one) => ({ ...one, isShy })) : found;
}

/** Another name for a key that has a value: one that the value suits. */
function renamed(keys: readonly KeyChoice[], { renames, path, range }: Spot, request: Request): Suggestion[] {
  const { key: own = "", text } = renames ?? {};
  const meant = closest(
    own,
    keys.map(({ key }) => key),
  );
  const fitting = keys.filter(({ key, schema }) =>
    text === undefined
      ? key === own || (key === meant && !keys.some((one) => one.key === own))
      : couldHold(shapesIn(request.document.kind, schema), text),
  );
  return fitting.map((choice) => ({
    ...describe(choice, request),
    path: [...path, choice.key],
    range,
    pieces: [choice.key],
  }));
}

function oneKey(choice: KeyChoice, spot: Spot, request: Request): Suggestion {
  const path = [...spot.path, choice.key];
  const shapes = shapesIn(request.document.kind, choice.schema);
  const { pieces, again } = afterColon(shapes, { ...spot, path }, request);
  return {
    ...describe(choice, request),
    path,
    range: spot.range,
    pieces: [spot.lead, `${choice.key}:`, ...pieces, spot.tail],
    again,
  };
}

/** What follows the colon of a key, up to where the cursor waits for the value. */
function afterColon(shapes: Shapes, spot: Spot, request: Request): { pieces: Piece[]; again: boolean } {
  const { path, isInBrackets, column } = spot;
  const { layout, client, document, view } = request;
  const [schema] = shapes.single;
  if (schema) {
    const again = valuesAt({ path, schema, beside: new Map(), document, view }).length > 0;
    return { pieces: [" ", caret], again };
  }
  const inside = (open: string, close: string): Piece[] => (client.snippets ? [` ${open}`, caret, close] : [" "]);
  if (shapes.list && (isInBrackets || hasNames(shapes.list, path, request)))
    return { pieces: inside("[", "]"), again: true };
  if (isInBrackets) return { pieces: shapes.map ? inside("{ ", " }") : [" ", caret], again: true };
  if (shapes.list) {
    const { single } = shapesIn(document.kind, shapes.list.items);
    return {
      pieces: [`${newLine(column + layout.listStep, request)}- `, caret],
      again: single.every((one) => !isFreeText(one)),
    };
  }
  return {
    pieces: shapes.map ? [newLine(column + layout.step, request), caret] : [" ", caret],
    again: shapes.map !== undefined,
  };
}

/** All of a mapping that is not begun yet. */
function wholeMapping(schema: Schema, spot: Spot, request: Request): Suggestion[] {
  const [first] = keysOfBlock(schema, spot.path, request);
  const isBelow = /[\r\n]/.test(spot.lead);
  if (!first || spot.isInBrackets || (isBelow && isCompact(schema, spot.path, request))) return [];
  const lines = blockLines(schema, spot.path, request);
  return [wholeBlock({ spot, lines, name: nameOfBlock(spot.path), path: [...spot.path, first.key] }, request)];
}

/** A key with the block that the method asks for below it. */
function keyWithBlock(choice: KeyChoice, spot: Spot, request: Request): Suggestion[] {
  const { single, map, list } = shapesIn(request.document.kind, choice.schema);
  const path = [...spot.path, choice.key];
  const inner = map ?? (list && shapesIn(request.document.kind, list.items).map);
  if (choice.rank === "optional" || single.length > 0 || !inner || keysOfBlock(inner, path, request).length === 0)
    return [];
  // Where one chooses among names, these are the usual answer, and a mapping the exception.
  if (list && hasNames(list, path, request)) return [];
  const name = { en: choice.key, fr: choice.key };
  const block = wholeBlock({ spot, lines: entryLines(choice, spot.path, request), name, path }, request);
  return [{ ...block, words: [choice.label?.fr] }];
}

/** A key as the list shows it: a question with its words, any other key with its French name and how much it is needed. */
function describe({ key, rank, label, explanation }: KeyChoice, { view: { locale } }: Request) {
  const isQuestion = label !== undefined && frenchNameOfKey(key) !== label.fr;
  const needed = rank === "optional" || isQuestion ? undefined : texts[rank][locale];
  const name = label?.[locale];
  return {
    label: key,
    kind: isQuestion ? CompletionItemKind.Field : CompletionItemKind.Property,
    description: name === key ? needed : name,
    detail: isQuestion ? name : needed,
    documentation: explanation?.[locale],
    words: isQuestion ? [name] : [label?.fr],
  };
}
