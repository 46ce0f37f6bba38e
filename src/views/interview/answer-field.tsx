import type { InterviewQuestion } from "../../core/views/interview.ts";

interface FieldProps {
  readonly id: string;
  readonly choices: InterviewQuestion["choices"];
  /** What was typed; of choices their words, with spaces between them. */
  readonly draft: string;
  readonly onDraft: (draft: string) => void;
  readonly onEnter: () => void;
}

const mostLines = 8;

/** Where the answer goes: words, or the choices that the method has. */
export function AnswerField({ id, choices, draft, onDraft, onEnter }: FieldProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  if (!choices) {
    return (
      <textarea
        class="field"
        id={`answer.${id}`}
        rows={Math.min(draft.split("\n").length, mostLines)}
        value={draft}
        onInput={({ currentTarget }) => onDraft(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    );
  }
  if (!choices.several) {
    return (
      <select
        class="field"
        id={`answer.${id}`}
        value={draft}
        onChange={({ currentTarget }) => onDraft(currentTarget.value)}
        onKeyDown={onKeyDown}
      >
        <option value="" />
        {choices.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  const chosen = draft.split(" ").filter(Boolean);
  const toggle = (word: string) =>
    onDraft((chosen.includes(word) ? chosen.filter((one) => one !== word) : [...chosen, word]).join(" "));
  return (
    <fieldset aria-labelledby={`label.${id}`}>
      {choices.options.map(({ value, label }, index) => (
        <label key={value}>
          <input
            class="field"
            type="checkbox"
            id={index === 0 ? `answer.${id}` : undefined}
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
            onKeyDown={onKeyDown}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
