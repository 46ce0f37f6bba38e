import { documentKindOf } from "../core/document-kind.ts";
import type { DataFile, DataFiles } from "./data-files.ts";
import { decode, maxBytes } from "./decode.ts";
import { type Files, UnreadableFile } from "./files.ts";

/** Both doors to the files of one place. */
export interface FileAccess {
  readonly files: Files;
  readonly dataFiles: DataFiles;
}

export type EntryKind = "file" | "folder" | "other";

/**
 * The little that is asked of a place of files that may be anywhere, addressed by URI. Each gives undefined when there is
 * nothing, and throws `UnreadableFile` when there is something that can't be read.
 */
export interface FileSystem {
  stat(uri: string): Promise<FileStat | undefined>;
  readFile(uri: string): Promise<Uint8Array | undefined>;
  /** The names in a folder. */
  readFolder(uri: string): Promise<readonly FolderEntry[] | undefined>;
}

export interface FileStat {
  readonly kind: EntryKind;
  /** In bytes. */
  readonly size: number;
  /** When it was changed last, in milliseconds since 1970. */
  readonly changed: number;
}

export type FolderEntry = readonly [name: string, kind: EntryKind, isLink: boolean];

export function fileAccess(system: FileSystem): FileAccess {
  return { files: filesOf(system), dataFiles: dataFilesOf(system) };
}

function filesOf(system: FileSystem): Files {
  return {
    async read(uri) {
      const bytes = await system.readFile(uri);
      return bytes && decode(bytes.subarray(0, maxBytes));
    },
    find: async (folder, onUnreadable) => (await findBelow(system, folder.replace(/\/$/, ""), onUnreadable)).sort(),
  };
}

async function findBelow(system: FileSystem, folder: string, onUnreadable: Parameters<Files["find"]>[1]) {
  const entries = await system.readFolder(folder).catch((error: unknown) => {
    if (!(error instanceof UnreadableFile)) throw error;
    onUnreadable?.(error);
    return undefined;
  });
  const visible = (entries ?? []).filter(([name]) => !name.startsWith("."));
  const at = (name: string) => `${folder}/${encodeURIComponent(name)}`;
  const files = visible.filter(([name, kind]) => kind === "file" && documentKindOf(name));
  const folders = visible.filter(([name, kind, isLink]) => kind === "folder" && !isLink && name !== "node_modules");
  const below: string[][] = await Promise.all(folders.map(([name]) => findBelow(system, at(name), onUnreadable)));
  return [...files.map(([name]) => at(name)), ...below.flat()];
}

function dataFilesOf(system: FileSystem): DataFiles {
  return {
    async open(uri) {
      const stat = await system.stat(uri);
      if (stat?.kind === "folder") throw new UnreadableFile(uri, "EISDIR");
      return stat && dataFile(system, uri, stat);
    },
    realPlace: async (uri) => uri, // where links lead there, only that place knows
  };
}

function dataFile(system: FileSystem, uri: string, stat: FileStat): DataFile {
  return {
    size: stat.size,
    version: versionOf(stat),
    async *chunks() {
      const bytes = await system.readFile(uri);
      if (!bytes) throw new UnreadableFile(uri, "ENOENT");
      yield bytes;
    },
    async hasChanged() {
      const now = await system.stat(uri);
      return !now || versionOf(now) !== versionOf(stat);
    },
  };
}

function versionOf({ size, changed }: FileStat): string {
  return `${size} ${changed}`;
}
