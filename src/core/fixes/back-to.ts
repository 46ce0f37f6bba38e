import type { PlanDocument } from "../document.ts";
import { set, whole } from "../edit/set.ts";
import { stageLabels } from "../plan/labels.ts";
import { isSigned, stageOf } from "../plan/stage.ts";
import { type Stage, stages } from "../plan/vocabulary.ts";
import type { Fix } from "../rules/fix.ts";

/** What a stage asks for and the plan lacks may mean that the sale is not there yet. Four rules offer it. */
export function* backTo(stage: Stage, document: PlanDocument): Generator<Fix> {
  const { plan } = document;
  if (isSigned(plan) || stages.indexOf(stage) >= stages.indexOf(stageOf(plan))) return;
  yield {
    title: {
      en: "The sale is not there yet: back to {stage}",
      fr: "La vente n'en est pas là : revenir à l'étape « {stage} »",
    },
    data: { stage: stageLabels[stage] },
    edits: set(document, whole, ["sale", "stage"], stage),
  };
}
