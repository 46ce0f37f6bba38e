import { set, whole } from "../../edit/set.ts";
import { rfmAxes } from "../../playbook/playbook.ts";
import { isUsable } from "../../rfm/axes.ts";
import { classPlace } from "../../rfm/class-place.ts";
import { axisNames } from "../../rfm/report.ts";
import { faultsIn } from "../../rfm/segment-table.ts";
import { child, nodeAt } from "../../source/tree.ts";
import { type Fix, wordOf } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const unreachableSegment = defineRule({
  code: "playbook/unreachable-segment",
  severity: "warning",
  title: {
    en: "An RFM class that no customer can be in",
    fr: "Une classe RFM où aucun client ne peut se trouver",
  },
  why: {
    en: "A class is a range of scores, from 1 to the number of bins. When the range lies outside, is written backwards or belongs to classes further up, the name never appears, and the campaign planned for it reaches nobody. Fixed limits that are not one fewer than the scores, in rising order, make no scores at all.",
    fr: "Une classe est un intervalle de notes, de 1 au nombre de groupes. Si l'intervalle est en dehors, écrit à l'envers ou déjà pris par des classes placées plus haut, le nom n'apparaît jamais, et la campagne prévue pour elle n'atteint personne. Des limites fixes qui ne sont pas une de moins que les notes, en ordre croissant, ne donnent aucune note.",
  },
  options: ["rfm.bins", "rfm.segments", "rfm.thresholds"],
  messages: {
    outside: {
      en: "Nobody can have the scores of {id}: they go from 1 to {bins}, the lower one first.",
      fr: "Personne ne peut avoir les notes de {id} : elles vont de 1 à {bins}, la plus basse d'abord.",
    },
    taken: {
      en: "All scores of {id} belong to {takenBy}, which the table names first: give it scores of its own, or leave it out.",
      fr: "Toutes les notes de {id} appartiennent à {takenBy}, que le tableau nomme avant : donnez-lui ses propres notes, ou retirez-la.",
    },
    limits: {
      en: "{axis}: {bins} scores take {count} limits, in rising order.",
      fr: "{axis} : {bins} notes demandent {count} limites, en ordre croissant.",
    },
  },
  examples: {
    kind: "sales-playbook",
    bad: `
salesPlaybook: 1
rfm:
  segments:
    stars: { label: Stars, r: [5, 5], f: [5, 5] }
    ^^^^^ playbook/unreachable-segment
    sleepers: { label: Sleepers, r: [6, 7] }
    ^^^^^^^^ playbook/unreachable-segment
`,
    good: `
salesPlaybook: 1
rfm:
  segments:
    champions: { r: [5, 5], f: [4, 4] }
    stars: { label: Stars, r: [5, 5], f: [5, 5] }
`,
  },
  *checkPlaybook({ source, playbook: { rfm } }, _context, report) {
    const own = nodeAt(source.root, "/rfm");
    const { bins } = rfm;
    for (const { id, takenBy } of faultsIn(rfm).unreachable) {
      const place = classPlace(source.root, id);
      if (place && takenBy.length > 0) yield report(place, "taken", { id, takenBy });
      else if (place) yield report(place, "outside", { id, bins });
    }
    for (const axis of rfmAxes) {
      const limits = child(child(own, "thresholds"), axis) ?? child(own, "bins");
      if (limits && !isUsable(rfm.thresholds[axis], bins)) {
        yield report(limits, "limits", { axis: axisNames[axis], bins, count: bins - 1 });
      }
    }
  },
  *fixPlaybook(finding, document): Generator<Fix> {
    const id = wordOf(finding, "id");
    if (id === undefined) return;
    for (const axis of ["r", "f", "m"] as const) {
      const [low = 0, high = 0] = document.playbook.rfm.segments[id]?.[axis] ?? [];
      if (low <= high) continue;
      yield {
        title: { en: "Write {axis} as [{high}, {low}]", fr: "Écrire {axis} : [{high}, {low}]" },
        data: { axis, low, high },
        edits: set(document, whole, ["rfm", "segments", id, axis], [high, low]),
        isPreferred: true,
      };
      return;
    }
    yield {
      title: { en: "Leave {id} out", fr: "Retirer {id}" },
      data: { id },
      edits: set(document, whole, ["rfm", "segments", id], false),
    };
  },
});
