import { fill, type Locale, type Localized } from "../locale.ts";
import type { Objective } from "../plan/plan.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { measureName } from "./indicator.ts";

const sentences = {
  alone: { en: "Reach {target}", fr: "Atteindre {target}" },
  after: { en: "{words} – reach {target}", fr: "{words} – atteindre {target}" },
  dated: { en: "{sentence} by {due}", fr: "{sentence} d'ici le {due}" },
} satisfies Record<string, Localized>;

/** The sentence that the first target of an objective makes, behind the words that are there: "Growth – reach 40 (orders)". */
export function sentenceFor(objective: Objective, playbook: Playbook, language: Locale): string | undefined {
  const { measures, statement, timeBound } = objective;
  const measure = measures.find(({ indicator, target }) => indicator && target);
  if (!measure?.target) return undefined;
  const unit = measure.unit ? ` ${measure.unit.value}` : "";
  const target = `${measure.target.value}${unit} (${measureName(measure, playbook)[language].toLowerCase()})`;
  const facts = { words: statement?.value.trim(), target };
  const sentence = fill(sentences[statement ? "after" : "alone"][language], facts, language);
  return timeBound.due ? fill(sentences.dated[language], { sentence, due: timeBound.due.value }, language) : sentence;
}
