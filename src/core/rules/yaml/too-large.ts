import { maxItems } from "../../plan/read.ts";
import { fullyChecked } from "../../source/size.ts";
import { entryAt, headOf, nodeAt } from "../../source/tree.ts";
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
    tooLargeToMend: {
      en: "{thousands} thousand characters, and something is wrong among them: in more than {limit} thousand nobody looks for what it is, and nothing is checked.",
      fr: "{thousands} milliers de caractères, et quelque chose n'y va pas : au-delà de {limit} milliers, on ne cherche pas quoi, et rien n'est vérifié.",
    },
    onlySyntax: {
      en: "More than {lines} lines or {limit} thousand characters: only the syntax is checked. Orders belong in a CSV file that history.ledger names.",
      fr: "Plus de {lines} lignes ou de {limit} milliers de caractères : seule la syntaxe est vérifiée. Les commandes ont leur place dans un fichier CSV que désigne history.ledger.",
    },
    longList: {
      en: "{count} entries: of a list only the first {limit} are checked. What a program has written belongs in a file of its own.",
      fr: "{count} éléments : seuls les {limit} premiers d'une liste sont vérifiés. Ce qu'un logiciel a produit a sa place dans un fichier à part.",
    },
    leftOut: {
      en: "Checking all of this takes longer than anybody waits: {count} of {total} rules were left out. A plan of a few pages is checked by all of them.",
      fr: "Tout vérifier prendrait trop de temps : {count} règles sur {total} ont été laissées de côté. Un plan de quelques pages est vérifié par toutes.",
    },
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
  *check({ source, longLists, isPartial }, _context, report) {
    for (const problem of source.problems) {
      const { kind, data } = problem;
      if (kind === "tooLarge" || kind === "tooLargeToMend")
        yield report(problem, kind, { thousands: Number(data.thousands), limit: Number(data.limit) });
    }
    const { root } = source;
    for (const pointer of longLists) {
      const node = nodeAt(root, pointer);
      const entry = entryAt(root, pointer)?.entry;
      const count = node?.kind === "list" ? node.items.length : node?.kind === "map" ? node.entries.length : 0;
      if (!node) continue;
      const at = entry ? { range: entry.keyRange, pointer } : headOf(node);
      yield { ...report(at, "longList", { count, limit: maxItems }), severity: "warning" };
    }
    if (!isPartial || root?.kind !== "map") return;
    const at = { range: root.entries[0]?.keyRange ?? root.range, pointer: "" };
    const facts = { lines: fullyChecked.lines, limit: fullyChecked.length / 1000 };
    yield { ...report(at, "onlySyntax", facts), severity: "warning" };
  },
});
