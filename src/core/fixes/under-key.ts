import type { Edit } from "../edit/edit.ts";
import { wordsEnd } from "../edit/remove.ts";
import { renderInBrackets } from "../edit/render.ts";
import { isIsoDate } from "../plan/iso-date.ts";
import type { Described } from "../schema/described.ts";
import { allowedValues, type Schema } from "../schema/schema.ts";
import { writtenNumber } from "../schema/written-number.ts";

const dates = ["due", "on", "start"];
const amounts = ["amount", "target", "value"];
const sentences = ["statement", "name", "text", "what", "give", "objection", "feature", "activity", "answer", "stakes"];

/** The field of a block that a single value was most likely meant for: one that allows this word, a date, an amount, its name. */
export function keyFor({ node, schema: { properties = {}, required = [] } }: Described): string | undefined {
  const value = node.kind === "scalar" ? node.value : null;
  const takes = (schema: Schema | undefined) => schema && allowedValues(schema).some((one) => one === value);
  const own = Object.keys(properties).find((key) => takes(properties[key]));
  const isDay = typeof value === "string" && isIsoDate(value);
  const isAmount = typeof value === "number" || (typeof value === "string" && writtenNumber(value) !== undefined);
  const usual = isDay ? dates : isAmount ? amounts : [...required, ...sentences];
  return own ?? usual.find((key) => properties[key]);
}

/** The edits that put a single value under that field. */
export function underKey(described: Described, text: string): Edit[] {
  const { node } = described;
  const key = keyFor(described);
  if (key === undefined || node.kind !== "scalar") return [];
  const { start } = node.range;
  const isInList = /(?:^|\n)[ \t]*-[ \t]+$/.test(text.slice(0, start));
  if (isInList) return [{ start, end: start, text: `${key}: ` }];
  return [{ start, end: wordsEnd(text, node), text: renderInBrackets({ [key]: node.value }) }];
}
