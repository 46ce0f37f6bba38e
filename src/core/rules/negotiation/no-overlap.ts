import { leaveOpen } from "../../edit/leave-open.ts";
import { set } from "../../edit/set.ts";
import { negotiationAhead, variableName } from "../../negotiation/ahead.ts";
import { figureInWords } from "../../negotiation/in-words.ts";
import { overlapOf } from "../../negotiation/overlap.ts";
import { wrongOrder } from "../../negotiation/positions.ts";
import { holderOf } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const noOverlap = defineRule({
  code: "negotiation/no-overlap",
  severity: "information",
  title: {
    en: "No figure that suits both sides",
    fr: "Aucun chiffre qui convienne aux deux parties",
  },
  why: {
    en: "An agreement lies between your floor and the customer's limit. When the two do not cross, no skill at the table will close the gap: either their limit is not what you think, or something else has to be brought in, or your way out without an agreement is the better one. Better to know it before the meeting.",
    fr: "Un accord se trouve entre votre plancher et la limite du client. Quand les deux ne se croisent pas, aucune habileté ne comblera l'écart : soit sa limite n'est pas celle que vous croyez, soit il faut mettre autre chose dans la balance, soit votre solution de repli vaut mieux. Mieux vaut le savoir avant le rendez-vous.",
  },
  messages: {
    noOverlap: {
      en: "On {name}, their limit of {theirLimit} and your floor of {floor} lie {gap} apart: no figure suits both. Check what you believe their limit to be, bring in something else to trade, or prepare your alternative.",
      fr: "Sur {name}, il manque {gap} entre leur limite de {theirLimit} et votre plancher de {floor} : aucun chiffre ne convient aux deux. Vérifiez leur limite supposée, trouvez autre chose à échanger, ou préparez votre solution de repli.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
negotiation:
  variables:
    - { id: rental, unit: EUR, better: higher, target: 67000, floor: 63000, theirLimit: 60000 }
                                                                                        ^^^^^ negotiation/no-overlap
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
negotiation:
  variables:
    - { id: rental, unit: EUR, better: higher, target: 67000, floor: 63000, theirLimit: 65000 }
    - { id: payment, unit: days, better: lower, target: 45, floor: 60, theirLimit: 60 }
`,
  },
  *checkPlan({ plan }, _context, report) {
    for (const variable of negotiationAhead(plan)?.variables ?? []) {
      const overlap = overlapOf(variable);
      const name = variableName(variable);
      const { theirLimit } = variable;
      if (name === undefined || !overlap || !theirLimit || overlap.size >= 0 || wrongOrder(variable)) continue;
      yield report(theirLimit, "noOverlap", {
        name,
        floor: figureInWords(overlap.floor, variable),
        theirLimit: figureInWords(overlap.theirLimit, variable),
        gap: figureInWords(-overlap.size, variable),
      });
    }
  },
  *fixPlan(finding, document) {
    const variable = holderOf(finding, document.plan.negotiation.variables);
    if (!variable?.theirLimit) return;
    yield {
      title: {
        en: "Ask them again, with this figure as a comment",
        fr: "Leur reposer la question, ce chiffre en commentaire",
      },
      edits: leaveOpen(document.source, variable.theirLimit),
    };
    yield {
      title: { en: "Meet them there: the floor is {theirLimit}", fr: "Aller jusque-là : le plancher est {theirLimit}" },
      edits: set(document, variable.node, ["floor"], variable.theirLimit.value),
    };
  },
});
