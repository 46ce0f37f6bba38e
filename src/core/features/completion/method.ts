import type { Path } from "../../edit/put.ts";
import type { Plan } from "../../plan/plan.ts";
import { isAtLeast, isSigned } from "../../plan/stage.ts";
import { type DiscoveryLevel, discoveryLevels } from "../../plan/vocabulary.ts";
import type { Playbook } from "../../playbook/playbook.ts";
import type { Request } from "./request.ts";

type Question = (plan: Plan, playbook: Playbook) => boolean;

const isLevelAsked =
  (level: DiscoveryLevel): Question =>
  ({ sale }, { levels }) =>
    levels[sale.form?.value ?? "any"].includes(level);

/** Keys that depend on the sale, by where they stand; the schema speaks for all others. */
const onCondition: Readonly<Record<string, Question>> = {
  // A volume sale goes by the price list.
  negotiation: (plan) => isAtLeast(plan, "negotiation") && plan.sale.model?.value !== "volume",
  history: (plan) => isAtLeast(plan, "contact"),
  competition: (plan) => isAtLeast(plan, "proposal") && !isSigned(plan),
  "account.customerSpace": (plan) => isSigned(plan),
  "sale.tender": ({ sale }) => sale.form?.value === "public-tender",
  "sale.options": ({ sale }) => sale.adaptation !== undefined && sale.adaptation.value !== "standard",
  "sale.prospecting": (plan) => !isAtLeast(plan, "discovery"),
  "sale.cycle.signedOn": (plan) => isSigned(plan),
  ...Object.fromEntries(discoveryLevels.map((level) => [`discovery.${level}`, isLevelAsked(level)])),
};

/** Whether the method asks for a key in this form of sale at this stage; undefined when that depends on neither. */
export function askedNow(path: Path, key: string, { document, view }: Request): boolean | undefined {
  if (!("plan" in document)) return undefined;
  return onCondition[[...path, key].join(".")]?.(document.plan, view.playbook);
}
