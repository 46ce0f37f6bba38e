import type { Locale } from "../core/locale.ts";
import type { Files } from "../workspace/files.ts";

/** What the server needs from where it runs: a Node process, or a web worker. */
export interface Host {
  readonly files: Files;
  /** Now. */
  readonly clock: () => Date;
  /** The address of a rule's page. */
  readonly rulePage: (code: string, locale: Locale) => string;
  /** Lets everything go first that has arrived and waits to be handled. */
  readonly nextTurn: () => Promise<void>;
}
