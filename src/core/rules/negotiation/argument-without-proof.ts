import { set } from "../../edit/set.ts";
import { backTo } from "../../fixes/back-to.ts";
import { negotiationAhead } from "../../negotiation/ahead.ts";
import { hasWords } from "../../negotiation/motives.ts";
import { isAtLeast } from "../../plan/stage.ts";
import { keyInWords } from "../../schema/in-words.ts";
import { child, headOf, keyOf } from "../../source/tree.ts";
import { type Fix, holderOf, toFillIn } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const argumentWithoutProof = defineRule({
  code: "negotiation/argument-without-proof",
  severity: "information",
  title: {
    en: "An argument without a proof",
    fr: "Un argument sans preuve",
  },
  why: {
    en: "What a seller says of the own offer is believed when something shows it: a trial, a measurement, a reference, a clause of the contract. An argument that is only claimed invites the question that you can't answer in the room. (The proof completes feature, advantage and benefit in common practice.)",
    fr: "Ce qu'un vendeur dit de sa propre offre est cru quand quelque chose le montre : un essai, une mesure, une référence, une clause du contrat. Un argument seulement affirmé appelle la question à laquelle vous ne saurez pas répondre sur le moment. (La preuve complète caractéristique, avantage et bénéfice dans la pratique courante.)",
  },
  messages: {
    noProof: {
      en: "What proves it? Fill in proof: a trial, a figure you measured, a customer who would say so.",
      fr: "Qu'est-ce qui le prouve ? Renseignez proof : un essai, un chiffre mesuré, un client prêt à en témoigner.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
sale: { stage: negotiation }
negotiation:
  arguments:
    - { feature: a technician in your building, benefit: Mondays without a queue }
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ negotiation/argument-without-proof
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
sale: { stage: negotiation }
negotiation:
  arguments:
    - feature: a technician in your building
      benefit: Mondays without a queue
      proof: the repair times of our twelve machines in Cork
`,
  },
  *checkPlan({ plan }, _context, report) {
    if (!isAtLeast(plan, "negotiation")) return;
    for (const { node } of negotiationAhead(plan)?.arguments.filter(hasWords) ?? []) {
      if (!child(node, "proof")) yield report(keyOf(node, "proof") ?? headOf(node), "noProof");
    }
  },
  *fixPlan(finding, document): Generator<Fix> {
    const argument = holderOf(finding, document.plan.negotiation.arguments);
    if (!argument) return;
    yield {
      title: toFillIn,
      data: { key: keyInWords("proof") },
      edits: set(document, argument.node, ["proof"], null),
      prepares: true,
    };
    yield* backTo("proposal", document);
  },
});
