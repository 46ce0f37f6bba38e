import { capital } from "../features/symbols/titles.ts";
import type { View } from "../features/view.ts";
import { type Localized, told, typeset } from "../locale.ts";
import { answerInWords } from "../plan/answer-in-words.ts";
import { type CoveredTopic, pathOf } from "../plan/coverage.ts";
import { dayInBrief } from "../plan/days-in-words.ts";
import { dimensionLabels, levelLabels, roleLabels, roleTasks, topicLabel } from "../plan/labels.ts";
import { nameOf } from "../plan/people.ts";
import type { Plan } from "../plan/plan.ts";
import type { Dimension, DiscoveryLevel } from "../plan/vocabulary.ts";
import { type Whom, whomToAsk } from "../plan/whom-to-ask.ts";
import { child, pointerTo } from "../source/tree.ts";
import { isWaiting } from "./fraction.ts";
import type { Placed } from "./model.ts";
import { placeInWords } from "./place-in-words.ts";

/** A question or topic of the discovery, and what the plan knows of it. */
export interface QuestionModel extends Placed {
  /** Unlike that of any other: `customer.who.final-decision`. */
  readonly id: string;
  readonly level: DiscoveryLevel;
  readonly dimension: Dimension | undefined;
  /** Where it belongs: "Who", or of a topic "the reseller". */
  readonly subject: string;
  readonly text: string;
  readonly core: boolean;
  readonly status: CoveredTopic["status"];
  /** The words of the answer, or the reason why it does not apply. */
  readonly answer: string | undefined;
  /** Who said it and when. */
  readonly source: string | undefined;
  /** Where else the plan answers it. */
  readonly elsewhere: { readonly pointer: string; readonly words: string } | undefined;
}

/** The questions to put to somebody, the core ones first. */
export interface QuestionGroup {
  readonly id: string;
  readonly whom: string;
  /** The function of a person; of a role that nobody holds, what it does. */
  readonly hint: string | undefined;
  /** Undefined for somebody still to be found. */
  readonly pointer: string | undefined;
  readonly questions: readonly QuestionModel[];
}

const toBeFound: Localized = { en: "{role}, still to be found", fr: "{role}, encore à identifier" };

export function questionModel(topic: CoveredTopic, plan: Plan, view: View): QuestionModel {
  const { level, dimension, id, question, core, status, answer, elsewhere } = topic;
  const { locale } = view;
  return {
    id: pathOf(topic).slice(1).join("."),
    level,
    dimension,
    subject: (dimension ? dimensionLabels[dimension] : levelLabels[level])[locale],
    text: typeset(question ? question[locale] : topicLabel(id)[locale], locale),
    core,
    status,
    answer: status === "not-applicable" ? reasonOf(topic) : answerInWords(topic, locale),
    source: sourceOf(topic, plan, view),
    elsewhere: elsewhere && {
      pointer: elsewhere.pointer,
      words: placeInWords(elsewhere.pointer, plan, view),
    },
    pointer: answer?.key.pointer ?? pathOf(topic).reduce<string>(pointerTo, ""),
  };
}

/** What is still to be asked, by whom to ask: people as their first question comes, roles to be found last. */
export function questionGroups(topics: readonly CoveredTopic[], plan: Plan, view: View): QuestionGroup[] {
  const waiting = topics.filter(isWaiting);
  const inOrder = [...waiting.filter(({ core }) => core), ...waiting.filter(({ core }) => !core)];
  const byWhom = new Map<string, { readonly whom: Whom; readonly topics: CoveredTopic[] }>();
  for (const topic of inOrder) {
    const whom = whomToAsk(topic, plan, view.playbook);
    const id = "person" in whom ? whom.person.node.pointer : whom.role;
    const group = byWhom.get(id);
    if (group) group.topics.push(topic);
    else byWhom.set(id, { whom, topics: [topic] });
  }
  const groups = [...byWhom].map(([id, { whom, topics }]) => ({
    id,
    ...whomInWords(whom, view),
    questions: topics.map((topic) => questionModel(topic, plan, view)),
  }));
  return [...groups.filter(({ pointer }) => pointer), ...groups.filter(({ pointer }) => !pointer)];
}

function whomInWords(whom: Whom, { locale }: View): Pick<QuestionGroup, "whom" | "hint" | "pointer"> {
  if ("role" in whom) {
    const { role } = whom;
    const found = told(toBeFound[locale], { role: capital(roleLabels[role][locale]) }, locale);
    return { whom: found, hint: roleTasks[role][locale], pointer: undefined };
  }
  const { person } = whom;
  const job = person.name && person.function?.value;
  const roles = person.roles.map(({ value }) => roleLabels[value][locale]).join(", ");
  return { whom: nameOf(person) ?? roles, hint: job ?? (roles || undefined), pointer: person.node.pointer };
}

function reasonOf({ answer }: CoveredTopic): string | undefined {
  const reason = child(answer?.node, "notApplicable");
  return reason?.kind === "scalar" ? String(reason.value) : undefined;
}

function sourceOf({ answer }: CoveredTopic, { stakeholders }: Plan, { locale }: View): string | undefined {
  const { from, on } = answer ?? {};
  const person = from && stakeholders.find(({ id }) => id?.value === from.value);
  const name = (person && nameOf(person)) ?? from?.value;
  const parts = [name, on && dayInBrief(on.value, locale)].filter((part) => part !== undefined);
  return parts.join(", ") || undefined;
}
