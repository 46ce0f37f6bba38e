import type { Room } from "../../core/brief/model.ts";
import type { Locale, Localized } from "../../core/locale.ts";
import { Place } from "../parts/place.tsx";
import { usePlaced } from "./here.ts";
import { type LabelledMark, layoutOf, type Span } from "./room-layout.ts";

const figures: Localized = { en: "Figures", fr: "Chiffres" };

interface RoomProps {
  readonly room: Room;
  readonly locale: Locale;
}

/** How far both sides can go on a variable: our bar above theirs, and what they have in common across the two. */
export function RoomFigure({ room, locale }: RoomProps) {
  const { name, pointer, marks, overlap, gap, legitimacy } = room;
  const isDrawn = marks.length > 1;
  return (
    <figure {...usePlaced(pointer, "room")}>
      <figcaption>
        <Place pointer={pointer} class="name">
          {name}
        </Place>
        {overlap !== undefined && <span class={gap ? "apart" : "overlap"}>{overlap}</span>}
      </figcaption>
      {isDrawn && <Drawing room={room} />}
      {isDrawn ? (
        <details>
          <summary>{figures[locale]}</summary>
          <Figures room={room} />
        </details>
      ) : (
        <Figures room={room} />
      )}
      {legitimacy !== undefined && <p class="detail">{legitimacy}</p>}
    </figure>
  );
}

const rowHeight = 29;
const barHeight = 9;
const gapHeight = 3;

/** Hidden from screen readers, which have the sentence and the table. */
function Drawing({ room }: { readonly room: Room }) {
  const { ours, theirs, ourBar, theirBar, agreement, gap, rows } = layoutOf(room);
  const top = rows * rowHeight + 2;
  const [ourTop, theirTop] = [top + 4, top + 4 + barHeight + gapHeight];
  const bottom = theirTop + barHeight + 4;
  const height = bottom + (theirs ? rowHeight : 0);
  return (
    <svg class="picture" width="100%" height={height} aria-hidden="true">
      {agreement && <Band span={agreement} class="agreement" y={top} height={bottom - top} />}
      {gap && <Band span={gap} class="gap" y={top} height={bottom - top} />}
      {ours.length > 1 && <Band span={ourBar} class="our bar" y={ourTop} height={barHeight} />}
      {theirBar && <Band span={theirBar} class="their bar" y={theirTop} height={barHeight} />}
      {ours.map((one) => (
        <g key={one.mark.position} class={`mark-${one.mark.position}`}>
          <line class="leader" x1={percent(one.x)} x2={percent(one.x)} y1={top - one.row * rowHeight} y2={ourTop} />
          <line class="limit" x1={percent(one.x)} x2={percent(one.x)} y1={ourTop - 2} y2={ourTop + barHeight + 2} />
          <Words {...one} y={top - (one.row + 1) * rowHeight + 10} />
        </g>
      ))}
      {theirs && (
        <g class="mark-theirLimit">
          <line
            class="limit"
            x1={percent(theirs.x)}
            x2={percent(theirs.x)}
            y1={theirTop - 2}
            y2={theirTop + barHeight + 2}
          />
          <Words {...theirs} y={bottom + 12} />
        </g>
      )}
    </svg>
  );
}

interface BandProps {
  readonly span: Span;
  readonly class: string;
  readonly y: number;
  readonly height: number;
}

/** What is a single point is still seen. */
function Band({ span: { from, to }, class: look, y, height }: BandProps) {
  const width = Math.max(to - from, 0.6);
  return <rect class={look} x={percent(from)} y={y} width={percent(width)} height={height} rx="2" />;
}

function Words({ mark: { label, valueInWords }, x, anchor, y }: LabelledMark & { readonly y: number }) {
  return (
    <>
      <text x={percent(x)} y={y} text-anchor={anchor}>
        {label}
      </text>
      <text class="figure" x={percent(x)} y={y + 13} text-anchor={anchor}>
        {valueInWords}
      </text>
    </>
  );
}

function percent(part: number): string {
  return `${Math.round(100 * part) / 100}%`;
}

function Figures({ room: { name, marks } }: { readonly room: Room }) {
  return (
    <table class="figures">
      <caption class="unseen">{name}</caption>
      <tbody>
        {marks.map(({ position, label, valueInWords, pointer }) => (
          <tr key={position}>
            <th scope="row">{label}</th>
            <td>
              <Place pointer={pointer}>{valueInWords}</Place>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
