import type { TextDocument } from "vscode-languageserver-textdocument";
import type { FormattingOptions, Range as LspRange, TextEdit } from "vscode-languageserver-types";
import type { Edit } from "../../edit/edit.ts";
import type { Range } from "../../finding.ts";
import { edit, unedited } from "../../source/edits.ts";
import type { Source } from "../../source/parse.ts";
import type { SyntaxProblemKind } from "../../source/syntax-problem.ts";
import { type Token, tokensOf } from "../../source/tokens.ts";
import { toLspRange } from "../diagnostics.ts";
import { columnsFor } from "./columns.ts";
import { alignComments, alignTrailing } from "./comments.ts";
import { indentOf, type Lines, linesOf } from "./lines.ts";
import { saysTheSame } from "./meaning.ts";
import { piecesIn } from "./pieces.ts";
import { tidySpaces } from "./spaces.ts";
import { stepsIn } from "./steps.ts";

export interface FormattingRequest {
  readonly options: Pick<FormattingOptions, "tabSize">;
  /** The lines that may be changed; all when left out. */
  readonly range?: LspRange;
}

/**
 * Makes the indentation of a document consistent with itself, and takes out spaces and empty lines that nobody needs.
 * Values, quotes, the order of lines, comments and what people have aligned stay as they are. A text with a mistake in
 * its YAML is left alone: what a line belongs to is not certain there.
 */
export function formattingEdits(
  { source }: { readonly source: Source },
  document: TextDocument,
  { options, range }: FormattingRequest,
): TextEdit[] {
  if (!source.root || !source.problems.every(({ kind }) => isHarmless.has(kind))) return [];
  const text = source.text.replace(/\r(?!\n)/g, "\n"); // as it was read
  const lines = linesOf(text);
  const tokens = tokensOf(text);
  const isFree = within(lines, range);
  const spaces = tidySpaces(lines, tokens).filter(isFree);
  const columns = columnEdits(lines, tokens, { isFree, tabSize: options.tabSize }).filter(isFree);
  // Rather too little than a changed plan.
  const isSafe = (edits: readonly Edit[]) => saysTheSame(source, edit(unedited(source.text), edits).text);
  const edits = [[...columns, ...spaces], spaces].find((some) => some.length === 0 || isSafe(some)) ?? [];
  const inOrder = [...edits].sort((a, b) => a.start - b.start);
  return inOrder.map((edit) => ({ range: toLspRange(edit, document), newText: edit.text }));
}

/** Problems that leave no doubt about what a line belongs to. */
const isHarmless: ReadonlySet<SyntaxProblemKind> = new Set([
  "duplicateKey",
  "unknownAlias",
  "refusedAlias",
  "notUtf8",
  "controlCharacter",
]);

/** Whether all lines of a piece of the text may be changed. */
function within(lines: Lines, range: LspRange | undefined): (piece: Range) => boolean {
  if (!range) return () => true;
  const first = range.start.line;
  const last = range.end.character === 0 && range.end.line > first ? range.end.line - 1 : range.end.line;
  return ({ start, end }) => first <= lines.lineOf(start) && lines.lineOf(Math.max(start, end - 1)) <= last;
}

interface Wishes {
  readonly isFree: (piece: Range) => boolean;
  readonly tabSize: number;
}

function columnEdits(lines: Lines, tokens: readonly Token[], { isFree, tabSize }: Wishes): Edit[] {
  const root = piecesIn(lines.text);
  if (!root) return [];
  const comments = tokens.filter(({ type }) => type === "comment");
  const columns = columnsFor(root, { lines, steps: stepsIn(root, lines, tabSize), isFree });
  const indents = new Map([...columns.indents, ...alignComments(lines, comments, columns)]);
  const shiftOf = (number: number) => {
    const line = lines.all[number];
    const indent = line && indentOf(lines, line);
    return line && indent !== undefined && isFree(line) ? (indents.get(number) ?? indent) - indent : 0;
  };
  const edits: Edit[] = [];
  for (const { comment, column, line, isFirst } of alignTrailing(lines, comments, shiftOf)) {
    if (isFirst) indents.set(line, column);
    else edits.push(...spacesBefore(comment, column - lines.columnOf(comment) - shiftOf(line)));
  }
  for (const [number, line] of lines.all.entries()) {
    const indent = indentOf(lines, line);
    edits.push(...spacesBefore(line.start + indent, (indents.get(number) ?? indent) - indent));
  }
  return edits;
}

/** Puts so many more spaces before an offset; so many less when negative. */
function spacesBefore(offset: number, count: number): Edit[] {
  if (count === 0) return [];
  return [{ start: offset + Math.min(count, 0), end: offset, text: " ".repeat(Math.max(count, 0)) }];
}
