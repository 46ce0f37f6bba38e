import { SymbolKind } from "vscode-languageserver-types";
import { answersAt } from "../../plan/coverage.ts";
import { formLabels, roleLabels, stageLabels, topicLabel } from "../../plan/labels.ts";
import { nameOf } from "../../plan/people.ts";
import type { Answer, Plan, Stakeholder } from "../../plan/plan.ts";
import { discoveryLevels } from "../../plan/vocabulary.ts";
import { keysOf, type Node } from "../../source/tree.ts";
import { namesIn, questionOf } from "../names.ts";
import type { View } from "../view.ts";
import { itemHeading } from "./items.ts";
import { beside, type Heading, type Outline } from "./outline.ts";
import { capital, titleOf } from "./titles.ts";

/** Sections, blocks, and in them the people, objectives, questions … by their names; single values are left out. */
export function planOutline(plan: Plan, view: View): Outline {
  const naming = namesIn(plan, view);
  const people = new Map<Node, Stakeholder>(plan.stakeholders.map((person) => [person.node, person]));
  const answers = new Map(
    discoveryLevels.flatMap((level) => answersAt(plan, level).map((answer) => [answer.node.pointer, answer] as const)),
  );
  return ({ entry, node }) => {
    const answer = entry && answers.get(node.pointer);
    if (entry && !answer && node.kind === "scalar") return undefined; // most of a plan: the less is done the better
    const person = people.get(node);
    if (person) return personHeading(person, view);
    const path = keysOf(node.pointer);
    if (answer) return answerHeading(answer, path, view);
    if (!entry) return itemHeading(node, path, naming);
    return holdsMore(node, path) ? blockHeading(entry.key, node, { plan, path, view }) : undefined;
  };
}

/** A list of words is read at a glance where it stands; only objectives may be sentences that deserve a heading. */
function holdsMore(node: Node, path: readonly string[]): boolean {
  if (node.kind === "scalar") return false;
  if (node.kind === "map") return node.entries.length > 0;
  return node.items.some(({ kind }) => kind !== "scalar") || (path.length === 1 && path[0] === "objectives");
}

interface Surroundings {
  readonly plan: Plan;
  readonly path: readonly string[];
  readonly view: View;
}

function blockHeading(key: string, node: Node, { plan, path, view: { locale } }: Surroundings): Heading {
  const title = titleOf(key, locale);
  const kind = path.length === 1 ? SymbolKind.Namespace : SymbolKind.Object;
  if (node.kind === "list") return { name: title, detail: String(node.items.length), kind };
  if (path.length > 1) return { name: title, kind };
  if (key === "account" && plan.account.name) return { name: plan.account.name.value, detail: title, kind };
  const { form, stage } = plan.sale;
  const sale =
    key === "sale" ? [form && formLabels[form.value][locale], stage && stageLabels[stage.value][locale]] : [];
  return { name: title, detail: beside(...sale), kind };
}

/** "Mme Durand, buyer, decision-maker": in English as the plan writes it. */
function personHeading(person: Stakeholder, { locale }: View): Heading {
  const roles = person.roles.map(({ value }) => (locale === "en" ? value : roleLabels[value][locale]));
  const name = nameOf(person);
  const detail = name === person.function?.value ? undefined : person.function?.value;
  return { name: [name ?? "…", ...roles].join(", "), detail, kind: SymbolKind.Class, isLeaf: true };
}

function answerHeading(
  { question, status, text }: Answer,
  path: readonly string[],
  { playbook, locale }: View,
): Heading {
  const [, level = "", dimension = ""] = path;
  const isTopic = level === "reseller" || level === "endCustomer";
  const asked = isTopic ? topicLabel(question) : questionOf(dimension, question, playbook);
  return {
    name: asked ? capital(asked[locale]) : question,
    detail: text,
    kind: status === "open" ? SymbolKind.Null : SymbolKind.String,
    isLeaf: true,
  };
}
