import { leaveOpen } from "../../edit/leave-open.ts";
import { set } from "../../edit/set.ts";
import { isIsoDate } from "../../plan/iso-date.ts";
import { languageOf } from "../../plan/language.ts";
import { likelyDays } from "../../schema/likely-days.ts";
import { lastDayInstead, writtenDay } from "../../schema/written-day.ts";
import { wordOf } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const format = defineRule({
  code: "schema/format",
  severity: "error",
  title: {
    en: "A date that can't be read",
    fr: "Une date illisible",
  },
  why: {
    en: "Dates are written year-month-day, 2026-06-30, which reads the same in every country: 06/07/2026 is July for some and June for others. Only then can the plan say what is late.",
    fr: "Les dates s'écrivent année-mois-jour, 2026-06-30, ce qui se lit de la même façon dans tous les pays : 06/07/2026 est en juillet pour les uns, en juin pour les autres. Le plan peut alors dire ce qui est en retard.",
  },
  messages: {
    noSuchDay: {
      en: "There is no such day: that month ends on {suggestion}.",
      fr: "Ce jour n'existe pas : ce mois se termine le {suggestion}.",
    },
    writeDay: {
      en: "Write this date as {suggestion}: year, month, day.",
      fr: "Écrivez cette date ainsi : {suggestion} (année, mois, jour).",
    },
    noDay: {
      en: "“{value}” is no date: write year, month and day, as in 2026-06-30.",
      fr: "« {value} » n'est pas une date : écrivez l'année, le mois et le jour, comme 2026-06-30.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
sale:
  cycle:
    firstContact: 12 février 2026
                  ^^^^^^^^^^^^^^^ schema/format
    expectedSignature: 2026-11-31
                       ^^^^^^^^^^ schema/format
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
sale:
  cycle:
    firstContact: 2026-02-12
    expectedSignature: 2026-11-30
`,
  },
  *check({ schemaProblems }, _context, report) {
    for (const { kind, at, data } of schemaProblems) {
      if (kind !== "format") continue;
      const value = String(data.value);
      const day = writtenDay(value);
      const last = day && lastDayInstead(day);
      if (day && isIsoDate(day)) yield report(at, "writeDay", { value, suggestion: day });
      else if (last) yield report(at, "noSuchDay", { value, suggestion: last });
      else yield report(at, "noDay", { value });
    }
  },
  *fix(finding, document, { today, locale }) {
    const suggestion = wordOf(finding, "suggestion");
    const value = wordOf(finding, "value") ?? "";
    const days = suggestion === undefined ? likelyDays(value, today) : [suggestion];
    // 06/07/2026 is the 6th of July to everybody who writes French.
    const isFrench = "plan" in document && languageOf(document.plan, locale) === "fr" && /^\d+[-/.]/.test(value);
    for (const [index, day] of days.entries()) {
      yield {
        title: { en: "Write {day}", fr: "Écrire {day}" },
        data: { day },
        edits: set(document, finding, [], day),
        isPreferred: index === 0 && (suggestion !== undefined || isFrench || days.length === 1),
        isSafe: finding.message === "writeDay",
      };
    }
    if (suggestion !== undefined) return;
    yield {
      title: { en: "Leave it open, with these words as a comment", fr: "Le laisser ouvert, ces mots en commentaire" },
      edits: leaveOpen(document.source, finding),
    };
  },
});
