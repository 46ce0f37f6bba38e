import type { Localized } from "../../locale.ts";
import { topicLabel } from "../../plan/labels.ts";
import { topicNamed } from "../../plan/named-topic.ts";
import { argumentsFor } from "../../plan/needs.ts";
import { say } from "../markdown.ts";
import type { Hovered } from "./hovered.ts";

const texts = {
  question: { en: "**Where it comes from**: {question}", fr: "**D'où il vient** : {question}" },
  answer: { en: "**What you were told**: {answer}", fr: "**Ce que l'on vous a dit** : {answer}" },
  response: { en: "**What you answer**: {response}", fr: "**Ce que vous y répondez** : {response}" },
  argument: { en: "**Argument prepared for it**: {argument}", fr: "**Argument préparé pour lui** : {argument}" },
  noResponse: {
    en: "**What you answer**: nothing yet, say it under `response`.",
    fr: "**Ce que vous y répondez** : rien encore, dites-le sous `response`.",
  },
} satisfies Record<string, Localized>;

/** Of a need: the question it came from, what the customer said, and the answer of the offer. */
export function needFacts(hovered: Hovered): readonly string[] {
  const { plan, path, view, naming } = hovered;
  const [section, index, key] = path;
  const need = plan.needs.find(({ node }) => node.pointer === `/${section}/${index}`);
  if (!need || (key !== "id" && key !== "text" && key !== "from")) return [];
  const from = need.from?.value;
  const question = from === undefined ? undefined : (naming("question", from) ?? topicInWords(from, hovered));
  const response = need.response?.value;
  return [
    ...(question === undefined ? [] : [say(texts.question, { question }, view.locale)]),
    ...(from === undefined ? [] : answerLine(from, hovered)),
    say(response === undefined ? texts.noResponse : texts.response, { response }, view.locale),
    ...argumentsFor(need, plan).map((argument) => say(texts.argument, { argument: argument.value }, view.locale)),
  ];
}

/** What the plan holds as the answer to the question that `what.main-problem` or `users.how.usage` names. */
export function answerLine(path: string, { plan, view }: Pick<Hovered, "plan" | "view">): string[] {
  const topic = topicNamed(path, plan, view.playbook);
  const answer = topic?.status === "answered" ? topic.answer?.text : undefined;
  return answer === undefined ? [] : [say(texts.answer, { answer }, view.locale)];
}

/** What a reseller or its customers were asked about. */
function topicInWords(path: string, { plan, view }: Hovered): string | undefined {
  const topic = topicNamed(path, plan, view.playbook);
  return topic && topicLabel(topic.id)[view.locale];
}
