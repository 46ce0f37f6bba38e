import { formatNumber, type Locale, type Localized, told } from "../../core/locale.ts";
import type { CellModel, PointModel } from "../../core/views/portfolio/grid.ts";
import { useGridCursor } from "./grid-cursor.ts";
import { MovementMark, marks } from "./movement-mark.tsx";
import type { PortfolioProps } from "./props.ts";
import { everybody } from "./selection.ts";

const texts = {
  caption: {
    en: "Accounts by their scores for recency (upwards) and frequency (to the right). Choose a cell to see its accounts in the table.",
    fr: "Comptes selon leurs notes de récence (vers le haut) et de fréquence (vers la droite). Choisissez une case pour voir ses comptes dans le tableau.",
  },
  recency: { en: "Recency", fr: "Récence" },
  frequency: { en: "Frequency", fr: "Fréquence" },
  cell: {
    en: "Recency {r}, frequency {f}: {segment}, accounts: {customers}, {amount}, {share}% of the amount",
    fr: "Récence {r}, fréquence {f} : {segment}, comptes : {customers}, {amount}, {share}\u00a0% du montant",
  },
  several: { en: "several classes", fr: "plusieurs classes" },
  perPoint: { en: "A point stands for {count} accounts or fewer.", fr: "Un point représente au plus {count} comptes." },
  fell: { en: "fell", fr: "en recul" },
  rose: { en: "rose", fr: "en progrès" },
  same: { en: "same class", fr: "même classe" },
  shade: {
    en: "The stronger the colour of a cell, the larger its share of the amount.",
    fr: "Plus la couleur d'une case est soutenue, plus sa part du montant est grande.",
  },
} satisfies Record<string, Localized>;

/** Recency against frequency as a table: what the accounts of each cell come to, and a point for each. */
export function Grid({ model, selection, onSelect, onOpen }: PortfolioProps) {
  const { grid, classes, locale, accounts } = model;
  const labels = new Map(classes.map(({ id, label }) => [id, label]));
  const names = new Map(accounts.map(({ uri, name }) => [uri, name]));
  const scores = Array.from({ length: grid.bins }, (_, index) => index + 1);
  const isChosen = ({ r, f }: CellModel) => selection.cell?.r === r && selection.cell.f === f;
  const cursor = useGridCursor(grid.bins);
  return (
    <figure class="grid">
      <table onKeyDown={cursor.onKeyDown}>
        <caption class="unseen">{texts.caption[locale]}</caption>
        <thead>
          <tr>
            <th scope="col" class="axis">
              {texts.recency[locale]} ↑<br />
              {texts.frequency[locale]} →
            </th>
            {scores.map((f) => (
              <th key={f} scope="col">
                {f}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...scores].reverse().map((r) => (
            <tr key={r}>
              <th scope="row">{r}</th>
              {grid.cells
                .filter((cell) => cell.r === r)
                .map((cell) => (
                  <Cell
                    key={cell.f}
                    cell={cell}
                    label={labels.get(cell.segment) ?? texts.several[locale]}
                    locale={locale}
                    isChosen={isChosen(cell)}
                    isStop={cursor.isAt(cell)}
                    onFocus={() => cursor.goTo(cell)}
                    names={names}
                    onOpen={onOpen}
                    onChoose={() =>
                      onSelect({
                        ...everybody,
                        sort: selection.sort,
                        cell: isChosen(cell) ? undefined : { r: cell.r, f: cell.f },
                      })
                    }
                  />
                ))}
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption class="facts">
        <span>{texts.shade[locale]}</span>
        {model.moves && (
          <span class="legend">
            {marks.map((movement) => (
              <span key={movement}>
                <MovementMark movement={movement} /> {texts[movement][locale]}
              </span>
            ))}
          </span>
        )}
        {grid.perPoint > 1 && <span>{told(texts.perPoint[locale], { count: grid.perPoint }, locale)}</span>}
      </figcaption>
    </figure>
  );
}

interface CellProps {
  readonly cell: CellModel;
  readonly label: string;
  readonly locale: Locale;
  readonly isChosen: boolean;
  /** The one cell that Tab leads to; the arrow keys lead on from it. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  /** By address. */
  readonly names: ReadonlyMap<string, string>;
  readonly onChoose: () => void;
  readonly onOpen: (uri: string) => void;
}

function Cell({ cell, label, locale, isChosen, isStop, onFocus, names, onChoose, onOpen }: CellProps) {
  const { r, f, customers, amount, brief, ofAmount, points } = cell;
  const said = told(texts.cell[locale], { r, f, segment: label, customers, amount, share: ofAmount }, locale);
  // A tenth of the amount can be seen, and the words stay readable on all of it.
  const shade = Math.min(Math.round(Math.sqrt(ofAmount) * 4.5), 45);
  return (
    <td style={{ "--shade": `${shade}%` }} class={customers === 0 ? "deserted" : ""}>
      <button
        type="button"
        aria-pressed={isChosen}
        title={said}
        tabIndex={isStop ? 0 : -1}
        data-scores={`${r} ${f}`}
        onFocus={onFocus}
        onClick={onChoose}
      >
        <span class="class">{label}</span>
        {customers > 0 && (
          <span class="figures">
            <b>{formatNumber(customers, locale)}</b> <span class="money">{brief}</span>
          </span>
        )}
      </button>
      {customers > 0 && <Points points={points} names={names} onOpen={onOpen} />}
    </td>
  );
}

interface PointsProps extends Pick<CellProps, "names" | "onOpen"> {
  readonly points: readonly PointModel[];
}

const step = 9; // dots of the picture from one point to the next
const perLine = 10;

/** For the mouse alone: the keyboard and screen readers have the table. */
function Points({ points, names, onOpen }: PointsProps) {
  const lines = Math.ceil(points.length / perLine);
  const size = { width: perLine * step, height: lines * step };
  return (
    <svg class="points" viewBox={`0 0 ${size.width} ${size.height}`} {...size} aria-hidden="true">
      {points.map(({ movement, uri }, index) => {
        const place = `translate(${(index % perLine) * step} ${Math.floor(index / perLine) * step})`;
        const mark = <MovementMark movement={movement ?? "same"} isBare />;
        if (uri === undefined) {
          return (
            <g key={index} transform={place}>
              {mark}
            </g>
          );
        }
        return (
          // biome-ignore lint/a11y/useSemanticElements: there is no button element in a drawing
          <g key={uri} class="single" role="button" tabindex={-1} transform={place} onClick={() => onOpen(uri)}>
            {mark}
            <title>{names.get(uri)}</title>
          </g>
        );
      })}
    </svg>
  );
}
