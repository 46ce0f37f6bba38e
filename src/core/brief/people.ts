import { type Localized, told } from "../locale.ts";
import { attitudeLabels, balanceLabel, motiveLabels, roleLabels, roleTasks } from "../plan/labels.ts";
import { missingRoles, namedPeople } from "../plan/people.ts";
import { pointerTo } from "../source/tree.ts";
import type { BriefBlock, BriefLine, BriefSource } from "./model.ts";

const columns = {
  name: { en: "Name", fr: "Nom" },
  job: { en: "Function", fr: "Fonction" },
  roles: { en: "Role", fr: "Rôle" },
  objectives: { en: "Objectives", fr: "Objectifs" },
  motives: { en: "Motives", fr: "Mobiles" },
  influence: { en: "Influence", fr: "Influence" },
  attitude: { en: "Attitude", fr: "Attitude" },
} satisfies Record<string, Localized>;

const texts = {
  balance: { en: "Balance of power: {balance}", fr: "Rapport de force : {balance}" },
  toBeFound: { en: "Still to be found: {role} ({who})", fr: "Encore à identifier : {role} ({who})" },
  who: { en: "who {task}", fr: "qui {task}" },
} satisfies Record<string, Localized>;

/** Who takes part; how they stand and who weighs what is ours to know. */
export function peopleBlocks(source: BriefSource): readonly BriefBlock[] {
  const { document, view, audience } = source;
  const { locale } = view;
  const people = namedPeople(document.plan);
  if (audience === "customer") {
    // An id is what we call somebody among ourselves.
    const rows = people.flatMap(({ person: { node, name, function: job } }) =>
      name ? { pointer: node.pointer, cells: [name.value, job?.value ?? ""] } : [],
    );
    return rows.length > 0 ? [{ kind: "table", columns: [columns.name[locale], columns.job[locale]], rows }] : [];
  }
  const rows = people.map(({ person, name }) => ({
    pointer: person.node.pointer,
    cells: [
      name,
      person.name ? (person.function?.value ?? "") : "",
      person.roles.map(({ value }) => roleLabels[value][locale]).join(", "),
      person.objectives.map(({ value }) => value).join(" · "),
      person.motives.map(({ value }) => motiveLabels[value][locale]).join(", "),
      person.influence ? `${person.influence.value}/5` : "",
      person.attitude ? attitudeLabels[person.attitude.value][locale] : "",
    ],
  }));
  const lines = [...balanceLine(source), ...missingLines(source)];
  return [
    ...(rows.length > 0
      ? [{ kind: "table", columns: Object.values(columns).map((name) => name[locale]), rows } as const]
      : []),
    ...(lines.length > 0 ? [{ kind: "list", lines } as const] : []),
  ];
}

function balanceLine({ document: { plan }, view: { locale } }: BriefSource): BriefLine[] {
  const { powerBalance } = plan.negotiation;
  const balance = powerBalance && balanceLabel(powerBalance.value);
  if (!balance) return [];
  return [{ text: told(texts.balance[locale], { balance }, locale), pointer: powerBalance.pointer }];
}

function missingLines({ document: { plan }, view: { playbook, locale } }: BriefSource): BriefLine[] {
  return missingRoles(plan, playbook).map((role) => {
    const who = told(texts.who[locale], { task: roleTasks[role] }, locale);
    return {
      text: told(texts.toBeFound[locale], { role: roleLabels[role], who }, locale),
      pointer: pointerTo("", "stakeholders"),
    };
  });
}
