import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Brief, BriefBlock } from "../../core/brief/model.ts";
import { PaperContext } from "../parts/place.tsx";

/** The line that the cursor in the plan stands on, by its pointer. */
export const HereContext = createContext<string | undefined>(undefined);

interface Placed {
  readonly "data-pointer"?: string;
  readonly class?: string;
}

/** What a line needs to be found, and to show that the cursor is on it; on paper, nothing. */
export function usePlaced(pointer: string, look = ""): Placed {
  const isHere = useContext(HereContext) === pointer;
  const classes = [look, isHere ? "here" : ""].filter((one) => one !== "").join(" ");
  const shown = classes === "" ? {} : { class: classes };
  return useContext(PaperContext) || pointer === "" ? shown : { ...shown, "data-pointer": pointer };
}

/**
 * Which line of a brief belongs to a place of the plan: the line it is in, else the first one that is in it. A red flag
 * stands far below what it speaks of, so that it is never the one.
 */
export function lineAt(place: string | undefined, { facts, sections }: Brief): string | undefined {
  if (!place) return undefined;
  const lines = sections.flatMap(({ name, pointer, blocks }) =>
    name === "flags" ? [] : [...blocks.flatMap(pointersIn), pointer],
  );
  const all = [...lines, ...facts.map(({ pointer }) => pointer)].filter((pointer) => pointer !== "");
  const around = all.filter((pointer) => isIn(place, pointer));
  const nearest = around.sort((a, b) => b.length - a.length)[0];
  return nearest ?? all.find((pointer) => isIn(pointer, place));
}

function pointersIn(block: BriefBlock): readonly string[] {
  switch (block.kind) {
    case "facts":
      return block.facts.map(({ pointer }) => pointer);
    case "list":
      return block.lines.map(({ pointer }) => pointer);
    case "table":
      return block.rows.map(({ pointer }) => pointer);
    case "room":
      return block.rooms.map(({ pointer }) => pointer);
  }
}

function isIn(pointer: string, around: string): boolean {
  return pointer === around || pointer.startsWith(`${around}/`);
}
