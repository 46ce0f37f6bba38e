import type { PlanDocument } from "../document.ts";
import { type CoveredTopic, coverageOf, pathOf } from "../plan/coverage.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { choicesAt } from "../schema/choices.ts";
import { child, pointerTo } from "../source/tree.ts";
import type { Edit } from "./edit.ts";
import { inTurn, type Step } from "./in-turn.ts";
import { remove } from "./move-entry.ts";
import type { YamlValue } from "./render.ts";
import { set, whole } from "./set.ts";

/** What was learnt about a question of the discovery. */
export type Reply =
  /** `from`: the id of a stakeholder; `on`: YYYY-MM-DD. Several words answer what may be several of the method's. */
  | { readonly answer: string | readonly string[]; readonly from?: string; readonly on?: string }
  /** Why the question makes no sense here. */
  | { readonly notApplicable: string }
  /** It was put, and waits for its answer. */
  | "asked";

/** The edits that write down what was learnt about a question, by its id such as `customer.who.budget`; none when there is no such question, or no place for it. */
export function answerQuestion(document: PlanDocument, question: string, reply: Reply, playbook: Playbook): Edit[] {
  const { levels } = coverageOf(document.plan, playbook);
  const topic = levels.flatMap(({ topics }) => topics).find((one) => pathOf(one).slice(1).join(".") === question);
  if (!topic) return [];
  const path = pathOf(topic);
  if (reply === "asked") return topic.answer ? [] : set(document, whole, path, null);
  const value = replyOf(path, reply);
  if (value === undefined) return [];
  return topic.answer?.node.kind === "map" && isBlock(value)
    ? addTo(document, topic, value)
    : set(document, whole, path, value);
}

/** What stands in a recorded answer already, such as how sure one is of it, stays; but what is answered is left out no more. */
function addTo(document: PlanDocument, topic: CoveredTopic, value: { readonly [key: string]: YamlValue }): Edit[] {
  const at = { pointer: pathOf(topic).reduce<string>(pointerTo, "") };
  const additions = Object.entries(value).map(
    ([key, own]): Step =>
      (current) =>
        set(current, at, [key], own),
  );
  const reason = "answer" in value ? child(topic.answer?.node, "notApplicable") : undefined;
  return inTurn(document, reason ? [...additions, remove(reason.pointer)] : additions);
}

function replyOf(path: readonly string[], reply: Exclude<Reply, "asked">): YamlValue | undefined {
  if ("notApplicable" in reply) return { notApplicable: reply.notApplicable };
  const { from, on } = reply;
  const choices = choicesAt("account-plan", path);
  const answer = choices
    ? chosen(reply.answer, choices)
    : typeof reply.answer === "string"
      ? plain(reply.answer)
      : undefined;
  if (answer === undefined || (from === undefined && on === undefined)) return answer;
  return { answer, ...(from !== undefined && { from }), ...(on !== undefined && { on }) };
}

/** Only words that the method knows. */
function chosen(
  answer: string | readonly string[],
  { several, values }: NonNullable<ReturnType<typeof choicesAt>>,
): YamlValue | undefined {
  const words = (typeof answer === "string" ? [answer] : answer).filter((word) =>
    values.some(({ value }) => value === word),
  );
  return several ? (words.length > 0 ? words : undefined) : words[0];
}

/** A figure is written as one. */
function plain(answer: string): string | number | undefined {
  const words = answer.trim();
  if (words === "") return undefined;
  return /^\d{1,15}(?:\.\d{1,6})?$/.test(words) && String(Number(words)) === words ? Number(words) : words;
}

function isBlock(value: YamlValue): value is { readonly [key: string]: YamlValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
