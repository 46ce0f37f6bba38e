import type { Locale, Localized } from "../../core/locale.ts";
import type { CourseModel, CourseRow, Reached } from "../../core/views/standing.ts";
import { Figures } from "../parts/figures.tsx";
import { linear } from "../parts/linear.ts";

const texts = {
  day: { en: "Up to", fr: "Jusqu'au" },
  current: { en: "This period", fr: "Période en cours" },
  previous: { en: "A period ago", fr: "Période précédente" },
} satisfies Record<string, Localized>;

const height = 130;
const top = 20;
const bottom = height - 20;

interface CourseProps {
  readonly course: CourseModel;
  readonly locale: Locale;
}

/** What was bought step by step, added up, beside the same a period earlier. */
export function CourseChart({ course, locale }: CourseProps) {
  return (
    <figure class="purchases">
      <Drawing course={course} locale={locale} />
      <Figures
        columns={[texts.day, texts.current, texts.previous].map((column) => column[locale])}
        rows={course.rows.map(({ day, current, previous }) => ({
          name: day,
          cells: [current.words, previous?.words ?? "–"],
        }))}
        locale={locale}
      />
    </figure>
  );
}

/** Hidden from screen readers, which have the table. As wide as there is room: lines stretch, words don't. */
function Drawing({ course: { rows, highest, lowest }, locale }: CourseProps) {
  const scale = linear([lowest, highest], [bottom, top]);
  const y = ({ amount }: Pick<Reached, "amount">) => scale(amount);
  const last = rows.at(-1);
  return (
    <>
      <p class="legend" aria-hidden="true">
        <span class="current">
          {texts.current[locale]} <b>{last?.current.words}</b>
        </span>
        <span class="previous">
          {texts.previous[locale]} <b>{last?.previous?.words}</b>
        </span>
      </p>
      <svg
        class="steps"
        viewBox={`0 0 ${rows.length} ${height}`}
        preserveAspectRatio="none"
        height={height}
        aria-hidden="true"
      >
        <path class="ground" d={`M0,${y({ amount: 0 })}H${rows.length}`} />
        <path class="previous" d={stepsOf(rows, ({ previous }) => previous && y(previous))} />
        <path class="current" d={stepsOf(rows, ({ current }) => y(current))} />
      </svg>
      <p class="ends facts" aria-hidden="true">
        <span>{rows[0]?.day}</span>
        <span>{last?.day}</span>
      </p>
    </>
  );
}

/** Level through each step, and up or down at its start. */
function stepsOf(rows: readonly CourseRow[], y: (row: CourseRow) => number | undefined): string {
  const parts = rows.flatMap((row, index) => {
    const level = y(row);
    return level === undefined ? [] : [index === 0 ? `M0,${level}H1` : `V${level}H${index + 1}`];
  });
  return parts.join("");
}
