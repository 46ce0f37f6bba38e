import { linkHorizontal, linkVertical } from "d3-shape";
import type { Localized } from "../../core/locale.ts";
import type { PersonModel, StakeholdersModel } from "../../core/views/stakeholders.ts";
import { useSurroundings } from "../surroundings.ts";
import { chip, layoutOf, type Spot } from "./layout.ts";

const texts = {
  map: {
    en: "Map of influence and attitude; the same people stand in the table below.",
    fr: "Carte de l'influence et de l'attitude ; les mêmes personnes figurent dans le tableau ci-dessous.",
  },
  influence: { en: "influence", fr: "influence" },
} satisfies Record<string, Localized>;

/** Influence upwards, attitude from the opponent to the ally, and who reports to whom. */
export function StakeholderMap({ model }: { readonly model: StakeholdersModel }) {
  const { locale } = model;
  const { width, height, columns, rows, spots } = layoutOf(model);
  return (
    <div class="map">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no element of its own for a group of buttons */}
      <svg
        class={columns.length > 5 ? "wide" : ""}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={texts.map[locale]}
      >
        <defs>
          <marker id="boss" viewBox="0 0 6 6" refX="3" refY="3" markerWidth="6" markerHeight="6">
            <circle cx="3" cy="3" r="2.5" />
          </marker>
        </defs>
        {columns.map(({ name, start, size }) => (
          <g key={name.attitude} class={`column ${name.attitude}`}>
            <rect x={start + 2} y={rows[0]?.start} width={size - 4} height={height - (rows[0]?.start ?? 0)} rx="4" />
            <text x={start + size / 2} y="16" text-anchor="middle">
              {name.name}
            </text>
          </g>
        ))}
        {rows.map(({ name, start, size }) => (
          <g key={String(name)} class="row">
            <text x="26" y={start + size / 2 + 4} text-anchor="middle">
              {name ?? "?"}
            </text>
            <line x1="40" x2={width} y1={start} y2={start} />
          </g>
        ))}
        <text class="axis" x="2" y="16">
          {texts.influence[locale]}
        </text>
        {spots.map((spot) => (
          <ReportingLine key={spot.person.pointer} spot={spot} spots={spots} />
        ))}
        {spots.map((spot) => (
          <Chip key={spot.person.pointer} spot={spot} />
        ))}
      </svg>
    </div>
  );
}

function Chip({ spot: { person, x, y } }: { readonly spot: Spot }) {
  const { reveal } = useSurroundings();
  const { pointer, name, roles, lastSeen } = person;
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
          <span class="name">{name}</span>
          <span class="roles">{roles.join(", ") || person.job || "–"}</span>
        </div>
      </foreignObject>
    </g>
  );
}

/** From somebody to the person above. */
function ReportingLine({ spot, spots }: { readonly spot: Spot; readonly spots: readonly Spot[] }) {
  const boss = spots.find(({ person }) => person.pointer === spot.person.boss?.pointer);
  if (!boss || boss === spot) return null;
  return <path class="reports" marker-end="url(#boss)" d={pathBetween(spot, boss) ?? ""} />;
}

/** Up or down from edge to edge, or sideways when they stand at the same height. */
function pathBetween(from: Spot, to: Spot): string | null {
  const [middle, half] = [chip.width / 2, chip.height / 2];
  if (Math.abs(from.y - to.y) < chip.height) {
    const leftwards = to.x < from.x;
    const source: [number, number] = [from.x + (leftwards ? 0 : chip.width), from.y + half];
    const target: [number, number] = [to.x + (leftwards ? chip.width : 0), to.y + half];
    return linkHorizontal()({ source, target });
  }
  const upwards = to.y < from.y;
  const source: [number, number] = [from.x + middle, from.y + (upwards ? 0 : chip.height)];
  const target: [number, number] = [to.x + middle, to.y + (upwards ? chip.height : 0)];
  return linkVertical()({ source, target });
}

function inWords({ name, job, roles, attitudeName, influence }: PersonModel): string {
  const weight = influence === undefined ? undefined : `${influence}/5`;
  return [name, job, roles.join(", "), weight, attitudeName].filter(Boolean).join(" · ");
}
