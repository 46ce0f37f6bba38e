import { type Localized, told } from "../../core/locale.ts";
import type { DiscoveryModel } from "../../core/views/discovery.ts";
import type { QuestionModel } from "../../core/views/questions.ts";
import { useKept, useSurroundings } from "../surroundings.ts";
import { CoverageMatrix } from "./coverage-matrix.tsx";
import { Needs } from "./needs.tsx";
import { QuestionGroups, QuestionList } from "./question-list.tsx";

const texts = {
  questions: {
    en: "{words}. The stage “{stage}” expects {count} ({percent}%).",
    fr: "{words}. L'étape « {stage} » en attend {count} ({percent} %).",
  },
  noForm: {
    en: "The plan does not say its form of sale yet: it decides which questions count.",
    fr: "Le plan ne dit pas encore sa forme de vente\u00a0: c'est elle qui décide des questions qui comptent.",
  },
  toAsk: { en: "To ask", fr: "À demander" },
  interview: { en: "Hold the interview", fr: "Mener l'entretien" },
  allOf: { en: "Show all", fr: "Tout afficher" },
  allAsked: { en: "Every question here has its answer.", fr: "Ici, toutes les questions ont leur réponse." },
  answered: { en: "What is known: {count}", fr: "Ce que l'on sait : {count}" },
  notApplicable: { en: "Not applicable: {count}", fr: "Sans objet : {count}" },
} satisfies Record<string, Localized>;

/** How much is known, dimension by dimension; a cell leads to its questions, a question to its line. */
export function DiscoveryView({ model }: { readonly model: DiscoveryModel }) {
  const { locale, form, stage, questions, expected } = model;
  const { show } = useSurroundings();
  const [kept, keep] = useKept("discovery.cell");
  const chosen = choicesOf(model).find(({ id }) => id === kept);
  const isShown = (question: QuestionModel) => !chosen || isIn(question, chosen);
  const answered = model.answered.filter(isShown);
  const notApplicable = model.notApplicable.filter(isShown);
  const groups = model.groups
    .map((group) => ({ ...group, questions: group.questions.filter(isShown) }))
    .filter((group) => group.questions.length > 0);
  return (
    <div class="discovery">
      <p class="lead">{told(texts.questions[locale], { words: questions.words, stage, ...expected }, locale)}</p>
      {form === undefined && <p class="facts">{texts.noForm[locale]}</p>}
      <CoverageMatrix
        model={model}
        locale={locale}
        chosen={chosen?.id}
        onChoose={(id) => keep(id === chosen?.id ? "" : id)}
      />
      <h2>
        {texts.toAsk[locale]}
        {chosen && (
          <>
            <span class="chosen"> · {chosen.name}</span>
            <button type="button" class="quiet" onClick={() => keep("")}>
              {texts.allOf[locale]}
            </button>
          </>
        )}
        {groups.length > 0 && (
          <button type="button" class="quiet" onClick={() => show("interview")}>
            {texts.interview[locale]}
          </button>
        )}
      </h2>
      {groups.length === 0 && <p class="facts">{texts.allAsked[locale]}</p>}
      <QuestionGroups groups={groups} locale={locale} />
      <Folded
        title={told(texts.answered[locale], { count: answered.length }, locale)}
        questions={answered}
        model={model}
        isOpen={chosen !== undefined}
      />
      <Folded
        title={told(texts.notApplicable[locale], { count: notApplicable.length }, locale)}
        questions={notApplicable}
        model={model}
        isOpen={chosen !== undefined}
      />
      <Needs needs={model.needs} looseResponses={model.looseResponses} locale={locale} />
    </div>
  );
}

interface FoldedProps {
  readonly title: string;
  readonly questions: readonly QuestionModel[];
  readonly model: DiscoveryModel;
  readonly isOpen: boolean;
}

function Folded({ title, questions, model, isOpen }: FoldedProps) {
  if (questions.length === 0) return null;
  return (
    <details class="more" open={isOpen}>
      <summary>{title}</summary>
      <QuestionList questions={questions} locale={model.locale} />
    </details>
  );
}

/** Some of the questions: those whose ids begin so. */
interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What can be chosen: a level, and a dimension or a topic of it. */
function choicesOf({ levels, dimensions }: DiscoveryModel): Choice[] {
  return levels.flatMap(({ level, name, cells, topics }) => [
    { id: level, name },
    ...cells.map(({ dimension }) => ({
      id: `${level}.${dimension}`,
      name: `${dimensions.find((one) => one.dimension === dimension)?.name} (${name})`,
    })),
    ...topics.map((topic) => ({ id: `${level}.${topic.id}`, name: `${topic.name} (${name})` })),
  ]);
}

function isIn({ id }: QuestionModel, choice: Choice): boolean {
  return id === choice.id || id.startsWith(`${choice.id}.`);
}
