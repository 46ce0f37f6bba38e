import { parseArgs } from "node:util";
import { closest } from "../core/schema/closest.ts";
import { type Command, type Input, type Options, UsageError } from "./command.ts";
import { commonOptions, type Option } from "./options.ts";

/** The words and options of a command line, not yet looked at. */
export interface Arguments {
  readonly words: readonly string[];
  readonly options: readonly GivenOption[];
}

interface GivenOption {
  readonly name: string;
  /** With its dashes. */
  readonly written: string;
  readonly value: string | undefined;
}

/** Never throws. An option has the same shape in every command that has it. */
export function readArguments(args: readonly string[], commands: readonly Command[]): Arguments {
  const known = Object.assign({}, commonOptions, ...commands.map(({ options }) => options)) as Options;
  const { tokens } = parseArgs({
    args: withForgottenValues(args, known),
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
    options: tokens.flatMap((token) =>
      token.kind === "option" ? { name: token.name, written: token.rawName, value: token.value } : [],
    ),
  };
}

/** `--as-of --locale fr` becomes `--as-of= --locale fr`: a value that was forgotten must not swallow the next option. */
function withForgottenValues(args: readonly string[], known: Options): string[] {
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  return args.map((arg, index) => {
    const takesValue = index < end && arg.startsWith("--") && known[arg.slice(2)]?.takes;
    return takesValue && /^-./.test(args[index + 1] ?? "--") ? `${arg}=` : arg;
  });
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
  if (!text) {
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
