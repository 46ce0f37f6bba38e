import { child, type Entry, isEmpty, type MapNode, type Node } from "../source/tree.ts";
import type { Answer, AnswerStatus, Discovery, DiscoveryLevelAnswers, Topics } from "./plan.ts";
import { asText, block, day, text } from "./read.ts";
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
  return (node?.entries ?? []).map(readAnswer);
}

/** The three ways to write an answer: the words alone, `{ answer, from, on }`, `{ notApplicable: reason }`. */
function readAnswer({ key, keyRange, value }: Entry): Answer {
  const words = value.kind === "map" ? child(value, "answer") : value;
  const applicable = isEmpty(child(value, "notApplicable"));
  return {
    question: key,
    key: { range: keyRange, pointer: value.pointer },
    node: value,
    status: applicable ? (isFilled(words) ? "answered" : "open") : "not-applicable",
    text: wordsOf(words),
    from: text(value, "from"),
    on: day(value, "on"),
  } satisfies Answer & { status: AnswerStatus };
}

function isFilled(node: Node | undefined): boolean {
  if (!node || isEmpty(node)) return false;
  if (node.kind === "scalar") return asText(node) !== undefined;
  return node.kind === "list" && node.items.some(isFilled);
}

function wordsOf(node: Node | undefined): string | undefined {
  if (node?.kind === "list") return node.items.flatMap((item) => asText(item)?.value ?? []).join(", ");
  return asText(node)?.value;
}
