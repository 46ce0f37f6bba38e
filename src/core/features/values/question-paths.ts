import type { Localized } from "../../locale.ts";
import { topicLabel } from "../../plan/labels.ts";
import type { Answer, Plan } from "../../plan/plan.ts";
import { dimensions } from "../../plan/vocabulary.ts";
import type { Playbook } from "../../playbook/playbook.ts";
import { everywhere, type Value } from "./value.ts";

/** How `needs[].from` names the questions of this plan: those that are answered first, each with its answer. */
export function answeredQuestions(plan: Plan | undefined, playbook: Playbook): Value[] {
  if (!plan) return [];
  const asked = (["customer", "users"] as const).flatMap((level) =>
    dimensions.flatMap((dimension) =>
      (plan.discovery[level].answers.get(dimension) ?? []).map((answer) => {
        const path = `${dimension}.${answer.question}`;
        return {
          value: level === "customer" ? path : `users.${path}`,
          answer,
          question: playbook.questions[dimension][answer.question],
        };
      }),
    ),
  );
  const topics = (["reseller", "endCustomer"] as const).flatMap((level) =>
    plan.discovery[level].answers.map((answer) => ({
      value: `${level}.${answer.question}`,
      answer,
      question: topicLabel(answer.question),
    })),
  );
  const isAnswered = ({ answer }: { answer: Answer }) => Number(answer.status !== "answered");
  const known = [...asked, ...topics].sort((a, b) => isAnswered(a) - isAnswered(b));
  return known.map(({ value, answer, question }) => ({
    kind: "name",
    value,
    label: question && textOf(question),
    explanation: answer.text === undefined ? undefined : everywhere(answer.text),
  }));
}

function textOf({ en, fr }: Localized) {
  return { en, fr };
}
