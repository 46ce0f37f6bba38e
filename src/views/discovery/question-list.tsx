import { type Locale, type Localized, told } from "../../core/locale.ts";
import type { QuestionGroup, QuestionModel } from "../../core/views/questions.ts";
import { Place } from "../parts/place.tsx";

const texts = {
  core: { en: "core", fr: "clé" },
  open: { en: "asked, no answer yet", fr: "posée, sans réponse" },
  elsewhere: { en: "the plan says so under {place}", fr: "le plan le dit sous {place}" },
} satisfies Record<string, Localized>;

interface GroupsProps {
  readonly groups: readonly QuestionGroup[];
  readonly locale: Locale;
}

export function QuestionGroups({ groups, locale }: GroupsProps) {
  return (
    <>
      {groups.map(({ id, whom, hint, pointer, questions }) => (
        <section key={id} class="group">
          <h3>
            <Place pointer={pointer}>{whom}</Place>
            {hint !== undefined && <span class="facts"> · {hint}</span>}
          </h3>
          <QuestionList questions={questions} locale={locale} />
        </section>
      ))}
    </>
  );
}

interface ListProps {
  readonly questions: readonly QuestionModel[];
  readonly locale: Locale;
}

export function QuestionList({ questions, locale }: ListProps) {
  return (
    <ul class="questions">
      {questions.map((question) => (
        <QuestionItem key={question.id} question={question} locale={locale} />
      ))}
    </ul>
  );
}

function QuestionItem({ question, locale }: { readonly question: QuestionModel; readonly locale: Locale }) {
  const { pointer, subject, text, core, status, answer, source, elsewhere } = question;
  return (
    <li class={status} data-pointer={pointer}>
      <span class="subject">{subject}</span>
      <div>
        <Place pointer={pointer} class="question">
          {text}
        </Place>{" "}
        {core && <span class="tag">{texts.core[locale]}</span>}
        {status === "open" && <span class="facts">· {texts.open[locale]}</span>}
        {answer !== undefined && <p class="answer">{answer}</p>}
        {elsewhere && (
          <p class="facts">
            <Place pointer={elsewhere.pointer}>
              {told(texts.elsewhere[locale], { place: elsewhere.words }, locale)}
            </Place>
          </p>
        )}
        {source !== undefined && <p class="facts">{source}</p>}
      </div>
    </li>
  );
}
