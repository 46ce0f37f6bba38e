import { applyEdits } from "../../edit/edit.ts";
import { keepSide, withoutMarkers } from "../../source/conflict-markers.ts";
import { parse } from "../../source/parse.ts";
import { defineRule } from "../rule.ts";

export const conflictMarker = defineRule({
  code: "yaml/conflict-marker",
  severity: "error",
  title: {
    en: "Two versions that were not brought together",
    fr: "Deux versions non réconciliées",
  },
  why: {
    en: "Two people changed the same lines, and Git left both versions between lines of <<<<<<< and >>>>>>>. Until somebody chooses, only the first version is checked.",
    fr: "Deux personnes ont modifié les mêmes lignes, et Git a laissé les deux versions entre des lignes de <<<<<<< et de >>>>>>>. Tant que personne n'a choisi, seule la première version est vérifiée.",
  },
  messages: {
    conflictMarker: {
      en: "Two versions of the same lines stand here: keep the right one, and delete the lines of <, = and >.",
      fr: "Deux versions des mêmes lignes se suivent ici : gardez la bonne, et supprimez les lignes de <, = et >.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account:
  name: Copyfast
<<<<<<< HEAD
^^^^^^^^^^^^ yaml/conflict-marker
  owner: c.morel
=======
  owner: j.petit
>>>>>>> new-owner
`,
    good: `
accountPlan: 1
account:
  name: Copyfast
  owner: j.petit
`,
  },
  *check({ source }, _context, report) {
    for (const problem of source.problems) if (problem.kind === "conflictMarker") yield report(problem, problem.kind);
  },
  *fix({ range }, { source: { text, problems } }) {
    const [ours, theirs] = [keepSide(text, range.start, "ours"), keepSide(text, range.start, "theirs")];
    const both = keepSide(text, range.start, "both");
    yield { title: { en: "Keep the first version", fr: "Garder la première version" }, edits: ours };
    yield { title: { en: "Keep the second version", fr: "Garder la seconde version" }, edits: theirs };
    yield {
      title: { en: "Keep both, one below the other", fr: "Garder les deux, l'une sous l'autre" },
      // What both versions say of the same field would then stand there twice.
      edits: parse(applyEdits(text, both)).problems.length < problems.length ? both : [],
    };
    // Without one of its markers, the others are just left over.
    yield {
      title: { en: "Remove the lines of <, = and >", fr: "Retirer les lignes de <, = et >" },
      edits: ours.length > 0 ? [] : withoutMarkers(text, range.start),
      isPreferred: true,
    };
  },
});
