import { questionNamed } from "../features/names.ts";
import type { View } from "../features/view.ts";
import { type Localized, typeset } from "../locale.ts";
import { topicNamed } from "../plan/named-topic.ts";
import { argumentsFor, promiseOf } from "../plan/needs.ts";
import type { Need, Plan, Text } from "../plan/plan.ts";
import { discoveryLevels, type priorities } from "../plan/vocabulary.ts";
import type { Placed } from "./model.ts";
import { questionModel } from "./questions.ts";

/** A need between the answer that revealed it and the response in the offer. */
export interface NeedModel extends Placed {
  readonly text: string | undefined;
  readonly priority: string | undefined;
  readonly from: NeedSource | undefined;
  readonly response: string | undefined;
  /** What the arguments prepared for it say. */
  readonly arguments: readonly string[];
}

/** The question whose answer revealed a need. */
export interface NeedSource extends Placed {
  readonly words: string;
  /** What was answered, or the place of the plan that answers it; undefined when the plan does not say. */
  readonly answer: string | undefined;
}

/** A response without a need: an argument that answers nothing anybody asked for. */
export interface LooseResponse extends Placed {
  readonly text: string;
}

const priorityNames: Readonly<Record<(typeof priorities)[number], Localized>> = {
  high: { en: "high", fr: "élevée" },
  medium: { en: "medium", fr: "moyenne" },
  low: { en: "low", fr: "faible" },
};

export function needModels(plan: Plan, view: View): NeedModel[] {
  return plan.needs.map((need) => ({
    pointer: need.node.pointer,
    text: (need.text ?? need.id)?.value,
    priority: need.priority && priorityNames[need.priority.value][view.locale],
    from: need.from && needSource(need.from.value, plan, view),
    response: need.response?.value,
    arguments: argumentsFor(need, plan).map(({ value }) => value),
  }));
}

/** The arguments that name no need, or one that the plan does not have. */
export function looseResponses({ negotiation, needs }: Plan): LooseResponse[] {
  const isKnown = (id: Text | undefined) => needs.some((need: Need) => id !== undefined && need.id?.value === id.value);
  return negotiation.arguments.flatMap((argument) => {
    const words = promiseOf(argument);
    return !words || isKnown(argument.need) ? [] : { pointer: argument.node.pointer, text: words.value };
  });
}

/** The question that a need names, with its answer. */
function needSource(path: string, plan: Plan, view: View): NeedSource {
  const topic = topicNamed(path, plan, view.playbook);
  if (!topic) return { pointer: answerPointer(path), words: questionInWords(path, view), answer: undefined };
  const { text, answer, elsewhere, pointer, status } = questionModel(topic, plan, view);
  // That a need is noted answers some questions, and reveals nothing about the need.
  if (elsewhere?.pointer.startsWith("/needs")) return { pointer, words: text, answer: undefined };
  const said = status === "answered" ? (answer ?? elsewhere?.words) : undefined;
  return { pointer: elsewhere?.pointer ?? pointer, words: text, answer: said };
}

/** Of a question that this plan does not ask. */
function answerPointer(path: string): string {
  const names = path.split(".");
  const hasLevel = discoveryLevels.some((level) => level === names[0]);
  return ["", "discovery", ...(hasLevel ? [] : ["customer"]), ...names].join("/");
}

function questionInWords(path: string, { playbook, locale }: View): string {
  const question = questionNamed(path, playbook);
  return question ? typeset(question[locale], locale) : path;
}
