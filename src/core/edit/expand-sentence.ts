import type { Objective, Plan } from "../plan/plan.ts";
import { lineEnd } from "../source/text.ts";
import { nodeAt } from "../source/tree.ts";
import type { Edit } from "./edit.ts";
import type { Editable } from "./editable.ts";
import { columnOf, isFlow, type Layout, layoutOf } from "./layout.ts";
import { entryLines, renderInBrackets, renderInline, type YamlValue } from "./render.ts";

/** The fields to write beside the sentence; null is left to be filled in. */
interface Fields {
  readonly measurable: YamlValue;
  readonly timeBound: YamlValue;
}

const nothingSaid: Fields = { measurable: null, timeBound: { due: null } };

/**
 * The edits that turn an objective of one sentence into one with fields: the sentence stays word for word, whoever answers
 * for the account answers for it; what is measured and by when are left to be filled in unless they are given.
 */
export function expandSentence(
  { source }: Editable,
  objective: Objective,
  { account }: Plan,
  fields: Fields = nothingSaid,
): Edit[] {
  const { text, root } = source;
  const { range, pointer } = objective.node;
  const list = nodeAt(root, pointer.slice(0, pointer.lastIndexOf("/")));
  const isWritten = objective.isSentence && text[range.start] !== "*";
  if (!isWritten || list?.kind !== "list" || text.slice(range.start, range.end).trimEnd().includes("\n")) return [];
  const owner = account.owner?.value;
  if (isFlow(list, text)) {
    const before = owner === undefined ? "{ " : `{ owner: ${renderInBrackets(owner)}, `;
    const after = renderInBrackets({ ...fields }).replace(/^\{ /, ", ");
    return [
      { start: range.start, end: range.start, text: `${before}statement: ` },
      { start: range.end, end: range.end, text: after },
    ];
  }
  const layout = layoutOf(text, root);
  const lineBreak = layout.lineBreak + " ".repeat(columnOf(text, range.start));
  const first = owner === undefined ? "" : `owner: ${renderInline(owner)}${lineBreak}`;
  const below = [...measureLines(fields.measurable, layout), ...entryLines("timeBound", fields.timeBound, layout)];
  const end = lineEnd(text, range.end);
  return [
    { start: range.start, end: range.start, text: `${first}statement: ` },
    { start: end, end, text: below.map((line) => lineBreak + line).join("") },
  ];
}

/** A measure is short enough for one line, as people write it. */
function measureLines(measurable: YamlValue, layout: Layout): string[] {
  if (!Array.isArray(measurable)) return entryLines("measurable", measurable, layout);
  const indent = " ".repeat(layout.listStep);
  return ["measurable:", ...measurable.map((measure) => `${indent}- ${renderInBrackets(measure)}`)];
}
