import type { Locale, Localized } from "../../core/locale.ts";
import type { LooseResponse, NeedModel } from "../../core/views/needs.ts";
import { Place } from "../parts/place.tsx";
import { StateMark } from "../parts/state-mark.tsx";

const texts = {
  title: { en: "Needs, answered point by point", fr: "Les besoins, point par point" },
  none: {
    en: "No need is written down yet: which difficulties did the answers reveal?",
    fr: "Aucun besoin n'est noté\u00a0: quelles difficultés les réponses ont-elles révélées\u00a0?",
  },
  from: { en: "Revealed by", fr: "Révélé par" },
  need: { en: "Need", fr: "Besoin" },
  response: { en: "Our response", fr: "Notre réponse" },
  noAnswer: { en: "no answer noted", fr: "aucune réponse notée" },
  argument: { en: "Argument:", fr: "Argument\u00a0:" },
  unnamed: { en: "a need without words", fr: "un besoin sans énoncé" },
  noSource: { en: "no question named", fr: "aucune question indiquée" },
  noResponse: { en: "no response yet", fr: "pas encore de réponse" },
  loose: { en: "Arguments that answer no need", fr: "Arguments qui ne répondent à aucun besoin" },
} satisfies Record<string, Localized>;

interface NeedsProps {
  readonly needs: readonly NeedModel[];
  readonly looseResponses: readonly LooseResponse[];
  readonly locale: Locale;
}

/** Each need between the answer that revealed it and what the offer says to it. */
export function Needs({ needs, looseResponses, locale }: NeedsProps) {
  return (
    <section class="needs">
      <h2>{texts.title[locale]}</h2>
      {needs.length === 0 ? (
        <p class="facts">{texts.none[locale]}</p>
      ) : (
        <table class="listing">
          <thead>
            <tr>
              <th scope="col">{texts.from[locale]}</th>
              <th scope="col">{texts.need[locale]}</th>
              <th scope="col">{texts.response[locale]}</th>
            </tr>
          </thead>
          <tbody>
            {needs.map((need) => (
              <NeedRow key={need.pointer} need={need} locale={locale} />
            ))}
          </tbody>
        </table>
      )}
      {looseResponses.length > 0 && (
        <>
          <h3>{texts.loose[locale]}</h3>
          <ul>
            {looseResponses.map(({ pointer, text }) => (
              <li key={pointer}>
                <Place pointer={pointer}>{text}</Place>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function NeedRow({
  need: { pointer, text, priority, from, response, arguments: prepared },
  locale,
}: {
  readonly need: NeedModel;
  readonly locale: Locale;
}) {
  return (
    <tr>
      <td data-name={texts.from[locale]} class="facts">
        {from ? <Place pointer={from.pointer}>{from.words}</Place> : texts.noSource[locale]}
        {from && <span class={from.answer === undefined ? "" : "said"}>{from.answer ?? texts.noAnswer[locale]}</span>}
      </td>
      <th scope="row">
        <Place pointer={pointer}>{text ?? texts.unnamed[locale]}</Place>{" "}
        {priority !== undefined && <span class="tag">{priority}</span>}
      </th>
      <td data-name={texts.response[locale]} class={response === undefined ? "facts" : ""}>
        <span class="response">
          <StateMark state={response === undefined ? "missing" : "met"} />
          {response ?? texts.noResponse[locale]}
        </span>
        {prepared.map((argument) => (
          <span class="argument facts">
            {texts.argument[locale]} {argument}
          </span>
        ))}
      </td>
    </tr>
  );
}
