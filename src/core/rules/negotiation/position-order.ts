import { set } from "../../edit/set.ts";
import { negotiationAhead } from "../../negotiation/ahead.ts";
import { figureInWords, positionNames } from "../../negotiation/in-words.ts";
import { directionOf, filledPositions, isWorse, positions, wrongOrder } from "../../negotiation/positions.ts";
import type { Variable } from "../../plan/negotiation.ts";
import { wordInWords } from "../../schema/in-words.ts";
import { type Fix, holderOf } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const positionOrder = defineRule({
  code: "negotiation/position-order",
  severity: "error",
  title: {
    en: "Positions in the wrong order",
    fr: "Des positions dans le désordre",
  },
  why: {
    en: "On each point of a negotiation there are three figures: what you ask for first, what you aim for, and the floor beyond which you would rather have no agreement. You come down from one to the next, never up: who opens below the target has already given it away, and a target beyond the floor says yes and no at once.",
    fr: "Sur chaque point d'une négociation, il y a trois chiffres : ce que vous demandez d'abord, ce que vous visez, et le plancher au-delà duquel mieux vaut ne pas signer. On descend de l'un à l'autre, jamais l'inverse : qui ouvre en dessous de sa cible l'a déjà perdue, et une cible au-delà du plancher dit oui et non à la fois.",
  },
  messages: {
    openingBehindTarget: {
      en: "You open at {opening} and aim for {target}: nobody gets more than they asked for. Open at the target or better, or correct one of the two.",
      fr: "Vous ouvrez à {opening} et visez {target} : personne n'obtient plus que ce qu'il demande. Ouvrez à la cible ou mieux, ou corrigez l'un des deux.",
    },
    targetBehindFloor: {
      en: "You aim for {target}, which your floor of {floor} tells you to refuse. Aim for the floor or better, or correct one of the two.",
      fr: "Vous visez {target}, ce que votre plancher de {floor} vous dit de refuser. Visez le plancher ou mieux, ou corrigez l'un des deux.",
    },
    openingBehindFloor: {
      en: "You open at {opening}, which your floor of {floor} tells you to refuse. Open better than the floor, or correct one of the two.",
      fr: "Vous ouvrez à {opening}, ce que votre plancher de {floor} vous dit de refuser. Ouvrez mieux que le plancher, ou corrigez l'un des deux.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
negotiation:
  variables:
    - { id: rental, unit: EUR, better: higher, opening: 64000, target: 67000, floor: 61000 }
                                                        ^^^^^ negotiation/position-order
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
negotiation:
  variables:
    - { id: rental, unit: EUR, better: higher, opening: 69000, target: 67000, floor: 61000 }
    - { id: payment, unit: days, better: lower, opening: 30, target: 45, floor: 60 }
`,
  },
  *checkPlan({ plan }, _context, report) {
    for (const variable of negotiationAhead(plan)?.variables ?? []) {
      const wrong = wrongOrder(variable);
      const [at, other] = [wrong && variable[wrong.first], wrong && variable[wrong.second]];
      if (!wrong || !at || !other) continue;
      const facts = {
        [wrong.first]: figureInWords(at.value, variable),
        [wrong.second]: figureInWords(other.value, variable),
      };
      const { opening = "", target = "", floor = "" } = facts;
      const details = { related: [{ ...other, text: positionNames[wrong.second] }] };
      if (wrong.second === "target") yield report(at, "openingBehindTarget", { opening, target }, details);
      else if (wrong.first === "target") yield report(at, "targetBehindFloor", { target, floor }, details);
      else yield report(at, "openingBehindFloor", { opening, floor }, details);
    }
  },
  *fixPlan(finding, document) {
    const variable = holderOf(finding, document.plan.negotiation.variables);
    const better = variable && directionOf(variable);
    if (!variable || !better) return;
    const other = better === "higher" ? "lower" : "higher";
    const given = filledPositions(variable);
    const isReversed = given.every(
      ({ value }, index) => index === 0 || isWorse(given[index - 1]?.value ?? 0, value, better),
    );
    yield { ...inOrder(variable, document.source.text), isPreferred: !isReversed };
    yield {
      title: {
        en: "Here it is the other way round: {better} is better",
        fr: "Ici, c'est l'inverse : le mieux est {better}",
      },
      data: { better: wordInWords(other) },
      edits: isReversed ? set(document, variable.node, ["better"], other) : [],
    };
  },
});

/** The figures change places; each stays written as it is. */
function inOrder(variable: Variable, text: string): Fix {
  const better = directionOf(variable) ?? "higher";
  const places = filledPositions(variable);
  const sorted = [...places].sort((a, b) => (better === "higher" ? b.value - a.value : a.value - b.value));
  const names = positions.filter((position) => variable[position]);
  const written = (locale: "en" | "fr") =>
    sorted.map(({ value }, index) => {
      const name = names[index];
      return `${name ? positionNames[name][locale] : ""} ${figureInWords(value, variable)[locale]}`;
    });
  return {
    title: { en: "Put the figures in order: {figures}", fr: "Remettre les chiffres dans l'ordre : {figures}" },
    data: { figures: { en: written("en").join(", "), fr: written("fr").join(", ") } },
    edits: places.flatMap((place, index) => {
      const value = sorted[index] ?? place;
      return value.value === place.value
        ? []
        : { ...place.range, text: text.slice(value.range.start, value.range.end) };
    }),
  };
}
