import { addItems } from "../../edit/set.ts";
import { languageOf } from "../../plan/language.ts";
import { namedPeople } from "../../plan/people.ts";
import { usualObjectivesOf } from "../../plan/usual-objectives.ts";
import { child, headOf, keyOf } from "../../source/tree.ts";
import { holderOf } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const noObjective = defineRule({
  code: "stakeholder/no-objective",
  severity: "warning",
  title: {
    en: "A person without an objective",
    fr: "Une personne sans objectif",
  },
  why: {
    en: "Nobody buys for a company to satisfy a need of their own: each person has something to achieve, such as profit, productivity, lower charges or peace of mind, and not the same thing as the next person. An argument convinces when it serves that.",
    fr: "Personne n'achète pour son entreprise par besoin personnel : chacun a un but à atteindre, rentabilité, productivité, baisse des charges ou tranquillité, et ce n'est pas celui du voisin. Un argument convainc quand il sert ce but.",
  },
  messages: {
    noObjective: {
      en: "What does {name} have to achieve? Each person in a purchase has objectives of their own: add one to objectives.",
      fr: "Que doit réussir {name} ? Dans un achat, chacun a ses propres objectifs : ajoutez-en un dans objectives.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
stakeholders:
  - name: Mrs Lee
          ^^^^^^^ stakeholder/no-objective
    roles: [decision-maker]
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
stakeholders:
  - name: Mrs Lee
    roles: [decision-maker]
    objectives: [cut the cost of a printed page by a tenth]
`,
  },
  *checkPlan({ plan }, _context, report) {
    for (const { person, name } of namedPeople(plan)) {
      const written = child(person.node, "objectives");
      const misplaced = written && (written.kind !== "list" || written.items.some(({ kind }) => kind !== "scalar"));
      if (person.objectives.length > 0 || misplaced) continue;
      yield report(keyOf(person.node, "objectives") ?? headOf(person.node), "noObjective", { name });
    }
  },
  *fixPlan(finding, document, { locale }) {
    const { plan } = document;
    const person = holderOf(finding, plan.stakeholders);
    for (const objective of person ? usualObjectivesOf(person) : []) {
      const words = objective[languageOf(plan, locale)];
      yield {
        title: { en: "{name} has to achieve this: {objective}", fr: "Ce que doit réussir {name} : {objective}" },
        data: { ...finding.data, objective },
        edits: addItems(document, person?.node ?? finding, ["objectives"], [words]),
        typeOver: words,
      };
    }
  },
});
