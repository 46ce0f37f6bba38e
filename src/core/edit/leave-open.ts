import type { Located } from "../finding.ts";
import type { Source } from "../source/parse.ts";
import { lineStart } from "../source/text.ts";
import { keysOf, nodeAt } from "../source/tree.ts";
import { commentOutItem, commentOutLines, commentOutRest, toLineComment } from "./comment.ts";
import type { Edit } from "./edit.ts";
import { wordsEnd } from "./remove.ts";

/** Takes a value away from where it stands and keeps its words as a comment: a field is open then, a list is shorter. */
export function leaveOpen({ root, text }: Source, { pointer }: Pick<Located, "pointer">): Edit[] {
  const list = nodeAt(root, pointer.slice(0, pointer.lastIndexOf("/")));
  const node = nodeAt(root, pointer);
  if (!node) return [];
  if (list?.kind === "list") return commentOutItem(text, list, Number(keysOf(pointer).at(-1)));
  const words = { start: node.range.start, end: wordsEnd(text, node) };
  const isOnOwnLines = text.slice(lineStart(text, words.start), words.start).trim() === "";
  if (isOnOwnLines) return commentOutLines(text, words);
  const moved = toLineComment(text, words);
  return moved.length > 0 || text.slice(words.start, words.end).includes("\n") ? moved : commentOutRest(text, words);
}
