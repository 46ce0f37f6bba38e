import type { PlanDocument } from "../document.ts";
import { namesIn } from "../features/names.ts";
import type { View } from "../features/view.ts";
import { dayInBrief, daysInWords } from "../plan/days-in-words.ts";
import { daysBetween } from "../plan/iso-date.ts";
import type { Objective } from "../plan/plan.ts";
import { initials, type Letter, letterName, letters, reasons, states } from "../smart/in-words.ts";
import { placeOf } from "../smart/place-of.ts";
import { type SmartReading, smartReading } from "../smart/reading.ts";
import { tracksOf } from "../smart/track.ts";
import { keyOf } from "../source/tree.ts";
import type { Placed, PlanModel } from "./model.ts";
import { type ProgressLine, progressLine } from "./progress-line.ts";

/** The objectives of a plan against the five letters, and how far each has come. */
export interface SmartModel extends PlanModel {
  readonly view: "smart";
  readonly letters: readonly { readonly letter: Letter; readonly initial: string; readonly name: string }[];
  readonly objectives: readonly SmartObjective[];
}

export interface SmartObjective extends Placed {
  /** Empty as long as nothing says what is to be reached. */
  readonly words: string;
  readonly owner: string | undefined;
  readonly due: { readonly day: string; readonly distance: string } | undefined;
  /** One for each letter, in their order. */
  readonly cells: readonly SmartCell[];
  /** One for each measure that has a figure. */
  readonly lines: readonly ProgressLine[];
}

export interface SmartCell extends Placed {
  readonly letter: Letter;
  readonly state: SmartReading[Letter]["state"];
  readonly stateName: string;
  readonly reasons: readonly string[];
}

export function smartModel({ plan }: PlanDocument, view: View): SmartModel {
  const { playbook, locale } = view;
  const naming = namesIn(plan, view);
  return {
    view: "smart",
    locale,
    account: plan.account.name?.value,
    letters: letters.map((letter) => ({
      letter,
      initial: initials[letter],
      name: letterName(letter, playbook)[locale],
    })),
    objectives: plan.objectives.map((objective) => {
      const { statement, id, owner, node } = objective;
      return {
        pointer: node.pointer,
        words: (statement ?? id)?.value ?? "",
        owner: owner && (naming("owner", owner.value) ?? owner.value),
        due: dueOf(objective, view),
        cells: cellsOf(objective, smartReading(objective, { ...view, plan }), view),
        lines: tracksOf(objective, playbook).flatMap((track) => progressLine(track, plan.currency?.value, view) ?? []),
      };
    }),
  };
}

function dueOf({ timeBound: { due } }: Objective, { today, locale }: View): SmartObjective["due"] {
  if (!due) return undefined;
  return { day: dayInBrief(due.value, locale), distance: daysInWords(daysBetween(today, due.value), locale) };
}

function cellsOf(objective: Objective, reading: SmartReading, { locale }: View): SmartCell[] {
  return letters.map((letter) => {
    const { state } = reading[letter];
    return {
      letter,
      state,
      stateName: states[state][locale],
      reasons: reasons(letter, reading).map((reason) => reason[locale]),
      pointer: pointerOf(letter, objective),
    };
  });
}

/** The block that a letter is read from, or the objective as long as it has none. */
function pointerOf(letter: Letter, objective: Objective): string {
  const { node } = objective;
  const block = blocks[letter].find((key) => keyOf(node, key)) ?? blocks[letter][0];
  return placeOf(objective, block).pointer;
}

const blocks: Readonly<Record<Letter, readonly [string, ...string[]]>> = {
  specific: ["statement"],
  measurable: ["measurable"],
  ambitious: ["acceptable", "measurable"],
  realistic: ["realistic"],
  timeBound: ["timeBound"],
};
