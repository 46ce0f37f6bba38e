import { type Disposable, FileSystemError, FileType, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type EntryKind,
  type FileAnswer,
  type FileParams,
  type FileStat,
  type FolderEntry,
  readFileRequest,
  readFolderRequest,
  statRequest,
} from "../server/protocol.ts";

/** Reads files for the server that only VS Code reaches: those of a virtual workspace, and all where there is no Node. */
export function serveFiles(client: BaseLanguageClient): Disposable[] {
  const { fs } = workspace;
  return [
    client.onRequest<FileAnswer<FileStat>, unknown>(statRequest, ({ uri }: FileParams) =>
      answer(async () => {
        const { type, size, mtime } = await fs.stat(Uri.parse(uri));
        return { kind: kindOf(type), size, changed: mtime };
      }),
    ),
    client.onRequest<FileAnswer<string>, unknown>(readFileRequest, ({ uri }: FileParams) =>
      answer(async () => base64(await fs.readFile(Uri.parse(uri)))),
    ),
    client.onRequest<FileAnswer<FolderEntry[]>, unknown>(readFolderRequest, ({ uri }: FileParams) =>
      answer(async () => (await fs.readDirectory(Uri.parse(uri))).map(entryOf)),
    ),
  ];
}

async function answer<Value>(read: () => Promise<Value>): Promise<FileAnswer<Value>> {
  try {
    return { value: await read() };
  } catch (error) {
    const reason = error instanceof FileSystemError ? error.code : "unknown";
    return reason === "FileNotFound" || reason === "FileNotADirectory" ? null : { reason };
  }
}

function entryOf([name, type]: [string, FileType]): FolderEntry {
  return [name, kindOf(type), (type & FileType.SymbolicLink) !== 0];
}

function kindOf(type: FileType): EntryKind {
  if (type & FileType.Directory) return "folder";
  return type & FileType.File ? "file" : "other";
}

/** In pieces: a call takes a limited number of arguments. */
function base64(bytes: Uint8Array): string {
  const size = 0x8000;
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, piece) =>
    String.fromCharCode(...bytes.subarray(piece * size, (piece + 1) * size)),
  );
  return btoa(pieces.join(""));
}
