import { leaveOpen } from "../../edit/leave-open.ts";
import { set } from "../../edit/set.ts";
import type { Finding } from "../../finding.ts";
import type { Localized } from "../../locale.ts";
import { negotiationAhead, variableName } from "../../negotiation/ahead.ts";
import { concessionsOn, descentOf, figureGiven, totalCost } from "../../negotiation/giving.ts";
import { figureInWords } from "../../negotiation/in-words.ts";
import { isLost, marginLeft } from "../../negotiation/margin.ts";
import { directionOf, isWorse, wrongOrder } from "../../negotiation/positions.ts";
import { amountInWords } from "../../plan/amount-in-words.ts";
import type { Concession, Negotiation, Variable } from "../../plan/negotiation.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Playbook } from "../../playbook/playbook.ts";
import { measureName } from "../../smart/indicator.ts";
import { headOf, keyOf } from "../../source/tree.ts";
import { type Fix, holderOf, numberOf } from "../fix.ts";
import { defineRule, type Report } from "../rule.ts";

const messages = {
  costs: {
    en: "With this concession {name} comes down to {position}, beyond the floor of {floor}, where you would rather not sign. Give less, or think the floor over.",
    fr: "Avec cette concession, vous arrivez à {position} sur {name}, au-delà du plancher de {floor} où mieux vaut ne pas signer. Cédez moins, ou repensez le plancher.",
  },
  figure: {
    en: "This gives {position}, and your floor on {name} is {floor}: beyond it you would rather not sign. Give less, or think the floor over.",
    fr: "Vous cédez ici {position}, et votre plancher sur {name} est {floor} : au-delà, mieux vaut ne pas signer. Cédez moins, ou repensez le plancher.",
  },
  nonNegotiable: {
    en: "The plan says that {name} is not negotiable, and gives way on it here. Drop the concession, or change the priority.",
    fr: "Le plan dit que ce point n'est pas négociable ({name}), et cède ici dessus. Renoncez à la concession, ou changez la priorité.",
  },
  margin: {
    en: "All concessions together cost {cost}. Of the objective {measure}, {left} would remain, less than the {baseline} to be beaten. Give less, or aim lower.",
    fr: "Toutes les concessions coûtent ensemble {cost}. De l'objectif {measure}, il resterait {left}, moins que les {baseline} à dépasser. Cédez moins, ou visez moins haut.",
  },
} as const;

export const concessionBeyondFloor = defineRule({
  code: "negotiation/concession-beyond-floor",
  severity: "error",
  title: {
    en: "A concession beyond the floor",
    fr: "Une concession au-delà du plancher",
  },
  why: {
    en: "The floor is where you get up from the table. Concessions that lead beyond it, one by one or added up, contradict it, and so do those that cost all the margin an objective is to gain: in the room nobody adds up. What each concession costs is known beforehand, so the sum can be too.",
    fr: "Le plancher, c'est là où vous quittez la table. Des concessions qui mènent au-delà, une à une ou additionnées, le contredisent, tout comme celles qui coûtent toute la marge qu'un objectif doit gagner : pendant l'échange, personne ne fait l'addition. On connaît d'avance le coût de chaque concession, donc aussi leur somme.",
  },
  messages,
  examples: {
    bad: `
accountPlan: 1
currency: EUR
account: { name: Copyfast }
negotiation:
  variables:
    - { id: rental, unit: EUR, better: higher, opening: 69000, target: 67000, floor: 63000 }
    - { id: payment, unit: days, better: lower, opening: 30, target: 45, floor: 60 }
  concessions:
    - { give: a free print audit every year, variable: rental, cost: 4000, inReturnFor: five years }
    - { give: two machines free, variable: rental, cost: 3960.50, inReturnFor: a sixth office }
                                                         ^^^^^^^ negotiation/concession-beyond-floor
    - { give: payment at 75 days, variable: payment, cost: 900, inReturnFor: orders online }
              ^^^^^^^^^^^^^^^^^^ negotiation/concession-beyond-floor
`,
    good: `
accountPlan: 1
currency: EUR
account: { name: Copyfast }
negotiation:
  variables:
    - { id: rental, unit: EUR, better: higher, opening: 69000, target: 67000, floor: 63000 }
    - { id: payment, unit: days, better: lower, opening: 30, target: 45, floor: 60 }
  concessions:
    - { give: a free print audit every year, variable: rental, cost: 4000, inReturnFor: five years }
    - { give: payment at 60 days, variable: payment, cost: 900, inReturnFor: orders online }
`,
  },
  *checkPlan({ plan }, { playbook, today }, report) {
    const negotiation = negotiationAhead(plan);
    if (!negotiation) return;
    for (const variable of negotiation.variables) {
      if (!wrongOrder(variable)) yield* onVariable(variable, plan, report);
    }
    yield* onMargin(negotiation, plan, { playbook, today, report });
  },
  *fixPlan(finding, document): Generator<Fix> {
    const { negotiation } = document.plan;
    const concession = holderOf(finding, negotiation.concessions) ?? dearest(negotiation);
    const variable = negotiation.variables.find(({ id }) => id && id.value === concession?.variable?.value);
    if (concession) {
      yield {
        title: { en: "Do without “{give}”, kept as a comment", fr: "Renoncer à « {give} », gardée en commentaire" },
        data: { give: concession.give?.value ?? "" },
        edits: leaveOpen(document.source, concession.node),
      };
    }
    if (!variable) return;
    const figure = numberOf(finding, "figure");
    if (figure !== undefined) {
      yield {
        title: { en: "Go that far: the floor is {position}", fr: "Aller jusque-là : le plancher est {position}" },
        edits: set(document, variable.node, ["floor"], figure),
      };
    }
    if (finding.message === "nonNegotiable") {
      yield {
        title: { en: "You can move on it: it is a priority", fr: "Vous pouvez bouger dessus : c'est une priorité" },
        edits: set(document, variable.node, ["priority"], "priority"),
      };
    }
  },
});

