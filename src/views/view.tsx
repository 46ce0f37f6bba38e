import type { ViewModel } from "../core/views/views.ts";
import { BriefView } from "./brief/brief-view.tsx";
import { DiscoveryView } from "./discovery/discovery-view.tsx";
import { InterviewView } from "./interview/interview-view.tsx";
import { SmartView } from "./smart/smart-view.tsx";
import { StakeholdersView } from "./stakeholders/stakeholders-view.tsx";
import { StandingView } from "./standing/standing-view.tsx";

/** Draws a model, whichever it is. */
export function View({ model }: { readonly model: ViewModel }) {
  switch (model.view) {
    case "smart":
      return <SmartView model={model} />;
    case "discovery":
      return <DiscoveryView model={model} />;
    case "stakeholders":
      return <StakeholdersView model={model} />;
    case "standing":
      return <StandingView model={model} />;
    case "interview":
      return <InterviewView model={model} />;
    case "brief":
      return <BriefView model={model} />;
  }
}
