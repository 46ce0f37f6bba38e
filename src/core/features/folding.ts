import type { TextDocument } from "vscode-languageserver-textdocument";
import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver-types";
import type { PlanDocument, PlaybookDocument } from "../document.ts";
import type { Node } from "../source/tree.ts";
import { piecesOf } from "./extents.ts";

/** What can be folded away: blocks, items, long texts, comments of several lines, and what stands between two markers. */
export function foldingRanges({ source }: PlanDocument | PlaybookDocument, document: TextDocument): FoldingRange[] {
  const lines = source.text.split(/\r\n|\n|\r/);
  const blocks = source.root ? blocksIn(source.root, source.text, document) : [];
  const inText = new Set(blocks.flatMap((block) => (block.isText ? linesOf(block) : [])));
  const comments = lines.map((line, index) => (!inText.has(index) && /^\s*#/.test(line) ? line : ""));
  const foldings = [
    ...blocks.map((block) => ({ startLine: block.startLine, endLine: withComments(block, lines, comments) })),
    ...commentBlocks(comments),
    ...regions(comments),
  ];
  return onePerLine(foldings.filter(({ startLine, endLine }) => endLine > startLine));
}

interface Block {
  readonly startLine: number;
  readonly endLine: number;
  /** It is one text of several lines, in which a `#` begins no comment. */
  readonly isText: boolean;
}

function blocksIn(root: Node, text: string, document: TextDocument): Block[] {
  const blocks: Block[] = [];
  const lineOf = (offset: number) => document.positionAt(offset).line;
  const visit = (node: Node): void => {
    for (const { start, end, node: inner } of piecesOf(text, node)) {
      const startLine = lineOf(start);
      const endLine = lineOf(end);
      // Nothing of several lines lies in one.
      if (endLine === startLine) continue;
      blocks.push({ startLine, endLine, isText: inner.kind === "scalar" });
      visit(inner);
    }
  };
  visit(root);
  return blocks;
}

function linesOf({ startLine, endLine }: Block): number[] {
  return Array.from({ length: endLine - startLine }, (_, index) => startLine + 1 + index);
}

/** The last line to fold away: comments below that are indented more than the block belong to it, its last bracket not. */
function withComments({ startLine, endLine }: Block, lines: readonly string[], comments: readonly string[]): number {
  if (/^\s*[\]}]/.test(lines[endLine] ?? "")) return endLine - 1;
  const indent = indentOf(lines[startLine]);
  let last = endLine;
  for (let line = endLine + 1; line < lines.length; line++) {
    if (lines[line]?.trim() === "") continue;
    if (!comments[line] || indentOf(lines[line]) <= indent) break;
    last = line;
  }
  return last;
}

function indentOf(line: string | undefined): number {
  return line?.search(/\S/) ?? 0;
}

/** Comments on lines that follow each other and are indented alike; a marker is no part of them. */
function commentBlocks(comments: readonly string[]): FoldingRange[] {
  const blocks: FoldingRange[] = [];
  let startLine: number | undefined;
  for (const [line, comment] of [...comments, ""].entries()) {
    const isComment = comment !== "" && !marker.test(comment);
    if (startLine !== undefined && isComment && indentOf(comments[startLine]) === indentOf(comment)) continue;
    if (startLine !== undefined) blocks.push({ startLine, endLine: line - 1, kind: FoldingRangeKind.Comment });
    startLine = isComment ? line : undefined;
  }
  return blocks;
}

/** As the language configuration has them, for editors that read that. */
const marker = /^\s*#\s*(end)?region\b/;

function regions(comments: readonly string[]): FoldingRange[] {
  const closed: FoldingRange[] = [];
  const open: number[] = [];
  for (const [line, comment] of comments.entries()) {
    const found = marker.exec(comment);
    if (!found) continue;
    if (!found[1]) open.push(line);
    const startLine = found[1] ? open.pop() : undefined;
    if (startLine !== undefined) closed.push({ startLine, endLine: line, kind: FoldingRangeKind.Region });
  }
  return closed;
}

/** Editors fold one thing a line: the longest. */
function onePerLine(foldings: readonly FoldingRange[]): FoldingRange[] {
  const byLine = new Map<number, FoldingRange>();
  for (const folding of foldings) {
    const known = byLine.get(folding.startLine);
    if (!known || known.endLine < folding.endLine) byLine.set(folding.startLine, folding);
  }
  return [...byLine.values()].sort((a, b) => a.startLine - b.startLine);
}
