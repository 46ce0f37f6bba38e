import type { PlanDocument, PlaybookDocument } from "../../document.ts";
import type { Edit } from "../../edit/edit.ts";
import { inTurn } from "../../edit/in-turn.ts";
import { leaveOpen } from "../../edit/leave-open.ts";
import { set } from "../../edit/set.ts";
import type { Finding } from "../../finding.ts";
import { freeId, idFrom } from "../../plan/new-id.ts";
import { wordOf } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const pattern = defineRule({
  code: "schema/pattern",
  severity: "error",
  title: {
    en: "A value that is written in another form",
    fr: "Une valeur écrite sous une autre forme",
  },
  why: {
    en: "Ids are named elsewhere in the plan, currencies and yields are calculated with: each has one way to be written, which the message shows.",
    fr: "Les id sont cités ailleurs dans le plan, les devises et les rendements entrent dans des calculs : chacun a une seule écriture, que le message rappelle.",
  },
  messages: {
    id: {
      en: "An id is a short name without spaces or signs such as , ; : #. For example {suggestion}.",
      fr: "Un id est un nom court, sans espaces ni signes tels que , ; : #. Par exemple {suggestion}.",
    },
    currency: {
      en: "A currency is three capitals, as EUR, not “{value}”.",
      fr: "Une devise s'écrit en trois majuscules, comme EUR, et non « {value} ».",
    },
    currencyMeant: {
      en: "Write this currency as {suggestion}, in three capitals.",
      fr: "Écrivez cette devise ainsi : {suggestion}, en trois majuscules.",
    },
    email: {
      en: "“{value}” is no e-mail address: name@company.com.",
      fr: "« {value} » n'est pas une adresse électronique : nom@entreprise.fr.",
    },
    yield: {
      en: "Write how many results one unit of activity brings, as 1/8, 0.125 or 12.5 %, not “{value}”.",
      fr: "Écrivez combien de résultats donne une unité d'activité, sous la forme 1/8, 0.125 ou 12,5 %, et non « {value} ».",
    },
    period: {
      en: "Write a number and d, w, m or y (days, weeks, months, years), as in 12m, not “{value}”.",
      fr: "Écrivez un nombre suivi de d, w, m ou y (jours, semaines, mois, années), comme 12m, et non « {value} ».",
    },
    other: {
      en: "“{value}” can't be written like this here.",
      fr: "« {value} » ne peut pas s'écrire ainsi ici.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
currency: €
          ^ schema/pattern
account: { name: Centrale Bio Ouest }
stakeholders:
  - id: Mme Durand
        ^^^^^^^^^^ schema/pattern
    name: Mme Durand
`,
    good: `
accountPlan: 1
currency: EUR
account: { name: Centrale Bio Ouest }
stakeholders:
  - id: durand
    name: Mme Durand
`,
  },
  *check({ schemaProblems }, _context, report) {
    for (const { kind, at, data } of schemaProblems) {
      if (kind !== "pattern") continue;
      const value = String(data.value);
      switch (data.field) {
        case "id":
          yield report(at, "id", { value, suggestion: asId(value, at.pointer.startsWith("/stakeholders/")) });
          break;
        case "currency": {
          const suggestion = currencies.get(value.trim().toLowerCase());
          yield suggestion ? report(at, "currencyMeant", { value, suggestion }) : report(at, "currency", { value });
          break;
        }
        case "email":
        case "yield":
        case "period":
          yield report(at, data.field, { value });
          break;
        default:
          yield report(at, "other", { value });
      }
    }
  },
  *fix(finding, document) {
    const value = wordOf(finding, "value") ?? "";
    const suggestion = wordOf(finding, "suggestion") ?? rewritten(finding.message, value);
    yield {
      title: { en: "Write {suggestion}", fr: "Écrire {suggestion}" },
      data: { suggestion },
      edits: suggestion === undefined ? [] : renamed(finding, document, suggestion),
      isPreferred: true,
      isSafe: finding.message === "currencyMeant",
    };
    yield {
      title: { en: "Leave it open, with these words as a comment", fr: "Le laisser ouvert, ces mots en commentaire" },
      edits: suggestion === undefined ? leaveOpen(document.source, finding) : [],
    };
  },
});

/** The id, and what names it elsewhere. */
function renamed(finding: Finding, document: PlanDocument | PlaybookDocument, suggestion: string): Edit[] {
  if (finding.message !== "id" || !("plan" in document)) return set(document, finding, [], suggestion);
  const { definitions, references } = document.names;
  const own = definitions.find(({ pointer }) => pointer === finding.pointer);
  const alike = definitions.filter(({ kind }) => kind === own?.kind);
  const id = freeId(suggestion, new Set(alike.map(({ name }) => name)));
  const others = references.filter(({ kind, name, isKey }) => kind === own?.kind && name === own?.name && !isKey);
  return inTurn(
    document,
    [finding, ...others].map((place) => (current) => set(current, place, [], id)),
  );
}

/** A yield in words ("1 call in 8", « 1 sur 8 ») or a period in words ("12 months"), as the plan writes it. */
function rewritten(form: string, value: string): string | undefined {
  if (form === "yield") {
    const [, some, all] = /^\s*(\d+)\b[^\d]*\b(?:in|out of|of|sur|pour|par|per)\s+(\d*[1-9]\d*)\b/i.exec(value) ?? [];
    return some && all && `${some}/${all}`;
  }
  const [, count, unit] = /^\s*(\d+)\s*([dwmyjsa])/i.exec(value) ?? [];
  const letter = unit && { j: "d", s: "w", a: "y" }[unit.toLowerCase()];
  return form === "period" && count && unit ? `${count}${letter ?? unit.toLowerCase()}` : undefined;
}

const currencies: ReadonlyMap<string, string> = new Map([
  ...["€", "euro", "euros", "eur"].map((written) => [written, "EUR"] as const),
  ...["$", "dollar", "dollars", "usd"].map((written) => [written, "USD"] as const),
  ...["£", "gbp"].map((written) => [written, "GBP"] as const),
  ["chf", "CHF"],
]);

/** Of a person the last name; of anything else the words as they are. */
function asId(text: string, isPerson: boolean): string {
  const words =
    text
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}.]+/gu) ?? [];
  return (isPerson && idFrom(text, true)) || words.slice(0, 6).join("-") || "durand";
}
