import { lineEnd } from "../source/text.ts";
import type { ListNode } from "../source/tree.ts";
import type { Edit } from "./edit.ts";
import { isFlow } from "./layout.ts";
import { dashOf, wordsEnd } from "./remove.ts";

/**
 * The edits that put the items of a list in another order: `order` lists their present indexes. In a block an item moves
 * with the comment beside it and those above it.
 */
export function reorder(text: string, list: ListNode, order: readonly number[]): Edit[] {
  const places = isFlow(list, text) ? wordsOf(text, list) : linesOf(text, list);
  return order.flatMap((from, to) => {
    const [place, source] = [places[to], places[from]];
    if (from === to || !place || !source) return [];
    return { ...place, text: text.slice(source.start, source.end) };
  });
}

function wordsOf(text: string, { items }: ListNode) {
  return items.map((item) => ({ start: item.range.start, end: wordsEnd(text, item) }));
}

/** From the end of the line of the item before to the end of its own line; the first one from its dash on. */
function linesOf(text: string, { items }: ListNode) {
  const ends = items.map((item) => lineEnd(text, wordsEnd(text, item)));
  return items.map((item, index) => {
    const before = ends[index - 1];
    const dash = dashOf(text, item);
    return {
      start: before === undefined ? dash : before + (/^\s*/.exec(text.slice(before))?.[0].length ?? 0),
      end: ends[index] ?? dash,
    };
  });
}
