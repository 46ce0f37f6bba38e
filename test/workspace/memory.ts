import type { EntryKind, FileSystem, FolderEntry } from "../../src/workspace/file-system.ts";
import { UnreadableFile } from "../../src/workspace/files.ts";

/** Files in memory, by their addresses; `locked` ones are there but can't be read. */
export class Memory implements FileSystem {
  readonly files: Map<string, string>;
  readonly locked = new Set<string>();
  /** How often files were read. */
  readings = 0;

  constructor(files: Readonly<Record<string, string>>) {
    this.files = new Map(Object.entries(files));
  }

  async stat(uri: string) {
    this.#unlock(uri);
    const text = this.files.get(uri);
    if (text !== undefined) return { kind: "file" as const, size: text.length, changed: text.length };
    return this.#below(uri).length > 0 ? { kind: "folder" as const, size: 0, changed: 0 } : undefined;
  }

  async readFile(uri: string) {
    this.#unlock(uri);
    this.readings++;
    const text = this.files.get(uri);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  }

  async readFolder(uri: string): Promise<readonly FolderEntry[] | undefined> {
    this.#unlock(uri);
    const below = this.#below(uri);
    const kinds = new Map(below.map((rest): [string, EntryKind] => [namesIn(rest)[0] ?? "", kindOf(rest)]));
    return below.length > 0
      ? [...kinds].map(([name, kind]) => [decodeURIComponent(name), kind, false] as const)
      : undefined;
  }

  #below(folder: string): string[] {
    return [...this.files.keys(), ...this.locked].flatMap((uri) =>
      uri.startsWith(`${folder}/`) ? uri.slice(folder.length + 1) : [],
    );
  }

  #unlock(uri: string): void {
    if (this.locked.has(uri)) throw new UnreadableFile(uri, "NoPermissions");
  }
}

function namesIn(path: string): string[] {
  return path.split("/");
}

function kindOf(path: string): EntryKind {
  return namesIn(path).length > 1 ? "folder" : "file";
}
