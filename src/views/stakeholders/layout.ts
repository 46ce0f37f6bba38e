import type { PersonModel, StakeholdersModel } from "../../core/views/stakeholders.ts";

/** Where somebody stands on the map, the upper left corner of the chip. */
export interface Spot {
  readonly person: PersonModel;
  readonly x: number;
  readonly y: number;
}

export interface Band<Name> {
  readonly name: Name;
  readonly start: number;
  readonly size: number;
}

/** How large people are drawn, in dots of the picture. */
export interface MapScale {
  readonly name: "full" | "small";
  readonly chip: { readonly width: number; readonly height: number };
  readonly gap: number;
  readonly margin: { readonly left: number; readonly top: number };
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly Band<StakeholdersModel["attitudes"][number]>[];
  /** Influence from 5 down to 1; undefined, at the bottom, for those of whom the plan does not say it. */
  readonly rows: readonly Band<number | undefined>[];
  readonly spots: readonly Spot[];
}

export const full: MapScale = {
  name: "full",
  chip: { width: 116, height: 40 },
  gap: 6,
  margin: { left: 50, top: 28 },
};

/** Where there is no room for more than a short name. */
export const small: MapScale = {
  name: "small",
  chip: { width: 48, height: 22 },
  gap: 2,
  margin: { left: 20, top: 40 },
};

/** People in a grid, side by side in their attitudes and below one another by influence. */
export function layoutOf(
  { people, attitudes }: Pick<StakeholdersModel, "people" | "attitudes">,
  { chip, gap, margin }: MapScale,
): MapLayout {
  const shown = attitudes.filter(
    ({ attitude }) => attitude !== "unknown" || people.some((person) => person.attitude === "unknown"),
  );
  const columnWidth = chip.width + 2 * gap;
  const columns = shown.map((name, index) => ({ name, start: margin.left + index * columnWidth, size: columnWidth }));
  const rows: Band<number | undefined>[] = [];
  const spots: Spot[] = [];
  let y = margin.top;
  for (const influence of [5, 4, 3, 2, 1, undefined]) {
    const here = people.filter((person) => person.influence === influence);
    if (influence === undefined && here.length === 0) continue;
    let tallest = 1;
    for (const { name, start } of columns) {
      const stack = here.filter(({ attitude }) => attitude === name.attitude);
      tallest = Math.max(tallest, stack.length);
      spots.push(
        ...stack.map((person, level) => ({ person, x: start + gap, y: y + gap + level * (chip.height + gap) })),
      );
    }
    const size = gap + tallest * (chip.height + gap);
    rows.push({ name: influence, start: y, size });
    y += size;
  }
  return { width: margin.left + columns.length * columnWidth, height: y, columns, rows, spots };
}
