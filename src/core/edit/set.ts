import type { DocumentKind } from "../document-kind.ts";
import type { Located } from "../finding.ts";
import { keyOrderOf } from "../schema/key-order.ts";
import { parse, type Source } from "../source/parse.ts";
import { pathTo } from "../source/tree.ts";
import { compose } from "./compose.ts";
import { applyEdits, type Edit } from "./edit.ts";
import { type Path, put } from "./put.ts";
import type { YamlValue } from "./render.ts";

/** A document that was read: a plan or a playbook. */
export interface Editable {
  readonly kind: DocumentKind;
  readonly source: Source;
}

/** A value for a place below a node of the document (its pointer, `""` for the whole). */
export interface Change {
  readonly at: Pick<Located, "pointer">;
  readonly path: Path;
  readonly value: YamlValue;
}

/** The whole of a document, as a place to write below. */
export const whole: Change["at"] = { pointer: "" };

/** The edits that write a value below a node; none when the way is blocked. See `put`. */
export function set(document: Editable, at: Change["at"], path: Path, value: YamlValue): Edit[] {
  return setAll(document, [{ at, path, value }]);
}

/** The edits that write several values, one after the other; none when the way to one of them is blocked. */
export function setAll({ kind, source }: Editable, changes: readonly Change[]): Edit[] {
  const order = keyOrderOf(kind);
  const made: Edit[][] = [];
  let current = source;
  for (const { at, path, value } of changes) {
    const start = pathTo(current.root, at.pointer);
    const edit = start && put(current, [...start, ...path], value, order);
    if (!edit) return [];
    made.push([edit]);
    if (made.length < changes.length) current = parse(applyEdits(current.text, [edit]));
  }
  return made.length === 1 ? made.flat() : compose(source.text, made);
}
