import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  type CompletionItem,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from "vscode-languageserver-types";
import type { PlanDocument, PlaybookDocument } from "../../document.ts";
import { layoutOf } from "../../edit/layout.ts";
import { toLspRange } from "../diagnostics.ts";
import type { View } from "../view.ts";
import { wordsToFind } from "./find.ts";
import { hasStops, toSnippet, toText } from "./pieces.ts";
import { placeAt } from "./place/place.ts";
import type { CompletionClient, Request } from "./request.ts";
import { suggestKeys } from "./suggest-keys.ts";
import { suggestItem, suggestValues } from "./suggest-values.ts";
import type { Suggestion } from "./suggestion.ts";

export interface CompletionContext {
  /** The text as it is now. */
  readonly text: TextDocument;
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  /** What the document was when it was last read: it may be some keystrokes behind the text. */
  readonly document: PlanDocument | PlaybookDocument;
  readonly view: View;
  readonly client: CompletionClient;
}

/** Keystrokes after which a list is looked for without being asked, beside letters. */
export const triggerCharacters: readonly string[] = [" ", ".", "/", "[", "{"];

/** What can be written at a cursor, the likeliest first, ready to be inserted as it is. */
export function completionsAt(context: CompletionContext): CompletionList {
  const items = suggestionsAt(context).map((suggestion, index) => toItem(suggestion, index, context));
  return { isIncomplete: false, items };
}

export function suggestionsAt({ text, offset, document, view, client }: CompletionContext): readonly Suggestion[] {
  const layout = layoutOf(document.source.text, document.source.root);
  const lineBreak = text.getText().includes("\r\n") ? "\r\n" : "\n";
  const request: Request = { document, view, client, layout: { ...layout, lineBreak } };
  const spots = placeAt(text.getText(), offset, request.layout);
  return spots.flatMap((spot) => {
    if (spot.kind === "key") return suggestKeys(spot, request);
    return spot.kind === "value" ? suggestValues(spot, request) : suggestItem(spot, request);
  });
}

function toItem(suggestion: Suggestion, index: number, { text, client }: CompletionContext): CompletionItem {
  const { label, kind, description, detail, documentation, range, pieces, again, isShy } = suggestion;
  const isSnippet = client.snippets && hasStops(pieces);
  return {
    label,
    kind,
    ...(description && { labelDetails: { description } }),
    ...(detail && { detail }),
    ...(documentation && { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
    sortText: String(index).padStart(4, "0"),
    filterText: isShy ? `{ ${label}` : wordsToFind(suggestion),
    textEdit: { range: toLspRange(range, text), newText: isSnippet ? toSnippet(pieces) : toText(pieces) },
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
    ...(again && client.again && { command: client.again }),
  };
}
