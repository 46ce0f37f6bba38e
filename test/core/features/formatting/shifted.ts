import fc from "fast-check";
import { isFlow } from "../../../../src/core/edit/layout.ts";
import { extentOf } from "../../../../src/core/features/extents.ts";
import { parse } from "../../../../src/core/source/parse.ts";
import { walk } from "../../../../src/core/source/tree.ts";

/** Something that happens to the layout of a text: a block stands further in, and some lines end in spaces. */
export interface Slip {
  readonly block: number;
  readonly by: number;
  readonly lines: readonly number[];
}

export const slip: fc.Arbitrary<Slip> = fc.record({
  block: fc.nat(1000),
  by: fc.integer({ min: 1, max: 5 }),
  lines: fc.array(fc.nat(400), { maxLength: 5 }),
});

export function slipped(text: string, { block, by, lines }: Slip): string {
  const blocks = blocksIn(text);
  const [first, last] = blocks[block % blocks.length] ?? [0, 0];
  return text
    .split("\n")
    .map((line, index) => (index >= first && index <= last && line.trim() ? " ".repeat(by) + line : line))
    .map((line, index) => (lines.includes(index) && mayEndInSpaces(line) ? withSpaces(line) : line))
    .join("\n");
}

/** The first and the last line of each block below a key. */
function blocksIn(text: string): (readonly [number, number])[] {
  const { root } = parse(text);
  const lineOf = (offset: number) => text.slice(0, offset).split("\n").length - 1;
  return [...(root ? walk(root) : [])].flatMap((node) => {
    if (node.kind !== "map" || isFlow(node, text)) return [];
    return node.entries.flatMap(({ value }) => {
      if (value.kind === "scalar" || isFlow(value, text)) return [];
      const { start, end } = extentOf(text, value);
      return [[lineOf(start), lineOf(end)] as const];
    });
  });
}

function mayEndInSpaces(line: string): boolean {
  return !/["'|>]/.test(line);
}

function withSpaces(line: string): string {
  return line.endsWith("\r") ? `${line.slice(0, -1)}  \r` : `${line} \t`;
}
