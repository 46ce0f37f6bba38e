import { Uri, workspace } from "vscode";

/** Writes a text into a file, or leaves that as it is: on a full disk half a text would take the place of the earlier one. */
export async function writeWhole(file: Uri, text: string): Promise<void> {
  const part = Uri.joinPath(file, "..", `${file.path.split("/").at(-1)}.part`);
  try {
    await workspace.fs.writeFile(part, new TextEncoder().encode(text));
    await workspace.fs.rename(part, file, { overwrite: true });
  } catch (error) {
    await workspace.fs.delete(part).then(undefined, () => {}); // it may never have been there
    throw error;
  }
}
