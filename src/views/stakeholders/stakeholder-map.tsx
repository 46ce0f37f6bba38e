import type { Localized } from "../../core/locale.ts";
import type { PersonModel, StakeholdersModel } from "../../core/views/stakeholders.ts";
import { useSurroundings } from "../surroundings.ts";
import { full, layoutOf, type MapScale, type Spot, small } from "./layout.ts";

const texts = {
  map: {
    en: "Map of influence and attitude; the same people stand in the table below.",
    fr: "Carte de l'influence et de l'attitude\u00a0; les mêmes personnes figurent dans le tableau ci-dessous.",
  },
  influence: { en: "influence", fr: "influence" },
} satisfies Record<string, Localized>;

/** Influence upwards, attitude from the opponent to the ally, and who reports to whom; the style shows the scale that fits. */
export function StakeholderMap({ model }: { readonly model: StakeholdersModel }) {
  return (
    <div class="map">
      <Drawing model={model} scale={full} />
      <Drawing model={model} scale={small} />
    </div>
  );
}

function Drawing({ model, scale }: { readonly model: StakeholdersModel; readonly scale: MapScale }) {
  const { locale } = model;
  const { width, height, columns, rows, spots } = layoutOf(model, scale);
  const { left, top } = scale.margin;
  const isFull = scale === full;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no element of its own for a group of buttons
    <svg class={scale.name} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={texts.map[locale]}>
      <defs>
        <marker id={`boss-${scale.name}`} viewBox="0 0 6 6" refX="3" refY="3" markerWidth="6" markerHeight="6">
          <circle cx="3" cy="3" r="2.5" />
        </marker>
      </defs>
      {columns.map(({ name, start, size }) => (
        <g key={name.attitude} class={`column ${name.attitude}`}>
          <rect x={start + 2} y={top} width={size - 4} height={height - top} rx="4" />
          {isFull ? (
            <text x={start + size / 2} y="16" text-anchor="middle">
              {name.name}
            </text>
          ) : (
            <text transform={`translate(${start + 10} ${top - 4}) rotate(-30)`}>{name.name}</text>
          )}
        </g>
      ))}
      {rows.map(({ name, start, size }) => (
        <g key={String(name)} class="row">
          <text x={left / 2} y={start + size / 2 + 4} text-anchor="middle">
            {name ?? "?"}
          </text>
          <line x1={left - 10} x2={width} y1={start} y2={start} />
        </g>
      ))}
      {isFull && (
        <text class="axis" x="2" y="16">
          {texts.influence[locale]}
        </text>
      )}
      {spots.map((spot) => (
        <ReportingLine key={spot.person.pointer} spot={spot} spots={spots} scale={scale} />
      ))}
      {spots.map((spot) => (
        <Chip key={spot.person.pointer} spot={spot} scale={scale} />
      ))}
    </svg>
  );
}

function Chip({ spot: { person, x, y }, scale }: { readonly spot: Spot; readonly scale: MapScale }) {
  const { reveal } = useSurroundings();
  const { chip } = scale;
  const { pointer, name, shortName, roles, lastSeen } = person;
  const look = [person.decides ? "decides" : "", !lastSeen || lastSeen.isStale ? "cold" : ""].join(" ");
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === " ") reveal(pointer);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button element in a drawing
    <g
      class={`chip ${look}`}
      data-pointer={pointer}
      transform={`translate(${x} ${y})`}
      role="button"
      tabindex={0}
      onClick={() => reveal(pointer)}
      onKeyDown={onKeyDown}
    >
      <title>{inWords(person)}</title>
      <rect width={chip.width} height={chip.height} rx="6" />
      {/* Words of the page, because those of a drawing know no ellipsis. */}
      <foreignObject width={chip.width} height={chip.height}>
        <div class="chip-words">
          <span class="name">{scale === full ? name : shortName}</span>
          {scale === full && <span class="roles">{roles.join(", ") || person.job || "–"}</span>}
        </div>
      </foreignObject>
    </g>
  );
}

interface LineProps {
  readonly spot: Spot;
  readonly spots: readonly Spot[];
  readonly scale: MapScale;
}

/** From somebody to the person above. */
function ReportingLine({ spot, spots, scale }: LineProps) {
  const boss = spots.find(({ person }) => person.pointer === spot.person.boss?.pointer);
  if (!boss || boss === spot) return null;
  return <path class="reports" marker-end={`url(#boss-${scale.name})`} d={pathBetween(spot, boss, scale)} />;
}

/** Up or down from edge to edge, or sideways when they stand at the same height. */
function pathBetween(from: Spot, to: Spot, { chip }: MapScale): string {
  const [middle, half] = [chip.width / 2, chip.height / 2];
  if (Math.abs(from.y - to.y) < chip.height) {
    const leftwards = to.x < from.x;
    const [x, end] = [from.x + (leftwards ? 0 : chip.width), to.x + (leftwards ? chip.width : 0)];
    const halfway = (x + end) / 2;
    return `M${x},${from.y + half}C${halfway},${from.y + half} ${halfway},${to.y + half} ${end},${to.y + half}`;
  }
  const upwards = to.y < from.y;
  const [y, end] = [from.y + (upwards ? 0 : chip.height), to.y + (upwards ? chip.height : 0)];
  const halfway = (y + end) / 2;
  return `M${from.x + middle},${y}C${from.x + middle},${halfway} ${to.x + middle},${halfway} ${to.x + middle},${end}`;
}

function inWords({ name, job, roles, attitudeName, influence }: PersonModel): string {
  const weight = influence === undefined ? undefined : `${influence}/5`;
  return [name, job, roles.join(", "), weight, attitudeName].filter(Boolean).join(" · ");
}
