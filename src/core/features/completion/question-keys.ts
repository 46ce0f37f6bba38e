import type { Path } from "../../edit/put.ts";
import { coverageOf } from "../../plan/coverage.ts";
import { dimensions } from "../../plan/vocabulary.ts";
import type { Question } from "../../playbook/playbook.ts";
import { type Schema, schemaOfKey } from "../../schema/schema.ts";
import type { KeyChoice } from "./key-choice.ts";
import type { Request } from "./request.ts";

const help = {
  core: {
    en: "A core question: the plan is judged on it.",
    fr: "Une question essentielle : le plan est jugé sur elle.",
  },
  elsewhere: { en: "The plan answers it elsewhere already.", fr: "Le plan y répond déjà ailleurs." },
  other: { en: "Not usually asked in this sale.", fr: "Rarement posée dans ce type de vente." },
};

/**
 * The questions of a dimension at a level (`discovery.customer.who`): those of this form of sale without an answer, the core
 * ones first; then those answered elsewhere in the plan; then the level's questions that this sale does not ask.
 */
export function questionsAt(path: Path, schema: Schema, { document, view }: Request): readonly KeyChoice[] {
  const [, level, last] = path;
  const dimension = dimensions.find((one) => one === last);
  if (!("plan" in document) || !dimension || (level !== "customer" && level !== "users")) return [];
  const choice = (id: string, { en, fr }: Question, rank: KeyChoice["rank"], explanation: KeyChoice["explanation"]) => {
    return { key: id, rank, schema: schemaOfKey(schema, id), label: { en, fr }, explanation };
  };
  const topics = coverageOf(document.plan, view.playbook).levels.find((one) => one.level === level)?.topics ?? [];
  const bank = Object.entries(view.playbook.questions[dimension]);
  const asked = bank.filter(([id]) => topics.some((topic) => topic.dimension === dimension && topic.id === id));
  const unasked = bank.filter((one) => !asked.includes(one) && one[1].levels.includes(level));
  const placed = topics.length > 0 ? asked : unasked;
  return [
    ...placed.flatMap(([id, question]) => {
      const elsewhere = topics.some((topic) => topic.dimension === dimension && topic.id === id && topic.elsewhere);
      if (elsewhere) return choice(id, question, "optional", help.elsewhere);
      return question.core
        ? choice(id, question, "required", help.core)
        : choice(id, question, "recommended", undefined);
    }),
    ...(topics.length > 0 ? unasked.map(([id, question]) => choice(id, question, "optional", help.other)) : []),
  ];
}
