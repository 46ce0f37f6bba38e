import { type Locale, type Localized, told } from "../locale.ts";
import { variableName } from "../negotiation/ahead.ts";
import { figureInWords, positionNames } from "../negotiation/in-words.ts";
import { overlapOf } from "../negotiation/overlap.ts";
import { directionOf } from "../negotiation/positions.ts";
import type { Variable } from "../plan/negotiation.ts";
import type { BriefBlock, BriefSource, Room, RoomMark } from "./model.ts";

const theirLimit: Localized = { en: "their limit, estimated at", fr: "leur limite, estimée à" };

const texts = {
  overlap: { en: "room for an agreement: {size}", fr: "zone d'accord : {size}" },
  point: { en: "an agreement is possible at {floor} exactly", fr: "un accord est possible à {floor} exactement" },
  gap: { en: "{size} are missing for an agreement", fr: "il manque {size} pour un accord" },
} satisfies Record<string, Localized>;

/** What is negotiated, and how far we and they can go. */
export function roomBlocks({ document: { plan }, view: { locale } }: BriefSource): readonly BriefBlock[] {
  const rooms = plan.negotiation.variables.flatMap((variable) => roomOf(variable, locale) ?? []);
  return rooms.length > 0 ? [{ kind: "room", rooms }] : [];
}

function roomOf(variable: Variable, locale: Locale): Room | undefined {
  const name = variableName(variable);
  if (name === undefined) return undefined;
  const overlap = overlapOf(variable);
  const [low = 0, high = 0] = overlap ? [overlap.floor, overlap.theirLimit].sort((a, b) => a - b) : [];
  return {
    name,
    pointer: variable.node.pointer,
    marks: (["opening", "target", "floor", "theirLimit"] as const).flatMap((position): RoomMark[] => {
      const amount = variable[position];
      if (!amount) return [];
      const label = position === "theirLimit" ? theirLimit : positionNames[position];
      const valueInWords = figureInWords(amount.value, variable)[locale];
      return [{ position, label: label[locale], value: amount.value, valueInWords, pointer: amount.pointer }];
    }),
    overlap: overlap && overlapInWords(overlap.size, variable, locale),
    better: directionOf(variable),
    agreement: overlap && overlap.size >= 0 ? [low, high] : undefined,
    gap: overlap && overlap.size < 0 ? [low, high] : undefined,
    legitimacy: variable.legitimacy?.value,
  };
}

function overlapInWords(size: number, variable: Variable, locale: Locale): string {
  const facts = {
    size: figureInWords(Math.abs(size), variable),
    floor: figureInWords(variable.floor?.value ?? 0, variable),
  };
  return told((size > 0 ? texts.overlap : size === 0 ? texts.point : texts.gap)[locale], facts, locale);
}
