import { type Node, walk } from "../source/tree.ts";
import { maxItems } from "./read.ts";

/** What programs write too, and a plan reads to the end. */
const readToTheEnd: ReadonlySet<string> = new Set(["/history/purchases", "/history/contacts"]);

/** The pointers of what holds more than a plan reads of it: lists, and the questions of a dimension. */
export function longListsIn(root: Node): string[] {
  const isOwn = ({ pointer }: Node) => !pointer.startsWith("/x-");
  return [...walk(root, isOwn)].filter((node) => isOwn(node) && isCutShort(node)).map(({ pointer }) => pointer);
}

function isCutShort(node: Node): boolean {
  if (node.kind === "list") return node.items.length > maxItems && !readToTheEnd.has(node.pointer);
  return node.kind === "map" && node.entries.length > maxItems && node.pointer.startsWith("/discovery/");
}
