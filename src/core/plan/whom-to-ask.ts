import type { Playbook } from "../playbook/playbook.ts";
import type { CoveredTopic } from "./coverage.ts";
import { holds } from "./people.ts";
import type { Plan, Stakeholder } from "./plan.ts";
import { text } from "./read.ts";
import type { DiscoveryLevel, Role } from "./vocabulary.ts";

/** Somebody of the plan, or the role of somebody still to be found. */
export type Whom = { readonly person: Stakeholder } | { readonly role: Role };

const usual: Readonly<Record<DiscoveryLevel, readonly [Role, ...Role[]]>> = {
  customer: ["buyer", "decision-maker"],
  users: ["user"],
  reseller: ["buyer", "decision-maker"],
  endCustomer: ["buyer", "decision-maker"],
};

/**
 * Whom to put a question to: whom the plan says, else who was asked already, else the first holder of a role that can answer it, else whoever
 * speaks for the level. When all of those are still to be found, a role that the form of sale asks for goes before others.
 */
export function whomToAsk({ level, question, answer }: CoveredTopic, plan: Plan, playbook: Playbook): Whom {
  const { sale, stakeholders } = plan;
  const [first, ...others] = usual[level];
  const roles = [...(question?.whom ?? []), first, ...others];
  const named = text(answer?.node, "askWhom") ?? answer?.from;
  const asked = named && stakeholders.find(({ id }) => id?.value === named.value);
  const person = asked ?? firstHolder(roles, stakeholders);
  if (person) return { person };
  const required = playbook.roles[sale.form?.value ?? "any"];
  return { role: roles.find((role) => required.includes(role)) ?? first };
}

function firstHolder(roles: readonly Role[], people: readonly Stakeholder[]): Stakeholder | undefined {
  for (const role of roles) {
    const holder = people.find((person) => holds(person, role));
    if (holder) return holder;
  }
  return undefined;
}
