import { isIsoDate } from "../../plan/iso-date.ts";
import { allowedValues, type Schema } from "../../schema/schema.ts";
import type { Shapes } from "./shapes.ts";

/** Whether words that stand in a plan could be the value of something; nothing written suits everything. */
export function couldHold({ single }: Shapes, text: string): boolean {
  return text === "" || text === "~" || single.some((schema) => isOne(schema, text));
}

function isOne(schema: Schema, text: string): boolean {
  const words = allowedValues(schema);
  if (words.length > 0) return words.some((word) => String(word) === text);
  const types = [schema.type ?? []].flat();
  const figure = Number(text);
  if (text.trim() !== "" && !Number.isNaN(figure)) return types.some((type) => isFigure(schema, type, figure));
  if (text === "true" || text === "false") return types.includes("boolean");
  if (schema.format === "date") return isIsoDate(text);
  return types.includes("string") && (schema.pattern === undefined || new RegExp(schema.pattern, "u").test(text));
}

function isFigure(
  { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY }: Schema,
  type: string,
  figure: number,
): boolean {
  const isRight = type === "number" || (type === "integer" && Number.isInteger(figure));
  return isRight && figure >= minimum && figure <= maximum;
}
