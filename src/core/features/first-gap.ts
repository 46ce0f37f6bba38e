import { readPlanDocument } from "../document.ts";
import { isEmpty, type Node, walk } from "../source/tree.ts";

/** A text as an editor opens it, and where its cursor stands, in UTF-16 units. */
export interface Opened {
  readonly text: string;
  readonly cursor: number;
}

/** Where a person begins to fill in a plan: behind the first key that has no value yet, with the space that YAML wants. */
export function openedAtGap(text: string): Opened {
  const gap = firstGap(readPlanDocument(text).source.root);
  if (gap === undefined) return { text, cursor: text.length };
  const hasSpace = text.charAt(gap) === " ";
  return { text: `${text.slice(0, gap)}${hasSpace ? "" : " "}${text.slice(gap)}`, cursor: gap + 1 };
}

function firstGap(root: Node | undefined): number | undefined {
  const nodes = root ? [...walk(root)] : [];
  const open = nodes.flatMap((node) =>
    node.kind === "map" ? node.entries.filter(({ value }) => value.kind === "scalar" && isEmpty(value)) : [],
  );
  const ends = open.map(({ keyRange }) => keyRange.end + ":".length);
  return ends.length > 0 ? Math.min(...ends) : undefined;
}
