import { type Range, Selection, TextEditorRevealType, type Uri, ViewColumn, window } from "vscode";

/** Puts the cursor at a place of a document, in the editor that shows it when there is one. */
export async function reveal(uri: Uri, { start }: Range): Promise<void> {
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const editor = await window.showTextDocument(shown?.document.uri ?? uri, {
    viewColumn: shown?.viewColumn ?? ViewColumn.One,
  });
  editor.selection = new Selection(start, start);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
