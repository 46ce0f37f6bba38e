import type { PlanDocument } from "../document.ts";
import type { View } from "../features/view.ts";
import type { Localized } from "../locale.ts";
import { type CoveredTopic, coverageOf, pathOf } from "../plan/coverage.ts";
import { motiveLabels } from "../plan/labels.ts";
import { nameOf } from "../plan/people.ts";
import type { Plan } from "../plan/plan.ts";
import { motives } from "../plan/vocabulary.ts";
import { whomToAsk } from "../plan/whom-to-ask.ts";
import { choicesAt } from "../schema/choices.ts";
import { isWaiting } from "./fraction.ts";
import type { PlanModel } from "./model.ts";
import { type QuestionModel, questionModel } from "./questions.ts";

/** The questions that wait, as a conversation would take them. */
export interface InterviewModel extends PlanModel {
  readonly view: "interview";
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Those who can be named as the source of an answer. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** In the order of asking. */
  readonly questions: readonly InterviewQuestion[];
  readonly answered: readonly QuestionModel[];
}

export interface InterviewQuestion extends QuestionModel {
  /** The id of the person who can answer it best, if the plan knows one. */
  readonly whom: string | undefined;
  /** The words among which the answer chooses; undefined where anything may be said. */
  readonly choices: { readonly several: boolean; readonly options: readonly Option[] } | undefined;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

export function interviewModel({ plan }: PlanDocument, view: View): InterviewModel {
  const { playbook, today, locale } = view;
  const topics = coverageOf(plan, playbook).levels.flatMap((level) => level.topics);
  return {
    view: "interview",
    locale,
    account: plan.account.name?.value,
    today,
    people: peopleOf(plan),
    questions: topics.filter(isWaiting).map((topic) => ({
      ...questionModel(topic, plan, view),
      whom: whomOf(topic, plan, view),
      choices: choicesOf(topic, view),
    })),
    answered: topics.filter((topic) => !isWaiting(topic)).map((topic) => questionModel(topic, plan, view)),
  };
}

function peopleOf({ stakeholders }: Plan): InterviewModel["people"] {
  const people = stakeholders.flatMap((person) =>
    person.id ? { id: person.id.value, name: nameOf(person) ?? person.id.value } : [],
  );
  // Of an id given twice the first counts; the second is a finding.
  return people.filter(({ id }, index) => people.findIndex((one) => one.id === id) === index);
}

function whomOf(topic: CoveredTopic, plan: Plan, { playbook }: View): string | undefined {
  const whom = whomToAsk(topic, plan, playbook);
  return "person" in whom ? whom.person.id?.value : undefined;
}

function choicesOf(topic: CoveredTopic, { locale }: View): InterviewQuestion["choices"] {
  const choices = choicesAt("account-plan", pathOf(topic));
  if (!choices) return undefined;
  const options = choices.values.map(({ value, description }) => ({
    value,
    label: ownLabel(value)?.[locale] ?? description?.[locale].replace(/\.$/, "") ?? value,
  }));
  return { several: choices.several, options };
}

/** Motives have names of their own; of other words the schema says what they mean. */
function ownLabel(value: string): Localized | undefined {
  const motive = motives.find((one) => one === value);
  return motive && motiveLabels[motive];
}
