import { useState } from "preact/hooks";
import { type Localized, told } from "../../core/locale.ts";
import type { InterviewModel, InterviewQuestion } from "../../core/views/interview.ts";
import { QuestionList } from "../discovery/question-list.tsx";
import { useKept } from "../surroundings.ts";
import { QuestionForm } from "./question-form.tsx";
import { Situation } from "./situation.tsx";

const texts = {
  none: { en: "Every question has its answer.", fr: "Toutes les questions ont leur réponse." },
  forPerson: { en: "To ask {name}", fr: "À demander à {name}" },
  others: { en: "To ask others", fr: "À demander à d'autres" },
  all: { en: "Unanswered questions", fr: "Questions sans réponse" },
  noted: { en: "Noted in this conversation: {count}", fr: "Noté pendant cet entretien : {count}" },
  keys: {
    en: "Enter notes the answer and goes to the next question, Shift+Enter begins a new line. What is noted can be undone in the plan.",
    fr: "Entrée note la réponse et passe à la question suivante, Maj+Entrée commence une nouvelle ligne. Ce qui est noté peut être annulé dans le plan.",
  },
  said: { en: "Noted: {question}", fr: "Noté : {question}" },
} satisfies Record<string, Localized>;

/** Nobody is named as the source. */
const nobody = "-";

/** The open questions as a form, in the order of a conversation: what is typed becomes an edit of the plan. */
export function InterviewView({ model }: { readonly model: InterviewModel }) {
  const { locale, people, questions, answered, today } = model;
  const [keptFrom, keepFrom] = useKept("interview.from");
  const [noted, keepNoted] = useKept("interview.noted");
  const [on, setOn] = useState(today);
  const [said, setSaid] = useState("");
  const person = people.find(({ id }) => id === keptFrom) ?? (keptFrom === nobody ? undefined : mostAsked(model));
  const ids = noted.split(" ");
  const done = answered.filter(({ id }) => ids.includes(id));
  const onNoted = ({ id, text }: InterviewQuestion) => {
    keepNoted((before) => `${before} ${id}`.trim());
    setSaid(told(texts.said[locale], { question: text }, locale));
  };
  const form = (question: InterviewQuestion) => (
    <QuestionForm key={question.id} question={question} from={person?.id} on={on} locale={locale} onNoted={onNoted} />
  );
  const own = questions.filter(({ whom }) => person && whom === person.id);
  const others = questions.filter((question) => !own.includes(question));
  return (
    <div class="interview">
      <Situation
        people={people}
        from={person?.id ?? ""}
        on={on}
        locale={locale}
        onFrom={(id) => keepFrom(id || nobody)}
        onOn={setOn}
      />
      {questions.length === 0 ? <p class="empty">{texts.none[locale]}</p> : <p class="facts">{texts.keys[locale]}</p>}
      {own.length > 0 && <h2>{told(texts.forPerson[locale], { name: person?.name }, locale)}</h2>}
      <ol class="forms">{own.map(form)}</ol>
      {others.length > 0 && <h2>{own.length > 0 ? texts.others[locale] : texts.all[locale]}</h2>}
      <ol class="forms">{others.map(form)}</ol>
      {done.length > 0 && (
        <section>
          <h2>{told(texts.noted[locale], { count: done.length }, locale)}</h2>
          <QuestionList questions={done} locale={locale} />
        </section>
      )}
      <p class="unseen" role="status">
        {said}
      </p>
    </div>
  );
}

/** Whoever can answer the most: the conversation is likely to be with them. */
function mostAsked({ people, questions }: InterviewModel) {
  const count = (id: string) => questions.filter(({ whom }) => whom === id).length;
  return [...people].sort((a, b) => count(b.id) - count(a.id))[0];
}
