import type { Locale } from "../core/locale.ts";

/** All that the command line has of the world beside files, so that tests can stand in for it. */
export interface Io {
  readonly cwd: string;
  readonly locale: Locale;
  /** Now, read once: nothing else looks at a clock to know the day. */
  readonly clock: Date;
  /** Milliseconds since some moment, to tell how long something takes. */
  milliseconds(): number;
  /** Everything on standard input; of what is too long to be a plan, the start. */
  stdin(): Promise<string>;
  out(text: string): void;
  err(text: string): void;
  /** Whether somebody looks at standard error as it is written. */
  readonly errIsTerminal: boolean;
  /** The width of the terminal that shows the output; undefined when it goes elsewhere. */
  readonly columns: number | undefined;
  readonly colour: boolean;
  /** Runs the language server on standard input and output; it ends the process itself. */
  startServer(): Promise<void>;
}

/**
 * - ok: nothing at error level
 * - findings: findings at error level, or more warnings than allowed
 * - failure: wrong usage, or a file that can't be read
 */
export const exitCodes = { ok: 0, findings: 1, failure: 2, interrupted: 130 } as const;
