import type { Edit } from "../edit/edit.ts";
import type { Located } from "../finding.ts";
import type { SchemaProblem } from "../schema/schema-problem.ts";
import { indentOf, indentWidth, isItem, lineBelow } from "../source/indentation.ts";
import type { Source } from "../source/parse.ts";
import { bodyOf } from "../source/text.ts";

/** A field with its colon, and nothing else before what stands behind it. */
const keyAlone = /^(?:- +)*(?=[\w-]+:[ \t]*$)/;

/** Whether a place holds the first item of a list beside the key of that list, as in `objectives: - Sell more`. */
export function isItemBesideKey({ range }: Located, source: Source, schemaProblems: readonly SchemaProblem[]): boolean {
  const isDash = ({ kind, data, range: own }: (typeof source.problems)[number]) =>
    kind === "reservedStart" && data.character === "-" && own.start === range.start;
  const isOfList = ({ kind, data, at }: SchemaProblem) =>
    kind === "type" && [data.expected].flat().includes("array") && at.range.start === range.start;
  return (
    keyAlone.test(before(source.text, range.start)) && source.problems.some(isDash) && schemaProblems.some(isOfList)
  );
}

/** Moves the item to a line of its own, so that the lines below it belong to it, or to the same list. */
export function onItsOwnLine(text: string, offset: number): Edit[] {
  const key = before(text, offset);
  const column = indentOf(text, offset) + (keyAlone.exec(key)?.[0].length ?? 0);
  const indent = fittingBelow(text, offset, column) ?? column + indentWidth(text);
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  return [{ start: offset - key.length + key.trimEnd().length, end: offset, text: lineBreak + " ".repeat(indent) }];
}

/** The column that the next line asks for, unless that belongs to another field than the one at `column`. */
function fittingBelow(text: string, offset: number, column: number): number | undefined {
  const below = lineBelow(text, offset);
  if (below === undefined) return undefined;
  const dash = /^-[ \t]*/.exec(text.slice(offset))?.[0].length ?? 0;
  const indent = indentOf(text, below);
  if (isItem(text, below)) return indent >= column ? indent : undefined;
  return indent > column ? Math.max(column, indent - dash) : undefined;
}

function before(text: string, offset: number): string {
  return text.slice(bodyOf(text, offset).start, offset);
}
