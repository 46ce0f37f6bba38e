import { removeEntry } from "../../edit/remove.ts";
import { answersAt } from "../../plan/coverage.ts";
import { discoveryLevels } from "../../plan/vocabulary.ts";
import { entryAt, keyOf } from "../../source/tree.ts";
import type { Fix } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const contradictoryAnswer = defineRule({
  code: "discovery/contradictory-answer",
  severity: "error",
  title: {
    en: "A question both answered and left out",
    fr: "Une question à la fois répondue et écartée",
  },
  why: {
    en: "A question that does not apply is taken out of the count, and its reason says why; a question that was answered counts as known. With both, nobody can tell what the customer said, and the coverage of the discovery is wrong.",
    fr: "Une question sans objet sort du compte, et son motif dit pourquoi ; une question qui a sa réponse compte comme acquise. Avec les deux, personne ne sait ce que le client a dit, et la couverture de la découverte est fausse.",
  },
  messages: {
    both: {
      en: "This question has an answer (“{answer}”) and is said not to apply: keep one of the two.",
      fr: "Cette question a une réponse (« {answer} ») et elle est dite sans objet : gardez l'un des deux.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
discovery:
  customer:
    why: { chose-us: { answer: the four-hour repair, notApplicable: first sale } }
                                                     ^^^^^^^^^^^^^ discovery/contradictory-answer
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
discovery:
  customer:
    why: { chose-us: { notApplicable: first sale } }
`,
  },
  *checkPlan({ plan }, _context, report) {
    for (const { node, status, text } of discoveryLevels.flatMap((level) => answersAt(plan, level))) {
      const at = keyOf(node, "notApplicable");
      if (at && status === "not-applicable" && text !== undefined) yield report(at, "both", { answer: text });
    }
  },
  *fixPlan({ pointer }, { source: { text, root } }): Generator<Fix> {
    const reason = entryAt(root, pointer);
    const answer = reason?.map.byKey.get("answer");
    if (!reason || !answer) return;
    yield {
      title: { en: "Keep the answer", fr: "Garder la réponse" },
      edits: removeEntry(text, reason.map, reason.entry),
    };
    yield {
      title: { en: "Keep the reason: the question does not apply", fr: "Garder le motif : la question est sans objet" },
      edits: removeEntry(text, reason.map, answer),
    };
  },
});
