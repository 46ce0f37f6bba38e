import { shortened } from "../features/markdown.ts";
import { questionOf } from "../features/names.ts";
import { type Localized, told } from "../locale.ts";
import { choiceInWords } from "../plan/answer-in-words.ts";
import { answersAt } from "../plan/coverage.ts";
import { levelLabels, topicLabel } from "../plan/labels.ts";
import type { Answer } from "../plan/plan.ts";
import { type DiscoveryLevel, discoveryLevels } from "../plan/vocabulary.ts";
import { keysOf } from "../source/tree.ts";
import { type ChangeKind, longestText, type PlanChange, type Versions } from "./change.ts";

const texts = {
  answered: { en: "Answered: “{question}” {after}", fr: "Réponse obtenue : « {question} » {after}" },
  changed: { en: "“{question}” {before} → {after}", fr: "« {question} » {before} → {after}" },
  "left-out": { en: "Does not apply: “{question}”", fr: "Sans objet : « {question} »" },
  reopened: { en: "To be asked again: “{question}”", fr: "De nouveau à demander : « {question} »" },
} satisfies Partial<Record<ChangeKind, Localized>>;

const atLevel: Localized = { en: "{level}: {question}", fr: "{level} : {question}" };

type AnswerChange = keyof typeof texts;

/** What was learnt between two versions, question by question. */
export function answerChanges(versions: Versions): readonly PlanChange[] {
  return discoveryLevels.flatMap((level) => {
    const [before, after] = [versions.before, versions.after].map(({ plan }) => byPointer(answersAt(plan, level)));
    const pointers = [...new Set([...(after?.keys() ?? []), ...(before?.keys() ?? [])])];
    return pointers.flatMap((pointer): PlanChange[] => {
      const [was, is] = [before?.get(pointer), after?.get(pointer)];
      const one = is ?? was;
      const kind = whatHappened(was, is);
      if (!kind || !one) return [];
      const facts = { before: textOf(was, versions), after: textOf(is, versions) };
      return [{ kind, pointer, ...facts, text: said(kind, { answer: one, level, ...facts }, versions) }];
    });
  });
}

function byPointer(answers: readonly Answer[]): ReadonlyMap<string, Answer> {
  return new Map(answers.map((answer) => [answer.key.pointer, answer]));
}

/** A question that was only written down says nothing new of the customer. */
function whatHappened(was: Answer | undefined, is: Answer | undefined): AnswerChange | undefined {
  if (is?.status === "answered") {
    if (was?.status !== "answered") return "answered";
    return was.text === is.text ? undefined : "changed";
  }
  if (is?.status === "not-applicable") return was?.status === "not-applicable" ? undefined : "left-out";
  return was?.status === "answered" ? "reopened" : undefined;
}

function textOf(answer: Answer | undefined, { view }: Versions): string | undefined {
  if (answer?.status !== "answered" || answer.text === undefined) return undefined;
  return choiceInWords(answer.text, keysOf(answer.key.pointer), view.locale);
}

interface Said {
  readonly answer: Answer;
  readonly level: DiscoveryLevel;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

function said(kind: AnswerChange, { answer, level, before, after }: Said, { view }: Versions): string {
  const { locale, playbook } = view;
  const [, , dimension = ""] = keysOf(answer.key.pointer);
  const isTopic = level === "reseller" || level === "endCustomer";
  const asked = isTopic ? topicLabel(answer.question) : questionOf(dimension, answer.question, playbook);
  const words = asked?.[locale] ?? answer.question;
  const question =
    level === "users" ? told(atLevel[locale], { level: levelLabels[level], question: words }, locale) : words;
  const cut = (text: string | undefined) => text && shortened(text, longestText);
  return told(texts[kind][locale], { question, before: cut(before), after: cut(after) }, locale);
}
