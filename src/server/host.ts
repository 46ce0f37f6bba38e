import type { Locale } from "../core/locale.ts";
import type { FileAccess } from "../workspace/file-system.ts";

/** What the server needs from where it runs: a Node process, or a web worker. */
export interface Host {
  /** The files whose addresses begin with `file:`; undefined in a worker, where the client reads all files. */
  readonly disk: FileAccess | undefined;
  /** The language of people whose editor doesn't say it. */
  readonly locale: Locale;
  /** Now. */
  readonly clock: () => Date;
  /** The address of the folder with the rules' pages. */
  readonly rulePages: string;
  /** Lets everything go first that has arrived and waits to be handled. */
  readonly nextTurn: () => Promise<void>;
}
