import { lineEnd, lineStart, nextLine } from "../source/text.ts";
import type { ListNode, MapNode, Node } from "../source/tree.ts";
import type { Edit } from "./edit.ts";
import { isFlow } from "./layout.ts";
import { commentsIn, dashOf, wordsEnd } from "./remove.ts";
import { inQuotes, renderInBrackets } from "./render.ts";

/** A single value becomes a list of it; of words from a fixed choice, "buyer, payer" becomes a list of two. */
export function asList(text: string, node: Node, choice: readonly string[]): Edit[] {
  if (node.kind !== "scalar") return [];
  const words = String(node.value).split(/\s*[,;/]\s*|\s+(?:and|et)\s+/);
  const isChoice = words.length > 1 && words.every((word) => choice.includes(word));
  const written = text.slice(node.range.start, wordsEnd(text, node));
  const isAsItStands = /^["']/.test(written) || !/[,[\]{}\n]/.test(written);
  const inside = isChoice ? words.join(", ") : isAsItStands ? written : renderInBrackets(node.value);
  return [{ start: node.range.start, end: wordsEnd(text, node), text: `[${inside}]` }];
}

/** A block where several may stand becomes the first of them: a dash before it, its lines two columns further in. */
export function asItem(text: string, map: MapNode): Edit[] {
  const { start, end } = { start: map.range.start, end: wordsEnd(text, map) };
  if (isFlow(map, text)) {
    return [
      { start, end: start, text: "[" },
      { start: end, end, text: "]" },
    ];
  }
  const edits: Edit[] = [{ start, end: start, text: "- " }];
  for (let line = nextLine(text, start); line !== undefined && line < end; line = nextLine(text, line)) {
    if (text.slice(line, lineEnd(text, line)).trim() !== "") edits.push({ start: line, end: line, text: "  " });
  }
  return text.slice(lineStart(text, start), start).trim() === "" ? edits : [];
}

/** A list of one where a block is wanted becomes that block: a space stands where the dash stood. */
export function asBlock(text: string, list: ListNode): Edit[] {
  const [item] = list.items;
  if (list.items.length !== 1 || item?.kind !== "map") return [];
  if (isFlow(list, text)) {
    const [start, end] = [list.range.start, list.range.end];
    return [
      { start, end: start + 1, text: "" },
      { start: end - 1, end, text: "" },
    ];
  }
  const dash = dashOf(text, item);
  return isFlow(item, text) ? [] : [{ start: dash, end: dash + 1, text: " " }];
}

/** Fields become the text that their lines are: a sign behind the key, and nothing else changes. */
export function asTextBlock(text: string, map: MapNode): Edit[] {
  if (isFlow(map, text)) return asText(text, map.range);
  const above = lineEnd(text, lineStart(text, map.range.start) - 2);
  const key = text.slice(lineStart(text, above), above);
  // A comment behind the key would stand between the sign and the text, one inside would become a part of it.
  const isPlain = /:\s*$/.test(key) && commentsIn(text, map.range).length === 0;
  return isPlain ? [{ start: above, end: above, text: `${key.endsWith(" ") ? "" : " "}|` }] : [];
}

/** What YAML takes for a field, a number or a date becomes the text it is, in quotes. */
export function asText(text: string, { start, end }: { readonly start: number; readonly end: number }): Edit[] {
  const written = text.slice(start, end).trimEnd();
  if (written.includes("\n") || /(?:^|\s)#/.test(written)) return [];
  const mark = /["\\]/.test(written) ? "'" : '"';
  return [{ start, end: start + written.length, text: inQuotes(written, mark) }];
}
