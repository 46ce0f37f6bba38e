import { removeEntry } from "../../edit/remove.ts";
import type { Localized } from "../../locale.ts";
import type { Plan, Text } from "../../plan/plan.ts";
import type { Playbook } from "../../playbook/playbook.ts";
import { withoutClause } from "../../privacy/clause.ts";
import { lexiconFor, sensitivePlaces } from "../../privacy/sensitive.ts";
import { wordsInScalar } from "../../privacy/words.ts";
import { entryAt } from "../../source/tree.ts";
import { defineRule } from "../rule.ts";

export const sensitiveNote = defineRule({
  code: "privacy/sensitive-note",
  severity: "warning",
  title: {
    en: "Sensitive words about a person",
    fr: "Des mots sensibles sur une personne",
  },
  why: {
    en: "Free notes about people are allowed as long as they are objective and needed: nothing on health, religion, politics, origin or private life, and no insult. The people concerned have the right to read them, and companies have been sanctioned for what theirs said. A file kept under version control remembers, too, what was deleted from it.",
    fr: "Les notes libres sur des personnes sont permises si elles sont objectives et utiles : rien sur la santé, la religion, la politique, l'origine ou la vie privée, et pas d'insulte. Les personnes concernées ont le droit de les lire, et des entreprises ont été sanctionnées pour les leurs. Un fichier suivi en gestion de versions garde aussi la mémoire de ce qu'on en a effacé.",
  },
  options: ["privacy.words"],
  messages: {
    sensitive: {
      en: "“{words}” ({category}): the person concerned may ask to read this note. Delete it, or keep the fact the sale needs, put objectively.",
      fr: "« {words} » ({category}) : la personne concernée peut demander à lire cette note. Supprimez ces mots, ou gardez le fait utile à la vente, formulé objectivement.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
stakeholders:
  - name: Mrs Lee
    notes: back in May after a long sick leave
                                    ^^^^^^^^^^ privacy/sensitive-note
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
stakeholders:
  - name: Mrs Lee
    notes: back in May; until then, ask Tom Hill
`,
  },
  *checkPlan({ plan, source }, { playbook }, report) {
    const notes = notesIn(plan).map(({ range, pointer }) => ({ pointer, words: wordsInScalar(source, range) }));
    if (notes.length === 0) return;
    const lexicon = lexiconFor(
      notes.flatMap(({ words }) => words),
      playbook.privacy,
    );
    for (const { pointer, words: noted } of notes) {
      for (const { category, start, end } of sensitivePlaces(noted, lexicon)) {
        const words = source.written({ start, end }).replace(/\s+/g, " ");
        const data = { words, category: labelOf(category, playbook), topic: category };
        yield report({ range: { start, end }, pointer }, "sensitive", data);
      }
    }
  },
  *fixPlan({ pointer, range }, { source: { text, root } }) {
    const place = entryAt(root, pointer);
    if (!place) return;
    const edit = withoutClause(text, place.entry.value.range, range);
    yield {
      title: { en: "Delete what is said of “{words}”", fr: "Supprimer le passage sur « {words} »" },
      edits: edit ? [edit] : removeEntry(text, place.map, place.entry),
      isPreferred: true,
    };
  },
});

/** The free texts that speak of people. */
function notesIn({ account, stakeholders, history, notes }: Plan): readonly Text[] {
  const all = [account.notes, ...[...stakeholders, ...history.contacts].map((one) => one.notes), notes];
  return all.filter((note) => note !== undefined);
}

function labelOf(category: string, { privacy }: Playbook): string | Localized {
  const label: Partial<Localized> | string = privacy.words[category]?.label ?? category;
  if (typeof label === "string") return label;
  return { en: label.en ?? label.fr ?? category, fr: label.fr ?? label.en ?? category };
}
