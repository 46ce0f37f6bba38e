import type { PlanDocument } from "../../document.ts";
import { removeItem } from "../../edit/remove.ts";
import { reorder } from "../../edit/reorder.ts";
import { set } from "../../edit/set.ts";
import type { Finding } from "../../finding.ts";
import { briefly } from "../../plan/days-in-words.ts";
import { daysBetween } from "../../plan/iso-date.ts";
import type { Amount, Day, Milestone, Objective } from "../../plan/plan.ts";
import { placeOf } from "../../smart/place-of.ts";
import { readTimeBound } from "../../smart/reading.ts";
import { roundOn, stepsTowards } from "../../smart/steps.ts";
import { groupByMeasure, type Track, tracksOf } from "../../smart/track.ts";
import { child, nodeAt } from "../../source/tree.ts";
import { type Fix, type FixContext, holderOf, numberOf } from "../fix.ts";
import { defineRule, type Report } from "../rule.ts";

const messages = {
  none: {
    en: "{days} days without a step in between: when would you notice that you are late? Add milestones, such as so much in March, so much in June.",
    fr: "{days} jours sans palier : à quel moment verriez-vous le retard ? Ajoutez des milestones, par exemple tant en mars, tant en juin.",
  },
  outOfOrder: {
    en: "This milestone of {due} stands after the one of {previous}: put them in the order of their dates.",
    fr: "Ce palier du {due} est placé après celui du {previous} : rangez-les dans l'ordre des dates.",
  },
  sameDay: {
    en: "There is a milestone on {due} already: keep one of the two.",
    fr: "Il y a déjà un palier le {due} : n'en gardez qu'un.",
  },
  beforeStart: {
    en: "This milestone of {due} comes before the start on {start}.",
    fr: "Ce palier du {due} précède le début de l'objectif ({start}).",
  },
  afterDue: {
    en: "This milestone of {due} comes after the objective is due on {end}: a milestone lies on the way.",
    fr: "Ce palier du {due} tombe après l'échéance de l'objectif ({end}) : un palier se situe sur le chemin.",
  },
  backwards: {
    en: "{value} on {due} leads away from the target of {target}: the step before it was {previous} already.",
    fr: "{value} au {due} s'éloigne de la cible de {target} : l'étape d'avant était déjà à {previous}.",
  },
  beyondTarget: {
    en: "{value} on {due} goes beyond the target of {target}: is one of the two figures wrong?",
    fr: "{value} au {due} va au-delà de la cible de {target} : l'un des deux chiffres est-il faux ?",
  },
  shortOfTarget: {
    en: "The last milestone falls on the due date with {value}, and the target is {target}: they should be the same.",
    fr: "Le dernier palier tombe à l'échéance avec {value}, alors que la cible est {target} : les deux chiffres devraient être égaux.",
  },
};

