import type { Localized } from "../../locale.ts";
import type { Objective } from "../../plan/plan.ts";
import { type Letter, letterName, letters, reasons, smartInWords, states } from "../../smart/in-words.ts";
import { type SmartReading, smartReading } from "../../smart/reading.ts";
import { tracksOf } from "../../smart/track.ts";
import { bullet, say, shortened } from "../markdown.ts";
import type { View } from "../view.ts";
import { dayLine } from "./day.ts";
import { activityLines } from "./drivers.ts";
import type { Hovered } from "./hovered.ts";
import { expectedLine, measureLines } from "./measures.ts";

/** Objectives, or measures of one, that are told of at once. */
const mostShown = 8;
const mostMeasures = 2;

const texts = {
  objective: { en: "**{name}** · {reading}", fr: "**{name}** · {reading}" },
  letter: { en: "**{letter}**: {state} ({reasons})", fr: "**{letter}** : {state} ({reasons})" },
  due: { en: "Due on {day}, {distance}", fr: "Échéance : {day}, {distance}" },
  milestone: {
    en: "Next milestone: {target} on {day}, {distance}",
    fr: "Prochain palier : {target} le {day}, {distance}",
  },
} satisfies Record<string, Localized>;

/** Of an objective: its reading letter by letter, how far it goes, how it stands, and the time that is left. */
export function objectiveFacts({ plan, view, path }: Hovered): readonly string[] {
  const [section, index, part, ...deeper] = path;
  const readingOf = (objective: Objective) => smartReading(objective, { ...view, plan });
  if (index === undefined) {
    return plan.objectives.slice(0, mostShown).flatMap((one) => summaryLine(one, readingOf(one), view));
  }
  const objective = plan.objectives.find(({ node }) => node.pointer === `/${section}/${index}`);
  if (!objective) return [];
  const letter = (one: Letter) => (deeper.length === 0 ? [letterLine(one, readingOf(objective), view)] : []);
  switch (part) {
    case undefined:
    case "id":
    case "statement":
      return wholeReading(objective, readingOf(objective), view);
    case "measurable":
      return [...letter("measurable"), ...tracksLines(objective, deeper[0], view)];
    case "acceptable":
      return letter("ambitious");
    case "realistic":
      return [...letter("realistic"), ...activityLines(objective, deeper, view)];
    case "timeBound":
      return [...letter("timeBound"), ...timeLines(objective, deeper, view)];
    case "progress":
      return deeper.length === 0 ? tracksLines(objective, undefined, view) : resultLines(objective, deeper[0], view);
    default:
      return [];
  }
}

function summaryLine({ id, statement }: Objective, reading: SmartReading, { locale }: View): string[] {
  const words = (statement ?? id)?.value;
  if (words === undefined) return [];
  return [bullet(say(texts.objective, { name: shortened(words, 60), reading: smartInWords(reading, locale) }, locale))];
}

function wholeReading(objective: Objective, reading: SmartReading, view: View): string[] {
  return [
    ...letters.map((letter) => bullet(letterLine(letter, reading, view))),
    ...tracksLines(objective, undefined, view),
    ...dueLine(objective, view),
  ];
}

function letterLine(letter: Letter, reading: SmartReading, { playbook, locale }: View): string {
  const facts = {
    letter: letterName(letter, playbook),
    state: states[reading[letter].state],
    reasons: reasons(letter, reading),
  };
  return say(texts.letter, facts, locale);
}

function tracksLines(objective: Objective, index: string | undefined, view: View): string[] {
  const tracks = tracksOf(objective, view.playbook);
  const shown = tracks.filter(({ measure }) => index === undefined || measure.node.pointer.endsWith(`/${index}`));
  return shown.slice(0, mostMeasures).flatMap((track) => measureLines(track, view));
}

/** Of a result that was noted: what was to be expected on its day. */
function resultLines(objective: Objective, index: string | undefined, view: View): string[] {
  return tracksOf(objective, view.playbook).flatMap((track) => {
    const result = track.progress.find(({ node }) => node.pointer.endsWith(`/${index}`));
    return result?.on ? expectedLine(track, result.on.value, view) : [];
  });
}

function timeLines(objective: Objective, [key, ...deeper]: readonly string[], view: View): string[] {
  if (deeper.length > 0) return [];
  if (key === undefined) return [...dueLine(objective, view), ...nextMilestone(objective, view)];
  return key === "milestones" ? nextMilestone(objective, view) : [];
}

function dueLine({ timeBound: { due } }: Objective, view: View): string[] {
  return due ? [dayLine(texts.due, due.value, view)] : [];
}

function nextMilestone({ timeBound: { milestones } }: Objective, view: View): string[] {
  const coming = milestones.flatMap(({ due, target }) =>
    due && target && due.value >= view.today ? { due, target } : [],
  );
  const [next] = coming.sort((a, b) => (a.due.value < b.due.value ? -1 : 1));
  return next ? [dayLine(texts.milestone, next.due.value, view, { target: next.target.value })] : [];
}
