import { SymbolKind } from "vscode-languageserver-types";
import type { PlaybookDocument } from "../../document.ts";
import type { Locale } from "../../locale.ts";
import { asText } from "../../plan/read.ts";
import { child, keysOf, type Node } from "../../source/tree.ts";
import type { View } from "../view.ts";
import type { Outline } from "./outline.ts";
import { titleOf } from "./titles.ts";

/** Sections, and in them the people, segments, questions … by their names; single values are left out. */
export function playbookOutline({ names }: PlaybookDocument, { locale }: View): Outline {
  const named = new Map(names.definitions.map(({ pointer, name }) => [pointer, name]));
  return ({ entry, node }) => {
    const name = named.get(node.pointer);
    if (name !== undefined)
      return { name: labelOf(node, locale) ?? name, detail: name, kind: SymbolKind.Property, isLeaf: true };
    if (!entry || node.kind !== "map" || node.entries.length === 0) return undefined;
    const isSection = keysOf(node.pointer).length === 1;
    return { name: titleOf(entry.key, locale), kind: isSection ? SymbolKind.Namespace : SymbolKind.Object };
  };
}

/** `Claire Morel`, `{ en: …, fr: … }`, or a block with a `label`. */
function labelOf(node: Node, locale: Locale): string | undefined {
  const words = child(node, "label") ?? node;
  const own = (key: string) => asText(child(words, key))?.value;
  return asText(words)?.value ?? own(locale) ?? own("en") ?? own("fr");
}
