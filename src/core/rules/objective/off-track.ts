import type { PlanDocument } from "../../document.ts";
import { inTurn, type Step } from "../../edit/in-turn.ts";
import { addItems, set } from "../../edit/set.ts";
import { briefly } from "../../plan/days-in-words.ts";
import type { Objective } from "../../plan/plan.ts";
import { withFigure } from "../../smart/figure-in-sentence.ts";
import { measureFacts } from "../../smart/indicator.ts";
import { standingOf } from "../../smart/progress.ts";
import { type Track, tracksOf } from "../../smart/track.ts";
import { isWritten } from "../../smart/written.ts";
import { type Fix, type FixContext, holderOf, wordOf } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const offTrack = defineRule({
  code: "objective/off-track",
  severity: "warning",
  title: {
    en: "An objective that is behind or was missed",
    fr: "Un objectif en retard ou manqué",
  },
  why: {
    en: "The last result noted is compared with what the steps expect on that day: on the straight line from the start over the milestones to the target. A total such as revenue begins at 0 again, a level such as a margin rate begins at its baseline. Seen early, a delay can still be made up: more activity, other means, or a target agreed anew. A past objective without any result is only a question, as information.",
    fr: "Le dernier résultat noté est comparé à ce que les paliers attendent ce jour-là, en ligne droite du début à la cible en passant par les paliers. Un total comme le chiffre d'affaires repart de 0, un niveau comme le taux de marge part de son point de départ. Vu tôt, un retard se rattrape : plus d'activité, d'autres moyens, ou une cible revue ensemble. Un objectif échu sans aucun résultat n'est qu'une question, en information.",
  },
  options: ["smart.offTrackTolerance"],
  messages: {
    behind: {
      en: "{measure}: {value} on {on}, where the plan expects {expected} by then. What will you change: the activity, the means, or the target?",
      fr: "{measure} : {value} au {on}, alors que le plan attend {expected} à cette date. Que changez-vous : l'activité, les moyens ou la cible ?",
    },
    missed: {
      en: "{measure}: due on {due} and not reached, {value} of {target} at the last count on {on}. Note the final result, or agree on what comes next.",
      fr: "{measure} : échéance passée ({due}) sans atteindre la cible, {value} sur {target} au dernier relevé du {on}. Notez le résultat final, ou convenez de la suite.",
    },
    noResult: {
      en: "Due on {due}: was it reached? Note the result under progress.",
      fr: "L'échéance du {due} est passée : l'objectif est-il atteint ? Notez le résultat sous progress.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
objectives:
  - statement: Sell copiers for 200,000 € in 2026
    measurable: [{ indicator: revenue, unit: EUR, baseline: 180000, target: 200000 }]
    timeBound:
      start: 2026-01-01
      due: 2026-12-31
      milestones: [{ due: 2026-03-31, target: 45000 }, { due: 2026-06-30, target: 100000 }]
    progress: [{ on: 2026-03-31, value: 31000 }]
                                        ^^^^^ objective/off-track
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
objectives:
  - statement: Sell copiers for 200,000 € in 2026
    measurable: [{ indicator: revenue, unit: EUR, baseline: 180000, target: 200000 }]
    timeBound:
      start: 2026-01-01
      due: 2026-12-31
      milestones: [{ due: 2026-03-31, target: 45000 }, { due: 2026-06-30, target: 100000 }]
    progress: [{ on: 2026-03-31, value: 47000 }]
`,
  },
  *checkPlan({ plan }, { playbook, today }, report) {
    for (const objective of plan.objectives) {
      const { due } = objective.timeBound;
      for (const track of tracksOf(objective, playbook)) {
        const standing = standingOf(track, today, playbook);
        if (!standing) continue;
        const { state, latest, expected } = standing;
        const { value } = latest;
        const facts = { ...measureFacts(track.measure, playbook), value: value.value, on: latest.on };
        if (state === "behind" && expected !== undefined) {
          yield report(value, "behind", { ...facts, expected: rounded(expected) });
        } else if (state === "missed" && due && track.measure.target) {
          yield report(value, "missed", { ...facts, due: due.value, target: track.measure.target.value });
        }
      }
      if (
        due &&
        due.value < today &&
        objective.measures.some(({ target }) => target) &&
        !isWritten(objective, "progress")
      ) {
        yield { ...report(due, "noResult", { due: due.value }), severity: "information" };
      }
    }
  },
  *fixPlan(finding, document, context): Generator<Fix> {
    const objective = holderOf(finding, document.plan.objectives);
    if (!objective) return;
    const tracks = tracksOf(objective, context.playbook);
    const track =
      tracks.find(({ progress }) => holderOf(finding, progress)) ?? tracks.find(({ measure }) => measure.target);
    const target = track?.measure.target?.value;
    if (!track || target === undefined) return;
    const indicator = track.measure === objective.measures[0] ? undefined : track.measure.indicator?.value;
    const named = indicator === undefined ? {} : { indicator };
    if (finding.message === "behind") {
      yield atThisPace(track, objective, document, context);
      return;
    }
    const latest = wordOf(finding, "on") ?? "";
    const due = wordOf(finding, "due") ?? "";
    const result = {
      on: [latest, due].sort().at(-1) ?? due,
      value: target,
      ...named,
    };
    yield {
      title: { en: "It was reached: note {target} on {day}", fr: "La cible est atteinte : noter {target} au {day}" },
      data: { target, day: briefly(result.on) },
      edits: addItems(document, objective.node, ["progress"], [result]),
    };
  },
});

/** Three digits, or to the unit. */
function asWritten(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}

/** An expected value comes from a straight line: its decimals mean nothing beside a large amount. */
function rounded(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : value;
}

/** A target agreed anew: what comes out in the end, at the pace kept so far, with the milestones in proportion. */
function atThisPace(track: Track, objective: Objective, document: PlanDocument, { playbook, today }: FixContext): Fix {
  const standing = standingOf(track, today, playbook);
  const { measure, startValue = 0, milestones } = track;
  const { target } = measure;
  const title = {
    en: "Agree on {target} instead, the result at this pace",
    fr: "Convenir de {target}, le résultat à ce rythme",
  };
  if (!target || standing?.expected === undefined || standing.expected === startValue) return { title, edits: [] };
  const share = (standing.latest.value.value - startValue) / (standing.expected - startValue);
  // Who falls back has no pace to go on with.
  if (share <= 0) return { title, edits: [] };
  const revised = (value: number) => asWritten(startValue + (value - startValue) * share);
  const sentence = withFigure(document.source.text, objective.statement, target.value, revised(target.value));
  const figures: Step[] = [target, ...milestones.flatMap((milestone) => milestone.target ?? [])].map(
    (figure) => (current) => set(current, figure, [], revised(figure.value)),
  );
  return {
    title,
    data: { target: revised(target.value) },
    edits: sentence ? inTurn(document, [...(sentence.length > 0 ? [() => sentence] : []), ...figures]) : [],
  };
}
