import { parse, type Source } from "../../source/parse.ts";
import { tokensOf } from "../../source/tokens.ts";
import { walk } from "../../source/tree.ts";

/** Whether a text says the same as another one that was read: the same values, under the same keys, the same comments. */
export function saysTheSame(source: Source, text: string): boolean {
  const before = meaningOf(source);
  const after = meaningOf(parse(text));
  return before.length === after.length && before.every((one, index) => one === after[index]);
}

function meaningOf({ text, root, problems }: Source): string[] {
  const nodes = root ? [...walk(root)] : [];
  return [
    ...problems.map(({ kind }) => kind),
    ...nodes.map((node) => `${node.kind} ${node.pointer} ${node.kind === "scalar" ? JSON.stringify(node.value) : ""}`),
    ...tokensOf(text).flatMap(({ type, start, end }) => (type === "comment" ? text.slice(start, end).trimEnd() : [])),
  ];
}
