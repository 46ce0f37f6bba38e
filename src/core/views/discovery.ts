import type { PlanDocument } from "../document.ts";
import { titleOf } from "../features/symbols/titles.ts";
import type { View } from "../features/view.ts";
import { type CoveredTopic, coverageOf, type LevelCoverage, questionsIn, tally } from "../plan/coverage.ts";
import { dimensionLabels, formLabels, levelLabels, stageLabels, topicLabel } from "../plan/labels.ts";
import type { Plan } from "../plan/plan.ts";
import { stageOf } from "../plan/stage.ts";
import { type Dimension, type DiscoveryLevel, dimensions } from "../plan/vocabulary.ts";
import { type Fraction, fractionOf } from "./fraction.ts";
import type { PlanModel } from "./model.ts";
import { type LooseResponse, looseResponses, type NeedModel, needModels } from "./needs.ts";
import { type QuestionGroup, type QuestionModel, questionGroups, questionModel } from "./questions.ts";

/** What is known of the customer, question by question, and what to ask next. */
export interface DiscoveryModel extends PlanModel {
  readonly view: "discovery";
  /** What sets the questions that count; the form is undefined as long as the plan does not say it. */
  readonly form: string | undefined;
  readonly stage: string;
  /** The questions of the customer's and the users' levels, of which a stage expects a share. */
  readonly questions: Fraction;
  /** How many of them should have their answer by now, and the percentage it comes from. */
  readonly expected: { readonly count: number; readonly percent: number };
  readonly dimensions: readonly { readonly dimension: Dimension; readonly name: string }[];
  readonly levels: readonly LevelModel[];
  /** To be asked, by whom to ask. */
  readonly groups: readonly QuestionGroup[];
  readonly answered: readonly QuestionModel[];
  readonly notApplicable: readonly QuestionModel[];
  readonly needs: readonly NeedModel[];
  readonly looseResponses: readonly LooseResponse[];
}

export interface LevelModel {
  readonly level: DiscoveryLevel;
  readonly name: string;
  /** Whether the form of sale demands it. */
  readonly required: boolean;
  readonly total: Fraction;
  /** One for each dimension, in their order; none at a level that has topics of its own. */
  readonly cells: readonly { readonly dimension: Dimension; readonly fraction: Fraction }[];
  /** Of a level without dimensions, in the order of asking. */
  readonly topics: readonly TopicModel[];
}

export interface TopicModel {
  readonly id: string;
  /** "Delivery". */
  readonly name: string;
  /** "how often and where to deliver". */
  readonly text: string;
  readonly status: CoveredTopic["status"];
}

export function discoveryModel({ plan }: PlanDocument, view: View): DiscoveryModel {
  const { playbook, locale } = view;
  const coverage = coverageOf(plan, playbook);
  const topics = coverage.levels.flatMap((level) => level.topics);
  const questions = questionsIn(coverage);
  const percent = playbook.coverage[stageOf(plan)];
  const modelOf = (topic: CoveredTopic) => questionModel(topic, plan, view);
  return {
    view: "discovery",
    locale,
    account: plan.account.name?.value,
    form: formOf(plan, view),
    stage: stageLabels[stageOf(plan)][locale],
    questions: fractionOf(questions, locale),
    expected: { count: Math.ceil((percent * tally(questions).applicable) / 100), percent },
    dimensions: dimensions.map((dimension) => ({ dimension, name: dimensionLabels[dimension][locale] })),
    levels: coverage.levels.map((level) => levelModel(level, view)),
    groups: questionGroups(topics, plan, view),
    answered: topics.filter(({ status }) => status === "answered").map(modelOf),
    notApplicable: topics.filter(({ status }) => status === "not-applicable").map(modelOf),
    needs: needModels(plan, view),
    looseResponses: looseResponses(plan),
  };
}

function formOf({ sale }: Plan, { locale }: View): string | undefined {
  return sale.form && formLabels[sale.form.value][locale];
}

function levelModel({ level, required, topics }: LevelCoverage, { locale }: View): LevelModel {
  const hasDimensions = level === "customer" || level === "users";
  return {
    level,
    name: levelLabels[level][locale],
    required,
    total: fractionOf(topics, locale),
    cells: hasDimensions
      ? dimensions.map((dimension) => ({
          dimension,
          fraction: fractionOf(
            topics.filter((topic) => topic.dimension === dimension),
            locale,
          ),
        }))
      : [],
    topics: hasDimensions
      ? []
      : topics.map(({ id, status }) => ({
          id,
          name: titleOf(id.split(".").at(-1) ?? id, locale),
          text: topicLabel(id)[locale],
          status,
        })),
  };
}
