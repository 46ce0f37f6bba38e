import { TextDocument } from "vscode-languageserver-textdocument";
import { formattingEdits } from "../../../../src/core/features/formatting/formatting.ts";
import { parse } from "../../../../src/core/source/parse.ts";
import { documentOf } from "../cursor.ts";

/** A text after formatting, all of it or from a first line to a last one, counted from 0. */
export function formatted(text: string, range?: readonly [number, number], tabSize = 2): string {
  const document = documentOf(text);
  const lines = range && { start: { line: range[0], character: 0 }, end: { line: range[1] + 1, character: 0 } };
  const request = { options: { tabSize }, ...(lines && { range: lines }) };
  return TextDocument.applyEdits(document, formattingEdits({ source: parse(text) }, document, request));
}
