import { set } from "../../edit/set.ts";
import { wordCalled } from "../../schema/called-so.ts";
import { isSameWord } from "../../schema/closest.ts";
import { wordInWords } from "../../schema/in-words.ts";
import { wordOf, wordsOf } from "../fix.ts";
import { defineRule } from "../rule.ts";

/** More values than this are not all listed in a sentence. */
const maxListed = 8;

export const enumeration = defineRule({
  code: "schema/enum",
  severity: "error",
  title: {
    en: "A value that is not among the possible ones",
    fr: "Une valeur qui ne fait pas partie des valeurs possibles",
  },
  why: {
    en: "Roles, stages, motives and the like have fixed names, so that two plans can be compared and the method knows what to ask next. The words you like better go into a text beside them.",
    fr: "Les rôles, les étapes, les mobiles portent des noms fixes, pour que deux plans soient comparables et que la méthode sache quoi demander ensuite. Vos propres mots ont leur place dans un texte à côté.",
  },
  messages: {
    didYouMean: {
      en: "“{value}” is not a possible value: did you mean {suggestion}?",
      fr: "« {value} » n'est pas une valeur possible : vouliez-vous dire {suggestion} ?",
    },
    unknown: {
      en: "“{value}” is not a possible value. Choose one of these: {allowed}.",
      fr: "« {value} » n'est pas une valeur possible. Choisissez parmi : {allowed}.",
    },
    onlyOne: {
      en: "Only {allowed} can stand here, not “{value}”.",
      fr: "Seule la valeur {allowed} est possible ici, et non « {value} ».",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Centrale Bio Ouest }
sale:
  form: reseller
        ^^^^^^^^ schema/enum
  stage: discussion
         ^^^^^^^^^^ schema/enum
`,
    good: `
accountPlan: 1
account: { name: Centrale Bio Ouest }
sale:
  form: resale
  stage: negotiation
`,
  },
  *check({ schemaProblems }, _context, report) {
    for (const { kind, at, data } of schemaProblems) {
      if (kind !== "enum") continue;
      const value = String(data.value);
      const all = Array.isArray(data.allowed) ? data.allowed.map(String) : [];
      const allowed = all.length > maxListed ? [...all.slice(0, maxListed), "…"] : all;
      const facts = { ...data, value, allowed };
      if (all.length === 1) yield report(at, "onlyOne", facts);
      else if (typeof data.suggestion === "string")
        yield report(at, "didYouMean", { ...facts, suggestion: data.suggestion });
      else yield report(at, "unknown", facts);
    }
  },
  *fix(finding, document) {
    const suggestion = wordOf(finding, "suggestion");
    const written = wordOf(finding, "value") ?? "";
    const allowed = wordsOf(finding, "allowed").filter((word) => word !== "…");
    for (const word of suggestion === undefined ? allowed : [suggestion]) {
      yield {
        title: { en: "Change to {word}", fr: "Remplacer par {word}" },
        data: { word: wordInWords(word) },
        edits: set(document, finding, [], /^\d+$/.test(word) ? Number(word) : word),
        isPreferred: suggestion !== undefined || allowed.length === 1,
        isSafe: isSameWord(word, written) || wordCalled(written, [word]) !== undefined,
      };
    }
  },
});
