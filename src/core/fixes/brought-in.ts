import type { PlanDocument } from "../document.ts";
import { inTurn, type Step } from "../edit/in-turn.ts";
import { addItems, set, whole } from "../edit/set.ts";
import type { Finding } from "../finding.ts";
import { freeId, idFrom } from "../plan/new-id.ts";
import { nameOf, personCalled } from "../plan/people.ts";
import { type Fix, wordOf } from "../rules/fix.ts";

/** What the plan speaks of and does not have yet: the person who is there without an id, or a new person or variable. */
export function* broughtIn(finding: Finding, document: PlanDocument): Generator<Fix> {
  const [kind, name] = [wordOf(finding, "kind"), wordOf(finding, "name")];
  if (name === undefined || (kind !== "stakeholder" && kind !== "variable")) return;
  const isPerson = kind === "stakeholder";
  const isId = /^[^\s,;:#{}[\]]+$/.test(name);
  const taken = new Set(document.names.definitions.flatMap((one) => (one.kind === kind ? one.name : [])));
  const id = isId ? name : freeId(idFrom(name, isPerson), taken);
  if (id === "") return;
  const spelt = isId ? [] : respelt(name, id, kind, document);
  const person = isPerson ? personCalled(name, document.plan, finding) : undefined;
  if (person) {
    if (person.id) return;
    yield {
      title: { en: "Give {person} the id {id}", fr: "Donner à {person} l'id {id}" },
      data: { person: nameOf(person), id },
      edits: inTurn(document, [...spelt, (current) => set(current, person.node, ["id"], id)]),
      isPreferred: true,
    };
    return;
  }
  const entry = isPerson ? { id, name: isId ? null : name } : { id };
  const path = isPerson ? ["stakeholders"] : ["negotiation", "variables"];
  yield {
    title: isPerson
      ? { en: "Add {name} to the stakeholders", fr: "Ajouter {name} aux interlocuteurs" }
      : { en: "Add {name} to the variables", fr: "Ajouter {name} aux variables" },
    edits: inTurn(document, [...spelt, (current) => addItems(current, whole, path, [entry])]),
  };
}

/** Writes the id wherever the plan speaks of its bearer by another name. */
function respelt(name: string, id: string, kind: string, { names }: PlanDocument): Step[] {
  const places = names.references.filter((one) => one.kind === kind && one.name === name && !one.isKey);
  return places.map((place) => (current) => set(current, place, [], id));
}
