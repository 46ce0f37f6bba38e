import { defineCommand, UsageError } from "../command.ts";
import { exitCodes } from "../io.ts";
import { flag } from "../options.ts";

export const lsp = defineCommand({
  name: "lsp",
  synopsis: "--stdio",
  about: {
    en: "runs the language server, for any editor",
    fr: "lance le serveur de langage, pour tout éditeur",
  },
  options: {
    stdio: flag({ en: "talks over standard input and output", fr: "communique par l'entrée et la sortie standard" }),
  },
  async run({ options, words }, io) {
    if (words.length || !options.stdio) {
      throw new UsageError({
        en: "The language server is started with --stdio and nothing else.",
        fr: "Le serveur de langage se lance avec --stdio et rien d'autre.",
      });
    }
    await io.startServer();
    return exitCodes.ok;
  },
});
