import { set, whole } from "../../edit/set.ts";
import type { Located } from "../../finding.ts";
import { backTo } from "../../fixes/back-to.ts";
import { negotiationAhead } from "../../negotiation/ahead.ts";
import { isAtLeast } from "../../plan/stage.ts";
import { child, keyOf } from "../../source/tree.ts";
import type { Fix } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const noAlternative = defineRule({
  code: "negotiation/no-alternative",
  severity: "warning",
  title: {
    en: "No way out without an agreement",
    fr: "Pas de solution de repli",
  },
  why: {
    en: "What you do when the talks fail (the BATNA) decides how far you can go: whoever has no other way has to say yes. And what the customer would do tells how far they can go. The side with the better way out holds the stronger hand, whatever the sizes.",
    fr: "Ce que vous ferez si les discussions échouent (la MESORE) décide jusqu'où vous pouvez aller : qui n'a pas d'autre issue doit dire oui. Et ce que ferait le client dit jusqu'où il peut aller. La partie qui a la meilleure solution de repli est en position de force, quelle que soit sa taille.",
  },
  messages: {
    neither: {
      en: "What does each side do if there is no agreement? It sets how far each can go: fill in alternatives, ours and theirs.",
      fr: "Que fera chaque partie faute d'accord ? Cela fixe jusqu'où chacune peut aller : renseignez alternatives, ours et theirs.",
    },
    noOurs: {
      en: "What do you do if they say no? Without a way out you have to say yes to anything: fill in alternatives.ours.",
      fr: "Que ferez-vous s'ils disent non ? Sans solution de repli, il faut dire oui à tout : renseignez alternatives.ours.",
    },
    noTheirs: {
      en: "What will they do if you say no: stay with their supplier, wait, do it themselves? It tells how far they can go: fill in alternatives.theirs.",
      fr: "Que feront-ils si vous dites non : garder leur fournisseur, attendre, faire eux-mêmes ? Cela dit jusqu'où ils peuvent aller : renseignez alternatives.theirs.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
sale: { stage: negotiation }
negotiation:
  stakes: 34 machines instead of 12, and five years
  alternatives: { theirs: keep the present supplier }
  ^^^^^^^^^^^^ negotiation/no-alternative
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
sale: { stage: negotiation }
negotiation:
  stakes: 34 machines instead of 12, and five years
  alternatives: { ours: renew Cork alone, theirs: keep the present supplier }
`,
  },
  *checkPlan({ plan }, _context, report) {
    const negotiation = negotiationAhead(plan);
    if (!negotiation || !isAtLeast(plan, "negotiation")) return;
    const { node } = negotiation.alternatives;
    const written = child(negotiation.node, "alternatives");
    if (written && !node) return; // the schema's finding speaks of it
    const [ours, theirs] = [child(node, "ours"), child(node, "theirs")];
    if (ours && theirs) return;
    const key = ours ? "theirs" : "ours";
    const own: Located | undefined = ours || theirs ? keyOf(node, key) : undefined;
    const at = own ?? keyOf(negotiation.node, "alternatives") ?? plan.anchor("negotiation");
    yield report(at, ours ? "noTheirs" : theirs ? "noOurs" : "neither");
  },
  *fixPlan(_finding, document): Generator<Fix> {
    const { negotiation } = document.plan;
    const { node } = negotiation.alternatives;
    const missing = ["ours", "theirs"].filter((key) => !node?.byKey.has(key));
    const [only] = missing;
    const blank = Object.fromEntries(missing.map((key) => [key, null]));
    const path = ["negotiation", "alternatives"];
    yield {
      title: { en: "Add the way out, to be filled in", fr: "Ajouter la solution de repli, à remplir" },
      edits:
        only === undefined
          ? []
          : missing.length === 2
            ? set(document, whole, path, blank)
            : set(document, whole, [...path, only], null),
      prepares: true,
    };
    yield* backTo("proposal", document);
  },
});
