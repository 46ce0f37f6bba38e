import { fill, type Localized } from "../../core/locale.ts";
import type { DiscoveryModel } from "../../core/views/discovery.ts";
import type { QuestionModel } from "../../core/views/questions.ts";
import type { Io } from "../io.ts";
import type { GivenPlan } from "../plan/given-plan.ts";
import { type Line, type Section, sectionsText } from "../sections.ts";
import { looseResponseLines, needLines, titles } from "./needs.ts";
import { coverageTable } from "./table.ts";

const texts = {
  stage: { en: "stage: {stage}", fr: "étape : {stage}" },
  expected: {
    en: "{words}; this stage asks for {count} ({percent}%)",
    fr: "{words} ; cette étape en demande {count} ({percent} %)",
  },
  toAsk: { en: "To ask: {whom}", fr: "À demander : {whom}" },
  toAskHinted: { en: "To ask: {whom} ({hint})", fr: "À demander : {whom} ({hint})" },
  core: { en: "* = core question", fr: "* = question clé" },
  question: { en: "{subject}: {text}", fr: "{subject} : {text}" },
  asked: { en: "{subject}: {text} (asked, no answer yet)", fr: "{subject} : {text} (posée, sans réponse)" },
  elsewhere: { en: "Answered elsewhere in the plan", fr: "Réponses données ailleurs dans le plan" },
  notApplicable: { en: "Not applicable", fr: "Sans objet" },
} satisfies Record<string, Localized>;

/** For people: the figures, what to ask whom, and the needs. */
export function coverageText(model: DiscoveryModel, { path }: GivenPlan, io: Io): string {
  const { locale, answered, notApplicable, needs, looseResponses } = model;
  const asked = ({ subject, text, status }: QuestionModel) =>
    fill(texts[status === "open" ? "asked" : "question"][locale], { subject, text }, locale);
  const elsewhere = answered.flatMap((question) =>
    question.elsewhere ? listed(`${asked(question)} → ${question.elsewhere.words}`) : [],
  );
  const leftOut = notApplicable.map((question) => listed(`${asked(question)} – ${question.answer ?? ""}`));
  const sections: readonly Section[] = [
    { title: titleOf(model, path), lines: [{ sign: "", text: figuresOf(model) }] },
    { lines: coverageTable(model).map((text) => ({ sign: text, text: "" })) },
    ...model.groups.map(({ whom, hint, questions }) => ({
      title: fill(texts[hint ? "toAskHinted" : "toAsk"][locale], { whom, hint }, locale),
      lines: questions.map((question) => ({ sign: question.core ? "* " : "  ", text: asked(question) })),
    })),
    { lines: hasCore(model) ? [{ sign: "", text: texts.core[locale] }] : [] },
    { title: texts.elsewhere[locale], lines: elsewhere },
    { title: texts.notApplicable[locale], lines: leftOut },
    { title: titles.needs[locale], lines: needs.flatMap((need) => needLines(need, locale)) },
    { title: titles.loose[locale], lines: looseResponseLines(looseResponses) },
  ];
  return sectionsText(sections, io);
}

function titleOf({ locale, account, form, stage }: DiscoveryModel, path: string): string {
  const parts = [account ?? path, form, fill(texts.stage[locale], { stage }, locale)];
  return parts.filter((part) => part !== undefined).join(" · ");
}

function figuresOf({ locale, questions: { words }, expected }: DiscoveryModel): string {
  if (expected.count === 0) return words;
  return fill(texts.expected[locale], { words, ...expected }, locale);
}

function hasCore({ groups }: DiscoveryModel): boolean {
  return groups.some(({ questions }) => questions.some(({ core }) => core));
}

function listed(text: string): Line {
  return { sign: "- ", text };
}
