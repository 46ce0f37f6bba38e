import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { applyEdits } from "../../../src/core/edit/edit.ts";
import { describedNodes } from "../../../src/core/schema/described.ts";
import { allowedValues, type Schema } from "../../../src/core/schema/schema.ts";
import { parse } from "../../../src/core/source/parse.ts";
import { walk } from "../../../src/core/source/tree.ts";

/** All that the customer may see of a plan. What is not here is internal, and so is every field that is added one day. */
const shown = [
  /^\/account\/name$/,
  /^\/stakeholders\/\d+\/(name|function)$/,
  /^\/needs\/\d+\/(text|response)$/,
  /^\/negotiation\/arguments\/\d+\/(feature|advantage|benefit|proof)$/,
  /^\/negotiation\/meeting\/(place|agenda\/\d+)$/,
];

export function isShown(pointer: string): boolean {
  return shown.some((one) => one.test(pointer));
}

interface Marked {
  readonly text: string;
  /** By pointer, what stands there and nowhere else. */
  readonly marks: ReadonlyMap<string, string>;
}

/** A plan with every key, in which each text and each figure is unlike any other. */
export function markedPlan(): Marked {
  // Names lead to the person, so that what is known of a person could come in by another way.
  const text = readFileSync("test/core/schema/every-key.account.yaml", "utf8").replaceAll("durand", "léa.leroy-2");
  const { root } = parse(text);
  assert.ok(root);
  const schemas = new Map(describedNodes("account-plan", root).map(({ node, schema }) => [node.pointer, schema]));
  const marks = new Map<string, string>();
  const edits = [...walk(root)].flatMap((node) => {
    if (node.kind !== "scalar" || node.value === null || typeof node.value === "boolean") return [];
    if (!isFree(schemas.get(node.pointer))) return [];
    const mark = typeof node.value === "number" ? String(8100000 + 13 * marks.size) : `zq${marks.size}qz`;
    marks.set(node.pointer, mark);
    return { ...node.range, text: mark };
  });
  return { text: applyEdits(text, edits), marks };
}

/** Whether anything may stand there: no choice, no day, no id and no bounds. */
function isFree(schema: Schema | undefined): boolean {
  if (!schema) return true; // a field of one's own
  const isName = schema["x-ref"] !== undefined || schema["x-id"] !== undefined;
  const isBound = schema.format !== undefined || schema.pattern !== undefined || schema.maximum !== undefined;
  return !isName && !isBound && allowedValues(schema).length === 0;
}

/** Without what languages put between digits. */
export function bare(text: string): string {
  return text.replace(/(?<=\d)[,.\s\u00a0\u202f](?=\d{3})/g, "");
}
