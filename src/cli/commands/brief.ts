import path from "node:path";
import { fileURLToPath } from "node:url";
import { briefOf } from "../../core/brief/brief.ts";
import { briefMarkdown } from "../../core/brief/markdown.ts";
import { audiences, type Brief } from "../../core/brief/model.ts";
import { briefHtml } from "../../views/brief/html.tsx";
import { nodeFiles } from "../../workspace/node-files.ts";
import { Playbooks } from "../../workspace/playbooks.ts";
import { standingAmong } from "../check/portfolio.ts";
import { findTargets } from "../check/targets.ts";
import { defineCommand, UsageError } from "../command.ts";
import { filesNear } from "../files-near.ts";
import type { Io } from "../io.ts";
import { choice, day } from "../options.ts";
import { type GivenPlan, tellOfPlan } from "../plan/given-plan.ts";

export const brief = defineCommand({
  name: "brief",
  synopsis: "PLAN",
  about: {
    en: "writes what to take into a negotiation, for you or for the customer",
    fr: "écrit ce qu'il faut emporter en négociation, pour vous ou pour le client",
  },
  details: {
    en: `PLAN is a file, or - for standard input. The brief is in the language of the plan.
HTML is one file that opens anywhere and prints on A4.
The customer's version has no floor, alternatives, concessions, balance of power,
attitudes, notes or findings in it.

Exit code: 0, 1 when the plan has errors (something may be missing then),
2 when it could not be read.`,
    fr: `PLAN est un fichier, ou - pour l'entrée standard. La fiche est dans la langue du plan.
Le HTML est un seul fichier, qui s'ouvre partout et s'imprime en A4.
La version du client ne contient ni plancher, ni solutions de repli, ni concessions,
ni rapport de force, ni attitudes, ni notes, ni alertes.

Code de retour : 0, 1 si le plan contient des erreurs (il peut alors manquer quelque chose),
2 s'il n'a pas pu être lu.`,
  },
  options: {
    format: choice(["markdown", "html", "json"], {
      en: "to be read, to be printed, for scripts",
      fr: "à lire, à imprimer, pour des scripts",
    }),
    audience: choice(audiences, {
      en: "who reads it; internal when left out",
      fr: "qui la lit ; internal (en interne) par défaut",
    }),
    "as-of": day({ en: "the day to take for today", fr: "le jour à prendre pour aujourd'hui" }),
  },
  async run({ options, words: [given, ...others] }, io) {
    if (given === undefined) throw new UsageError({ en: "Which plan?", fr: "Quel plan ?" });
    if (others.length) throw new UsageError({ en: "One plan at a time, please.", fr: "Un seul plan à la fois." });
    const write = { markdown: briefMarkdown, html: briefHtml, json }[options.format ?? "markdown"];
    const audience = options.audience ?? "internal";
    const asOf = options["as-of"];
    return tellOfPlan(given, asOf, io, async (plan) => {
      const standing = audience === "internal" ? await standingOf(plan, asOf, io) : undefined;
      return write(briefOf(plan, { ...plan.view, standing }, audience));
    });
  },
});

/** Among the accounts of the plans in its folder. */
async function standingOf({ uri, path: name }: GivenPlan, asOf: string | undefined, io: Io) {
  if (name === "-") return undefined;
  const { targets } = await findTargets([path.dirname(fileURLToPath(uri))], io);
  return standingAmong(uri, targets, {
    playbooks: new Playbooks(nodeFiles),
    asOf,
    clock: io.clock,
    files: filesNear([], io),
  });
}

/** For scripts: what is in it stays, what is new comes on top. */
function json(made: Brief): string {
  return `${JSON.stringify({ version: 1, ...made }, null, 2)}\n`;
}
