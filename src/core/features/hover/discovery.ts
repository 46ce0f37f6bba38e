import type { Localized } from "../../locale.ts";
import { type CoveredTopic, coverageAt, coverageOf, tally } from "../../plan/coverage.ts";
import { answeredInWords, openCoreInWords } from "../../plan/coverage-in-words.ts";
import { elsewhere } from "../../plan/elsewhere.ts";
import { dimensionLabels, levelLabels } from "../../plan/labels.ts";
import { nextQuestions } from "../../plan/next-questions.ts";
import type { Plan } from "../../plan/plan.ts";
import { type DiscoveryLevel, dimensions, discoveryLevels } from "../../plan/vocabulary.ts";
import type { Question } from "../../playbook/playbook.ts";
import { child, type Node } from "../../source/tree.ts";
import { bold, bullet, plain, say } from "../markdown.ts";
import { questionOf } from "../names.ts";
import type { View } from "../view.ts";
import type { Hovered } from "./hovered.ts";

const texts = {
  level: { en: "**{level}** · {coverage}", fr: "**{level}** · {coverage}" },
  dimension: { en: "{dimension} {answered}/{applicable}", fr: "{dimension} {answered}/{applicable}" },
  asked: { en: "asked, no answer yet: {count}", fr: "posées, sans réponse : {count}" },
  notApplicable: { en: "not applicable: {count}", fr: "sans objet : {count}" },
  next: { en: "To ask next:", fr: "À demander maintenant :" },
  core: { en: "Core question, about {levels}", fr: "Question clé, elle porte sur {levels}" },
  other: { en: "Question about {levels}", fr: "Question qui porte sur {levels}" },
  answeredElsewhere: {
    en: "The plan answers it too under {place}: {answer}",
    fr: "Le plan y répond aussi sous {place} : {answer}",
  },
  answerable: { en: "It can be answered under {places} as well.", fr: "On peut aussi y répondre sous {places}." },
} satisfies Record<string, Localized>;

/** Of the discovery: how much is known and what to ask next; of a question its words. */
export function discoveryFacts({ plan, view, path }: Hovered): readonly string[] {
  const [, name, dimension, id, ...deeper] = path;
  const level = discoveryLevels.find((one) => one === name);
  if (name === undefined) {
    return coverageOf(plan, view.playbook).levels.map(({ level, topics }) => bullet(levelLine(level, topics, view)));
  }
  if (!level) return [];
  if (dimension === undefined) return levelLines(level, coverageAt(level, plan, view.playbook).topics, view);
  if ((level !== "customer" && level !== "users") || deeper.length > 0) return [];
  const question = id === undefined ? undefined : questionOf(dimension, id, view.playbook);
  if (question) return questionLines(question, plan, view);
  if (id !== undefined) return [];
  const topics = coverageAt(level, plan, view.playbook).topics.filter((topic) => topic.dimension === dimension);
  return topics.length > 0 ? [coverageLine(topics, view), ...nextLines(topics, view)] : [];
}

function levelLine(level: DiscoveryLevel, topics: readonly CoveredTopic[], view: View): string {
  const coverage = [answeredInWords(topics, view.locale), openCoreInWords(topics, view.locale)];
  return say(texts.level, { level: levelLabels[level], coverage: known(coverage) }, view.locale);
}

function levelLines(level: DiscoveryLevel, topics: readonly CoveredTopic[], view: View): string[] {
  const { locale } = view;
  if (level === "reseller" || level === "endCustomer") return [coverageLine(topics, view)];
  const parts = dimensions.flatMap((dimension) => {
    const those = topics.filter((topic) => topic.dimension === dimension);
    const { answered, applicable } = tally(those);
    return applicable === 0
      ? []
      : say(texts.dimension, { dimension: dimensionLabels[dimension], answered, applicable }, locale);
  });
  return [coverageLine(topics, view), parts.join(" · "), ...nextLines(topics, view)];
}

/** "8 of 42 answered · 5 core questions open · asked, no answer yet: 2 · not applicable: 1" */
function coverageLine(topics: readonly CoveredTopic[], { locale }: View): string {
  const { open, notApplicable } = tally(topics);
  const parts = [
    bold(answeredInWords(topics, locale)),
    openCoreInWords(topics, locale),
    open === 0 ? undefined : say(texts.asked, { count: open }, locale),
    notApplicable === 0 ? undefined : say(texts.notApplicable, { count: notApplicable }, locale),
  ];
  return known(parts);
}

function nextLines(topics: readonly CoveredTopic[], { locale }: View): string[] {
  const next = nextQuestions(topics, 3).flatMap(({ question }) => (question ? bullet(plain(question[locale])) : []));
  return next.length > 0 ? [texts.next[locale], ...next] : [];
}

function questionLines(question: Question, plan: Plan, { locale }: View): string[] {
  const { core, levels, answeredBy = [] } = question;
  const answered = answeredBy.flatMap((place) => {
    const answer = brief(elsewhere(plan, place));
    return answer === undefined ? [] : [{ place, answer }];
  });
  const lines = answered.slice(0, 3).map((facts) => say(texts.answeredElsewhere, facts, locale));
  const canBe = lines.length === 0 && answeredBy.length > 0;
  const hint = canBe ? [say(texts.answerable, { places: answeredBy }, locale)] : [];
  const asked = say(core ? texts.core : texts.other, { levels: levels.map((level) => levelLabels[level]) }, locale);
  return [bold(question[locale]), asked, ...lines, ...hint];
}

/** What a node says, in a few words. */
function brief(node: Node | undefined): string | undefined {
  if (node?.kind === "scalar") return node.value === null ? undefined : String(node.value);
  if (node?.kind === "list") return known(node.items.slice(0, 3).map(brief), ", ") || undefined;
  if (node?.kind !== "map") return undefined;
  const words = ["name", "text", "answer", "function", "id"].map((key) => brief(child(node, key)));
  return words.find((one) => one !== undefined);
}

function known(parts: readonly (string | undefined)[], separator = " · "): string {
  return parts.filter((part) => part !== undefined).join(separator);
}