export const milestones = defineRule({
  code: "smart/milestones",
  severity: "warning",
  title: {
    en: "A long objective without steps, or steps that don't lead to it",
    fr: "Un objectif long sans paliers, ou des paliers qui n'y mènent pas",
  },
  why: {
    en: "The T of SMART asks for steps: so much in March, so much in June, to be on time in October. Without them a delay shows only when it is too late to act; with steps that don't lead to the target it does not show at all.",
    fr: "Le T de SMART demande des paliers : tant en mars, tant en juin, pour être au rendez-vous en octobre. Sans eux, un retard ne se voit que trop tard pour agir ; avec des paliers qui ne mènent pas à la cible, il ne se voit pas du tout.",
  },
  options: ["smart.milestonesAfterDays"],
  messages,
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
objectives:
  - statement: Sell 400 copiers to the group in 2026
    measurable: [{ indicator: volume, baseline: 350, target: 400 }]
    timeBound: { start: 2026-01-01, due: 2026-12-31 }
    ^^^^^^^^^ smart/milestones
  - statement: Bring the margin rate to 35 % in 2026
    measurable: [{ indicator: margin-rate, unit: "%", baseline: 30, target: 35 }]
    timeBound:
      start: 2026-01-01
      due: 2026-12-31
      milestones:
        - { due: 2026-06-30, target: 33 }
        - { due: 2026-09-30, target: 32 }
                                     ^^ smart/milestones
        - { due: 2027-01-31, target: 35 }
                 ^^^^^^^^^^ smart/milestones
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
objectives:
  - statement: Sell 400 copiers to the group in 2026
    measurable: [{ indicator: volume, baseline: 350, target: 400 }]
    timeBound:
      start: 2026-01-01
      due: 2026-12-31
      milestones: [{ due: 2026-03-31, target: 90 }, { due: 2026-06-30, target: 200 }]
  - statement: Sell 40 copiers to the head office by the end of July
    measurable: [{ indicator: volume, baseline: 25, target: 40 }]
    timeBound: { start: 2026-05-01, due: 2026-07-31 }
`,
  },
  *checkPlan({ plan }, context, report) {
    const { playbook, today } = context;
    for (const objective of plan.objectives) {
      const { start, due } = objective.timeBound;
      if (due && readTimeBound(objective, context).lacks.includes("milestones")) {
        const days = daysBetween(start?.value ?? today, due.value);
        yield report(placeOf(objective, "timeBound", "milestones"), "none", { days });
      }
      yield* checkDates(objective, report);
      for (const track of tracksOf(objective, playbook)) yield* checkTargets(track, report);
    }
  },
  *fixPlan(finding, document, context): Generator<Fix> {
    const objective = holderOf(finding, document.plan.objectives);
    if (!objective) return;
    const { start, due: end, milestones } = objective.timeBound;
    const step = holderOf(finding, milestones);
    const others = milestones.filter((one) => one !== step);
    switch (finding.message) {
      case "none":
        yield generated(objective, document, context);
        return;
      case "outOfOrder":
        yield sorted(objective, document);
        return;
      case "beforeStart":
      case "afterDue": {
        const day = finding.message === "beforeStart" ? start : end;
        const isTaken = others.some(({ due }) => due?.value === day?.value);
        yield {
          title: { en: "Move it to {day}", fr: "Le déplacer au {day}" },
          data: { day: day && briefly(day.value) },
          edits: day && !isTaken ? set(document, finding, [], day.value) : [],
        };
        yield without(step, document);
        return;
      }
      case "sameDay":
        yield without(step, document);
        return;
      default:
        yield onTheLine(finding, objective, document, context);
    }
  },
});

/** One finding a date at most. Steps of different indicators may alternate, each has its own order. */
function* checkDates({ measures, timeBound }: Objective, report: Report<typeof messages>) {
  const { start, due: end } = timeBound;
  // When the objective ends before it starts, smart/time-bound says so and nothing can lie between.
  const hasPeriod = !start || !end || start.value <= end.value;
  for (const [, steps] of groupByMeasure(measures, timeBound.milestones)) {
    let latest: string | undefined;
    for (const { due } of steps) {
      if (!due) continue;
      const facts = { due: due.value };
      if (hasPeriod && start && due.value < start.value)
        yield report(due, "beforeStart", { ...facts, start: start.value });
      else if (hasPeriod && end && due.value > end.value) yield report(due, "afterDue", { ...facts, end: end.value });
      else if (latest === due.value) yield report(due, "sameDay", facts);
      else if (latest !== undefined && due.value < latest)
        yield report(due, "outOfOrder", { ...facts, previous: latest });
      if (latest === undefined || due.value > latest) latest = due.value;
    }
  }
}

/** The figures, in the order of their dates: each a step towards the target, none beyond it, the last one at it when due. */
function* checkTargets(track: Track, report: Report<typeof messages>) {
  const target = track.measure.target?.value;
  if (target === undefined) return;
  const sign = signOf(track, target);
  let previous = track.isLevel ? track.startValue : undefined;
  const steps = stepsOf(track);
  for (const { due, value } of steps) {
    const facts = { due: due.value, value: value.value, target };
    if (sign * (value.value - target) > 0) {
      if (due === steps.at(-1)?.due) yield report(value, "beyondTarget", facts);
    } else if (previous !== undefined && sign * (value.value - previous) < 0) {
      yield report(value, "backwards", { ...facts, previous });
    } else if (due.value === track.due && value.value !== target) {
      yield report(value, "shortOfTarget", facts);
    }
    previous = value.value;
  }
}

/** Which way the figures have to go: 1 up, -1 down. */
function signOf({ startValue, better }: Track, target: number): number {
  if (startValue !== undefined && startValue !== target) return Math.sign(target - startValue);
  return better === "higher" ? 1 : -1;
}

/** The steps that have both a day and a figure, in the order of their days; a day outside is a finding of its own. */
function stepsOf({ milestones, start = "", due: end }: Track): { due: Day; value: Amount }[] {
  return milestones
    .flatMap(({ due, target }) => (due && target ? { due, value: target } : []))
    .filter(({ due }) => due.value >= start && (end === undefined || due.value <= end))
    .sort((a, b) => daysBetween(b.due.value, a.due.value));
}

function generated(objective: Objective, document: PlanDocument, { playbook, today }: FixContext): Fix {
  const { start, due } = objective.timeBound;
  const track = tracksOf(objective, playbook).find(({ measure }) => measure.target);
  const isFirst = track?.measure === objective.measures[0];
  const steps = due ? stepsTowards(track, start?.value ?? today, due.value) : [];
  const milestones = steps.map((step) => ({
    due: step.due,
    ...(step.target !== undefined && { target: step.target }),
    ...(!isFirst && track?.measure.indicator && { indicator: track.measure.indicator.value }),
  }));
  return {
    title: { en: "Add milestones on the way: {days}", fr: "Ajouter des paliers sur le chemin : {days}" },
    data: { days: steps.map((step) => briefly(step.due)) },
    edits: set(document, objective.node, ["timeBound", "milestones"], milestones),
    isPreferred: true,
  };
}

/** In the order of their dates, those of each indicator among themselves. */
function sorted({ node, measures, timeBound }: Objective, { source }: PlanDocument): Fix {
  const list = child(child(node, "timeBound"), "milestones");
  const items = list?.kind === "list" ? list.items : [];
  const order = items.map((_, index) => index);
  for (const [, steps] of groupByMeasure(measures, timeBound.milestones)) {
    const dated = steps.flatMap((step) => (step.due ? { at: items.indexOf(step.node), day: step.due.value } : []));
    const byDay = [...dated].sort((a, b) => daysBetween(b.day, a.day));
    for (const [index, { at }] of dated.entries()) order[at] = byDay[index]?.at ?? at;
  }
  return {
    title: { en: "Put the milestones in the order of their dates", fr: "Ranger les paliers par date" },
    edits: list?.kind === "list" ? reorder(source.text, list, order) : [],
    isPreferred: true,
    isSafe: true,
  };
}

function without(step: Milestone | undefined, { source }: PlanDocument): Fix {
  const list = step && nodeAt(source.root, step.node.pointer.slice(0, step.node.pointer.lastIndexOf("/")));
  return {
    title: { en: "Remove this milestone", fr: "Retirer ce palier" },
    edits: step && list?.kind === "list" ? removeItem(source.text, list, list.items.indexOf(step.node)) : [],
  };
}

/** The figure that lies on the straight line from the step before to the target. */
function onTheLine(finding: Finding, objective: Objective, document: PlanDocument, { playbook }: FixContext): Fix {
  const track = tracksOf(objective, playbook).find(({ milestones }) => holderOf(finding, milestones));
  const target = numberOf(finding, "target") ?? 0;
  const steps = track ? stepsOf(track) : [];
  const at = steps.findIndex(({ value }) => value.pointer === finding.pointer);
  const [before, here] = [steps[at - 1], steps[at]];
  const from = before
    ? { day: before.due.value, value: before.value.value }
    : { day: track?.start, value: track?.startValue };
  const share =
    here && from.day !== undefined && track?.due !== undefined && from.day < track.due
      ? daysBetween(from.day, here.due.value) / daysBetween(from.day, track.due)
      : 1;
  const value = from.value === undefined ? target : roundOn({ from: from.value, to: target, share });
  return {
    title: { en: "Write {figure}, on the way to the target", fr: "Écrire {figure}, sur le chemin de la cible" },
    data: { figure: value },
    edits: set(document, finding, [], value),
    isPreferred: finding.message === "shortOfTarget",
  };
}