type Say = Report<typeof messages>;

function* onVariable(variable: Variable, plan: Plan, report: Say): Generator<Finding> {
  const name = variableName(variable);
  const better = directionOf(variable);
  const given = concessionsOn(variable, plan.negotiation);
  if (name === undefined) return;
  if (variable.priority?.value === "non-negotiable") {
    for (const { node } of given) yield report(headOf(node), "nonNegotiable", { name });
    return;
  }
  const { floor } = variable;
  if (!floor || !better) return;
  const facts = () => ({ name, floor: figureInWords(floor.value, variable) });
  const descent = descentOf(variable, plan);
  if (descent?.crossing) {
    const { left } = descent;
    yield report(descent.crossing.cost, "costs", { ...facts(), position: figureInWords(left, variable), figure: left });
  }
  for (const concession of given) {
    const figure = figureGiven(concession, variable);
    // Where higher is better, "5 less" can't be told from "5".
    if (figure === undefined || better === "higher" || !isWorse(figure, floor.value, better)) continue;
    yield report(headOf(concession.node), "figure", { ...facts(), position: figureInWords(figure, variable), figure });
  }
}

interface Circumstances {
  readonly playbook: Playbook;
  readonly today: string;
  readonly report: Say;
}

function* onMargin(
  negotiation: Negotiation,
  plan: Plan,
  { playbook, today, report }: Circumstances,
): Generator<Finding> {
  const cost = totalCost(negotiation.concessions);
  const at = keyOf(negotiation.node, "concessions");
  if (cost <= 0 || !at) return;
  const currency = plan.currency?.value;
  let costInWords: Localized | undefined;
  for (const objective of plan.objectives) {
    const { due } = objective.timeBound;
    const margin = due && due.value < today ? undefined : marginLeft(objective, cost, playbook);
    if (!margin || !isLost(margin)) continue;
    const { measure, left, baseline } = margin;
    const unit = measure.unit?.value ?? (measure.indicator?.value === "margin-rate" ? "%" : currency);
    const inWords = (figure: number, of = unit) => ({
      en: amountInWords(figure, of, "en"),
      fr: amountInWords(figure, of, "fr"),
    });
    costInWords ??= inWords(cost, currency);
    yield report(at, "margin", {
      measure: measureName(measure, playbook),
      cost: costInWords,
      left: inWords(left),
      baseline: inWords(baseline),
    });
  }
}

function dearest({ concessions }: Negotiation): Concession | undefined {
  return [...concessions].sort((a, b) => (b.cost?.value ?? 0) - (a.cost?.value ?? 0))[0];
}
