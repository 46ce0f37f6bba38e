import { set, whole } from "../../edit/set.ts";
import type { Plan } from "../../plan/plan.ts";
import { blocks, isFilled, text } from "../../plan/read.ts";
import { isAtLeast } from "../../plan/stage.ts";
import { keyInWords } from "../../schema/in-words.ts";
import { child, headOf, keyOf, type MapNode } from "../../source/tree.ts";
import { type Fix, holderOf, toFillIn } from "../fix.ts";
import { defineRule } from "../rule.ts";

/** More choices are no help. */
const mostChoices = 3;

export const responseWithoutNeed = defineRule({
  code: "discovery/response-without-need",
  severity: "information",
  title: {
    en: "An argument that answers no need",
    fr: "Un argument qui ne répond à aucun besoin",
  },
  why: {
    en: "An argument counts when it answers something the customer asked for. One that comes from the catalogue and not from the discovery is heard as noise, or opens a subject that nobody raised. Either it answers a need that was brought out, or a question remains to be asked.",
    fr: "Un argument porte quand il répond à une attente du client. Celui qui vient du catalogue et non de la découverte passe pour du bruit, ou ouvre un sujet que personne n'avait soulevé. Soit il répond à un besoin exprimé, soit il reste une question à poser.",
  },
  messages: {
    noNeed: {
      en: "Which need does this argument answer? Name it under need, or ask the question that would reveal it.",
      fr: "À quel besoin cet argument répond-il ? Nommez-le sous need, ou posez la question qui le révélerait.",
    },
    noNeeds: {
      en: "Arguments are ready, and the plan has no need that they would answer: what did the discovery reveal? Note it under needs.",
      fr: "Les arguments sont prêts, et le plan n'a aucun besoin auquel ils répondraient : qu'a révélé la découverte ? Notez-le sous needs.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
sale: { stage: proposal }
needs:
  - { id: jams, text: no more paper jams on Mondays, response: a technician on site from 8 a.m. }
negotiation:
  arguments:
    - { feature: a casing in six colours, benefit: it suits every office }
                 ^^^^^^^^^^^^^^^^^^^^^^^ discovery/response-without-need
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
sale: { stage: proposal }
needs:
  - { id: jams, text: no more paper jams on Mondays, response: a technician on site from 8 a.m. }
negotiation:
  arguments:
    - { feature: a technician in your building, benefit: Mondays without a queue, need: jams }
`,
  },
  *checkPlan({ plan }, _context, report) {
    if (!isAtLeast(plan, "proposal")) return;
    const prepared = blocks(plan.negotiation.node, "arguments").filter(isFilled);
    if (!isFilled(plan.section("needs"))) {
      const at = keyOf(plan.negotiation.node, "arguments");
      if (at && prepared.length > 0) yield report(at, "noNeeds");
      return;
    }
    for (const node of prepared) {
      if (!isFilled(child(node, "need"))) yield report(keyOf(node, "need") ?? headOf(node), "noNeed");
    }
  },
  *fixPlan(finding, document): Generator<Fix> {
    const { plan } = document;
    if (finding.message === "noNeeds") {
      yield {
        title: toFillIn,
        data: { key: keyInWords("needs") },
        // Without an item: one that says nothing would be a mistake of its own.
        edits: keyOf(plan.root, "needs") ? [] : set(document, whole, ["needs"], null),
        prepares: true,
      };
      return;
    }
    const prepared = blocks(plan.negotiation.node, "arguments").map((node) => ({ node }));
    const argument = holderOf(finding, prepared)?.node;
    if (!argument) return;
    for (const { id, words } of likelyNeeds(plan)) {
      yield {
        title: { en: "It answers “{words}”", fr: "Il répond à « {words} »" },
        data: { words },
        edits: set(document, argument, ["need"], id),
      };
    }
    yield {
      title: toFillIn,
      data: { key: keyInWords("need") },
      edits: argument.byKey.has("need") ? [] : set(document, argument, ["need"], null),
      prepares: true,
    };
  },
});

/** The needs that an argument can name, those that wait for an answer first. */
function likelyNeeds({ needs, negotiation }: Plan): readonly { readonly id: string; readonly words: string }[] {
  const answered = new Set(blocks(negotiation.node, "arguments").map((node: MapNode) => text(node, "need")?.value));
  const named = needs.flatMap(({ id, text: words }) => (id && words ? { id: id.value, words: words.value } : []));
  const waiting = named.filter(({ id }) => !answered.has(id));
  return [...new Set([...waiting, ...named])].slice(0, mostChoices);
}
