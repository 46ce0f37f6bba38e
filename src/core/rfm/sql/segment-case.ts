import type { RfmMethod } from "../../playbook/playbook.ts";
import { type Dialect, textIn } from "./dialects.ts";

/** The class of a line of scores: the first of the table that holds them. */
export function segmentCase({ segments }: RfmMethod, dialect: Dialect): string {
  const whens = Object.entries(segments).map(([id, ranges]) => {
    const conditions = (["r", "f", "m"] as const).flatMap((axis) => {
      const [low = 1, high = low] = ranges[axis] ?? [];
      return ranges[axis] ? [`${axis} between ${low} and ${high}`] : [];
    });
    return `  when ${conditions.join(" and ") || "1 = 1"} then ${textIn(dialect, id)}`;
  });
  return `case
  when frequency = 0 and known_lines = 0 then 'prospect'
  when frequency = 0 then 'inactive'
${whens.join("\n")}
end`;
}
