import type { Locale } from "../core/locale.ts";
import type { FileAccess } from "../workspace/file-system.ts";
import type { Shelf } from "../workspace/shelf.ts";

/** What the server needs from where it runs: a Node process, or a web worker. */
export interface Host {
  /** The files whose addresses begin with `file:`; undefined in a worker, where the client reads all files. */
  readonly disk: FileAccess | undefined;
  /** The language of people whose editor doesn't say it. */
  readonly locale: Locale;
  /** Now. */
  readonly clock: () => Date;
  /** Milliseconds of work up to now: of waiting too, where the two can't be told apart. */
  readonly worked: () => number;
  /** The address of the folder with the rules' pages. */
  readonly rulePages: string;
  /** Where results may be kept from one start to the next; undefined where nothing can be. */
  readonly keeping?: Keeping;
  /** Lets everything go first that has arrived and waits to be handled. */
  readonly nextTurn: () => Promise<void>;
}

export interface Keeping {
  /** The folder at an address. */
  readonly shelf: (folder: string) => Shelf;
  /** Of a text: short, and another one for every other text. */
  readonly digest: (text: string) => string;
  /** Another one for every build of the server. */
  readonly program: string;
}
