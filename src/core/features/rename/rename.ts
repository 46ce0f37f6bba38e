import type { Range as LspRange, WorkspaceEdit } from "vscode-languageserver-types";
import type { Range } from "../../finding.ts";
import type { Locale } from "../../locale.ts";
import type { Playbook } from "../../playbook/playbook.ts";
import { toLspRange } from "../diagnostics.ts";
import { type Mention, mentionAt, type ReadFile } from "../mentions.ts";
import { editsIn } from "./edits.ts";
import { isRenamable, type Refused, whyNot, whyNotTo } from "./refusals.ts";

export interface RenameRequest {
  readonly file: ReadFile;
  readonly offset: number;
  /** The one in force for the file. */
  readonly playbook: Playbook;
  readonly locale: Locale;
}

export interface Renamable {
  readonly range: LspRange;
  /** The name as it is. */
  readonly placeholder: string;
}

/** What a rename changes, and how the editor takes that. */
export interface RenameScope {
  /** The other files in which the name, and the new name, mean the same: none for a name that only the file knows. */
  readonly others: readonly ReadFile[];
  /** The editor takes edits that say which version of a document they are for. */
  readonly documentChanges: boolean;
}

/** What would be renamed at an offset, or why it can't be; undefined where nothing is named. */
export function prepareRename(request: RenameRequest): Renamable | Refused | undefined {
  const { document, read } = request.file;
  const named = mentionAt(read, request.offset);
  if (!named || !isRenamable(named)) return undefined;
  const range = toLspRange(rangeOfId(named, read.source.text), document);
  return whyNot(named, request) ?? { range, placeholder: named.id };
}

/** Gives what is named at an offset another name, wherever it is spoken of; quotes, comments and all else stay. */
export function rename(
  request: RenameRequest,
  newName: string,
  { others, documentChanges }: RenameScope,
): WorkspaceEdit | Refused | undefined {
  const named = mentionAt(request.file.read, request.offset);
  if (!named || !isRenamable(named)) return undefined;
  const id = newName.trim();
  const isSame = id === named.id;
  const files = [request.file, ...others];
  const refused = whyNot(named, request) ?? (isSame ? undefined : whyNotTo(id, named, { ...request, files }));
  if (refused) return refused;
  const changed = files
    .map(({ document, read, isOpen }) => ({
      document,
      isOpen,
      edits: isSame ? [] : editsIn(document, read, named, id),
    }))
    .filter(({ edits }) => edits.length > 0);
  if (!documentChanges) return { changes: Object.fromEntries(changed.map((one) => [one.document.uri, one.edits])) };
  return {
    documentChanges: changed.map(({ document: { uri, version }, isOpen, edits }) => ({
      textDocument: { uri, version: isOpen ? version : null },
      edits,
    })),
  };
}

/** A path such as `what.main-problem` is renamed at its end. */
function rangeOfId({ range, id }: Mention, text: string): Range {
  const written = text.slice(range.start, range.end).replace(/["']$/, "");
  const end = range.start + written.length;
  return written.endsWith(id) ? { start: end - id.length, end } : range;
}
