import type { Objective, Plan } from "../plan/plan.ts";
import { lineEnd } from "../source/text.ts";
import { nodeAt } from "../source/tree.ts";
import type { Edit } from "./edit.ts";
import type { Editable } from "./editable.ts";
import { columnOf, isFlow, layoutOf } from "./layout.ts";
import { entryLines, renderInBrackets, renderInline } from "./render.ts";

/**
 * The edits that turn an objective of one sentence into one with fields: the sentence stays word for word, whoever answers
 * for the account answers for it, what is measured and by when are left to be filled in.
 */
export function expandSentence({ source }: Editable, objective: Objective, { account }: Plan): Edit[] {
  const { text, root } = source;
  const { range, pointer } = objective.node;
  const list = nodeAt(root, pointer.slice(0, pointer.lastIndexOf("/")));
  const isWritten = objective.isSentence && text[range.start] !== "*";
  if (!isWritten || list?.kind !== "list" || text.slice(range.start, range.end).trimEnd().includes("\n")) return [];
  const owner = account.owner?.value;
  if (isFlow(list, text)) {
    const before = owner === undefined ? "{ " : `{ owner: ${renderInBrackets(owner)}, `;
    return [
      { start: range.start, end: range.start, text: `${before}statement: ` },
      { start: range.end, end: range.end, text: ", measurable:, timeBound: { due: } }" },
    ];
  }
  const layout = layoutOf(text, root);
  const lineBreak = layout.lineBreak + " ".repeat(columnOf(text, range.start));
  const first = owner === undefined ? "" : `owner: ${renderInline(owner)}${lineBreak}`;
  const below = ["measurable:", ...entryLines("timeBound", { due: null }, layout)];
  const end = lineEnd(text, range.end);
  return [
    { start: range.start, end: range.start, text: `${first}statement: ` },
    { start: end, end, text: below.map((line) => lineBreak + line).join("") },
  ];
}
