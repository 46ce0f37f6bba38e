import { version } from "../../package.json";
import { closest } from "../core/schema/closest.ts";
import { type Command, UsageError } from "./command.ts";
import { commands } from "./commands/index.ts";
import { commandHelp, generalHelp, generalOptions } from "./help.ts";
import { exitCodes, type Io } from "./io.ts";
import { commonOptions } from "./options.ts";
import { type Arguments, inputFor, readArguments } from "./read-arguments.ts";
import { complain, program } from "./sentences.ts";

/** The whole command line: words in, exit code out; everything else goes through `io`. */
export async function run(args: readonly string[], world: Io): Promise<number> {
  const given = readArguments(args, commands);
  const io = { ...world, locale: localeAskedFor(given) ?? world.locale };
  const [name, ...words] = given.words;
  const command = commands.find((one) => one.name === name);
  try {
    return await (command ? runCommand(command, { ...given, words }, io) : runNothing(name, given, io));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(io, error.text, error.data);
    const page = [program, ...(command ? [command.name] : []), "--help"].join(" ");
    complain(io, { en: "{page} shows what is possible.", fr: "{page} montre ce qui est possible." }, { page });
    return exitCodes.failure;
  }
}

async function runCommand(command: Command, given: Arguments, io: Io): Promise<number> {
  if (has(given, "help")) {
    io.out(`${commandHelp(command, io.locale)}\n`);
    return exitCodes.ok;
  }
  return command.run(inputFor(command.options, given), io);
}

function runNothing(name: string | undefined, given: Arguments, io: Io): number {
  if (name !== undefined) throw unknownCommand(name);
  inputFor(generalOptions, given);
  if (has(given, "version")) {
    io.out(`${version}\n`);
    return exitCodes.ok;
  }
  const help = `${generalHelp(commands, io.locale)}\n`;
  if (has(given, "help")) {
    io.out(help);
    return exitCodes.ok;
  }
  io.err(help);
  return exitCodes.failure;
}

function unknownCommand(name: string): UsageError {
  const near = closest(
    name,
    commands.map((command) => command.name),
  );
  if (!near)
    return new UsageError(
      { en: "There is no command “{name}”.", fr: "La commande « {name} » n'existe pas." },
      { name },
    );
  return new UsageError(
    {
      en: "There is no command “{name}”. Did you mean {near}?",
      fr: "La commande « {name} » n'existe pas. Vouliez-vous dire {near} ?",
    },
    { name, near },
  );
}

function has({ options }: Arguments, name: string): boolean {
  return options.some((option) => option.name === name);
}

/** Known before anything else, so that what is wrong with the rest is said in that language. */
function localeAskedFor({ options }: Arguments) {
  const asked = options.findLast(({ name }) => name === "locale")?.value;
  return asked === undefined ? undefined : commonOptions.locale.read(asked);
}
