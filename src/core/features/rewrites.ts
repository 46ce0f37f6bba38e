import type { PlanDocument } from "../document.ts";
import type { Edit } from "../edit/edit.ts";
import { expandSentence } from "../edit/expand-sentence.ts";
import type { Range } from "../finding.ts";
import type { Localized } from "../locale.ts";
import type { Objective } from "../plan/plan.ts";
import type { Context } from "../rules/context.ts";
import { fieldsSaid } from "../smart/fields-said.ts";
import { saidBy } from "../smart/said.ts";

/** Another way to write what stands somewhere; nothing is wrong with it as it is. */
export interface Rewrite {
  readonly title: Localized;
  readonly edits: readonly Edit[];
}

/** What may be written otherwise in a range of a plan: the sentence of an objective as SMART fields. */
export function rewritesIn(document: PlanDocument, range: Range, context: Context): Rewrite[] {
  return document.plan.objectives
    .filter(({ node }) => node.range.start <= range.end && range.start <= node.range.end)
    .flatMap((objective) => expanded(objective, document, context) ?? []);
}

/** Undefined for an objective that has its fields already, or whose sentence says nothing to put into them. */
export function expanded(objective: Objective, document: PlanDocument, context: Context): Rewrite | undefined {
  const said = objective.isSentence ? saidBy(objective, context) : undefined;
  if (!said) return undefined;
  const fields = fieldsSaid(said, context.playbook);
  if (fields.measurable === null && fields.timeBound.due === null) return undefined;
  const edits = expandSentence(document, objective, document.plan, { ...fields });
  return edits.length > 0 ? { title, edits } : undefined;
}

const title: Localized = {
  en: "Expand into SMART fields",
  fr: "Développer en champs SMART",
};
