import { documentKindOf } from "../core/document-kind.ts";

/** The one door to files. Everything is addressed by URI, so that a folder may lie on a disk or anywhere else. */
export interface Files {
  /** The text of a file, undefined when there is none. Throws `UnreadableFile` when there is one that can't be read. */
  read(uri: string): Promise<string | undefined>;
  /**
   * The plans and playbooks below a folder, at any depth, in the order of their URIs; none that are hidden, and none in
   * `node_modules`, hidden or linked folders. `onUnreadable` is told of each folder that could not be looked into; the
   * others are.
   */
  find(folder: string, onUnreadable?: (folder: UnreadableFile) => void): Promise<string[]>;
}

/** Why a file or folder can't be read, by the name that the operating system has for it (`EACCES`, `EISDIR`, …). */
export class UnreadableFile extends Error {
  readonly uri: string;
  readonly reason: string;
  constructor(uri: string, reason: string) {
    super(`${uri} can't be read (${reason})`);
    this.uri = uri;
    this.reason = reason;
  }
}

/** Whether `find` in the folder would give this file, going by the names alone. */
export function isFindable(uri: string, folder: string): boolean {
  return documentKindOf(uri) !== undefined && isSearched(uri, folder);
}

/** Whether `find` in the folder comes by this file or folder, going by the names alone. */
export function isSearched(uri: string, folder: string): boolean {
  if (!isBelow(uri, folder)) return false;
  const names = uri.slice(folder.length).split("/");
  return !names.some((name) => name === "node_modules" || name.startsWith("."));
}

/** Whether a file or folder lies in a folder, at any depth. */
export function isBelow(uri: string, folder: string): boolean {
  return uri.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}
