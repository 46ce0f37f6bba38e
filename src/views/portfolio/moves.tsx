import { formatNumber, type Locale, type Localized, told } from "../../core/locale.ts";
import type { MoveModel, MovesModel } from "../../core/views/portfolio/moves.ts";
import { MovementMark } from "./movement-mark.tsx";
import { type Band, layoutOf, type Node } from "./moves-layout.ts";
import type { PortfolioProps } from "./props.ts";
import { everybody, type Selection } from "./selection.ts";

const texts = {
  summary: {
    en: "Compared with {period}: {rose} rose, {fell} fell.",
    fr: "Par rapport à la période {period} : {rose} en progrès, {fell} en recul.",
  },
  before: { en: "Before", fr: "Avant" },
  now: { en: "Now", fr: "Maintenant" },
  picture: { en: "From the classes of before to those of now", fr: "De la classe précédente à la classe actuelle" },
  figures: { en: "Figures", fr: "Chiffres" },
  customers: { en: "Accounts", fr: "Comptes" },
  amount: { en: "Amount now", fr: "Montant actuel" },
  move: { en: "{from} → {to}: {customers}", fr: "{from} → {to} : {customers}" },
} satisfies Record<string, Localized>;

const width = 720;
const nodeWidth = 8;
const labelWidth = 200;
const top = 20;
const left = labelWidth;
const right = width - labelWidth;

interface MovesProps extends PortfolioProps {
  readonly moves: MovesModel;
}

/** From the classes of the period before to those of this one, as bands and as a table. */
export function Moves({ model, moves, selection, onSelect }: MovesProps) {
  const { locale, classes, method } = model;
  const { rose, fell } = moves;
  const labels = new Map(classes.map(({ id, label }) => [id, label]));
  const isChosen = ({ from, to }: MoveModel) => selection.before === from && selection.segment === to;
  const choose = (move: MoveModel) =>
    onSelect(isChosen(move) ? withSort(selection) : { ...withSort(selection), before: move.from, segment: move.to });
  const wordsFor = ({ from, to, customers }: MoveModel) =>
    told(texts.move[locale], { from: labels.get(from), to: labels.get(to), customers }, locale);
  return (
    <>
      <p>{told(texts.summary[locale], { period: method.previous, rose, fell }, locale)}</p>
      <figure class="moves">
        <Picture model={model} moves={moves} wordsFor={wordsFor} isChosen={isChosen} onChoose={choose} />
        <details>
          <summary>{texts.figures[locale]}</summary>
          <table class="figures">
            <thead>
              <tr>
                <th scope="col">{texts.before[locale]}</th>
                <th scope="col">{texts.now[locale]}</th>
                <th scope="col">{texts.customers[locale]}</th>
                <th scope="col">{texts.amount[locale]}</th>
              </tr>
            </thead>
            <tbody>
              {moves.moves.map((move) => (
                <tr key={`${move.from} ${move.to}`}>
                  <td>{labels.get(move.from)}</td>
                  <td>
                    {move.movement && <MovementMark movement={move.movement} />}{" "}
                    <button type="button" class="place" aria-pressed={isChosen(move)} onClick={() => choose(move)}>
                      {labels.get(move.to)}
                    </button>
                  </td>
                  <td>{formatNumber(move.customers, locale)}</td>
                  <td>{move.amount}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </figure>
    </>
  );
}

function withSort({ sort }: Selection): Selection {
  return { ...everybody, sort };
}

interface PictureProps extends Pick<MovesProps, "model" | "moves"> {
  readonly wordsFor: (move: MoveModel) => string;
  readonly isChosen: (move: MoveModel) => boolean;
  readonly onChoose: (move: MoveModel) => void;
}

/** Each band can be reached and chosen; the same figures stand in the table below. */
function Picture({ model: { classes, locale }, moves: { moves }, wordsFor, isChosen, onChoose }: PictureProps) {
  const { before, now, bands, height } = layoutOf(classes, moves);
  const onKeyDown = (event: KeyboardEvent, move: MoveModel) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onChoose(move);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
    <svg viewBox={`0 0 ${width} ${top + height}`} role="group" aria-label={texts.picture[locale]}>
      <text class="side" x={left} y={10} text-anchor="end">
        {texts.before[locale]}
      </text>
      <text class="side" x={right} y={10}>
        {texts.now[locale]}
      </text>
      {bands.map((band) => (
        // biome-ignore lint/a11y/useSemanticElements: there is no button element in a drawing
        <path
          key={`${band.move.from} ${band.move.to}`}
          role="button"
          tabindex={0}
          aria-pressed={isChosen(band.move)}
          class={`band ${band.move.movement ?? "other"}`}
          d={curveOf(band)}
          stroke-width={band.thickness}
          onClick={() => onChoose(band.move)}
          onKeyDown={(event) => onKeyDown(event, band.move)}
        >
          <title>{wordsFor(band.move)}</title>
        </path>
      ))}
      {before.map((node) => (
        <Side key={node.id} node={node} locale={locale} x={left} anchor="end" />
      ))}
      {now.map((node) => (
        <Side key={node.id} node={node} locale={locale} x={right - nodeWidth} anchor="start" />
      ))}
    </svg>
  );
}

/** Level at both ends, as rivers are drawn on such pictures. */
function curveOf({ from, to }: Band): string {
  const [start, middle, end] = [left + nodeWidth, (left + right) / 2, right - nodeWidth];
  const [y1, y2] = [top + from, top + to];
  return `M${start},${y1}C${middle},${y1} ${middle},${y2} ${end},${y2}`;
}

interface SideProps {
  readonly node: Node;
  readonly locale: Locale;
  readonly x: number;
  readonly anchor: "start" | "end";
}

function Side({ node: { label, customers, y, height }, locale, x, anchor }: SideProps) {
  const middle = top + y + height / 2;
  return (
    <g class="side">
      <rect x={x} y={top + y} width={nodeWidth} height={height} />
      <text
        x={anchor === "end" ? x - 6 : x + nodeWidth + 6}
        y={Math.max(middle, top + y + 6)}
        dy="0.32em"
        text-anchor={anchor}
      >
        {`${label} · ${formatNumber(customers, locale)}`}
      </text>
    </g>
  );
}
