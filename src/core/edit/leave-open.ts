import type { Located } from "../finding.ts";
import type { Source } from "../source/parse.ts";
import { keysOf, nodeAt } from "../source/tree.ts";
import { commentOutItem, toLineComment } from "./comment.ts";
import type { Edit } from "./edit.ts";

/** Takes a value away from where it stands and keeps its words as a comment: a field is open then, a list is shorter. */
export function leaveOpen({ root, text }: Source, { range, pointer }: Located): Edit[] {
  const list = nodeAt(root, pointer.slice(0, pointer.lastIndexOf("/")));
  return list?.kind === "list"
    ? commentOutItem(text, list, Number(keysOf(pointer).at(-1)))
    : toLineComment(text, range);
}
