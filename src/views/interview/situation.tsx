import type { Locale, Localized } from "../../core/locale.ts";
import type { InterviewModel } from "../../core/views/interview.ts";

const texts = {
  from: { en: "Speaking with", fr: "Entretien avec" },
  nobody: { en: "somebody who is not in the plan", fr: "une personne absente du plan" },
  on: { en: "on", fr: "le" },
} satisfies Record<string, Localized>;

interface SituationProps {
  readonly people: InterviewModel["people"];
  /** The id of a person; empty for somebody else. */
  readonly from: string;
  readonly on: string;
  readonly locale: Locale;
  readonly onFrom: (id: string) => void;
  readonly onOn: (day: string) => void;
}

/** With whom and when: it is written beside each answer. */
export function Situation({ people, from, on, locale, onFrom, onOn }: SituationProps) {
  return (
    <p class="situation">
      <label>
        {texts.from[locale]}
        <select value={from} onChange={({ currentTarget }) => onFrom(currentTarget.value)}>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="">{texts.nobody[locale]}</option>
        </select>
      </label>
      <label>
        {texts.on[locale]}
        <input type="date" value={on} onChange={({ currentTarget }) => onOn(currentTarget.value)} />
      </label>
    </p>
  );
}
