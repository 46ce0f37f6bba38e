import { removeItem } from "../../edit/remove.ts";
import { set } from "../../edit/set.ts";
import { holds, namedPeople } from "../../plan/people.ts";
import { child } from "../../source/tree.ts";
import { holderOf, numberOf } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const weakChampion = defineRule({
  code: "stakeholder/weak-champion",
  severity: "information",
  title: {
    en: "A champion without influence",
    fr: "Un champion sans influence",
  },
  why: {
    en: "A champion carries your offer in the meetings you are not invited to, and has to be heard there. Somebody who likes you and tells you how things work, but carries no weight, is a coach: precious, and not enough.",
    fr: "Un champion porte votre offre dans les réunions où vous n'êtes pas, et doit y être écouté. Une personne qui vous apprécie et vous renseigne, mais ne pèse pas, est un coach : précieux, mais insuffisant.",
  },
  options: ["contacts.championInfluence"],
  messages: {
    coach: {
      en: "{name} weighs {influence} out of 5: a coach, not yet a champion. Help {name} to be heard, or look for support that weighs {minimum} or more.",
      fr: "{name} pèse {influence} sur 5 : un coach, pas encore un champion. Aidez {name} à se faire entendre, ou cherchez un appui qui pèse au moins {minimum}.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
stakeholders:
  - { name: Tom Hill, roles: [user, champion], influence: 2 }
                                                          ^ stakeholder/weak-champion
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
stakeholders:
  - { name: Tom Hill, roles: [user, champion], influence: 4 }
`,
  },
  *checkPlan({ plan }, { playbook }, report) {
    const minimum = playbook.contacts.championInfluence;
    for (const { person, name } of namedPeople(plan)) {
      const { influence } = person;
      if (!influence || influence.value >= minimum || !holds(person, "champion")) continue;
      yield report(influence, "coach", { name, influence: influence.value, minimum });
    }
  },
  *fixPlan(finding, document) {
    const person = holderOf(finding, document.plan.stakeholders)?.node;
    const roles = child(person, "roles");
    if (!person || roles?.kind !== "list") return;
    const champion = roles.items.findIndex((role) => role.kind === "scalar" && role.value === "champion");
    yield {
      title: {
        en: "{name} is a coach: no longer a champion",
        fr: "{name} est un coach : ne plus en faire un champion",
      },
      edits: removeItem(document.source.text, roles, champion),
    };
    const minimum = numberOf(finding, "minimum");
    yield {
      title: { en: "{name} weighs {minimum} out of 5", fr: "{name} pèse {minimum} sur 5" },
      edits: minimum === undefined ? [] : set(document, person, ["influence"], minimum),
    };
  },
});
