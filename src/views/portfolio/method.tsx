import { type Localized, told } from "../../core/locale.ts";
import type { PortfolioModel } from "../../core/views/portfolio/portfolio.ts";

const texts = {
  period: { en: "Period", fr: "Période" },
  previous: { en: "Compared with", fr: "Comparée à" },
  axis: { en: "Axis", fr: "Axe" },
  how: { en: "Scored by", fr: "Notée par" },
  limits: { en: "Limits between scores", fr: "Limites entre les notes" },
  skipped: { en: "Lines of {file} that could not be read: {count}", fr: "Lignes illisibles de {file} : {count}" },
  line: { en: "Line {line}: {why}", fr: "Ligne {line} : {why}" },
  more: { en: "… and {count} more", fr: "… et {count} de plus" },
} satisfies Record<string, Localized>;

/** What a sales director is asked about the figures, and what to answer. */
export function Method({ model: { method, locale } }: { readonly model: PortfolioModel }) {
  const { period, previous, basis, axes, notes, skipped } = method;
  return (
    <div class="method">
      <dl>
        <dt>{texts.period[locale]}</dt>
        <dd>{period}</dd>
        {previous !== undefined && (
          <>
            <dt>{texts.previous[locale]}</dt>
            <dd>{previous}</dd>
          </>
        )}
      </dl>
      <p>{basis.join(" ")}</p>
      <table class="listing">
        <thead>
          <tr>
            <th scope="col">{texts.axis[locale]}</th>
            <th scope="col">{texts.how[locale]}</th>
            <th scope="col">{texts.limits[locale]}</th>
          </tr>
        </thead>
        <tbody>
          {axes.map(({ name, how, limits }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td data-name={texts.how[locale]}>{how}</td>
              <td data-name={texts.limits[locale]}>{limits.join(" · ") || "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {skipped.map(({ file, count, lines }) => (
        <details key={file}>
          <summary>{told(texts.skipped[locale], { file, count }, locale)}</summary>
          <ul>
            {lines.map(({ line, why }) => (
              <li key={line}>{told(texts.line[locale], { line, why }, locale)}</li>
            ))}
            {count > lines.length && <li>{told(texts.more[locale], { count: count - lines.length }, locale)}</li>}
          </ul>
        </details>
      ))}
    </div>
  );
}
