import type { Command } from "vscode-languageserver-types";
import type { PlanDocument, PlaybookDocument } from "../../document.ts";
import type { Layout } from "../../edit/layout.ts";
import type { View } from "../view.ts";

/** What the editor can do with a completion. */
export interface CompletionClient {
  /** It understands tab stops, placeholders and choices. */
  readonly snippets: boolean;
  /** The command that opens the list again after a key was written, in an editor that has one. */
  readonly again?: Command;
}

/** All that a list of completions depends on, beside the place. */
export interface Request {
  readonly document: PlanDocument | PlaybookDocument;
  readonly view: View;
  readonly layout: Layout;
  readonly client: CompletionClient;
}
