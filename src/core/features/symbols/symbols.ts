import type { TextDocument } from "vscode-languageserver-textdocument";
import type { DocumentSymbol } from "vscode-languageserver-types";
import type { PlanDocument, PlaybookDocument } from "../../document.ts";
import type { Range } from "../../finding.ts";
import { onOneLine } from "../../source/text.ts";
import { headOf, type Node } from "../../source/tree.ts";
import { toLspRange } from "../diagnostics.ts";
import { type Piece, piecesOf } from "../extents.ts";
import { shortened } from "../markdown.ts";
import type { View } from "../view.ts";
import type { Outline } from "./outline.ts";
import { planOutline } from "./plan-outline.ts";
import { playbookOutline } from "./playbook-outline.ts";

/** The outline of a document, which is also its breadcrumbs: a table of contents in the words of the method. */
export function documentSymbols(
  read: PlanDocument | PlaybookDocument,
  document: TextDocument,
  view: View,
): DocumentSymbol[] {
  const { root, text } = read.source;
  const outline = "plan" in read ? planOutline(read.plan, view) : playbookOutline(read, view);
  return root ? symbolsIn(root, { text, document, outline }) : [];
}

interface Outlined {
  readonly text: string;
  readonly document: TextDocument;
  readonly outline: Outline;
}

function symbolsIn(node: Node, outlined: Outlined): DocumentSymbol[] {
  const { text, document, outline } = outlined;
  return piecesOf(text, node).flatMap((piece) => {
    const heading = outline(piece);
    if (!heading) return [];
    return {
      name: shortened(heading.name, longestName) || "…", // editors refuse a symbol without a name
      detail: shortened(heading.detail ?? "", longestName),
      kind: heading.kind,
      range: toLspRange(piece, document),
      selectionRange: toLspRange(headWithin(piece, text), document),
      children: heading.isLeaf ? [] : symbolsIn(piece.node, outlined),
    };
  });
}

/** In UTF-16 units: what fits beside a text. */
const longestName = 100;

/** The words to go to: the key, or of an item those by which a person knows it. */
function headWithin({ entry, node, start, end }: Piece, text: string): Range {
  const head = onOneLine(text, entry?.keyRange ?? headOf(node).range);
  return { start: Math.max(start, head.start), end: Math.min(end, head.end) };
}
