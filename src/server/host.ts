import type { Locale } from "../core/locale.ts";
import type { DataFiles } from "../workspace/data-files.ts";
import type { Files } from "../workspace/files.ts";

/** What the server needs from where it runs: a Node process, or a web worker. */
export interface Host {
  readonly files: Files;
  /** Files of orders. */
  readonly dataFiles: DataFiles;
  /** The language of people whose editor doesn't say it. */
  readonly locale: Locale;
  /** Now. */
  readonly clock: () => Date;
  /** The address of the folder with the rules' pages. */
  readonly rulePages: string;
  /** Lets everything go first that has arrived and waits to be handled. */
  readonly nextTurn: () => Promise<void>;
}
