import type { Locale, Localized } from "../../core/locale.ts";
import type { KnownStanding } from "../../core/views/standing.ts";

const texts = {
  axis: { en: "Axis", fr: "Axe" },
  value: { en: "Now", fr: "À ce jour" },
  score: { en: "Score", fr: "Note" },
  before: { en: "A period ago", fr: "Période précédente" },
  limits: { en: "Limits between scores", fr: "Limites entre les notes" },
} satisfies Record<string, Localized>;

interface AxisTableProps {
  readonly known: KnownStanding;
  readonly locale: Locale;
}

/** Recency, frequency and amount: the values, the scores, and the limits that made them. */
export function AxisTable({ known: { axes, bins }, locale }: AxisTableProps) {
  const columns = ["axis", "value", "score", "before", "limits"] as const;
  return (
    <table class="listing">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {texts[column][locale]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {axes.map(({ name, value, score, before, scoreBefore, limits }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td data-name={texts.value[locale]}>{value}</td>
            <td data-name={texts.score[locale]}>{score === undefined ? "–" : `${score}/${bins}`}</td>
            <td data-name={texts.before[locale]}>
              {before}
              {scoreBefore !== undefined && ` (${scoreBefore}/${bins})`}
            </td>
            <td data-name={texts.limits[locale]}>{limits.join(" · ") || "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
