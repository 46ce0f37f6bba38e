import { inTurn } from "../../edit/in-turn.ts";
import { removeItem } from "../../edit/remove.ts";
import { set } from "../../edit/set.ts";
import { holds, namedPeople } from "../../plan/people.ts";
import type { Stakeholder } from "../../plan/plan.ts";
import { child, nodeAt } from "../../source/tree.ts";
import { defineRule } from "../rule.ts";

export const severalDecisionMakers = defineRule({
  code: "stakeholder/several-decision-makers",
  severity: "information",
  title: {
    en: "Several people who decide",
    fr: "Plusieurs décideurs",
  },
  why: {
    en: "Many can say no, one says the final yes: the person who releases the money when all the others have agreed. As long as several seem to decide, the one with the last word is not known yet, and may be convinced last, or not at all.",
    fr: "Beaucoup peuvent dire non, une personne dit le oui final : celle qui débloque l'argent quand tous les autres sont d'accord. Tant que plusieurs semblent décider, on ignore qui a le dernier mot, et on risque de la convaincre trop tard, ou pas du tout.",
  },
  messages: {
    several: {
      en: "All of these are said to decide: {names}. Who has the last word? Keep decision-maker for that person; the others approve.",
      fr: "Plusieurs personnes sont indiquées comme décideurs : {names}. Qui a le dernier mot ? Gardez decision-maker pour cette personne ; les autres approuvent (approver).",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
stakeholders:
  - { name: Mrs Lee, roles: [decision-maker, payer] }
  - { name: Tom Hill, roles: [user, decision-maker] }
                                    ^^^^^^^^^^^^^^ stakeholder/several-decision-makers
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
stakeholders:
  - { name: Mrs Lee, roles: [decision-maker, payer] }
  - { name: Tom Hill, roles: [user, approver] }
`,
  },
  *checkPlan({ plan }, _context, report) {
    const deciding = namedPeople(plan).filter(({ person }) => holds(person, "decision-maker"));
    const role = deciding[1]?.person.roles.find(({ value }) => value === "decision-maker");
    if (role) yield report(role, "several", { names: deciding.map(({ name }) => name) });
  },
  *fixPlan(_finding, document) {
    const deciding = namedPeople(document.plan).filter(({ person }) => holds(person, "decision-maker"));
    for (const { person, name } of deciding.slice(0, 3)) {
      const others = deciding.filter((one) => one.person !== person);
      yield {
        title: {
          en: "{name} has the last word, the others approve",
          fr: "{name} a le dernier mot, les autres approuvent",
        },
        data: { name },
        edits: inTurn(
          document,
          others.map(
            ({ person: other }) =>
              (current) =>
                approving(current, other),
          ),
        ),
      };
    }
  },
});

/** Somebody who approves and no longer decides. */
function approving(document: Parameters<typeof set>[0], person: Stakeholder) {
  const roles = child(nodeAt(document.source.root, person.node.pointer), "roles");
  if (roles?.kind !== "list") return [];
  const at = roles.items.findIndex((role) => role.kind === "scalar" && role.value === "decision-maker");
  return holds(person, "approver")
    ? removeItem(document.source.text, roles, at)
    : set(document, roles, [at], "approver");
}
