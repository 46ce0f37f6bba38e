import { capital } from "../features/symbols/titles.ts";
import { type Locale, type Localized, told, typeset } from "../locale.ts";
import { answerInWords } from "../plan/answer-in-words.ts";
import { type CoveredTopic, coverageAt, coverageOf, pathOf, questionsIn } from "../plan/coverage.ts";
import { levelLabels, roleLabels, topicLabel } from "../plan/labels.ts";
import { nextQuestions } from "../plan/next-questions.ts";
import { nameOf } from "../plan/people.ts";
import type { Need } from "../plan/plan.ts";
import { whomToAsk } from "../plan/whom-to-ask.ts";
import { pointerTo } from "../source/tree.ts";
import type { BriefBlock, BriefRow, BriefSource } from "./model.ts";

const texts = {
  need: { en: "Need", fr: "Besoin" },
  priority: { en: "Priority", fr: "Priorité" },
  response: { en: "Our response", fr: "Notre réponse" },
  toAsk: { en: "To be asked first", fr: "À demander d'abord" },
  whom: { en: "{question} ({whom})", fr: "{question} ({whom})" },
  topic: { en: "{topic}: {answer}", fr: "{topic} : {answer}" },
} satisfies Record<string, Localized>;

const priorities = {
  high: { en: "high", fr: "élevée" },
  medium: { en: "medium", fr: "moyenne" },
  low: { en: "low", fr: "faible" },
} satisfies Record<NonNullable<Need["priority"]>["value"], Localized>;

/** So many questions fit on the page, and into a meeting. */
const questionsShown = 5;

/** What they need and what we answer; for us also what is known of their own customers, and what to ask first. */
export function needBlocks(source: BriefSource): readonly BriefBlock[] {
  const { view, audience } = source;
  const { locale } = view;
  const isInternal = audience === "internal";
  const rows = needRows(source, isInternal);
  const columns = [texts.need, ...(isInternal ? [texts.priority] : []), texts.response].map((name) => name[locale]);
  const table: BriefBlock[] = rows.length > 0 ? [{ kind: "table", columns, rows }] : [];
  return isInternal ? [...table, ...bothLevels(source), ...questionsToAsk(source)] : table;
}

function needRows({ document: { plan }, view: { locale } }: BriefSource, withPriority: boolean): BriefRow[] {
  const ranks = ["high", "medium", "low", undefined] as const;
  const rank = ({ priority }: Need) => ranks.indexOf(priority?.value);
  // The order of the plan says something too, and to the customer the priorities are nobody's business.
  const needs = withPriority ? [...plan.needs].sort((a, b) => rank(a) - rank(b)) : plan.needs;
  return needs.flatMap(({ node, text, priority, response }) =>
    text
      ? {
          pointer: node.pointer,
          cells: [
            text.value,
            ...(withPriority ? [priority ? priorities[priority.value][locale] : ""] : []),
            response?.value ?? "",
          ],
        }
      : [],
  );
}

/** A distributor buys what its own customers will buy: the two stand side by side. */
function bothLevels({ document: { plan }, view: { playbook, locale } }: BriefSource): BriefBlock[] {
  const known = (["reseller", "endCustomer"] as const).map((level) =>
    coverageAt(level, plan, playbook).topics.filter(({ answer }) => answer?.text !== undefined),
  );
  const [first = [], second = []] = known;
  const longest = first.length >= second.length ? first : second;
  if (longest.length === 0) return [];
  const say = (topic: CoveredTopic | undefined) =>
    topic ? told(texts.topic[locale], answered(topic, locale), locale) : "";
  const rows = longest.map((topic, index) => ({
    pointer: pointerOf(topic),
    cells: [say(first[index]), say(second[index])],
  }));
  return [
    { kind: "table", columns: [levelLabels.reseller[locale], levelLabels.endCustomer[locale]].map(capital), rows },
  ];
}

function answered(topic: CoveredTopic, locale: Locale) {
  return { topic: capital(topicLabel(topic.id)[locale]), answer: answerInWords(topic, locale) ?? "" };
}

function questionsToAsk({ document: { plan }, view: { playbook, locale } }: BriefSource): BriefBlock[] {
  const topics = nextQuestions(questionsIn(coverageOf(plan, playbook)), questionsShown);
  const lines = topics.map((topic) => {
    const whom = whomToAsk(topic, plan, playbook);
    const name = "role" in whom ? roleLabels[whom.role][locale] : (nameOf(whom.person) ?? "");
    const question = topic.question?.[locale] ?? topic.id;
    const text = name === "" ? question : told(texts.whom[locale], { question, whom: name }, locale);
    return { text: typeset(text, locale), pointer: pointerOf(topic) };
  });
  return lines.length > 0 ? [{ kind: "list", title: texts.toAsk[locale], lines }] : [];
}

function pointerOf(topic: CoveredTopic): string {
  return topic.answer?.key.pointer ?? pathOf(topic).reduce<string>(pointerTo, "");
}
