/** The one door to files. Everything is addressed by URI, so that a folder may lie on a disk or anywhere else. */
export interface Files {
  /** The text of a file, undefined when there is none. Throws `UnreadableFile` when there is one that can't be read. */
  read(uri: string): Promise<string | undefined>;
  /** The plans and playbooks below a folder, at any depth; none in `node_modules` or hidden folders. */
  find(folder: string): Promise<string[]>;
}

/** Why a file can't be read, by the name that the operating system has for it (`EACCES`, `EISDIR`, …). */
export class UnreadableFile extends Error {
  readonly uri: string;
  readonly reason: string;
  constructor(uri: string, reason: string) {
    super(`${uri} can't be read (${reason})`);
    this.uri = uri;
    this.reason = reason;
  }
}
