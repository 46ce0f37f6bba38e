import { nodeFiles } from "../../workspace/node-files.ts";
import { Playbooks } from "../../workspace/playbooks.ts";
import { complainOfBrokenPlaybook } from "../check/broken-playbook.ts";
import { checkTarget, type Outcome } from "../check/check-target.ts";
import { pooled } from "../check/pool.ts";
import { portfolioNews } from "../check/portfolio.ts";
import { showProgress } from "../check/progress.ts";
import { type Report, summaryOf } from "../check/report.ts";
import { findTargets, type Target } from "../check/targets.ts";
import { defineCommand, UsageError } from "../command.ts";
import { filesNear } from "../files-near.ts";
import { type FormatName, formatNames, formats } from "../formats/index.ts";
import { exitCodes, type Io } from "../io.ts";
import { choice, count, day } from "../options.ts";
import { complain } from "../sentences.ts";

/** Files being read while others are analysed. */
const atOnce = 16;

export const check = defineCommand({
  name: "check",
  synopsis: "PATH...",
  about: {
    en: "says what is missing or contradictory in account plans",
    fr: "dit ce qui manque ou se contredit dans des plans de compte",
  },
  details: {
    en: `PATH is a file, a folder (with all the folders in it), a pattern such as "**/*.account.yaml",
or - for standard input.

Exit code: 0 when there is no error, 1 for errors or too many warnings,
2 when something could not be read.`,
    fr: `PATH est un fichier, un dossier (avec tous ses sous-dossiers), un motif comme "**/*.account.yaml",
ou - pour l'entrée standard.

Code de retour : 0 s'il n'y a pas d'erreur, 1 en cas d'erreurs ou de trop d'avertissements,
2 si quelque chose n'a pas pu être lu.`,
  },
  options: {
    format: choice(formatNames, { en: "how the findings are written", fr: "la forme du résultat" }),
    "as-of": day({ en: "the day to take for today", fr: "le jour à prendre pour aujourd'hui" }),
    "max-warnings": count({
      en: "more warnings than this count as errors",
      fr: "au-delà, les avertissements comptent comme des erreurs",
    }),
  },
  async run({ options, words }, io) {
    if (words.length === 0) {
      throw new UsageError({ en: "Which files should be checked?", fr: "Quels fichiers faut-il vérifier ?" });
    }
    const { targets, failures: notFound } = await findTargets(words, io);
    const outcomes = await checkAll(targets, words, options["as-of"], io);
    const files = outcomes.flatMap((outcome) => ("file" in outcome ? outcome.file : []));
    const report: Report = { files, summary: summaryOf(files) };
    const name: FormatName = options.format ?? "text";
    io.out(formats[name](report, io));

    warnOfBrokenPlaybooks(outcomes, targets, io);
    const failures = [...notFound, ...outcomes.flatMap((outcome) => ("failure" in outcome ? outcome.failure : []))];
    for (const { path, why } of failures) complain(io, why, { path });
    return failures.length ? exitCodes.failure : verdict(report, options["max-warnings"], io);
  },
});

async function checkAll(
  targets: readonly Target[],
  words: readonly string[],
  asOf: string | undefined,
  io: Io,
): Promise<Outcome[]> {
  const known = { playbooks: new Playbooks(nodeFiles), asOf, clock: io.clock, locale: io.locale };
  const circumstances = {
    ...known,
    news: await portfolioNews(targets, { ...known, files: filesNear(words, io) }, atOnce),
  };
  const progress = showProgress(targets.length, io);
  const outcomes = await pooled(targets, atOnce, async (target) => {
    const outcome = await checkTarget(target, circumstances);
    progress.step();
    return outcome;
  });
  progress.clear();
  return outcomes;
}

/** Those that are checked themselves tell it with their findings. */
function warnOfBrokenPlaybooks(outcomes: readonly Outcome[], targets: readonly Target[], io: Io): void {
  const broken = outcomes.flatMap((outcome) =>
    "file" in outcome && outcome.inForce.broken ? (outcome.inForce.uri ?? []) : [],
  );
  const checked = new Set(targets.map(({ uri }) => uri));
  for (const uri of new Set(broken)) {
    if (checked.has(uri)) continue;
    complainOfBrokenPlaybook(uri, io);
  }
}

function verdict({ summary }: Report, maxWarnings: number | undefined, io: Io): number {
  const { errors, warnings } = summary;
  if (maxWarnings !== undefined && warnings > maxWarnings) {
    complain(
      io,
      {
        en: "There are more warnings ({warnings}) than --max-warnings allows ({maxWarnings}).",
        fr: "Il y a plus d'avertissements ({warnings}) que --max-warnings n'en admet ({maxWarnings}).",
      },
      { warnings, maxWarnings },
    );
    return exitCodes.findings;
  }
  return errors > 0 ? exitCodes.findings : exitCodes.ok;
}
