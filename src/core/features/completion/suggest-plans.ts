import { formLabels } from "../../plan/labels.ts";
import { saleForms } from "../../plan/vocabulary.ts";
import { planToFill } from "../new-plan/new-plan.ts";
import type { Spot } from "./place/spot.ts";
import type { Request } from "./request.ts";
import type { Suggestion } from "./suggestion.ts";
import { wholeBlock } from "./whole-block.ts";

/** For an empty file: a whole plan for each form of sale, in the language of the reader. */
export function wholePlans(spot: Spot, request: Request): readonly Suggestion[] {
  const { document, view } = request;
  if (document.kind !== "account-plan") return [];
  const { locale: language, today, playbook } = view;
  return saleForms.map((form) => {
    const lines = planToFill({ form, language, today, playbook });
    const { en, fr } = formLabels[form];
    return wholeBlock({ spot, lines, name: { en: `plan, ${en}`, fr: `plan, ${fr}` }, path: ["accountPlan"] }, request);
  });
}
