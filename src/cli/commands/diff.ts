import type { ChangedSection } from "../../core/changes/change.ts";
import { changesBetween } from "../../core/changes/changes.ts";
import { changesMarkdown } from "../../core/changes/markdown.ts";
import { readPlanDocument } from "../../core/document.ts";
import { defineCommand, UsageError } from "../command.ts";
import { changesText } from "../diff/text.ts";
import { exitCodes } from "../io.ts";
import { choice, day } from "../options.ts";
import { readGiven, tellOfPlan } from "../plan/given-plan.ts";
import { complain } from "../sentences.ts";

export const diff = defineCommand({
  name: "diff",
  synopsis: "OLD NEW",
  about: {
    en: "says in words what changed between two versions of a plan",
    fr: "dit en mots ce qui a changé entre deux versions d'un plan",
  },
  details: {
    en: `OLD and NEW are files; one of them may be - for standard input. With git:

  git show HEAD:plan.account.yaml | sales-playbook diff - plan.account.yaml

What is only written in another way is no change: comments, quotes, the order of keys
and of lists.

Exit code: 0, 1 when the new plan has errors (something may be missing then),
2 when one of them could not be read.`,
    fr: `OLD et NEW sont des fichiers ; l'un des deux peut être - pour l'entrée standard. Avec git :

  git show HEAD:plan.account.yaml | sales-playbook diff - plan.account.yaml

Ce qui est seulement écrit autrement n'est pas un changement : commentaires, guillemets,
ordre des clés et des listes.

Code de retour : 0, 1 si le nouveau plan contient des erreurs (il peut alors manquer
quelque chose), 2 si l'un des deux n'a pas pu être lu.`,
  },
  options: {
    format: choice(["text", "markdown", "json"], {
      en: "for people, for a page or for scripts",
      fr: "pour des lecteurs, pour une page ou pour des scripts",
    }),
    "as-of": day({ en: "the day to take for today", fr: "le jour à prendre pour aujourd'hui" }),
  },
  async run({ options, words: [old, given, ...others] }, io) {
    if (old === undefined || given === undefined) {
      throw new UsageError({ en: "Which two plans?", fr: "Quels sont les deux plans ?" });
    }
    if (others.length) throw new UsageError({ en: "Two plans at a time, please.", fr: "Deux plans à la fois." });
    if (old === "-" && given === "-") {
      throw new UsageError({
        en: "Only one of the two plans can come from standard input.",
        fr: "Un seul des deux plans peut venir de l'entrée standard.",
      });
    }
    const read = await readGiven(old, io);
    if ("why" in read) {
      complain(io, read.why, { path: read.path });
      return exitCodes.failure;
    }
    return tellOfPlan(given, options["as-of"], io, ({ document, view }) => {
      const sections = changesBetween({ before: readPlanDocument(read.text), after: document, view });
      const page = { sections, account: document.plan.account.name?.value, since: read.path };
      const write = {
        text: () => changesText(page, io),
        markdown: () => changesMarkdown(page, view.locale),
        json: () => json(sections),
      };
      return write[options.format ?? "text"]();
    });
  },
});

/** For scripts: what is in it stays, what is new comes on top. */
function json(sections: readonly ChangedSection[]): string {
  const changes = sections.flatMap(({ section, changes }) => changes.map((change) => ({ section, ...change })));
  return `${JSON.stringify({ version: 1, changes }, null, 2)}\n`;
}
