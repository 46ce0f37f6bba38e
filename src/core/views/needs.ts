import { questionNamed } from "../features/names.ts";
import type { View } from "../features/view.ts";
import { type Localized, typeset } from "../locale.ts";
import { topicLabel } from "../plan/labels.ts";
import type { Need, Plan, Text } from "../plan/plan.ts";
import { blocks, text } from "../plan/read.ts";
import { discoveryLevels, type priorities } from "../plan/vocabulary.ts";
import type { MapNode } from "../source/tree.ts";
import type { Placed } from "./model.ts";

/** A need between the answer that revealed it and the response in the offer. */
export interface NeedModel extends Placed {
  readonly text: string | undefined;
  readonly priority: string | undefined;
  /** The question whose answer revealed it. */
  readonly from: { readonly pointer: string; readonly words: string } | undefined;
  readonly response: string | undefined;
}

/** A response without a need: an argument that answers nothing anybody asked for. */
export interface LooseResponse extends Placed {
  readonly text: string;
}

const priorityNames: Readonly<Record<(typeof priorities)[number], Localized>> = {
  high: { en: "high", fr: "haute" },
  medium: { en: "medium", fr: "moyenne" },
  low: { en: "low", fr: "basse" },
};

export function needModels({ needs }: Plan, view: View): NeedModel[] {
  return needs.map((need) => ({
    pointer: need.node.pointer,
    text: (need.text ?? need.id)?.value,
    priority: need.priority && priorityNames[need.priority.value][view.locale],
    from: need.from && { pointer: answerPointer(need.from.value), words: questionInWords(need.from.value, view) },
    response: need.response?.value,
  }));
}

/** The arguments that name no need, or one that the plan does not have. */
export function looseResponses({ negotiation, needs }: Plan): LooseResponse[] {
  const isKnown = (id: Text | undefined) => needs.some((need: Need) => id !== undefined && need.id?.value === id.value);
  return blocks(negotiation.node, "arguments").flatMap((node: MapNode) => {
    const words = text(node, "benefit") ?? text(node, "advantage") ?? text(node, "feature");
    return !words || isKnown(text(node, "need")) ? [] : { pointer: node.pointer, text: words.value };
  });
}

/** `what.main-problem` speaks of the customer; another level is named first: `users.how.usage`. */
function answerPointer(path: string): string {
  const names = path.split(".");
  const hasLevel = discoveryLevels.some((level) => level === names[0]);
  return ["", "discovery", ...(hasLevel ? [] : ["customer"]), ...names].join("/");
}

function questionInWords(path: string, { playbook, locale }: View): string {
  const question = questionNamed(path, playbook);
  if (question) return typeset(question[locale], locale);
  const [, ...topic] = path.split(".");
  return topic.length > 0 ? topicLabel(topic.join("."))[locale] : path;
}
