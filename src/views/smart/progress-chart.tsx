import type { Locale, Localized } from "../../core/locale.ts";
import type { Mark, ProgressLine } from "../../core/views/progress-line.ts";
import { Figures } from "../parts/figures.tsx";
import { linear } from "../parts/linear.ts";

const texts = {
  target: { en: "target", fr: "cible" },
  expected: { en: "Expected", fr: "Attendu" },
  result: { en: "Result", fr: "Résultat" },
  day: { en: "Day", fr: "Jour" },
  today: { en: "today", fr: "aujourd'hui" },
} satisfies Record<string, Localized>;

/** Across in percent of whatever width there is, so that texts and dots keep their size; down in dots of the page. */
const left = 1.5;
const right = 98.5;
const height = 120;
const top = 22;
const bottom = height - 22;

interface ChartProps {
  readonly line: ProgressLine;
  readonly locale: Locale;
}

/** A measure on its way: the expected course dashed, with its milestones; what was reached drawn through. */
export function ProgressChart({ line, locale }: ChartProps) {
  const { measure, target, standing, state, course, rows } = line;
  return (
    <figure class={`progress-line ${state ?? "unknown"}`}>
      <figcaption>
        <b>{measure}</b>
        {target !== undefined && ` · ${texts.target[locale]} ${target}`}
        {standing !== undefined && <span class="standing">{standing}</span>}
      </figcaption>
      {course.length > 1 && <Drawing line={line} locale={locale} />}
      <Figures
        caption={measure}
        columns={[texts.day, texts.expected, texts.result].map((column) => column[locale])}
        rows={rows.map(({ day, expected, result }) => ({ name: day, cells: [expected, result] }))}
        locale={locale}
      />
    </figure>
  );
}

/** Hidden from screen readers, which have the sentence and the table. */
function Drawing({ line: { course, results, today }, locale }: ChartProps) {
  const { x, y } = scalesOf([...course, ...results]);
  const through = (marks: readonly Mark[]) =>
    marks.map(({ day, value }, index) => `${index === 0 ? "M" : "L"}${x(timeOf(day))},${y(value)}`).join("");
  const [first, last] = [course[0], course.at(-1)];
  return (
    <svg class="drawing" height={height} aria-hidden="true">
      <line class="ground" x1={across(left)} x2={across(right)} y1={bottom} y2={bottom} />
      {today !== undefined && <Today at={x(timeOf(today))} words={texts.today[locale]} />}
      <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <path class="course" d={through(course)} />
        <path class="results" d={through(results)} />
      </svg>
      {course.slice(1).map((mark) => (
        <Dot
          key={`${mark.day} ${mark.pointer}`}
          mark={mark}
          class="milestone"
          at={[x(timeOf(mark.day)), y(mark.value)]}
        />
      ))}
      {results.map((mark) => (
        <Dot key={`${mark.day} ${mark.pointer}`} mark={mark} class="result" at={[x(timeOf(mark.day)), y(mark.value)]} />
      ))}
      <text x={across(left)} y={height - 5}>
        {first?.dayInWords}
      </text>
      <text x={across(right)} y={height - 5} text-anchor="end">
        {last?.dayInWords}
      </text>
    </svg>
  );
}

function across(percent: number): string {
  return `${percent}%`;
}

/** Its word stays inside the drawing at both ends. */
function Today({ at, words }: { readonly at: number; readonly words: string }) {
  const anchor = at < 15 ? "start" : at > 85 ? "end" : "middle";
  return (
    <g class="today">
      <line x1={across(at)} x2={across(at)} y1={top - 6} y2={bottom} />
      <text x={across(at)} y={top - 10} text-anchor={anchor}>
        {words}
      </text>
    </g>
  );
}

interface DotProps {
  readonly mark: Mark;
  readonly class: string;
  readonly at: readonly [x: number, y: number];
}

function Dot({ mark, class: look, at: [x, y] }: DotProps) {
  return (
    <circle class={look} cx={across(x)} cy={y} r="4">
      <title>{`${mark.dayInWords} · ${mark.valueInWords}`}</title>
    </circle>
  );
}

function scalesOf(marks: readonly Mark[]) {
  const times = marks.map(({ day }) => timeOf(day));
  const values = marks.map(({ value }) => value);
  return {
    x: linear([Math.min(...times), Math.max(...times)], [left, right]),
    y: linear([Math.min(...values), Math.max(...values)], [bottom - 6, top]),
  };
}

function timeOf(day: string): number {
  return Date.parse(day);
}
