import { nameOf } from "../plan/people.ts";
import type { Plan } from "../plan/plan.ts";
import { type Dimension, dimensions } from "../plan/vocabulary.ts";
import { inLocale, type Playbook, type Question, type Words } from "../playbook/playbook.ts";
import type { View } from "./view.ts";

/** Gives what a word names (see the schema's `x-ref`) as people say it, or undefined when nobody has said it. */
export type Naming = (kind: string | undefined, word: string) => string | undefined;

/** What the ids of a plan and the names of its playbook stand for: `durand` is Mme Durand. */
export function namesIn(plan: Plan, { playbook, locale }: View): Naming {
  const people = firstOf(plan.stakeholders.map((person) => [person.id?.value, nameOf(person)]));
  const needs = firstOf(plan.needs.map((need) => [need.id?.value, need.text?.value]));
  const variables = firstOf(plan.negotiation.variables.map(({ id, label }) => [id?.value, label?.value]));
  const spoken = (words: Words | undefined) => words && inLocale(words, locale);
  return (kind, word) => {
    switch (kind) {
      case "stakeholder":
        return people.get(word);
      case "need":
        return needs.get(word);
      case "variable":
        return variables.get(word);
      case "owner":
        return own(playbook.owners, word);
      case "sector":
        return spoken(own(playbook.sectors, word));
      case "segment":
        return spoken(own(playbook.segments, word)?.label);
      case "indicator":
        return spoken(own(playbook.indicators, word)?.label);
      case "question":
        return questionNamed(word, playbook)?.[locale];
      default:
        return undefined;
    }
  };
}

/** The question that `what.main-problem` or `users.how.usage` names. */
export function questionNamed(path: string, playbook: Playbook): Question | undefined {
  const [id = "", dimension = ""] = path.split(".").reverse();
  return questionOf(dimension, id, playbook);
}

export function questionOf(dimension: string, id: string, { questions }: Playbook): Question | undefined {
  const isDimension = (dimensions as readonly string[]).includes(dimension);
  return isDimension ? own(questions[dimension as Dimension], id) : undefined;
}

/** Whether two texts say the same but for capitals, accents and dashes: `food-retail` is "Food retail". */
export function sameWords(one: string, other: string): boolean {
  return letters(one) === letters(other);
}

function letters(words: string): string {
  return words
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

/** The first of each id counts; the others are findings. */
function firstOf(pairs: readonly (readonly [string | undefined, string | undefined])[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const [id, name] of pairs) if (id !== undefined && name !== undefined && !names.has(id)) names.set(id, name);
  return names;
}

/** Playbooks and plans are keyed by words that people choose: `constructor` names nothing by itself. */
function own<Value>(named: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(named, word) ? named[word] : undefined;
}
