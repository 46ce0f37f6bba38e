/** The door to files that are too long to be held as a text: orders, totals. Addressed by URI. */
export interface DataFiles {
  /** Undefined when there is none. Throws `UnreadableFile` when there is one that can't be read. */
  open(uri: string): Promise<DataFile | undefined>;
  /** The address without links on the way to it, which need not be there. */
  realPlace(uri: string): Promise<string>;
}

export interface DataFile {
  /** In bytes. */
  readonly size: number;
  /** Another one when somebody has written to it since. */
  readonly version: string;
  /** Its bytes from the start, each time anew. Throws `UnreadableFile`. */
  chunks(): AsyncIterable<Uint8Array>;
  /** Whether somebody has written to it since it was opened. */
  hasChanged(): Promise<boolean>;
}
