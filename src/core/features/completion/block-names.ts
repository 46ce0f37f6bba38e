import type { Path } from "../../edit/put.ts";
import type { Localized } from "../../locale.ts";
import { frenchNameOfKey } from "../../schema/key-names.ts";

/** One item of a list, by the key of the list. */
const itemNames: Readonly<Record<string, Localized>> = {
  objectives: { en: "objective", fr: "objectif" },
  stakeholders: { en: "stakeholder", fr: "interlocuteur" },
  needs: { en: "need", fr: "besoin" },
  purchases: { en: "purchase", fr: "achat" },
  contacts: { en: "contact", fr: "échange" },
  variables: { en: "variable", fr: "point à négocier" },
  concessions: { en: "concession", fr: "concession" },
  arguments: { en: "argument", fr: "argument" },
  objections: { en: "objection", fr: "objection" },
  actions: { en: "action", fr: "action" },
  competition: { en: "competitor", fr: "concurrent" },
  criteria: { en: "criterion", fr: "critère" },
  measurable: { en: "measure", fr: "mesure" },
  drivers: { en: "driver", fr: "levier" },
  milestones: { en: "milestone", fr: "palier" },
  progress: { en: "result", fr: "résultat" },
};

/** What a block that is filled in at a path is called: an item of a list, the answer to a question, else the key. */
export function nameOfBlock(path: Path): Localized {
  const last = path.at(-1);
  if (typeof last === "number") {
    const list = String(path.at(-2));
    return itemNames[list] ?? { en: "entry", fr: "entrée" };
  }
  if (path[0] === "discovery" && path.length === 4) return { en: "answer", fr: "réponse" };
  const [french = String(last)] = frenchNameOfKey(String(last))?.split(",") ?? [];
  return { en: String(last), fr: french };
}
