import type { PlanDocument } from "../document.ts";
import type { View } from "../features/view.ts";
import type { Localized } from "../locale.ts";
import { dayInBrief, daysInWords } from "../plan/days-in-words.ts";
import { daysBetween } from "../plan/iso-date.ts";
import { attitudeLabels, motiveLabels, roleLabels, roleTasks } from "../plan/labels.ts";
import { holds, lastExchange, latestContacts, missingRoles, nameOf } from "../plan/people.ts";
import type { Plan, Stakeholder } from "../plan/plan.ts";
import { type Attitude, attitudes, type Role } from "../plan/vocabulary.ts";
import type { Placed, PlanModel } from "./model.ts";

/** Who takes part in the purchase: how much each weighs, how each stands, and who is still to be found. */
export interface StakeholdersModel extends PlanModel {
  readonly view: "stakeholders";
  /** From the opponent to the ally; not knowing comes first, apart from the others. */
  readonly attitudes: readonly { readonly attitude: Attitude; readonly name: string }[];
  /** In the order of the plan. */
  readonly people: readonly PersonModel[];
  /** The roles that the form of sale asks for and nobody holds. */
  readonly missing: readonly { readonly role: Role; readonly name: string; readonly task: string }[];
  /** Past so many days without an exchange a contact goes cold. */
  readonly staleAfterDays: number;
}

export interface PersonModel extends Placed {
  readonly name: string;
  /** The last word of the name, where there is no room for more. */
  readonly shortName: string;
  readonly job: string | undefined;
  readonly roles: readonly string[];
  readonly decides: boolean;
  /** 1 (little) to 5 (decisive); undefined when the plan does not say. */
  readonly influence: number | undefined;
  /** `unknown` also when the plan does not say. */
  readonly attitude: Attitude;
  readonly attitudeName: string;
  readonly motives: readonly string[];
  readonly objectives: readonly string[];
  /** Whom this person reports to: with a pointer when the plan has an entry for them. */
  readonly boss: { readonly name: string; readonly pointer: string | undefined } | undefined;
  readonly lastSeen: { readonly day: string; readonly distance: string; readonly isStale: boolean } | undefined;
}

const unnamed: Localized = { en: "Somebody without a name", fr: "Quelqu'un sans nom" };

export function stakeholdersModel({ plan }: PlanDocument, view: View): StakeholdersModel {
  const { playbook, locale } = view;
  const contacts = latestContacts(plan, view.today);
  return {
    view: "stakeholders",
    locale,
    account: plan.account.name?.value,
    attitudes: [...attitudes].reverse().map((attitude) => ({ attitude, name: attitudeLabels[attitude][locale] })),
    people: plan.stakeholders.map((person) => personModel(person, { plan, view, contacts })),
    missing: missingRoles(plan, playbook).map((role) => ({
      role,
      name: roleLabels[role][locale],
      task: roleTasks[role][locale],
    })),
    staleAfterDays: playbook.contacts.staleAfterDays,
  };
}

interface Known {
  readonly plan: Plan;
  readonly view: View;
  readonly contacts: ReturnType<typeof latestContacts>;
}

function personModel(person: Stakeholder, known: Known): PersonModel {
  const { locale } = known.view;
  const attitude = person.attitude?.value ?? "unknown";
  const name = nameOf(person) ?? unnamed[locale];
  return {
    pointer: person.node.pointer,
    name,
    shortName: name.trim().split(/\s+/).at(-1) ?? name,
    job: person.name && person.function?.value,
    roles: person.roles.map(({ value }) => roleLabels[value][locale]),
    decides: holds(person, "decision-maker"),
    influence: influenceOf(person),
    attitude,
    attitudeName: attitudeLabels[attitude][locale],
    motives: person.motives.map(({ value }) => motiveLabels[value][locale]),
    objectives: person.objectives.map(({ value }) => value),
    boss: bossOf(person, known),
    lastSeen: lastSeenOf(person, known),
  };
}

/** A figure outside the scale is a finding, and no place on the map. */
function influenceOf({ influence }: Stakeholder): number | undefined {
  const value = influence?.value;
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 5 ? value : undefined;
}

function bossOf({ reportsTo }: Stakeholder, { plan }: Known): PersonModel["boss"] {
  if (!reportsTo) return undefined;
  const boss = plan.stakeholders.find(({ id }) => id?.value === reportsTo.value);
  return { name: (boss && nameOf(boss)) ?? reportsTo.value, pointer: boss?.node.pointer };
}

function lastSeenOf(person: Stakeholder, { contacts, view }: Known): PersonModel["lastSeen"] {
  const { playbook, today, locale } = view;
  const day = lastExchange(person, contacts, today);
  if (day === undefined) return undefined;
  const days = daysBetween(day, today);
  return {
    day: dayInBrief(day, locale),
    distance: daysInWords(-days, locale),
    isStale: days > playbook.contacts.staleAfterDays,
  };
}
