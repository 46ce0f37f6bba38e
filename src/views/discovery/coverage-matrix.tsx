import type { Locale, Localized } from "../../core/locale.ts";
import type { DiscoveryModel, LevelModel } from "../../core/views/discovery.ts";
import type { Fraction } from "../../core/views/fraction.ts";

const texts = {
  caption: { en: "Answers by level and dimension", fr: "Réponses par niveau et par dimension" },
  level: { en: "Level", fr: "Niveau" },
  all: { en: "In all", fr: "En tout" },
  answered: { en: "answered", fr: "répondu" },
  waiting: { en: "to be asked", fr: "à demander" },
  nothing: { en: "nothing to ask", fr: "rien à demander" },
  shade: {
    en: "The fuller the shade, the more is answered.",
    fr: "Plus la teinte est pleine, plus il y a de réponses.",
  },
  core: { en: "A core question waits.", fr: "Une question clé attend." },
} satisfies Record<string, Localized>;

/** A level of the discovery, or a dimension of it. */
export interface MatrixCell {
  readonly id: string;
  readonly level: LevelModel["level"];
  readonly dimension: LevelModel["cells"][number]["dimension"] | undefined;
  readonly name: string;
}

interface MatrixProps {
  readonly model: DiscoveryModel;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** Levels × dimensions: each cell a fraction, shaded by its share. It is a table, so it needs no twin. */
export function CoverageMatrix({ model: { levels, dimensions, locale }, chosen, onChoose }: MatrixProps) {
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
          {levels.map(({ level, name, total, cells, topics }) => (
            <tr key={level} data-pointer={`/discovery/${level}`}>
              <th scope="row">{name}</th>
              {cells.map(({ dimension, fraction }) => (
                <Cell
                  key={dimension}
                  id={`${level}.${dimension}`}
                  fraction={fraction}
                  locale={locale}
                  chosen={chosen}
                  onChoose={onChoose}
                />
              ))}
              {cells.length === 0 && <Topics topics={topics} columns={dimensions.length} locale={locale} />}
              <Cell id={level} fraction={total} locale={locale} chosen={chosen} onChoose={onChoose} />
            </tr>
          ))}
        </tbody>
      </table>
      <p class="legend" aria-hidden="true">
        <span class="scale">
          {shades.map((shade) => (
            <i key={shade} class={`shade-${shade}`} />
          ))}
        </span>
        {texts.shade[locale]}
        {levels.some(({ total }) => total.coreWaiting > 0) && (
          <>
            <i class="core-dot" /> {texts.core[locale]}
          </>
        )}
      </p>
    </>
  );
}

interface TopicsProps {
  readonly topics: LevelModel["topics"];
  readonly columns: number;
  readonly locale: Locale;
}

/** A level without dimensions: one piece for each of its topics. */
function Topics({ topics, columns, locale }: TopicsProps) {
  return (
    <td colSpan={columns}>
      <ul class="topics">
        {topics.map(({ id, text, status }) => {
          const state = texts[status === "answered" || status === "not-applicable" ? "answered" : "waiting"][locale];
          return (
            <li key={id} class={status} title={`${text} · ${state}`}>
              <span class="unseen">{`${text}, ${state}`}</span>
            </li>
          );
        })}
      </ul>
    </td>
  );
}

interface CellProps {
  readonly id: string;
  readonly fraction: Fraction;
  readonly locale: Locale;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

function Cell({ id, fraction, locale, chosen, onChoose }: CellProps) {
  const { answered, applicable, coreWaiting, words, parts } = fraction;
  if (applicable === 0) {
    return (
      <td class="none" title={parts || texts.nothing[locale]}>
        <span aria-hidden="true">–</span>
        <span class="unseen">{parts || texts.nothing[locale]}</span>
      </td>
    );
  }
  return (
    <td>
      <button
        type="button"
        class={`cell shade-${shadeOf(fraction)}`}
        aria-pressed={id === chosen}
        title={parts ? `${words} · ${parts}` : words}
        onClick={() => onChoose(id)}
      >
        <span aria-hidden="true">
          <b>{answered}</b>/{applicable}
        </span>
        {coreWaiting > 0 && <i class="core-dot" />}
        <span class="unseen">{parts ? `${words} · ${parts}` : words}</span>
      </button>
    </td>
  );
}

const shades = [0, 1, 2, 3, 4] as const;

/** In five steps: none, up to a third, up to two thirds, more, all. */
function shadeOf({ answered, applicable }: Fraction): (typeof shades)[number] {
  if (answered === 0) return 0;
  if (answered === applicable) return 4;
  return answered * 3 <= applicable ? 1 : answered * 3 <= applicable * 2 ? 2 : 3;
}
