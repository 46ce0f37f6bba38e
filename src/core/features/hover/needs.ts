import type { Localized } from "../../locale.ts";
import type { Answer, Plan } from "../../plan/plan.ts";
import { type Dimension, dimensions } from "../../plan/vocabulary.ts";
import { say } from "../markdown.ts";
import type { Hovered } from "./hovered.ts";

const texts = {
  question: { en: "**Where it comes from**: {question}", fr: "**D'où il vient** : {question}" },
  answer: { en: "**What you were told**: {answer}", fr: "**Ce que l'on vous a dit** : {answer}" },
  response: { en: "**What you answer**: {response}", fr: "**Ce que vous y répondez** : {response}" },
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
  const question = from === undefined ? undefined : naming("question", from);
  const response = need.response?.value;
  return [
    ...(question === undefined ? [] : [say(texts.question, { question }, view.locale)]),
    ...(from === undefined ? [] : answerLine(from, hovered)),
    say(response === undefined ? texts.noResponse : texts.response, { response }, view.locale),
  ];
}

/** What the plan noted under the question that `what.main-problem` or `users.how.usage` names. */
export function answerLine(path: string, { plan, view }: Pick<Hovered, "plan" | "view">): string[] {
  const answer = answerAt(path, plan)?.text;
  return answer === undefined ? [] : [say(texts.answer, { answer }, view.locale)];
}

function answerAt(path: string, { discovery }: Plan): Answer | undefined {
  const [id, dimension = "", level = "customer"] = path.split(".").reverse();
  if ((level !== "customer" && level !== "users") || !isDimension(dimension)) return undefined;
  return discovery[level].answers.get(dimension)?.find(({ question }) => question === id);
}

function isDimension(word: string): word is Dimension {
  return (dimensions as readonly string[]).includes(word);
}
