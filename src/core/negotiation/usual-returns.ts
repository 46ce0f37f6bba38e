import type { Localized } from "../locale.ts";
import type { Plan } from "../plan/plan.ts";

/** What is most often asked for in return: it costs the customer little and is worth much to us. */
const returns: readonly Localized[] = [
  { en: "a commitment of 12 months", fr: "un engagement de 12 mois" },
  { en: "a larger volume", fr: "un volume plus important" },
  { en: "a signature this month", fr: "une signature ce mois-ci" },
  { en: "a recommendation to another site", fr: "une recommandation auprès d'un autre site" },
];

/** Three that the plan does not ask for yet, to be made one's own. */
export function usualReturns({ negotiation }: Plan): readonly Localized[] {
  const asked = new Set(negotiation.concessions.map(({ inReturnFor }) => inReturnFor?.value));
  return returns.filter(({ en, fr }) => !asked.has(en) && !asked.has(fr)).slice(0, 3);
}
