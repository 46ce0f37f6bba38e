import { leaveOpen } from "../../edit/leave-open.ts";
import { set } from "../../edit/set.ts";
import { backTo } from "../../fixes/back-to.ts";
import { negotiationAhead, variableName } from "../../negotiation/ahead.ts";
import { figureInWords } from "../../negotiation/in-words.ts";
import { wrongOrder } from "../../negotiation/positions.ts";
import { isAtLeast } from "../../plan/stage.ts";
import { keyInWords } from "../../schema/in-words.ts";
import { child, headOf, keyOf } from "../../source/tree.ts";
import { type Fix, holderOf, toFillIn } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const noMargin = defineRule({
  code: "negotiation/no-margin",
  severity: "warning",
  title: {
    en: "No room for manoeuvre",
    fr: "Aucune marge de manœuvre",
  },
  why: {
    en: "Room for manoeuvre is the distance between what you aim for and the limit beyond which you would rather not sign. Without a limit thought out beforehand, the pressure of the room sets it; with a limit that is the target, there is nothing to trade. What you will not move on at all is better called so.",
    fr: "La marge de manœuvre est la distance entre ce que vous visez et la limite au-delà de laquelle mieux vaut ne pas signer. Sans limite réfléchie à l'avance, c'est la pression du moment qui la fixe ; si la limite est la cible, il n'y a rien à échanger. Ce sur quoi vous ne bougerez pas, autant le dire.",
  },
  messages: {
    noFloor: {
      en: "How far will you go on {name}? Without a floor you decide under pressure: fill in floor, the point beyond which you would rather not sign.",
      fr: "Jusqu'où irez-vous sur {name} ? Sans plancher, vous déciderez sous la pression : renseignez floor, le point au-delà duquel mieux vaut ne pas signer.",
    },
    floorIsTarget: {
      en: "Target and floor are both {floor}: nothing is left to trade on {name}. Set them apart, or give it the priority non-negotiable.",
      fr: "La cible et le plancher valent tous deux {floor} : il ne reste rien à échanger sur {name}. Écartez-les, ou donnez-lui la priorité non-negotiable.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
sale: { stage: negotiation }
negotiation:
  variables:
    - { id: rental, unit: EUR, opening: 69000, target: 67000, floor: 67000 }
                                                                     ^^^^^ negotiation/no-margin
    - { id: term, unit: months, opening: 60, target: 48 }
            ^^^^ negotiation/no-margin
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
sale: { stage: negotiation }
negotiation:
  variables:
    - { id: rental, unit: EUR, opening: 69000, target: 67000, floor: 63000 }
    - { id: data-protection, priority: non-negotiable }
`,
  },
  *checkPlan({ plan }, _context, report) {
    for (const variable of negotiationAhead(plan)?.variables ?? []) {
      const { node, floor, target, priority } = variable;
      const name = variableName(variable);
      if (name === undefined || priority?.value === "non-negotiable" || wrongOrder(variable)) continue;
      if (floor && target && floor.value === target.value) {
        yield report(floor, "floorIsTarget", { name, floor: figureInWords(floor.value, variable) });
      } else if (!child(node, "floor") && isAtLeast(plan, "negotiation")) {
        yield report(keyOf(node, "floor") ?? headOf(node), "noFloor", { name });
      }
    }
  },
  *fixPlan(finding, document): Generator<Fix> {
    const variable = holderOf(finding, document.plan.negotiation.variables);
    if (!variable) return;
    const { node, floor } = variable;
    if (finding.message === "noFloor") {
      yield {
        title: toFillIn,
        data: { key: keyInWords("floor") },
        edits: set(document, node, ["floor"], null),
        prepares: true,
      };
    }
    yield {
      title: { en: "Say that {name} is not negotiable", fr: "Dire que ce point n'est pas négociable : {name}" },
      edits: set(document, node, ["priority"], "non-negotiable"),
    };
    if (finding.message === "noFloor") yield* backTo("proposal", document);
    else {
      yield {
        title: {
          en: "Think the floor over, with this figure as a comment",
          fr: "Repenser le plancher, ce chiffre en commentaire",
        },
        edits: floor ? leaveOpen(document.source, floor) : [],
        prepares: true,
      };
    }
  },
});
