import type { Located } from "../finding.ts";
import { keyOrderOf } from "../schema/key-order.ts";
import { isEmpty, nodeAt, pathTo, pointerTo } from "../source/tree.ts";
import type { Edit } from "./edit.ts";
import type { Editable } from "./editable.ts";
import { inTurn } from "./in-turn.ts";
import { type Path, put } from "./put.ts";
import type { YamlValue } from "./render.ts";

/** A node of the document, by its pointer: `""` is the whole. */
type Place = Pick<Located, "pointer">;

export const whole: Place = { pointer: "" };

/** The edits that write a value below a node; none when the way is blocked. See `put`. */
export function set({ kind, source }: Editable, at: Place, path: Path, value: YamlValue): Edit[] {
  const start = pathTo(source.root, at.pointer);
  const edit = start && put(source, [...start, ...path], value, keyOrderOf(kind));
  return edit ? [edit] : [];
}

/** The edits that add items at the end of a list, which is made when there is none. */
export function addItems(document: Editable, at: Place, path: Path, items: readonly YamlValue[]): Edit[] {
  const list = path.reduce<string>(pointerTo, at.pointer);
  const node = nodeAt(document.source.root, list);
  if (isEmpty(node) || (node?.kind === "list" && node.items.length === 0)) return set(document, at, path, items);
  if (node?.kind !== "list") return [];
  const count = node.items.length;
  return inTurn(
    document,
    items.map((item, index) => (current) => set(current, at, [...path, count + index], item)),
  );
}
