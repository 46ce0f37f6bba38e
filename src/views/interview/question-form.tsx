import { useEffect, useRef, useState } from "preact/hooks";
import type { Reply } from "../../core/edit/answer.ts";
import type { Locale, Localized } from "../../core/locale.ts";
import type { InterviewQuestion } from "../../core/views/interview.ts";
import { useKept, useSurroundings } from "../surroundings.ts";
import { AnswerField } from "./answer-field.tsx";

const texts = {
  note: { en: "Note", fr: "Noter" },
  reason: { en: "Why does it not apply?", fr: "Pourquoi est-elle sans objet\u00a0?" },
  back: { en: "Choose an answer", fr: "Choisir une réponse" },
  notApplicable: { en: "Does not apply", fr: "Sans objet" },
  why: {
    en: "First write why it does not apply.",
    fr: "Écrivez d'abord pourquoi elle est sans objet.",
  },
  asked: { en: "Asked, no answer yet", fr: "Posée, sans réponse" },
  open: { en: "asked, no answer yet", fr: "posée, sans réponse" },
  core: { en: "core", fr: "clé" },
  failed: {
    en: "This could not be written into the plan. Is it still there, and can it be changed?",
    fr: "Impossible de l'écrire dans le plan. Existe-t-il toujours, et peut-on le modifier\u00a0?",
  },
} satisfies Record<string, Localized>;

interface FormProps {
  readonly question: InterviewQuestion;
  readonly from: string | undefined;
  /** YYYY-MM-DD, or empty. */
  readonly on: string;
  readonly locale: Locale;
  readonly onNoted: (question: InterviewQuestion) => void;
}

/** One question with the place for its answer. What was typed and not noted yet outlives the window. */
export function QuestionForm({ question, from, on, locale, onNoted }: FormProps) {
  const { change } = useSurroundings();
  const [draft, keepDraft] = useKept(`draft.${question.id}`);
  // Where one chooses, there are no words yet that could be the reason.
  const [leftOut, keepLeftOut] = useKept(`left-out.${question.id}`);
  const [hasFailed, setFailed] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const { id, subject, text, core, status } = question;
  const isLeftOut = leftOut !== "";
  const choices = isLeftOut ? undefined : question.choices;
  const isEmpty = draft.trim() === "";
  const send = async (reply: Reply) => {
    setFailed(false);
    focusAfter(item.current);
    const isDone = await change({ kind: "reply", question: id, reply });
    setFailed(!isDone);
    if (!isDone) return;
    keepDraft("");
    keepLeftOut("");
    onNoted(question);
  };
  const note = () => {
    if (isEmpty) return;
    if (isLeftOut) return void send({ notApplicable: draft.trim() });
    const answer = choices?.several ? draft.split(" ").filter(Boolean) : draft;
    void send({ answer, ...(from !== undefined && { from }), ...(on !== "" && { on }) });
  };
  const leaveOut = () => {
    if (!question.choices) return void send({ notApplicable: draft.trim() });
    keepDraft("");
    keepLeftOut(isLeftOut ? "" : "why");
  };
  useEffect(() => {
    if (isLeftOut) item.current?.querySelector<HTMLElement>(".field")?.focus();
  }, [isLeftOut]);
  return (
    <li ref={item} class={draft === "" ? "" : "begun"} data-pointer={question.pointer}>
      <label for={`answer.${id}`} id={`label.${id}`}>
        <span class="subject">{subject}</span> {text} {core && <span class="tag">{texts.core[locale]}</span>}
        {status === "open" && <span class="facts">· {texts.open[locale]}</span>}
        {isLeftOut && <span class="facts"> · {texts.reason[locale]}</span>}
      </label>
      <AnswerField id={id} choices={choices} draft={draft} onDraft={keepDraft} onEnter={note} />
      <div class="actions">
        <button type="button" class="primary" disabled={isEmpty} onClick={note}>
          {texts.note[locale]}
        </button>
        <button
          type="button"
          class="secondary"
          title={question.choices ? undefined : texts.why[locale]}
          disabled={!question.choices && isEmpty}
          onClick={leaveOut}
        >
          {texts[isLeftOut ? "back" : "notApplicable"][locale]}
        </button>
        {status === "not-asked" && (
          <button type="button" class="secondary" onClick={() => void send("asked")}>
            {texts.asked[locale]}
          </button>
        )}
      </div>
      {hasFailed && <p role="alert">{texts.failed[locale]}</p>}
    </li>
  );
}

/** The field of the next question, before this one goes away. */
function focusAfter(item: HTMLElement | null): void {
  const fields = [...(item?.closest(".interview")?.querySelectorAll<HTMLElement>(".field") ?? [])];
  const own = fields.findIndex((field) => item?.contains(field));
  (fields.slice(own + 1).find((field) => !item?.contains(field)) ?? fields[own - 1])?.focus();
}
