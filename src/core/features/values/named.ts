import type { Localized } from "../../locale.ts";
import { roleLabels } from "../../plan/labels.ts";
import { nameOf } from "../../plan/people.ts";
import type { Plan } from "../../plan/plan.ts";
import { boundsInWords, isOutside } from "../../plan/segment.ts";
import { inLocale, type Segment, type Words } from "../../playbook/playbook.ts";
import { rules } from "../../rules/index.ts";
import { child, isEmpty, type Node, nodeAt, pointerTo } from "../../source/tree.ts";
import { namesUsedIn } from "../workspace-names.ts";
import { objectiveAt } from "./days.ts";
import { answeredQuestions } from "./question-paths.ts";
import { everywhere, type Value, type ValuePlace } from "./value.ts";

/** What a place that names something (the schema's `x-ref`) can name: what is nearest to the place first. */
export function namedThings(place: ValuePlace, kind: string): Value[] {
  const things = sources[kind]?.(place) ?? [];
  return things.filter((one, index) => things.findIndex(({ value }) => value === one.value) === index);
}

type Source = (place: ValuePlace) => readonly Value[];

const sources: Readonly<Record<string, Source>> = {
  stakeholder: ({ document, beside }) => people(planOf(document)).filter(({ value }) => value !== beside.get("id")),
  need: ({ document }) => entries(nodeAt(document.source.root, "/needs"), "text"),
  variable: ({ document }) => entries(nodeAt(document.source.root, "/negotiation/variables"), "label"),
  objective: ({ document }) => entries(nodeAt(document.source.root, "/objectives"), "statement"),
  question: ({ document, view }) => answeredQuestions(planOf(document), view.playbook),
  indicator: indicators,
  account: ({ view }) => names(view.workspace.accounts),
  owner: owners,
  segment: segments,
  sector: sectors,
  rule: () => rules.map(({ code, title, why }) => ({ kind: "name", value: code, label: title, explanation: why })),
};

function planOf(document: ValuePlace["document"]): Plan | undefined {
  return "plan" in document ? document.plan : undefined;
}

function name(value: string, label?: Localized, explanation?: Localized): Value {
  return { kind: "name", value, label, explanation };
}

function names(values: readonly string[]): Value[] {
  return values.map((value) => name(value));
}

function people(plan: Plan | undefined): Value[] {
  return (plan?.stakeholders ?? []).flatMap((person) => {
    if (!person.id) return [];
    const roles = (locale: keyof Localized) => person.roles.map(({ value }) => roleLabels[value][locale]).join(", ");
    const job = person.function?.value;
    const known = nameOf(person) ?? person.id.value;
    const label = job !== undefined && job !== known ? `${known}, ${job}` : known;
    return name(person.id.value, everywhere(label), { en: roles("en"), fr: roles("fr") });
  });
}

/** The entries of a list that have an id. */
function entries(list: Node | undefined, labelKey: string): Value[] {
  if (list?.kind !== "list") return [];
  return list.items.flatMap((item) => {
    const id = wordsIn(child(item, "id"));
    const label = wordsIn(child(item, labelKey));
    return id === undefined ? [] : name(id, label === undefined ? undefined : everywhere(label));
  });
}

function wordsIn(node: Node | undefined): string | undefined {
  return node?.kind === "scalar" && !isEmpty(node) ? String(node.value) : undefined;
}

/** Below an objective its own measures come first. */
function indicators({ path, document, view: { playbook, workspace } }: ValuePlace): Value[] {
  const objective = objectiveAt(path, document);
  const own = path.includes("measurable")
    ? []
    : (objective?.measures ?? []).flatMap(({ indicator }) => indicator?.value ?? []);
  const known = (id: string) =>
    Object.hasOwn(playbook.indicators, id) ? bothOf(playbook.indicators[id]?.label) : undefined;
  const all = [...own, ...Object.keys(playbook.indicators), ...workspace.indicators];
  return all.map((id) => name(id, known(id)));
}

/** Those whom this plan names already come first. Where the playbook lists its people, nobody else is offered. */
function owners({ path, document, view: { playbook, workspace } }: ValuePlace): Value[] {
  const own = path.reduce<string>(pointerTo, "");
  const here = document.names.references.flatMap((one) =>
    one.kind === "owner" && one.pointer !== own ? one.name : [],
  );
  const inUse = here.filter((id) => Object.hasOwn(playbook.owners, id));
  const known = Object.entries(playbook.owners).sort(
    ([a], [b]) => Number(inUse.includes(b)) - Number(inUse.includes(a)),
  );
  if (known.length > 0) return known.map(([id, person]) => name(id, everywhere(person)));
  return names([...here, ...workspace.owners]);
}

/** The segments in which the account fits come first; those of other plans only where the playbook has none. */
function segments({ document, view: { playbook, workspace } }: ValuePlace): Value[] {
  const account = planOf(document)?.account;
  const fits = ({ employees, revenue, sectors = [] }: Segment) => {
    const limits = [employees && account?.employees && !isOutside(account.employees.value, employees)];
    limits.push(revenue && account?.revenue && !isOutside(account.revenue.value, revenue));
    limits.push(sectors.length > 0 && account?.sector ? sectors.includes(account.sector.value) : undefined);
    return limits.some((one) => one === true) && limits.every((one) => one !== false);
  };
  const known = Object.entries(playbook.segments);
  const first = known.filter(([, segment]) => fits(segment));
  const all = [...first, ...known.filter((one) => !first.includes(one))];
  return all.length > 0
    ? all.map(([id, segment]) => name(id, bothOf(segment.label), sizeOf(segment)))
    : names(workspace.segments);
}

/** Whom other plans meet, without those that stand in this one. */
export function competitors({ document, view: { workspace } }: ValuePlace): Value[] {
  const here = namesUsedIn(document).competitors;
  return names(workspace.competitors.filter((competitor) => !here.includes(competitor)));
}

function sizeOf({ employees }: Segment): Localized | undefined {
  if (!employees) return undefined;
  const { en, fr } = boundsInWords(employees);
  return { en: `Companies by headcount: ${en}.`, fr: `Entreprises selon l'effectif : ${fr}.` };
}

function sectors({ view: { playbook, workspace } }: ValuePlace): Value[] {
  const known = Object.entries(playbook.sectors).map(([id, words]) => name(id, bothOf(words)));
  return [...known, ...names(workspace.sectors)];
}

export function bothOf(words: Words | undefined): Localized | undefined {
  return words === undefined ? undefined : { en: inLocale(words, "en"), fr: inLocale(words, "fr") };
}
