import type { Locale, Localized } from "../../core/locale.ts";

const title: Localized = { en: "Figures", fr: "Chiffres" };

interface FiguresProps {
  /** What the table is about, for those who don't see what stands above it. */
  readonly caption?: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly (string | undefined)[] }[];
  readonly locale: Locale;
}

/** The figures of a picture as a table, folded below it. */
export function Figures({ caption, columns, rows, locale }: FiguresProps) {
  return (
    <details>
      <summary>{title[locale]}</summary>
      <table class="figures">
        {caption !== undefined && <caption class="unseen">{caption}</caption>}
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
