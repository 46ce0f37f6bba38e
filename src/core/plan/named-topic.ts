import type { Playbook } from "../playbook/playbook.ts";
import { type CoveredTopic, coverageAt, pathOf } from "./coverage.ts";
import type { Plan } from "./plan.ts";
import { discoveryLevels } from "./vocabulary.ts";

/**
 * What the plan knows of the question or topic that a need names: `what.main-problem` speaks of the customer, another level is
 * named first, as in `users.how.usage` and `endCustomer.needs.budget`. Undefined for one that this plan does not ask.
 */
export function topicNamed(path: string, plan: Plan, playbook: Playbook): CoveredTopic | undefined {
  const names = path.split(".");
  const level = discoveryLevels.find((one) => one === names[0]) ?? "customer";
  const full = level === names[0] ? path : `${level}.${path}`;
  return coverageAt(level, plan, playbook).topics.find((topic) => pathOf(topic).slice(1).join(".") === full);
}
