import type { Analysis } from "../analysis.ts";
import { briefOf } from "../brief/brief.ts";
import type { Audience, Brief } from "../brief/model.ts";
import type { PlanDocument } from "../document.ts";
import type { View } from "../features/view.ts";
import type { PlanModel } from "./model.ts";

/** What to take into the room, for ourselves and for the customer: who looks at it chooses between the two. */
export interface BriefModel extends PlanModel {
  readonly view: "brief";
  readonly briefs: Readonly<Record<Audience, Brief>>;
}

export function briefModel(analysis: Analysis<PlanDocument>, view: View): BriefModel {
  return {
    view: "brief",
    locale: view.locale,
    account: analysis.document.plan.account.name?.value,
    briefs: { internal: briefOf(analysis, view, "internal"), customer: briefOf(analysis, view, "customer") },
  };
}
