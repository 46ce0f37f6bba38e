import { set } from "../../edit/set.ts";
import { negotiationAhead } from "../../negotiation/ahead.ts";
import { usualReturns } from "../../negotiation/usual-returns.ts";
import { languageOf } from "../../plan/language.ts";
import { isAtLeast } from "../../plan/stage.ts";
import { keyInWords } from "../../schema/in-words.ts";
import { child, headOf, keyOf } from "../../source/tree.ts";
import { type Fix, holderOf, toFillIn } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const concessionWithoutReturn = defineRule({
  code: "negotiation/concession-without-return",
  severity: "warning",
  title: {
    en: "A concession without a counterpart",
    fr: "Une concession sans contrepartie",
  },
  why: {
    en: "What is given for nothing is worth nothing in the customer's eyes, and invites the next request. Each concession is the price of something: a longer commitment, a larger volume, an earlier signature, a recommendation. What it is has to be known before it is asked.",
    fr: "Ce qui est donné pour rien ne vaut rien aux yeux du client, et appelle la demande suivante. Chaque concession est le prix de quelque chose : un engagement plus long, un volume plus grand, une signature plus proche, une recommandation. Il faut savoir quoi avant qu'on vous la demande.",
  },
  messages: {
    noReturn: {
      en: "What do you get for this? Never give without getting: name the counterpart in inReturnFor.",
      fr: "Qu'obtenez-vous en échange ? On ne cède rien sans contrepartie : nommez-la dans inReturnFor.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
sale: { stage: negotiation }
negotiation:
  alternatives: { ours: renew Cork alone, theirs: keep the present supplier }
  concessions:
    - { give: a spare machine at no charge, cost: 1250, valueToThem: high }
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ negotiation/concession-without-return
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
sale: { stage: negotiation }
negotiation:
  alternatives: { ours: renew Cork alone, theirs: keep the present supplier }
  concessions:
    - { give: a spare machine at no charge, cost: 1250, valueToThem: high, inReturnFor: a contract of 60 months }
`,
  },
  *checkPlan({ plan }, _context, report) {
    if (!isAtLeast(plan, "proposal")) return;
    for (const { node, give } of negotiationAhead(plan)?.concessions ?? []) {
      if (!give || child(node, "inReturnFor")) continue;
      yield report(keyOf(node, "inReturnFor") ?? headOf(node), "noReturn", { give: give.value });
    }
  },
  *fixPlan(finding, document, { locale }): Generator<Fix> {
    const { plan } = document;
    const concession = holderOf(finding, plan.negotiation.concessions);
    if (!concession) return;
    for (const asked of usualReturns(plan)) {
      const words = asked[languageOf(plan, locale)];
      yield {
        title: { en: "Ask for this in return: {asked}", fr: "Demander en échange : {asked}" },
        data: { asked },
        edits: set(document, concession.node, ["inReturnFor"], words),
        typeOver: words,
      };
    }
    yield {
      title: toFillIn,
      data: { key: keyInWords("inReturnFor") },
      edits: set(document, concession.node, ["inReturnFor"], null),
      prepares: true,
    };
  },
});
