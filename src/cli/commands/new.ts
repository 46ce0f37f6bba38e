import { writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { todayFor } from "../../core/analysis.ts";
import { planFileName } from "../../core/features/new-plan/file-name.ts";
import { newPlan } from "../../core/features/new-plan/new-plan.ts";
import { locales } from "../../core/locale.ts";
import { saleForms } from "../../core/plan/vocabulary.ts";
import { nodeFiles } from "../../workspace/node-files.ts";
import { Playbooks } from "../../workspace/playbooks.ts";
import { defineCommand, UsageError } from "../command.ts";
import { exitCodes, type Io } from "../io.ts";
import { choice } from "../options.ts";
import { complain, sentence } from "../sentences.ts";

export const newPlanFile = defineCommand({
  name: "new",
  synopsis: "NAME",
  about: {
    en: "writes an account plan to fill in, in this folder",
    fr: "écrit dans ce dossier un plan de compte à remplir",
  },
  details: {
    en: `NAME is the customer, for instance "Centrale Bio Ouest". No file is ever overwritten.`,
    fr: `NAME est le client, par exemple "Centrale Bio Ouest". Aucun fichier n'est jamais écrasé.`,
  },
  options: {
    form: choice(saleForms, {
      en: "what the customer does with the purchase; own-use when left out",
      fr: "ce que le client fait de son achat ; own-use par défaut",
    }),
    language: choice(locales, { en: "the language of the plan", fr: "la langue du plan" }),
  },
  async run({ options, words }, io) {
    const name = onlyName(words);
    const file = path.join(io.cwd, planFileName(name));
    const { playbook } = await new Playbooks(nodeFiles).for(pathToFileURL(file).href);
    const { form = "own-use", language = io.locale } = options;
    const text = newPlan(name, { form, language, playbook, today: todayFor(playbook, undefined, io.clock) });
    return write(file, text, io);
  },
});

function onlyName([name = "", ...others]: readonly string[]): string {
  if (others.length) {
    const all = [name, ...others].join(" ");
    throw new UsageError(
      {
        en: 'A name of several words goes in quotes: "{all}"',
        fr: 'Un nom de plusieurs mots se met entre guillemets : "{all}"',
      },
      { all },
    );
  }
  if (name.trim() === "") {
    throw new UsageError({ en: "What is the customer's name?", fr: "Quel est le nom du client ?" });
  }
  return name.trim();
}

async function write(file: string, text: string, io: Io): Promise<number> {
  const data = { name: path.basename(file) };
  try {
    await writeFile(file, text, { flag: "wx" });
  } catch (error) {
    complain(io, whyNotWritten(error), data);
    return exitCodes.failure;
  }
  const done = {
    en: "The plan is in {name}: open it and fill it in.",
    fr: "Le plan est dans {name} : ouvrez-le et remplissez-le.",
  };
  io.out(`${sentence(done, io.locale, data)}\n`);
  return exitCodes.ok;
}

function whyNotWritten(error: unknown) {
  const reason = (error as NodeJS.ErrnoException).code ?? "unknown";
  if (reason === "EEXIST") {
    return {
      en: "{name} is there already and was left as it is.",
      fr: "{name} existe déjà et a été laissé tel quel.",
    };
  }
  return { en: `{name} can't be written (${reason}).`, fr: `{name} ne peut pas être écrit (${reason}).` };
}
