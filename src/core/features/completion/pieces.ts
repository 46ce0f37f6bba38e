/** A part of what is written: words, a stop of the cursor with words to type over, or where the cursor ends up. */
export type Piece = string | Stop | Caret;

export interface Stop {
  readonly text: string;
  /** What to choose from; the text is the first. */
  readonly choices?: readonly string[];
}

interface Caret {
  readonly isCaret: true;
}

export const caret: Caret = { isCaret: true };

/** Nothing is known yet: the plan reads it as not filled in. */
export const unknown = "~";

/** The syntax of LSP's snippets, each stop numbered in the order of the text. */
export function toSnippet(pieces: readonly Piece[]): string {
  let stops = 0;
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return piece.replace(/[\\$]/g, "\\$&");
      if ("isCaret" in piece) return "$0";
      stops++;
      if (!piece.choices || piece.choices.length < 2) return `\${${stops}:${escaped(piece.text)}}`;
      return `\${${stops}|${piece.choices.map(escapedChoice).join(",")}|}`;
    })
    .join("");
}

/** For an editor that knows no stops. */
export function toText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : "isCaret" in piece ? "" : piece.text)).join("");
}

export function hasStops(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => typeof piece !== "string");
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

function escapedChoice(text: string): string {
  return text.replace(/[\\$},|]/g, "\\$&");
}
