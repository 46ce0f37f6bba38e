import assert from "node:assert/strict";
import { readPlanDocument } from "../../../src/core/document.ts";
import type { Objective, Plan } from "../../../src/core/plan/plan.ts";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import { type SmartReading, smartReading } from "../../../src/core/smart/reading.ts";
import { type Track, tracksOf } from "../../../src/core/smart/track.ts";

/** A plan with one objective, given as the YAML of its mapping from column 0. */
export function planOf(yaml: string): Plan {
  const fields = yaml.trim().replaceAll("\n", "\n    ");
  return readPlanDocument(`accountPlan: 1\naccount: { name: Copyfast }\nobjectives:\n  - ${fields}\n`).plan;
}

export function objectiveOf(yaml: string): Objective {
  const [objective] = planOf(yaml).objectives;
  assert.ok(objective, "the YAML holds no objective");
  return objective;
}

/** The five letters of an objective. */
export function smartReadingOf(yaml: string, today = "2026-06-15"): SmartReading {
  return smartReading(objectiveOf(yaml), { plan: planOf(yaml), playbook: builtInPlaybook, today });
}

/** The track of the first measure. */
export function trackOf(yaml: string): Track {
  const [track] = tracksOf(objectiveOf(yaml), builtInPlaybook);
  assert.ok(track, "the YAML holds no measure");
  return track;
}
