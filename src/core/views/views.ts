import type { Analysis } from "../analysis.ts";
import type { PlanDocument } from "../document.ts";
import type { View } from "../features/view.ts";
import { type BriefModel, briefModel } from "./brief.ts";
import { type DiscoveryModel, discoveryModel } from "./discovery.ts";
import { type InterviewModel, interviewModel } from "./interview.ts";
import type { ViewName } from "./names.ts";
import { type SmartModel, smartModel } from "./smart.ts";
import { type StakeholdersModel, stakeholdersModel } from "./stakeholders.ts";
import { type StandingModel, standingModel } from "./standing.ts";

export type ViewModel = SmartModel | DiscoveryModel | StakeholdersModel | StandingModel | InterviewModel | BriefModel;

const models: { readonly [Name in ViewName]: (analysis: Analysis<PlanDocument>, view: View) => ViewModel } = {
  smart: ({ document }, view) => smartModel(document, view),
  discovery: ({ document }, view) => discoveryModel(document, view),
  stakeholders: ({ document }, view) => stakeholdersModel(document, view),
  standing: ({ document }, view) => standingModel(document, view),
  interview: ({ document }, view) => interviewModel(document, view),
  brief: briefModel,
};

/** All that a picture of a plan shows: whoever draws it needs nothing else. */
export function viewModel(name: ViewName, analysis: Analysis<PlanDocument>, view: View): ViewModel {
  return models[name](analysis, view);
}
