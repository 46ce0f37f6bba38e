import { analysePlan } from "../../../src/core/analysis.ts";
import type { View } from "../../../src/core/features/view.ts";
import { exampleDay } from "../../../src/core/rules/rule.ts";
import type { ViewName } from "../../../src/core/views/names.ts";
import { type ViewModel, viewModel } from "../../../src/core/views/views.ts";
import { viewIn } from "../features/cursor.ts";

export interface ModelOptions {
  readonly locale?: View["locale"];
  readonly today?: string;
  /** Merged over the built-in playbook. */
  readonly playbook?: unknown;
  readonly standing?: View["standing"];
}

/** What a view shows of a plan, as it arrives in a panel: through JSON. */
export function modelOf<Name extends ViewName>(
  name: Name,
  text: string,
  { locale = "en", today = exampleDay, playbook, standing }: ModelOptions = {},
): Extract<ViewModel, { view: Name }> {
  const view = { ...viewIn(locale, playbook), today, standing };
  return JSON.parse(JSON.stringify(viewModel(name, analysePlan(text, view), view)));
}
