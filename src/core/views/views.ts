import type { PlanDocument } from "../document.ts";
import type { View } from "../features/view.ts";
import { type DiscoveryModel, discoveryModel } from "./discovery.ts";
import { type InterviewModel, interviewModel } from "./interview.ts";
import type { ViewName } from "./names.ts";
import { type SmartModel, smartModel } from "./smart.ts";
import { type StakeholdersModel, stakeholdersModel } from "./stakeholders.ts";

export type ViewModel = SmartModel | DiscoveryModel | StakeholdersModel | InterviewModel;

const models: { readonly [Name in ViewName]: (document: PlanDocument, view: View) => ViewModel } = {
  smart: smartModel,
  discovery: discoveryModel,
  stakeholders: stakeholdersModel,
  interview: interviewModel,
};

/** All that a picture of a plan shows: whoever draws it needs nothing else. */
export function viewModel(name: ViewName, document: PlanDocument, view: View): ViewModel {
  return models[name](document, view);
}
