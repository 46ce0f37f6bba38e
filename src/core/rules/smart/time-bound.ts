import type { Objective } from "../../plan/plan.ts";
import { headOf, keyOf } from "../../source/tree.ts";
import { defineRule } from "../rule.ts";

export const timeBound = defineRule({
  code: "smart/time-bound",
  severity: "warning",
  title: {
    en: "An objective without a date",
    fr: "Un objectif sans échéance",
  },
  why: {
    en: "The T of SMART: without a date nobody can say whether the objective is late, and it always gives way to what has one.",
    fr: "Le T de SMART : sans échéance, personne ne peut dire si l'objectif est en retard, et il passe toujours après ce qui en a une.",
  },
  messages: {
    noDate: {
      en: "No date: by when should this be reached? Fill in timeBound.due.",
      fr: "Pas d'échéance : quand cet objectif doit-il être atteint ? Renseignez timeBound.due.",
    },
    dueBeforeStart: {
      en: "It is due on {due}, before it starts on {start}: one of the two dates is wrong.",
      fr: "L'échéance ({due}) précède le début ({start}) : l'une des deux dates est fausse.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
objectives:
  - statement: Sell 40 copiers to the head office
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ smart/time-bound
    measurable: [{ indicator: volume, baseline: 25, target: 40 }]
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
objectives:
  - statement: Sell 40 copiers to the head office
    measurable: [{ indicator: volume, baseline: 25, target: 40 }]
    timeBound: { start: 2026-05-01, due: 2026-07-31 }
`,
  },
  *checkPlan({ plan }, _context, report) {
    for (const objective of plan.objectives) {
      const { start, due } = objective.timeBound;
      if (!due) yield report(placeOf(objective), "noDate");
      else if (start && due.value < start.value) {
        yield report(due, "dueBeforeStart", { due: due.value, start: start.value });
      }
    }
  },
});

function placeOf({ node }: Objective) {
  return keyOf(node, "timeBound") ?? headOf(node);
}
