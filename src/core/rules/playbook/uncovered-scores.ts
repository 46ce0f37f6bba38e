import { set, whole } from "../../edit/set.ts";
import { classPlace } from "../../rfm/class-place.ts";
import { faultsIn, rangesOf, shownCells } from "../../rfm/segment-table.ts";
import type { Fix } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const uncoveredScores = defineRule({
  code: "playbook/uncovered-scores",
  severity: "warning",
  title: {
    en: "Scores that no RFM class holds",
    fr: "Des notes qu'aucune classe RFM ne contient",
  },
  why: {
    en: "A customer whose scores have no name falls out of every list and every campaign, and nobody notices. Together the classes should hold each pair of scores once.",
    fr: "Un client dont les notes n'ont pas de nom disparaît de toutes les listes et de toutes les campagnes, sans que personne le voie. Ensemble, les classes devraient contenir chaque couple de notes une fois.",
  },
  options: ["rfm.bins", "rfm.segments"],
  messages: {
    uncovered: {
      en: "No class holds the scores {cells} (recency, frequency): widen one, or add one.",
      fr: "Aucune classe ne contient les notes {cells} (récence, fréquence) : élargissez-en une, ou ajoutez-en une.",
    },
  },
  examples: {
    kind: "sales-playbook",
    bad: `
salesPlaybook: 1
rfm:
  segments:
  ^^^^^^^^ playbook/uncovered-scores
    new: false
`,
    good: `
salesPlaybook: 1
rfm:
  segments:
    new: false
    promising: { r: [4, 5], f: [1, 1] }
`,
  },
  *checkPlaybook({ source, playbook: { rfm } }, _context, report) {
    const place = classPlace(source.root);
    const { uncovered } = faultsIn(rfm);
    if (place && uncovered.length > 0) yield report(place, "uncovered", { cells: shownCells(uncovered, rfm) });
  },
  *fixPlaybook(_finding, document): Generator<Fix> {
    const { rfm } = document.playbook;
    const ranges = rangesOf(faultsIn(rfm).uncovered);
    if (!ranges || Object.hasOwn(rfm.segments, "others")) return;
    const { r, f, m } = ranges;
    const isAnyAmount = `${m}` === `${[1, rfm.bins]}`;
    yield {
      title: { en: "Add a class for them", fr: "Ajouter une classe pour elles" },
      edits: set(document, whole, ["rfm", "segments", "others"], {
        label: { en: "Others", fr: "Autres" },
        r: [...r],
        f: [...f],
        ...(!isAnyAmount && { m: [...m] }),
      }),
      typeOver: "Others",
    };
  },
});
