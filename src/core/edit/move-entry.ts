import { entryAt, isEmpty, nodeAt, pointerTo, toJson } from "../source/tree.ts";
import type { Edit } from "./edit.ts";
import type { Editable } from "./editable.ts";
import { inTurn, type Step } from "./in-turn.ts";
import type { Path } from "./put.ts";
import { commentsIn, rangeOfEntry, removeEntry } from "./remove.ts";
import type { YamlValue } from "./render.ts";
import { set } from "./set.ts";

/**
 * The edits that move the entry at a pointer to a path below a block; none when something stands there already, or when a
 * comment inside the entry would be lost on the way.
 */
export function moveEntry(document: Editable, pointer: string, at: { readonly pointer: string }, path: Path): Edit[] {
  const { root, text } = document.source;
  const place = entryAt(root, pointer);
  const target = nodeAt(root, path.reduce<string>(pointerTo, at.pointer));
  if (!place || !isEmpty(target) || commentsIn(text, rangeOfEntry(text, place.entry)).length > 0) return [];
  // A tree holds what JSON can hold.
  const value = toJson(place.entry.value) as YamlValue;
  return inTurn(document, [remove(pointer), (current) => set(current, at, path, value)]);
}

/** Takes the entry at a pointer out of its block. */
export function remove(pointer: string): Step {
  return ({ source: { root, text } }) => {
    const place = entryAt(root, pointer);
    return place ? removeEntry(text, place.map, place.entry) : [];
  };
}
