import type { Localized } from "../locale.ts";
import { indicatorNames } from "../sentence/indicators.ts";
import { builtInPlaybook } from "./built-in.ts";
import type { Playbook, Question } from "./playbook.ts";

/**
 * A team's playbook over the built-in one: mappings merge key by key, lists and single values replace, `false` takes an
 * entry of a mapping out. The value is one that the schema accepts.
 */
export function mergePlaybook(value: unknown): Playbook {
  const merged = merge(builtInPlaybook, value) as Playbook;
  const { indicators } = merged;
  return {
    ...merged,
    indicatorNames: indicators === builtInPlaybook.indicators ? merged.indicatorNames : indicatorNames(indicators),
    questions: completeQuestions(merged.questions),
  };
}

function merge(base: unknown, own: unknown): unknown {
  if (own === undefined || own === null || own === "") return base; // not filled in yet
  if (!isMapping(base)) return own;
  // A bare text for something that has its texts in two languages changes those and nothing else.
  if (typeof own === "string" && typeof base.en === "string") return { ...base, ...inBoth(own) };
  if (!isMapping(own)) return own;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(own)) {
    if (value !== false || typeof base[key] === "boolean") merged[key] = merge(base[key], value);
    else delete merged[key];
  }
  return merged;
}

/** A team's own question may be a sentence and nothing else: it is then asked of every customer. */
function completeQuestions(questions: Playbook["questions"]): Playbook["questions"] {
  const complete = (question: Partial<Question> | string): Question => {
    const given = typeof question === "string" ? inBoth(question) : question;
    return { levels: ["customer"], asked: "always", ...given, ...bothLanguages(given) };
  };
  const entries = Object.entries(questions).map(([dimension, bank]) => [
    dimension,
    Object.fromEntries(Object.entries(bank).map(([id, question]) => [id, complete(question)])),
  ]);
  return Object.fromEntries(entries) as Playbook["questions"];
}

function inBoth(text: string): Localized {
  return { en: text, fr: text };
}

/** One language stands in for the other when only one is written. */
function bothLanguages({ en, fr }: { readonly en?: string; readonly fr?: string }): Localized {
  return { en: en ?? fr ?? "", fr: fr ?? en ?? "" };
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
