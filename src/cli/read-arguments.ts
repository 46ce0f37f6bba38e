import { parseArgs } from "node:util";
import { closest } from "../core/schema/closest.ts";
import { type Command, type Input, type Options, UsageError } from "./command.ts";
import { commonOptions, type Option } from "./options.ts";

/** The words and options of a command line, not yet looked at. Never throws. */
export interface Arguments {
  readonly words: readonly string[];
  readonly options: readonly { readonly name: string; readonly written: string; readonly value: string | undefined }[];
}

/** An option has the same shape in every command that has it. */
export function readArguments(args: readonly string[], commands: readonly Command[]): Arguments {
  const known = Object.assign({}, commonOptions, ...commands.map(({ options }) => options)) as Options;
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(Object.entries(known).map(([name, option]) => [name, { type: typeOf(option) }])),
      help: { type: "boolean", short: "h" },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  return {
    words: tokens.flatMap((token) => (token.kind === "positional" ? token.value : [])),
    options: tokens.flatMap((token) => {
      if (token.kind !== "option") return [];
      const { name, rawName, value, inlineValue } = token;
      // `--as-of --locale fr`: the date was forgotten.
      const forgotten = value !== undefined && !inlineValue && /^-./.test(value);
      return { name, written: rawName, value: forgotten ? undefined : value };
    }),
  };
}

/** What a command gets to see. Throws `UsageError` for options that are not its own or have a wrong value. */
export function inputFor(own: Options, { words, options }: Arguments): Input {
  const known: Options = { ...own, ...commonOptions };
  const values: Record<string, unknown> = {};
  for (const { name, written, value } of options) {
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!option) throw unknownOption(written, Object.keys(known));
    values[name] = readValue(option, written, value);
  }
  return { options: values, words };
}

function readValue(option: Option<unknown>, written: string, text: string | undefined): unknown {
  if (!option.takes) {
    if (text === undefined) return option.read("");
    throw new UsageError(
      { en: "{written} takes no value.", fr: "L'option {written} n'attend pas de valeur." },
      { written },
    );
  }
  const { en, fr } = option.takes;
  if (text === undefined) {
    throw new UsageError({ en: `{written} needs ${en}.`, fr: `L'option {written} attend ${fr}.` }, { written });
  }
  const value = option.read(text);
  if (value !== undefined) return value;
  throw new UsageError(
    {
      en: `{written} needs ${en}; “{text}” is not.`,
      fr: `L'option {written} attend ${fr} ; « {text} » ne convient pas.`,
    },
    { written, text },
  );
}

function unknownOption(written: string, names: readonly string[]): UsageError {
  const near = closest(written.replace(/^-+/, ""), names);
  if (!near)
    return new UsageError({ en: "There is no option {written}.", fr: "L'option {written} n'existe pas." }, { written });
  return new UsageError(
    {
      en: "There is no option {written}. Did you mean --{near}?",
      fr: "L'option {written} n'existe pas. Vouliez-vous dire --{near} ?",
    },
    { written, near },
  );
}

function typeOf(option: Option<unknown>): "string" | "boolean" {
  return option.takes ? "string" : "boolean";
}
