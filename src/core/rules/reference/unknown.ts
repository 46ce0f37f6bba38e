import { endCustomerTopics, resellerTopics } from "../../plan/coverage.ts";
import { dimensionLabels } from "../../plan/labels.ts";
import type { Reference } from "../../plan/references.ts";
import { type Dimension, dimensions } from "../../plan/vocabulary.ts";
import type { Playbook } from "../../playbook/playbook.ts";
import { closest } from "../../schema/closest.ts";
import { keysOf } from "../../source/tree.ts";
import { defineRule, type Report } from "../rule.ts";

const messages = {
  unknown: {
    en: "Nothing in this plan has the id {name}: write it as it stands where it is given, or add it there.",
    fr: "Rien dans ce plan ne porte l'identifiant {name} : écrivez-le comme à l'endroit où il est donné, ou ajoutez-le là-bas.",
  },
  misspelt: {
    en: "Nothing in this plan has the id {name}. Did you mean {suggestion}?",
    fr: "Rien dans ce plan ne porte l'identifiant {name}. Vouliez-vous dire {suggestion} ?",
  },
  notInPlaybook: {
    en: "Your playbook does not know {name}. Choose one of its names, or add this one to the playbook.",
    fr: "Votre playbook ne connaît pas {name}. Choisissez un de ses noms, ou ajoutez celui-ci au playbook.",
  },
  misspeltInPlaybook: {
    en: "Your playbook does not know {name}. Did you mean {suggestion}?",
    fr: "Votre playbook ne connaît pas {name}. Vouliez-vous dire {suggestion} ?",
  },
  otherDimension: {
    en: "{name} is one of the questions under “{dimension}” ({key}): move it there, so that it counts.",
    fr: "{name} fait partie des questions de « {dimension} » ({key}) : déplacez-la pour qu'elle compte.",
  },
} as const;

export const unknownReference = defineRule({
  code: "reference/unknown",
  severity: "warning",
  title: {
    en: "A name that nothing stands behind",
    fr: "Un nom qui ne désigne rien",
  },
  why: {
    en: "A plan holds together by its names: this need comes from that answer, this argument is for that person. A name with nothing behind it is a thread that leads nowhere, and mostly a slip of the keyboard.",
    fr: "Un plan tient par ses noms : ce besoin vient de cette réponse, cet argument s'adresse à cette personne. Un nom qui ne désigne rien est un fil qui ne mène nulle part, et le plus souvent une faute de frappe.",
  },
  options: ["segments", "questions", "owners"],
  messages,
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
stakeholders:
  - { id: lee, name: Mrs Lee, roles: [decision-maker] }
  - { id: hill, name: Tom Hill, reportsTo: leee }
                                           ^^^^ reference/unknown
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
stakeholders:
  - { id: lee, name: Mrs Lee, roles: [decision-maker] }
  - { id: hill, name: Tom Hill, reportsTo: lee }
`,
  },
  *checkPlan({ names: { definitions, references } }, { playbook }, report) {
    const ids = (kind: string) => definitions.filter((one) => one.kind === kind).map(({ name }) => name);
    const known = new Map(["stakeholder", "need", "variable"].map((kind) => [kind, new Set(ids(kind))]));
    const questionPaths = pathsOfQuestions(playbook);
    for (const reference of references) {
      const { kind, name, isKey } = reference;
      const inPlan = known.get(kind);
      if (inPlan && !inPlan.has(name)) {
        const suggestion = closest(name, [...inPlan]);
        if (suggestion) yield report(reference, "misspelt", { name, suggestion, kind });
        else yield report(reference, "unknown", { name, kind });
      } else if (kind === "question" && isKey) yield* ofQuestion(reference, playbook, report);
      else if (kind === "question") yield* ofPlaybook(reference, questionPaths, report);
      else if (kind === "segment") yield* ofPlaybook(reference, new Set(Object.keys(playbook.segments)), report);
      else if (kind === "owner") yield* ofPlaybook(reference, new Set(Object.keys(playbook.owners)), report);
    }
  },
});

type Say = Report<typeof messages>;

/** A playbook that lists none leaves the names free. */
function* ofPlaybook(reference: Reference, names: ReadonlySet<string>, report: Say) {
  const { name, kind } = reference;
  if (names.size === 0 || names.has(name)) return;
  const suggestion = closest(name, [...names]);
  if (suggestion) yield report(reference, "misspeltInPlaybook", { name, suggestion, kind });
  else yield report(reference, "notInPlaybook", { name, kind });
}

function* ofQuestion(reference: Reference, { questions }: Playbook, report: Say) {
  const { name, pointer } = reference;
  const dimension = keysOf(pointer)[2] as Dimension;
  const bank = questions[dimension];
  if (!bank || Object.hasOwn(bank, name)) return;
  const other = dimensions.find((one) => Object.hasOwn(questions[one], name));
  if (other) yield report(reference, "otherDimension", { name, dimension: dimensionLabels[other], key: other });
  else yield* ofPlaybook(reference, new Set(Object.keys(bank)), report);
}

/** What a need may come from: `what.main-problem`, `users.how.follow-up`, `reseller.volumes`, `endCustomer.needs.budget`. */
function pathsOfQuestions({ questions }: Playbook): ReadonlySet<string> {
  const paths = dimensions.flatMap((dimension) => Object.keys(questions[dimension]).map((id) => `${dimension}.${id}`));
  return new Set([
    ...paths,
    ...["customer", "users"].flatMap((level) => paths.map((path) => `${level}.${path}`)),
    ...resellerTopics.map((topic) => `reseller.${topic}`),
    ...endCustomerTopics.map((topic) => `endCustomer.${topic}`),
  ]);
}
