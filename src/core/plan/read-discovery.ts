import { child, type Entry, type MapNode, type Node } from "../source/tree.ts";
import type { Answer, AnswerStatus, Discovery, DiscoveryLevelAnswers, Topics } from "./plan.ts";
import { asText, block, day, maxItems, text } from "./read.ts";
import { dimensions } from "./vocabulary.ts";

export function readDiscovery(node: MapNode | undefined): Discovery {
  return {
    node,
    customer: readLevel(block(node, "customer")),
    users: readLevel(block(node, "users")),
    reseller: readTopics(block(node, "reseller")),
    endCustomer: readEndCustomer(block(node, "endCustomer")),
  };
}

function readLevel(node: MapNode | undefined): DiscoveryLevelAnswers {
  const answers = dimensions.map((dimension) => [dimension, answersIn(block(node, dimension))] as const);
  return { node, answers: new Map(answers) };
}

function readTopics(node: MapNode | undefined): Topics {
  return { node, answers: answersIn(node) };
}

/** Motives, motivations and the four parts of the needs: `needs.budget` is a topic like `motives`. */
function readEndCustomer(node: MapNode | undefined): Topics {
  const needs = answersIn(block(node, "needs")).map((answer) => ({ ...answer, question: `needs.${answer.question}` }));
  return { node, answers: [...answersIn(node).filter(({ question }) => question !== "needs"), ...needs] };
}

function answersIn(node: MapNode | undefined): Answer[] {
  return (node?.entries ?? []).slice(0, maxItems).map(readAnswer);
}

/** The three ways to write an answer: the words alone, `{ answer, from, on }`, `{ notApplicable: reason }`. */
function readAnswer({ key, keyRange, value }: Entry): Answer {
  return {
    question: key,
    key: { range: keyRange, pointer: value.pointer },
    node: value,
    status: statusOf(value),
    text: wordsOf(value),
    from: text(value, "from"),
    on: day(value, "on"),
  };
}

/** What an answer amounts to, in any of the ways to write it. */
export function statusOf(answer: Node): AnswerStatus {
  if (child(answer, "notApplicable")) return "not-applicable";
  return wordsOf(answer) === undefined ? "open" : "answered";
}

/** The words of an answer, joined when it is a list; undefined while it waits for them. */
function wordsOf(answer: Node): string | undefined {
  const words = answer.kind === "map" ? child(answer, "answer") : answer;
  if (words?.kind !== "list") return asText(words)?.value;
  return (
    words.items
      .slice(0, maxItems)
      .flatMap((item) => asText(item)?.value ?? [])
      .join(", ") || undefined
  );
}
