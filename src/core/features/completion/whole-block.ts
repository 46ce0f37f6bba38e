import { CompletionItemKind } from "vscode-languageserver-types";
import type { Localized } from "../../locale.ts";
import type { BlockLine } from "./blocks.ts";
import { type Piece, toText } from "./pieces.ts";
import type { Spot } from "./place/spot.ts";
import type { Request } from "./request.ts";
import type { Suggestion } from "./suggestion.ts";

const toFillIn: Localized = { en: "whole block to fill in", fr: "bloc entier à compléter" };

interface Whole {
  readonly spot: Spot;
  readonly lines: readonly BlockLine[];
  readonly name: Localized;
  /** Where it lands. */
  readonly path: Suggestion["path"];
}

/** Several lines to be filled in, with what they look like. */
export function wholeBlock({ spot, lines, name, path }: Whole, request: Request): Suggestion {
  const { locale } = request.view;
  const pieces = lines.flatMap((line, index): readonly Piece[] =>
    index === 0 ? line : [newLine(spot.column, request), ...line],
  );
  const preview = lines.map((line) => toText(line)).join("\n");
  return {
    label: `${name[locale]} …`,
    // Not Snippet: VS Code hides those from the list for plans, whose people write texts of their own (see package.json).
    kind: CompletionItemKind.Struct,
    description: toFillIn[locale],
    documentation: `\`\`\`yaml\n${preview}\n\`\`\``,
    words: [name.en, name.fr],
    path,
    range: spot.range,
    pieces: [spot.lead, ...pieces, spot.tail],
  };
}

export function newLine(column: number, { layout }: Request): string {
  return layout.lineBreak + " ".repeat(column);
}
