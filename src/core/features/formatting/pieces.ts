import { type CST, Parser } from "yaml";
import type { Range } from "../../finding.ts";

/** What a text is made of, as far as its lines have to stand together. */
export type Piece = Block | LongText | Words;

/** A mapping or list in lines. */
export interface Block extends Range {
  readonly kind: "map" | "list";
  readonly parts: readonly Part[];
}

/** An entry with its key, or an item with its dash. */
export interface Part extends Range {
  /** Where what stands in the column of its block begins: the key or the dash, and after `?` the colon. */
  readonly heads: readonly number[];
  /** Where anchors and tags stand before what it holds. */
  readonly marks: readonly number[];
  readonly key: Piece | undefined;
  readonly value: Piece | undefined;
}

/** A text after `|` or `>`, in which each space counts. */
export interface LongText extends Range {
  readonly kind: "text";
  readonly body: Range;
  /** Its indentation is counted out, as in `|2`. */
  readonly isCounted: boolean;
}

/** Anything else: words with or without quotes, or brackets with all they hold. */
export interface Words extends Range {
  readonly kind: "words";
}

/** The pieces of a text that has no mistake in its YAML; undefined when nothing is in it. */
export function piecesIn(text: string): Piece | undefined {
  for (const token of new Parser().parse(text)) {
    if (token.type === "document") return token.value && pieceOf(token.value);
  }
  return undefined;
}

function pieceOf(token: CST.Token): Piece {
  switch (token.type) {
    case "block-map":
    case "block-seq":
      return blockOf(token);
    case "block-scalar": {
      const header = token.props.find(({ type }) => type === "block-scalar-header");
      const start = endOf(token.props.at(-1)) ?? token.offset;
      const body = { start, end: start + token.source.length };
      return { kind: "text", start: token.offset, end: body.end, body, isCounted: /\d/.test(sourceOf(header)) };
    }
    case "flow-collection":
      return { kind: "words", start: token.offset, end: endOf(token.end.find(isBracket)) ?? token.offset + 1 };
    default:
      return { kind: "words", start: token.offset, end: token.offset + sourceOf(token).length };
  }
}

function blockOf({ type, offset, items }: CST.BlockMap | CST.BlockSequence): Block {
  const parts = items.flatMap((item) => partOf(item));
  return {
    kind: type === "block-map" ? "map" : "list",
    start: parts[0]?.start ?? offset,
    end: parts.at(-1)?.end ?? offset,
    parts,
  };
}

/** Comments alone, as they stand at the end of a block, are no part of it. */
function partOf(item: (CST.BlockMap | CST.BlockSequence)["items"][number]): Part[] {
  const { start: before, key: keyToken, sep = [], value: valueToken } = item;
  const key = keyToken ? pieceOf(keyToken) : undefined;
  const value = valueToken ? pieceOf(valueToken) : undefined;
  const own = [...before, ...sep].filter(isWritten);
  const start = own[0] && (key === undefined || own[0].offset < key.start) ? own[0].offset : key?.start;
  if (start === undefined) return [];
  const end = value?.end ?? Math.max(endOf(own.at(-1)) ?? start, key?.end ?? start);
  const colons = "explicitKey" in item ? own.filter(({ type }) => type === "map-value-ind") : [];
  const heads = [start, ...colons.map(({ offset }) => offset)];
  return [{ start, end, heads, marks: own.filter(isMark).map(({ offset }) => offset), key, value }];
}

function isWritten({ type }: CST.SourceToken): boolean {
  return type !== "space" && type !== "newline" && type !== "comment";
}

function isMark({ type }: CST.SourceToken): boolean {
  return type === "anchor" || type === "tag";
}

function isBracket({ type }: CST.SourceToken): boolean {
  return type === "flow-map-end" || type === "flow-seq-end";
}

function endOf(token: CST.Token | undefined): number | undefined {
  return token && token.offset + sourceOf(token).length;
}

function sourceOf(token: CST.Token | undefined): string {
  return token && "source" in token ? token.source : "";
}
