// What the person at the keyboard sees in the list of suggestions and in its preview, for scripts/keystrokes.mjs.
import { TextDocument } from "vscode-languageserver-textdocument";
import { analysePlan, analysePlaybook, todayFor } from "../../src/core/analysis.ts";
import type { Path } from "../../src/core/edit/put.ts";
import { suggestionsAt } from "../../src/core/features/completion/completion.ts";
import { type Piece, type Stop, toText } from "../../src/core/features/completion/pieces.ts";
import { isFreeText, shapesAt } from "../../src/core/features/completion/shapes.ts";
import { noNames } from "../../src/core/features/workspace-names.ts";
import { builtInPlaybook } from "../../src/core/playbook/built-in.ts";

export { renderInBrackets, renderInline } from "../../src/core/edit/render.ts";

interface ShownStop extends Stop {
  /** The next stop is a place to add more to this one. */
  readonly hasMore: boolean;
}

/** A row of the list. */
export interface Row {
  readonly label: string;
  /** The text of the plan once it is chosen, with each stop as a mark. */
  readonly preview: string;
  /** What is written anew, with its stops as they stand. */
  readonly written: string;
  readonly stops: readonly ShownStop[];
}

/** Whether people write there what they want: no list has it. */
export function isOwnWords(path: Path): boolean {
  const { single } = shapesAt("account-plan", path);
  return single.some(isFreeText) && !path.includes("unit");
}

function isPlaceForMore(piece: Piece | undefined): boolean {
  return typeof piece === "object" && "text" in piece && piece.text === "";
}

export const mark = (stop: number): string => `§${stop}§`;

/** The list at an offset of a plan, under the text of a playbook. */
export function rowsAt(text: string, offset: number, playbookText: string | undefined): readonly Row[] {
  const playbook = playbookText === undefined ? builtInPlaybook : analysePlaybook(playbookText, "").document.playbook;
  const today = todayFor(playbook, undefined, new Date());
  const { document } = analysePlan(text, { playbook, today });
  const view = { playbook, today, locale: "en" as const, workspace: noNames };
  const source = TextDocument.create("file:///a.account.yaml", "account-plan", 1, text);
  return suggestionsAt({ text: source, offset, document, view, client: { snippets: true } }).map((suggestion) => {
    const { label, range, pieces } = suggestion;
    const stops: ShownStop[] = [];
    const marked = pieces.map((piece, index) => {
      if (typeof piece === "string" || !("text" in piece)) return piece;
      if (piece.text === "") return ""; // a place for more behind the stop before it
      stops.push({ ...piece, hasMore: isPlaceForMore(pieces[index + 1]) });
      return mark(stops.length - 1);
    });
    const preview = text.slice(0, range.start) + toText(marked) + text.slice(range.end);
    return { label, preview, written: toText(pieces), stops };
  });
}
