import { addItems, whole } from "../../edit/set.ts";
import { namedPeople } from "../../plan/people.ts";
import { numberOf } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const singleContact = defineRule({
  code: "stakeholder/single-contact",
  severity: "information",
  title: {
    en: "Too few people known",
    fr: "Trop peu d'interlocuteurs",
  },
  why: {
    en: "Several people weigh in a B2B purchase, and the one who buys is seldom the one who uses. An account that hangs on one person is lost on the day that person leaves.",
    fr: "Plusieurs personnes pèsent dans un achat professionnel, et celle qui achète est rarement celle qui utilise. Un compte qui tient à une seule personne est perdu le jour où elle s'en va.",
  },
  options: ["contacts.minimum"],
  messages: {
    one: {
      en: "You know only {name} here: the account closes if that door does. Get to know at least {minimum} people.",
      fr: "Vous ne connaissez ici que {name} : si cette porte se ferme, le compte se ferme avec elle. Cherchez à connaître au moins {minimum} personnes.",
    },
    few: {
      en: "You know {count} people here; your playbook asks for at least {minimum}. Who else uses, decides or pays?",
      fr: "Vous connaissez ici {count} personnes ; votre playbook en demande au moins {minimum}. Qui d'autre utilise, décide ou paie ?",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
stakeholders:
^^^^^^^^^^^^ stakeholder/single-contact
  - { name: Mrs Lee, roles: [decision-maker], objectives: [cut costs] }
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
stakeholders:
  - { name: Mrs Lee, roles: [decision-maker], objectives: [cut costs] }
  - { name: Tom Hill, roles: [user], objectives: [no more paper jams] }
`,
  },
  *checkPlan({ plan }, { playbook }, report) {
    const { minimum } = playbook.contacts;
    const [first, second] = namedPeople(plan);
    const count = plan.stakeholders.length;
    if (!first || count >= minimum) return;
    const at = plan.anchor("stakeholders");
    if (second) yield report(at, "few", { count, minimum });
    else yield report(at, "one", { name: first.name, count, minimum });
  },
  *fixPlan(finding, document) {
    const count = (numberOf(finding, "minimum") ?? 0) - (numberOf(finding, "count") ?? 0);
    const people = Array.from({ length: count }, () => ({ name: null, function: null, roles: null }));
    yield {
      title: { en: "Add whom to get to know", fr: "Ajouter qui il faut rencontrer" },
      edits: addItems(document, whole, ["stakeholders"], people),
    };
  },
});
