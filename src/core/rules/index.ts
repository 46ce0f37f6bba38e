import { noOwner } from "./action/no-owner.ts";
import { overdue } from "./action/overdue.ts";
import { contradictoryAnswer } from "./discovery/contradictory-answer.ts";
import { emptyDimension } from "./discovery/empty-dimension.ts";
import { lowCoverage } from "./discovery/low-coverage.ts";
import { positioningMismatch } from "./discovery/positioning-mismatch.ts";
import { responseWithoutNeed } from "./discovery/response-without-need.ts";
import { secondLevelMissing } from "./discovery/second-level-missing.ts";
import { unansweredNeed } from "./discovery/unanswered-need.ts";
import { argumentWithoutProof } from "./negotiation/argument-without-proof.ts";
import { concessionBeyondFloor } from "./negotiation/concession-beyond-floor.ts";
import { concessionWithoutReturn } from "./negotiation/concession-without-return.ts";
import { motiveUnaddressed } from "./negotiation/motive-unaddressed.ts";
import { noAlternative } from "./negotiation/no-alternative.ts";
import { noMargin } from "./negotiation/no-margin.ts";
import { noOverlap } from "./negotiation/no-overlap.ts";
import { objectionUnanswered } from "./negotiation/objection-unanswered.ts";
import { positionOrder } from "./negotiation/position-order.ts";
import { offTrack } from "./objective/off-track.ts";
import { overlappingSegment } from "./playbook/overlapping-segment.ts";
import { uncoveredScores } from "./playbook/uncovered-scores.ts";
import { unreachableSegment } from "./playbook/unreachable-segment.ts";
import { sensitiveNote } from "./privacy/sensitive-note.ts";
import { reportingCycle } from "./reference/cycle.ts";
import { duplicateId } from "./reference/duplicate-id.ts";
import { unknownReference } from "./reference/unknown.ts";
import { categoryDrop } from "./rfm/category-drop.ts";
import { futurePurchase } from "./rfm/future-purchase.ts";
import { insufficientHistory } from "./rfm/insufficient-history.ts";
import { mixedCurrency } from "./rfm/mixed-currency.ts";
import type { Rule } from "./rule.ts";
import { cycle } from "./sale/cycle.ts";
import { offerMismatch } from "./sale/offer-mismatch.ts";
import { tenderIncomplete } from "./sale/tender-incomplete.ts";
import { enumeration } from "./schema/enum.ts";
import { format } from "./schema/format.ts";
import { pattern } from "./schema/pattern.ts";
import { range } from "./schema/range.ts";
import { required } from "./schema/required.ts";
import { type } from "./schema/type.ts";
import { unknownKey } from "./schema/unknown-key.ts";
import { acceptable } from "./smart/acceptable.ts";
import { ambitious } from "./smart/ambitious.ts";
import { contradiction } from "./smart/contradiction.ts";
import { measurable } from "./smart/measurable.ts";
import { milestones } from "./smart/milestones.ts";
import { realistic } from "./smart/realistic.ts";
import { specific } from "./smart/specific.ts";
import { timeBound } from "./smart/time-bound.ts";
import { allFavourable } from "./stakeholder/all-favourable.ts";
import { missingRole } from "./stakeholder/missing-role.ts";
import { noObjective } from "./stakeholder/no-objective.ts";
import { severalDecisionMakers } from "./stakeholder/several-decision-makers.ts";
import { singleContact } from "./stakeholder/single-contact.ts";
import { staleContact } from "./stakeholder/stale-contact.ts";
import { weakChampion } from "./stakeholder/weak-champion.ts";
import { noReason } from "./suppression/no-reason.ts";
import { unused } from "./suppression/unused.ts";
import { alias } from "./yaml/alias.ts";
import { conflictMarker } from "./yaml/conflict-marker.ts";
import { duplicateKey } from "./yaml/duplicate-key.ts";
import { encoding } from "./yaml/encoding.ts";
import { severalDocuments } from "./yaml/several-documents.ts";
import { syntax } from "./yaml/syntax.ts";
import { tooLarge } from "./yaml/too-large.ts";

/** Every rule, in the order of the reference. A new rule is one line here. */
export const rules: readonly Rule[] = [
  syntax,
  duplicateKey,
  conflictMarker,
  severalDocuments,
  alias,
  encoding,
  tooLarge,
  required,
  type,
  enumeration,
  format,
  unknownKey,
  range,
  pattern,
  unknownReference,
  duplicateId,
  reportingCycle,
  offerMismatch,
  cycle,
  tenderIncomplete,
  specific,
  measurable,
  ambitious,
  acceptable,
  realistic,
  timeBound,
  milestones,
  contradiction,
  offTrack,
  missingRole,
  noObjective,
  singleContact,
  staleContact,
  weakChampion,
  severalDecisionMakers,
  allFavourable,
  emptyDimension,
  lowCoverage,
  secondLevelMissing,
  unansweredNeed,
  responseWithoutNeed,
  contradictoryAnswer,
  positioningMismatch,
  insufficientHistory,
  categoryDrop,
  mixedCurrency,
  futurePurchase,
  positionOrder,
  noMargin,
  noOverlap,
  noAlternative,
  concessionWithoutReturn,
  concessionBeyondFloor,
  objectionUnanswered,
  motiveUnaddressed,
  argumentWithoutProof,
  overdue,
  noOwner,
  sensitiveNote,
  unreachableSegment,
  overlappingSegment,
  uncoveredScores,
  noReason,
  unused,
];

const byCode = new Map(rules.map((rule) => [rule.code, rule]));

export function ruleOf(code: string): Rule | undefined {
  return byCode.get(code);
}
