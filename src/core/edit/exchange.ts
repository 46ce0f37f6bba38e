import type { Located } from "../finding.ts";
import type { Edit } from "./edit.ts";

/** The edits that put each of two values, as they are written, in the place of the other. */
export function exchange(text: string, a: Located, b: Located): Edit[] {
  const written = ({ range }: Located) => text.slice(range.start, range.end);
  return [
    { ...a.range, text: written(b) },
    { ...b.range, text: written(a) },
  ];
}
