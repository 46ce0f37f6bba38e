import type { Located } from "../finding.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { wordMeant } from "../schema/called-so.ts";
import { child } from "../source/tree.ts";
import { idFrom } from "./new-id.ts";
import type { Contact, Day, Plan, Stakeholder } from "./plan.ts";
import { items } from "./read.ts";
import { type Role, roles as roleNames } from "./vocabulary.ts";

/** How to speak of somebody: by name, else by job, else by id; undefined while the entry is only begun. */
export function nameOf({ name, function: job, id }: Stakeholder): string | undefined {
  return (name ?? job ?? id)?.value;
}

/** Everybody whom the plan tells from the others. */
export function namedPeople({
  stakeholders,
}: Plan): readonly { readonly person: Stakeholder; readonly name: string }[] {
  return stakeholders.flatMap((person) => {
    const name = nameOf(person);
    return name === undefined ? [] : { person, name };
  });
}

/** The one other person whom words at a place call so, by last name at least: `Mme Durand` and `durand` are the same. */
export function personCalled(name: string, { stakeholders }: Plan, { pointer }: Located): Stakeholder | undefined {
  const called = idFrom(name, true);
  const others = stakeholders.filter(({ node }) => !pointer.startsWith(`${node.pointer}/`));
  const all = others.filter((person) => person.name && idFrom(person.name.value, true) === called);
  return called !== "" && all.length === 1 ? all[0] : undefined;
}

export function holds(person: Stakeholder, role: Role): boolean {
  return person.roles.some(({ value }) => value === role);
}

/** The roles that the form of sale asks for and that nobody holds, in the order of the playbook. */
export function missingRoles({ sale, stakeholders }: Plan, playbook: Playbook): readonly Role[] {
  const required = playbook.roles[sale.form?.value ?? "any"];
  return required.filter((role) => !stakeholders.some((person) => isMeantToHold(person, role)));
}

/** A misspelt role is held all the same: the schema's finding is about the spelling. */
function isMeantToHold(person: Stakeholder, role: Role): boolean {
  return holds(person, role) || unreadRoles(person).some((word) => wordMeant(word, roleNames) === role);
}

/** What somebody wrote for a person's roles and that could not be read as one, such as `decider`. */
export function unreadRoles({ node, roles }: Stakeholder): readonly string[] {
  const written = child(node, "roles");
  const words = written?.kind === "list" ? items(node, "roles") : written ? [written] : [];
  return words.flatMap((word) => {
    const isRead = roles.some((role) => role === word);
    return isRead || word.kind !== "scalar" || word.value === null ? [] : String(word.value);
  });
}

/** Of each stakeholder, by id, the latest exchange in the history that took place by a day. */
export function latestContacts({ history }: Plan, today: string): ReadonlyMap<string, Contact & { readonly on: Day }> {
  const latest = new Map<string, Contact & { readonly on: Day }>();
  for (const contact of history.contacts) {
    const { on, with: whom } = contact;
    if (!on || !whom || on.value > today) continue;
    const known = latest.get(whom.value);
    if (!known || known.on.value < on.value) latest.set(whom.value, { ...contact, on });
  }
  return latest;
}

/** The day of the last exchange with somebody that took place by a day, wherever the plan notes it. */
export function lastExchange(
  { id, lastContact }: Stakeholder,
  contacts: ReturnType<typeof latestContacts>,
  today: string,
): string | undefined {
  const noted = id && contacts.get(id.value)?.on.value;
  const own = lastContact && lastContact.value <= today ? lastContact.value : undefined;
  return [noted, own]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
