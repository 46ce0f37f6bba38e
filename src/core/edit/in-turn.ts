import { parse } from "../source/parse.ts";
import { compose } from "./compose.ts";
import { applyEdits, type Edit } from "./edit.ts";
import type { Editable } from "./editable.ts";

/** Makes edits for the document as the steps before it left it. */
export type Step = (document: Editable) => readonly Edit[];

/** In UTF-16 units, of all readings together: a plan that people write comes nowhere near. */
const maxReread = 3_000_000;

/** The edits that do several things one after the other; none when one of them can't be done, or they would take too long. */
export function inTurn({ kind, source }: Editable, steps: readonly Step[]): Edit[] {
  if (steps.length * source.text.length > maxReread) return [];
  const made: (readonly Edit[])[] = [];
  let current = source;
  for (const step of steps) {
    const edits = step({ kind, source: current });
    if (edits.length === 0) return [];
    made.push(edits);
    if (made.length < steps.length) current = parse(applyEdits(current.text, edits));
  }
  return compose(source.text, made);
}
