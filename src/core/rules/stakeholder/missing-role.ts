import { addItems, whole } from "../../edit/set.ts";
import { roleLabels, roleTasks } from "../../plan/labels.ts";
import { missingRoles, namedPeople } from "../../plan/people.ts";
import type { Plan } from "../../plan/plan.ts";
import { type Role, roles } from "../../plan/vocabulary.ts";
import { isEmpty } from "../../source/tree.ts";
import { wordsOf } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const missingRole = defineRule({
  code: "stakeholder/missing-role",
  severity: "warning",
  title: {
    en: "A role in the purchase that nobody holds",
    fr: "Un rôle dans l'achat que personne ne tient",
  },
  why: {
    en: "A company does not buy with one voice: one person decides, another pays, others work with what was bought. Which of them the method asks for depends on the form of sale. A role nobody holds is a “no” that comes when it is too late to answer it.",
    fr: "Une entreprise n'achète pas d'une seule voix : l'un décide, un autre paie, d'autres se servent de l'achat. Les rôles demandés dépendent de la forme de vente. Un rôle sans titulaire, c'est un « non » qui arrivera trop tard pour y répondre.",
  },
  options: ["roles"],
  messages: {
    nobody: {
      en: "Nobody is named on the customer's side yet. Find out who they are: {parts}.",
      fr: "Aucun interlocuteur n'est indiqué chez le client. À identifier : {parts}.",
    },
    noDecisionMaker: {
      en: "Nobody here decides: who says the final yes or no? Any other agreement can still be overturned. Give that person the role decision-maker.",
      fr: "Personne ici ne décide : qui dit le oui ou le non final ? Tout autre accord peut encore être remis en cause. Donnez à cette personne le rôle decision-maker.",
    },
    noDecisionMakerNorOthers: {
      en: "Nobody here decides: who says the final yes or no? Give that person the role decision-maker. Also to be found: {parts}.",
      fr: "Personne ici ne décide : qui dit le oui ou le non final ? Donnez à cette personne le rôle decision-maker. À identifier aussi : {parts}.",
    },
    missing: {
      en: "Still to be found: {parts}. Add the role to the right person; one person may hold several.",
      fr: "Encore à identifier : {parts}. Ajoutez le rôle à la bonne personne ; la même peut en tenir plusieurs.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
sale: { form: own-use }
stakeholders:
^^^^^^^^^^^^ stakeholder/missing-role
  - { name: Mrs Lee, roles: [decision-maker, buyer], objectives: [cut costs] }
  - { name: Tom Hill, roles: [user], objectives: [no more paper jams] }
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
sale: { form: own-use }
stakeholders:
  - { name: Mrs Lee, roles: [decision-maker, buyer], objectives: [cut costs] }
  - { name: Tom Hill, roles: [user], objectives: [no more paper jams] }
  - { name: Ann Cole, roles: [payer], objectives: [keep to the budget] }
`,
  },
  *checkPlan({ plan }, { playbook }, report) {
    if (!isReadable(plan)) return;
    const missing = missingRoles(plan, playbook);
    if (missing.length === 0) return;
    const at = plan.anchor("stakeholders");
    const others = missing.filter((role) => role !== "decision-maker");
    if (plan.stakeholders.length === 0) yield report(at, "nobody", { parts: missing.map(part), roles: missing });
    else if (others.length === missing.length)
      yield report(at, "missing", { parts: missing.map(part), roles: missing });
    else if (others.length === 0) yield report(at, "noDecisionMaker", { roles: missing });
    else yield report(at, "noDecisionMakerNorOthers", { parts: others.map(part), roles: missing });
  },
  *fixPlan(finding, document) {
    const missing = wordsOf(finding, "roles").flatMap((word) => roles.find((role) => role === word) ?? []);
    const [first] = missing;
    if (!first) return;
    const people = missing.map((role) => ({ name: null, roles: [role] }));
    yield {
      title: { en: "Add who is still to be found: {names}", fr: "Ajouter les personnes à identifier : {names}" },
      data: { names: missing.map((role) => roleLabels[role]) },
      edits: addItems(document, whole, ["stakeholders"], people),
      isPreferred: true,
    };
    for (const { person, name } of namedPeople(document.plan).slice(0, 3)) {
      yield {
        title: { en: "{name} also holds this role: {role}", fr: "{name} tient aussi ce rôle : {role}" },
        data: { name, role: roleLabels[first] },
        edits: addItems(document, person.node, ["roles"], [first]),
      };
    }
  },
});

/** False when there are people, but not written as the schema has them. */
function isReadable(plan: Plan): boolean {
  const people = plan.section("stakeholders");
  if (people?.kind === "list") return people.items.every((item) => item.kind === "map" || isEmpty(item));
  return !people && plan.root?.kind === "map";
}

function part(role: Role) {
  const [label, task] = [roleLabels[role], roleTasks[role]];
  return { en: `${label.en} (who ${task.en})`, fr: `${label.fr} (qui ${task.fr})` };
}
