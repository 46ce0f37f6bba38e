import { lineStart } from "../source/text.ts";
import { type MapNode, type Node, walk } from "../source/tree.ts";

/** How a document is written, so that what is added looks as if its author had typed it. */
export interface Layout {
  readonly lineBreak: "\n" | "\r\n";
  /** Columns from a key to the keys below it. */
  readonly step: number;
  /** Columns from a key to the dashes below it: 0 when lists stand flush with their key. */
  readonly listStep: number;
}

export function layoutOf(text: string, root: Node | undefined): Layout {
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  let step: number | undefined;
  let listStep: number | undefined;
  for (const node of root ? walk(root, (one) => !isFlow(one, text)) : []) {
    if (node.kind !== "map" || isFlow(node, text)) continue;
    const column = columnOf(text, node.range.start);
    for (const { value } of node.entries) {
      if (value.kind === "scalar" || isFlow(value, text) || value.range.start === value.range.end) continue;
      const deeper = columnOf(text, value.range.start) - column;
      if (value.kind === "map" && deeper > 0) step ??= deeper;
      if (value.kind === "list" && deeper >= 0) listStep ??= deeper;
    }
    if (step !== undefined && listStep !== undefined) break;
  }
  const usual = step ?? (listStep || 2);
  return { lineBreak, step: usual, listStep: listStep ?? usual };
}

/** Whether a mapping or list is written in brackets. */
export function isFlow(node: Node, text: string): boolean {
  return node.kind !== "scalar" && /[[{]/.test(text[node.range.start] ?? "");
}

/** The column of a block mapping's keys. */
export function indentOf(map: MapNode, text: string): number {
  return columnOf(text, map.entries[0]?.keyRange.start ?? map.range.start);
}

/** Columns from the start of the line, in UTF-16 units. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}
