import { addItems, set, whole } from "../../edit/set.ts";
import { backTo } from "../../fixes/back-to.ts";
import { negotiationAhead } from "../../negotiation/ahead.ts";
import { hasWords, unansweredMotives } from "../../negotiation/motives.ts";
import { motiveLabels } from "../../plan/labels.ts";
import { isAtLeast } from "../../plan/stage.ts";
import { child, keyOf } from "../../source/tree.ts";
import type { Fix } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const motiveUnaddressed = defineRule({
  code: "negotiation/motive-unaddressed",
  severity: "warning",
  title: {
    en: "A motive that no argument speaks to",
    fr: "Un mobile d'achat sans argument",
  },
  why: {
    en: "People do not buy for the same reasons: one wants to run no risk, another to save, a third to be the first. An argument convinces the person whose motive it serves and leaves the others cold. For each motive that you found out, have one.",
    fr: "Chacun achète pour ses propres raisons : l'un ne veut courir aucun risque, l'autre économiser, le troisième être le premier. Un argument convainc la personne dont il sert le mobile, et laisse les autres froids. Pour chaque mobile découvert, préparez-en un.",
  },
  messages: {
    noArgument: {
      en: "{name} is driven by {motive}, and no argument speaks to that: prepare one for this person, with a proof.",
      fr: "Mobile de {name} : {motive}. Aucun argument n'y répond : préparez-en un pour cette personne, preuve à l'appui.",
    },
    noArguments: {
      en: "No argument is prepared, and you know what drives them ({motives}): add one for each person to arguments, with a proof.",
      fr: "Aucun argument n'est prêt, alors que vous connaissez leurs mobiles ({motives}) : ajoutez-en un par personne dans arguments, preuve à l'appui.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
sale: { stage: negotiation }
stakeholders:
  - { id: lee, name: Mrs Lee, motives: [security, money] }
                                        ^^^^^^^^ negotiation/motive-unaddressed
negotiation:
  arguments:
    - { feature: one contract for six offices, benefit: 35 a machine less, motive: money, for: lee }
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
sale: { stage: negotiation }
stakeholders:
  - { id: lee, name: Mrs Lee, motives: [security, money] }
negotiation:
  arguments:
    - { feature: one contract for six offices, benefit: 35 a machine less, motive: money, for: lee }
    - { feature: a spare machine on site, benefit: no filing missed, motive: security, for: lee }
`,
  },
  *checkPlan({ plan }, _context, report) {
    const negotiation = negotiationAhead(plan);
    if (!negotiation || !isAtLeast(plan, "negotiation")) return;
    const written = child(negotiation.node, "arguments");
    if (written && written.kind !== "list") return; // the schema's finding speaks of it
    const open = unansweredMotives(plan);
    if (open.length > 1 && !negotiation.arguments.some(hasWords)) {
      const motives = [...new Set(open.map(({ motive }) => motive.value))].map((motive) => motiveLabels[motive]);
      yield report(keyOf(negotiation.node, "arguments") ?? plan.anchor("negotiation"), "noArguments", { motives });
      return;
    }
    for (const { name, motive } of open)
      yield report(motive, "noArgument", { name, motive: motiveLabels[motive.value] });
  },
  *fixPlan(finding, document): Generator<Fix> {
    const { plan } = document;
    const found = unansweredMotives(plan);
    const one = found.find(({ motive }) => motive.pointer === finding.pointer);
    const missing = one ? [one] : found;
    const ready = plan.negotiation.arguments.filter(hasWords);
    const { motive, person } = one ?? {};
    // An argument that was made for this person, or for this motive, lacks one word.
    for (const argument of person?.id ? ready : []) {
      const words = (argument.benefit ?? argument.advantage ?? argument.feature)?.value ?? "";
      const isForPerson = argument.for?.value === person?.id?.value && !child(argument.node, "motive");
      if (!isForPerson || !motive) continue;
      yield {
        title: { en: "It is what “{words}” speaks to", fr: "C'est à cela que répond « {words} »" },
        data: { words },
        edits: set(document, argument.node, ["motive"], motive.value),
      };
    }
    const blank = missing.map(({ person: { id }, motive: { value } }) => ({
      feature: null,
      advantage: null,
      benefit: null,
      proof: null,
      motive: value,
      ...(id && { for: id.value }),
    }));
    const isBegun = plan.negotiation.arguments.some(
      (argument) =>
        !hasWords(argument) &&
        blank.some((it) => it.motive === argument.motive?.value && it.for === argument.for?.value),
    );
    yield {
      title: { en: "Add the argument, to be filled in", fr: "Ajouter l'argument, à remplir" },
      edits: isBegun ? [] : addItems(document, whole, ["negotiation", "arguments"], blank),
      prepares: true,
    };
    yield* backTo("proposal", document);
  },
});
