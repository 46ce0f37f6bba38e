import { inTurn } from "../../edit/in-turn.ts";
import { set, whole } from "../../edit/set.ts";
import { classPlace } from "../../rfm/class-place.ts";
import { faultsIn, remainingRanges, shownCells } from "../../rfm/segment-table.ts";
import { type Fix, wordOf } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const overlappingSegment = defineRule({
  code: "playbook/overlapping-segment",
  severity: "warning",
  title: {
    en: "Two RFM classes for the same scores",
    fr: "Deux classes RFM pour les mêmes notes",
  },
  why: {
    en: "Each pair of scores should have one name, else two people read the same customer differently. Here the class that the table names first gets the customer; say so by giving the other one only the scores that are left.",
    fr: "Chaque couple de notes devrait porter un seul nom, sinon deux personnes lisent différemment le même client. Ici, c'est la classe que le tableau nomme en premier qui l'emporte ; écrivez-le en ne laissant à l'autre que les notes qui restent.",
  },
  options: ["rfm.segments"],
  messages: {
    shared: {
      en: "{id} shares the scores {cells} with {first}, which the table names first and which gets these customers. Narrow one of them.",
      fr: "{id} partage les notes {cells} avec {first}, que le tableau nomme avant et qui reçoit ces clients. Resserrez l'une des deux.",
    },
  },
  examples: {
    kind: "sales-playbook",
    bad: `
salesPlaybook: 1
rfm:
  segments:
    at-risk: { r: [1, 2], f: [2, 4] }
    ^^^^^^^ playbook/overlapping-segment
`,
    good: `
salesPlaybook: 1
rfm:
  segments:
    at-risk: { r: [1, 2], f: [2, 4] }
    hibernating: { r: [1, 2], f: [1, 1] }
`,
  },
  *checkPlaybook({ source, playbook: { rfm } }, _context, report) {
    for (const { id, first, cells } of faultsIn(rfm).overlapping) {
      const places = [id, first].map((one) => classPlace(source.root, one));
      const place = places.find((one) => one?.pointer.startsWith("/rfm/segments/")) ?? places[0];
      if (place) yield report(place, "shared", { id, first, cells: shownCells(cells, rfm) });
    }
  },
  *fixPlaybook(finding, document): Generator<Fix> {
    const id = wordOf(finding, "id") ?? "";
    const { rfm } = document.playbook;
    const left = remainingRanges(id, rfm);
    const written = rfm.segments[id];
    if (!left || !written) return;
    const axes = (["r", "f", "m"] as const).filter((axis) => `${written[axis] ?? [1, rfm.bins]}` !== `${left[axis]}`);
    const ranges = axes.map((axis) => `${axis}: [${left[axis]?.join(", ")}]`).join(", ");
    yield {
      title: {
        en: "Leave {id} what {first} does not take: {ranges}",
        fr: "Laisser à {id} ce que {first} ne prend pas : {ranges}",
      },
      data: { id, first: wordOf(finding, "first") ?? "", ranges },
      edits: inTurn(
        document,
        axes.map((axis) => (current) => set(current, whole, ["rfm", "segments", id, axis], [...(left[axis] ?? [])])),
      ),
      isPreferred: true,
    };
  },
});
