import type { Localized, MessageData } from "../core/locale.ts";
import type { Io } from "./io.ts";
import type { Option } from "./options.ts";

export type Options = Readonly<Record<string, Option<unknown>>>;

/** The values of the options that were given. */
export type Values<Given extends Options> = {
  readonly [Name in keyof Given]?: Given[Name] extends Option<infer Value> ? Value : never;
};

export interface Input<Given extends Options = Options> {
  readonly options: Values<Given>;
  /** What stands on the command line beside the options: paths, a name, a code. */
  readonly words: readonly string[];
}

export interface Command {
  readonly name: string;
  /** What follows the name, as the help shows it: `PATH...`. */
  readonly synopsis: string;
  /** A line for the list of commands. */
  readonly about: Localized;
  /** What the help of the command says beside its options. */
  readonly details?: Localized;
  readonly options: Options;
  /** Returns the exit code. Throws `UsageError` when the words or options make no sense. */
  run(input: Input, io: Io): Promise<number>;
}

type Definition<Given extends Options> = Omit<Command, "options" | "run"> & {
  readonly options: Given;
  run(input: Input<Given>, io: Io): Promise<number>;
};

/** A command whose `run` knows the types of its options. */
export function defineCommand<const Given extends Options>(command: Definition<Given>): Command {
  return command as Command;
}

/** The command line makes no sense. */
export class UsageError extends Error {
  readonly text: Localized;
  readonly data: MessageData;
  constructor(text: Localized, data: MessageData = {}) {
    super(text.en);
    this.text = text;
    this.data = data;
  }
}
