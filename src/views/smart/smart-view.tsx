import { type Localized, told } from "../../core/locale.ts";
import type { SmartCell, SmartModel, SmartObjective } from "../../core/views/smart.ts";
import { Place } from "../parts/place.tsx";
import { StateMark } from "../parts/state-mark.tsx";
import { ProgressChart } from "./progress-chart.tsx";

const texts = {
  caption: { en: "Objectives, letter by letter", fr: "Les objectifs, lettre par lettre" },
  none: {
    en: "The plan has no objective yet. What should this customer bring, and by when?",
    fr: "Le plan n'a pas encore d'objectif. Que doit apporter ce client, et pour quand\u00a0?",
  },
  unnamed: { en: "An objective without words", fr: "Un objectif sans énoncé" },
  due: { en: "due {day}, {distance}", fr: "échéance le {day}, {distance}" },
  undated: { en: "no due date", fr: "sans échéance" },
} satisfies Record<string, Localized>;

/** Objectives × five letters with the reason in each cell, and below each objective how far it has come. */
export function SmartView({ model }: { readonly model: SmartModel }) {
  const { letters, objectives, locale } = model;
  if (objectives.length === 0) return <p class="empty">{texts.none[locale]}</p>;
  return (
    <table class="smart">
      <caption class="unseen">{texts.caption[locale]}</caption>
      <thead>
        <tr>
          {letters.map(({ letter, initial, name }) => (
            <th key={letter} scope="col">
              <span class="initial" aria-hidden="true">
                {initial}
              </span>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {objectives.map((objective) => (
        <ObjectiveRows key={objective.pointer} objective={objective} model={model} />
      ))}
    </table>
  );
}

interface ObjectiveProps {
  readonly objective: SmartObjective;
  readonly model: SmartModel;
}

function ObjectiveRows({ objective, model: { letters, locale } }: ObjectiveProps) {
  const { pointer, words, owner, due, cells, lines } = objective;
  const facts = [owner, due ? told(texts.due[locale], due, locale) : texts.undated[locale]];
  return (
    <tbody data-pointer={pointer}>
      <tr>
        <th class="objective" scope="rowgroup" colSpan={cells.length}>
          <Place pointer={pointer} class="words">
            {words || texts.unnamed[locale]}
          </Place>
          <p class="facts">{facts.filter((fact) => fact !== undefined).join(" · ")}</p>
        </th>
      </tr>
      <tr>
        {cells.map((cell, index) => (
          <LetterCell key={cell.letter} cell={cell} name={letters[index]?.name} />
        ))}
      </tr>
      {lines.length > 0 && (
        <tr>
          <td class="progress" colSpan={cells.length}>
            {lines.map((line) => (
              <ProgressChart key={line.pointer} line={line} locale={locale} />
            ))}
          </td>
        </tr>
      )}
    </tbody>
  );
}

interface LetterProps {
  readonly cell: SmartCell;
  /** Shown where there is no room for columns. */
  readonly name: string | undefined;
}

function LetterCell({ cell: { state, stateName, reasons, pointer }, name }: LetterProps) {
  return (
    <td class={`letter ${state}`} data-name={name}>
      <Place pointer={pointer}>
        <span class="state">
          <StateMark state={state} />
          <b>{stateName}</b>
        </span>
        {reasons.map((reason) => (
          <span key={reason} class="reason">
            {reason}
          </span>
        ))}
      </Place>
    </td>
  );
}
