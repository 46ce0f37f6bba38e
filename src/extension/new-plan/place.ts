import { l10n, Selection, type TextDocument, Uri, WorkspaceEdit, window, workspace } from "vscode";
import type { NewPlanResult } from "../../server/protocol.ts";

/** A plan that people save where they want. */
export async function openUnsaved({ text, cursor }: NewPlanResult): Promise<void> {
  await show(await workspace.openTextDocument({ language: "account-plan", content: text }), cursor);
}

/**
 * Writes the plan into a folder and opens it; false when that is not possible. A file that is there already is opened as
 * it is, and whether another one is wanted beside it is asked.
 */
export async function save(plan: NewPlanResult, folder: Uri): Promise<boolean> {
  const file = Uri.joinPath(folder, plan.fileName);
  if (!(await isThere(file))) return create(plan, file);
  await window.showTextDocument(file);
  void askForAnother(plan, folder);
  return true;
}

async function askForAnother(plan: NewPlanResult, folder: Uri): Promise<void> {
  const another = l10n.t("Create Another One");
  const answer = await window.showInformationMessage(l10n.t("There is a plan for this customer already."), another);
  if (answer === another) await create(plan, await freeName(plan.fileName, folder));
}

async function create({ text, cursor }: NewPlanResult, file: Uri): Promise<boolean> {
  const edit = new WorkspaceEdit();
  edit.createFile(file, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
  if (!(await workspace.applyEdit(edit))) return false;
  await show(await workspace.openTextDocument(file), cursor);
  return true;
}

async function freeName(fileName: string, folder: Uri): Promise<Uri> {
  for (let number = 2; ; number++) {
    const file = Uri.joinPath(folder, fileName.replace(".account.", `-${number}.account.`));
    if (!(await isThere(file))) return file;
  }
}

async function isThere(file: Uri): Promise<boolean> {
  return workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}

async function show(document: TextDocument, { line, character }: NewPlanResult["cursor"]): Promise<void> {
  await window.showTextDocument(document, {
    preview: false,
    selection: new Selection(line, character, line, character),
  });
}
