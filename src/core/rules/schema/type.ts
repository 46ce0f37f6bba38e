import { isItemBesideKey } from "../../fixes/item-beside-key.ts";
import { typeFixes } from "../../fixes/type-fixes.ts";
import type { SchemaProblem } from "../../schema/schema-problem.ts";
import { writtenNumber } from "../../schema/written-number.ts";
import type { Node } from "../../source/tree.ts";
import { defineRule } from "../rule.ts";

export const type = defineRule({
  code: "schema/type",
  severity: "error",
  title: {
    en: "A value of another kind than the field holds",
    fr: "Une valeur d'une autre nature que celle du champ",
  },
  why: {
    en: "Amounts are compared, added up and drawn, lists are gone through one by one: that takes a number where a number is due, and a list where there may be several.",
    fr: "Les montants se comparent, s'additionnent et se dessinent, les listes se parcourent élément par élément : il faut donc un nombre là où un nombre est attendu, et une liste là où il peut y avoir plusieurs éléments.",
  },
  messages: {
    writeNumber: {
      en: "Write this number as {digits}: without spaces or signs, with a point before the decimals.",
      fr: "Écrivez ce nombre ainsi : {digits}, sans espaces ni symboles, avec un point avant les décimales.",
    },
    wantNumber: {
      en: "A number is wanted here, not “{value}”: digits, and a point before the decimals.",
      fr: "Un nombre est attendu ici, et non « {value} » : des chiffres, avec un point avant les décimales.",
    },
    wantWhole: {
      en: "A whole number is wanted here, not {value}.",
      fr: "Un nombre entier est attendu ici, et non {value}.",
    },
    notFinite: {
      en: "“{value}” is no amount: write a number, or leave the field empty.",
      fr: "« {value} » n'est pas un montant : écrivez un nombre, ou laissez le champ vide.",
    },
    numberNotBlock: {
      en: "One number is wanted here, not several values.",
      fr: "Un seul nombre est attendu ici, et non plusieurs valeurs.",
    },
    quoteText: {
      en: "A text is wanted here: put {value} in quotes.",
      fr: "Un texte est attendu ici : mettez {value} entre guillemets.",
    },
    wantText: {
      en: "A text is wanted here, not several values.",
      fr: "Un texte est attendu ici, et non plusieurs valeurs.",
    },
    sentence: {
      en: "The colon cuts this sentence in two: put all of it in quotes.",
      fr: "Le deux-points coupe cette phrase en deux : mettez-la tout entière entre guillemets.",
    },
    wantWord: {
      en: "One of the possible values is wanted here, not several.",
      fr: "Une seule des valeurs possibles est attendue ici, et non plusieurs.",
    },
    wantList: {
      en: "Several values may stand here: write them between brackets, as in [{value}], even if there is one.",
      fr: "Plusieurs valeurs sont possibles ici : écrivez-les entre crochets, comme [{value}], même s'il n'y en a qu'une.",
    },
    listNotBlock: {
      en: "Several entries may stand here: begin each with a dash.",
      fr: "Plusieurs éléments sont possibles ici : commencez chacun par un tiret.",
    },
    wantBlock: {
      en: "Fields are wanted here (“field: value”, each on its line), not “{value}”.",
      fr: "Des champs sont attendus ici (« champ: valeur », un par ligne), et non « {value} ».",
    },
    blockNotList: {
      en: "Fields are wanted here (“field: value”, each on its line), not a list: remove the dashes.",
      fr: "Des champs sont attendus ici (« champ: valeur », un par ligne), et non une liste : retirez les tirets.",
    },
    noSpaceAfterColon: {
      en: "A space is missing behind the colon: “field: value”.",
      fr: "Il manque une espace après le deux-points : « champ: valeur ».",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account:
  name: Centrale Bio Ouest
  revenue: 42 000 000 €
           ^^^^^^^^^^^^ schema/type
stakeholders:
  - name: Mme Durand
    roles: buyer
           ^^^^^ schema/type
`,
    good: `
accountPlan: 1
account:
  name: Centrale Bio Ouest
  revenue: 42000000
stakeholders:
  - name: Mme Durand
    roles: [buyer]
`,
  },
  *check({ schemaProblems, source }, _context, report) {
    for (const { kind, at, node, data } of schemaProblems) {
      if (kind !== "type") continue;
      const value = shortened(String(data.value));
      const facts = { ...data, value };
      switch (wanted(data)) {
        case "number":
        case "integer": {
          const number =
            node.kind === "scalar" && typeof node.value === "string" ? writtenNumber(node.value) : undefined;
          if (node.kind !== "scalar") yield report(at, "numberNotBlock", facts);
          else if (number !== undefined) yield report(at, "writeNumber", { ...facts, number, digits: String(number) });
          else if (typeof node.value !== "number") yield report(at, "wantNumber", facts);
          else yield report(at, Number.isFinite(node.value) ? "wantWhole" : "notFinite", facts);
          break;
        }
        case "string":
          if (node.kind === "scalar") yield report(at, "quoteText", facts);
          else yield report(at, isSentence(node) ? "sentence" : "wantText", facts);
          break;
        case "array":
          if (isItemBesideKey(at, source, schemaProblems)) break; // yaml/syntax says it
          yield node.kind === "map" ? report(at, "listNotBlock", facts) : report(at, "wantList", facts);
          break;
        case "object":
          if (node.kind === "list") yield report(at, "blockNotList", facts);
          else if (/^["']?[\w-]+["']?:\S/.test(String(data.value))) yield report(at, "noSpaceAfterColon", facts);
          else yield report(at, "wantBlock", facts);
          break;
        default:
          yield report(at, "wantWord", facts);
      }
    }
  },
  fix: typeFixes,
});

/** The kind of value to ask for where several would do: a text rather than a block. */
function wanted({ expected }: SchemaProblem["data"]): string {
  return Array.isArray(expected) ? String(expected.find((one) => one === "string") ?? expected[0]) : "";
}

/** `- Our aim: a second store` is one field to YAML. */
function isSentence(node: Node): boolean {
  return node.kind === "map" && node.entries.length === 1 && /\s|\p{Lu}/u.test(node.entries[0]?.key ?? "");
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
