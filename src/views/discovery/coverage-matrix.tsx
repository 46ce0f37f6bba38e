import type { Localized } from "../../core/locale.ts";
import type { DiscoveryModel, LevelModel } from "../../core/views/discovery.ts";
import { type Choosing, CoverageCell, shades } from "./coverage-cell.tsx";
import { TopicRow } from "./topic-row.tsx";

const texts = {
  caption: { en: "Answers by level and dimension", fr: "Réponses par niveau et par dimension" },
  level: { en: "Level", fr: "Niveau" },
  all: { en: "In all", fr: "En tout" },
  shade: {
    en: "The fuller the shade, the more is answered.",
    fr: "Plus la teinte est pleine, plus il y a de réponses.",
  },
  core: { en: "A core question is unanswered.", fr: "Une question clé est sans réponse." },
} satisfies Record<string, Localized>;

interface MatrixProps extends Choosing {
  readonly model: DiscoveryModel;
}

/** What is known at each level, shaded by its share: dimension by dimension, or topic by topic. Its figures are text, so it needs no twin. */
export function CoverageMatrix({ model: { levels, dimensions }, ...choosing }: MatrixProps) {
  const { locale } = choosing;
  return (
    <>
      <table class="matrix">
        <caption class="unseen">{texts.caption[locale]}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{texts.level[locale]}</span>
            </th>
            {dimensions.map(({ dimension, name }) => (
              <th key={dimension} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{texts.all[locale]}</th>
          </tr>
        </thead>
        <tbody>
          {levels
            .filter(({ topics }) => topics.length === 0)
            .map((level) => (
              <DimensionRow key={level.level} level={level} {...choosing} />
            ))}
        </tbody>
      </table>
      {levels
        .filter(({ topics }) => topics.length > 0)
        .map((level) => (
          <TopicRow key={level.level} level={level} {...choosing} />
        ))}
      <p class="legend" aria-hidden="true">
        <span class="scale">
          {shades.map((shade) => (
            <i key={shade} class={`shade-${shade}`} />
          ))}
        </span>
        {texts.shade[locale]}
        {levels.some(({ total }) => total.coreWaiting > 0) && (
          <span class="core">
            <i class="core-dot" /> {texts.core[locale]}
          </span>
        )}
      </p>
    </>
  );
}

interface RowProps extends Choosing {
  readonly level: LevelModel;
}

function DimensionRow({ level: { level, name, total, cells }, ...choosing }: RowProps) {
  return (
    <tr data-pointer={`/discovery/${level}`}>
      <th scope="row">{name}</th>
      {cells.map(({ dimension, fraction }) => (
        <td key={dimension}>
          <CoverageCell id={`${level}.${dimension}`} fraction={fraction} {...choosing} />
        </td>
      ))}
      <td>
        <CoverageCell id={level} fraction={total} {...choosing} />
      </td>
    </tr>
  );
}
