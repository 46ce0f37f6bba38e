import { defineRule } from "../rule.ts";

/** Without a fix: what is not read can't be taken apart, and which of it belongs elsewhere is for its author to say. */
export const tooLarge = defineRule({
  code: "yaml/too-large",
  severity: "error",
  title: {
    en: "A file that is too large",
    fr: "Un fichier trop volumineux",
  },
  why: {
    en: "A plan is read by people: a few pages. A file of this size holds something else, such as an export of all orders, and checking it would keep the editor busy.",
    fr: "Un plan se lit : il tient en quelques pages. Un fichier de cette taille contient autre chose, par exemple un export de toutes les commandes, et le vérifier occuperait l'éditeur pour rien.",
  },
  messages: {
    tooLarge: {
      en: "{thousands} thousand characters: more than {limit} thousand are not checked. Orders belong in a CSV file that history.ledger names.",
      fr: "{thousands} milliers de caractères : au-delà de {limit} milliers, rien n'est vérifié. Les commandes ont leur place dans un fichier CSV que désigne history.ledger.",
    },
  },
  examples: {
    good: `
accountPlan: 1
account: { name: Copyfast }
history: { ledger: orders.csv, customerId: C-0042 }
`,
  },
  *check({ source }, _context, report) {
    for (const problem of source.problems) {
      const { kind, data } = problem;
      if (kind === "tooLarge")
        yield report(problem, kind, { thousands: Number(data.thousands), limit: Number(data.limit) });
    }
  },
});
