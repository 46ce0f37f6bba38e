import { removeEntry } from "../../edit/remove.ts";
import type { Stakeholder } from "../../plan/plan.ts";
import { entryAt } from "../../source/tree.ts";
import { holderOf } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const reportingCycle = defineRule({
  code: "reference/cycle",
  severity: "error",
  title: {
    en: "People who report to each other in a circle",
    fr: "Des personnes qui dépendent les unes des autres en boucle",
  },
  why: {
    en: "Reporting lines show who can overturn whose yes. In a circle, nobody is at the top, so one of the lines is wrong.",
    fr: "Les liens hiérarchiques montrent qui peut revenir sur l'accord de qui. Dans une boucle, personne n'est au sommet : l'un des liens est faux.",
  },
  messages: {
    cycle: {
      en: "This goes round in a circle: {names}. Which of these people reports to nobody here?",
      fr: "Ces liens tournent en rond : {names}. Laquelle de ces personnes ne dépend de personne ici ?",
    },
    itself: {
      en: "{name} reports to themselves here: name their manager, or remove the line.",
      fr: "{name} dépend ici de soi-même : indiquez son responsable, ou retirez cette ligne.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
stakeholders:
  - { id: lee, name: Mrs Lee, reportsTo: hill }
                                         ^^^^ reference/cycle
  - { id: hill, name: Tom Hill, reportsTo: lee }
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
stakeholders:
  - { id: lee, name: Mrs Lee }
  - { id: hill, name: Tom Hill, reportsTo: lee }
`,
  },
  *checkPlan({ plan }, _context, report) {
    const byId = peopleById(plan.stakeholders);
    const settled = new Set<Stakeholder>();
    for (const person of plan.stakeholders) {
      const line = reportingLine(person, byId, settled);
      const loop = line.people.slice(line.loopsAt);
      for (const one of line.people) settled.add(one);
      const at = loop[0]?.reportsTo;
      if (line.loopsAt === undefined || !at) continue;
      const names = [...loop, ...loop.slice(0, 1)].map(nameOf);
      if (loop.length === 1) yield report(at, "itself", { name: names[0] ?? "" });
      else yield report(at, "cycle", { names: names.join(" → ") });
    }
  },
  *fixPlan(finding, { plan, source: { root, text } }) {
    const byId = peopleById(plan.stakeholders);
    const first = holderOf(finding, plan.stakeholders);
    const circle = first ? reportingLine(first, byId, new Set()).people : [];
    for (const person of circle.slice(0, maxOffered)) {
      const place = person.reportsTo && entryAt(root, person.reportsTo.pointer);
      yield {
        title: { en: "{name} reports to nobody here", fr: "{name} ne dépend de personne ici" },
        data: { name: nameOf(person) },
        edits: place ? removeEntry(text, place.map, place.entry) : [],
        isPreferred: finding.message === "itself",
      };
    }
  },
});

/** A longer list than this would hide the other fixes. */
const maxOffered = 4;

/** Of an id that is given twice, the first bearer. */
function peopleById(people: readonly Stakeholder[]): ReadonlyMap<string, Stakeholder> {
  return new Map(people.flatMap((person) => (person.id ? [[person.id.value, person] as const] : [])).reverse());
}

/** From a person up, as far as nobody has gone yet; and where the line meets itself, if it does. */
function reportingLine(from: Stakeholder, byId: ReadonlyMap<string, Stakeholder>, settled: ReadonlySet<Stakeholder>) {
  const people: Stakeholder[] = [];
  const places = new Map<Stakeholder, number>();
  let person: Stakeholder | undefined = from;
  while (person && !settled.has(person) && !places.has(person)) {
    places.set(person, people.length);
    people.push(person);
    person = person.reportsTo && byId.get(person.reportsTo.value);
  }
  return { people, loopsAt: person && places.get(person) };
}

function nameOf({ name, id }: Stakeholder): string {
  return name?.value ?? id?.value ?? "";
}
