import { stringify } from "yaml";
import type { Layout } from "./layout.ts";

/** A value to be written into a document. */
export type YamlValue = string | number | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** A value on one line after a key of a block: `[a, b]`, `{ key: value }`, or a scalar. */
export function renderInline(value: YamlValue): string {
  if (isList(value) || isMapping(value)) return renderInBrackets(value);
  return hasLines(value) ? JSON.stringify(value) : stringify(value, { lineWidth: 0 }).trimEnd();
}

/** A value as it stands inside brackets, where a comma in a sentence wants quotes. */
export function renderInBrackets(value: YamlValue): string {
  if (isList(value)) return `[${value.map(renderInBrackets).join(", ")}]`;
  if (hasLines(value)) return JSON.stringify(value);
  if (!isMapping(value))
    return stringify([value], { collectionStyle: "flow", lineWidth: 0 }).trim().slice(1, -1).trim();
  const entries = Object.entries(value).map(([key, own]) =>
    own === null ? `${renderInBrackets(key)}:` : `${renderInBrackets(key)}: ${renderInBrackets(own)}`,
  );
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** A text in the quotes that its author prefers, `"` or `'`. */
export function inQuotes(text: string, mark: string): string {
  // What single quotes can't hold on one line, double quotes can.
  const isPlain = mark === "'" && !/\p{Cc}/u.test(text);
  return isPlain ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}

/**
 * A value as a block whose keys (or dashes) stand at a column; the first line is indented too. Null is left empty: a key
 * to be filled in. Short lists of words stay on one line, as people write them.
 */
export function renderBlock(value: YamlValue, column: number, layout: Layout): string {
  return blockLines(value, layout)
    .map((line) => (line === "" ? line : " ".repeat(column) + line))
    .join(layout.lineBreak);
}

function blockLines(value: YamlValue, layout: Layout): string[] {
  if (isList(value)) return value.flatMap((item) => listItem(item, layout));
  if (!isMapping(value)) return [renderInline(value)];
  return Object.entries(value).flatMap(([key, own]) => entryLines(key, own, layout));
}

/** The lines of `key: value`, from column 0. */
export function entryLines(key: string, value: YamlValue, layout: Layout): string[] {
  const name = renderInline(key);
  if (value === null) return [`${name}:`];
  if (isShort(value)) return [`${name}: ${renderInline(value)}`];
  const step = isList(value) ? layout.listStep : layout.step;
  return [`${name}:`, ...blockLines(value, layout).map((line) => " ".repeat(step) + line)];
}

function listItem(item: YamlValue, layout: Layout): string[] {
  if (item === null) return ["-"];
  if (isShort(item)) return [`- ${renderInline(item)}`];
  return blockLines(item, layout).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

function isShort(value: YamlValue): boolean {
  if (isList(value)) return value.every((item) => typeof item !== "object") && renderInline(value).length <= 80;
  return !isMapping(value) || Object.keys(value).length === 0;
}

/** A text that does not fit on one line as it is: in double quotes it does. */
function hasLines(value: YamlValue): boolean {
  return typeof value === "string" && /[\r\n]/.test(value);
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function isMapping(value: YamlValue): value is { readonly [key: string]: YamlValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
