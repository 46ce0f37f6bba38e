import { commentOutEntry } from "../../edit/comment.ts";
import type { Edit } from "../../edit/edit.ts";
import type { Editable } from "../../edit/editable.ts";
import { moveEntry } from "../../edit/move-entry.ts";
import { wordsEnd } from "../../edit/remove.ts";
import { asText } from "../../edit/reshape.ts";
import type { Finding } from "../../finding.ts";
import { keyCalled } from "../../schema/called-so.ts";
import { isSameWord } from "../../schema/closest.ts";
import { describedAt } from "../../schema/described.ts";
import { keyInWords } from "../../schema/in-words.ts";
import type { SchemaProblem } from "../../schema/schema-problem.ts";
import { entryAt } from "../../source/tree.ts";
import { type Fix, wordOf } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const unknownKey = defineRule({
  code: "schema/unknown-key",
  severity: "error",
  title: {
    en: "A field that does not exist here",
    fr: "Un champ qui n'existe pas ici",
  },
  why: {
    en: "What stands under a misspelt name is read by nobody: no check, no panel, no brief. Fields of your own are welcome in the plan, in account and in stakeholders when their name begins with x-.",
    fr: "Ce qui est écrit sous un nom mal orthographié n'est lu par personne : ni contrôle, ni panneau, ni fiche de préparation. Vos propres champs sont les bienvenus dans le plan, dans account et dans stakeholders si leur nom commence par x-.",
  },
  messages: {
    didYouMean: {
      en: "{key} is no field here: did you mean {suggestion}?",
      fr: "{key} n'est pas un champ ici : vouliez-vous dire {suggestion} ?",
    },
    belongsUnder: {
      en: "{key} belongs under {owner}: move it there.",
      fr: "{key} se place sous {owner} : déplacez-le.",
    },
    sentence: {
      en: "Is this a sentence? Its colon makes a field of it: put all of it in quotes.",
      fr: "Est-ce une phrase ? Son deux-points en fait un champ : mettez-la tout entière entre guillemets.",
    },
    unknown: {
      en: "{key} is no field here: check its name, and how far the line is indented.",
      fr: "{key} n'est pas un champ ici : vérifiez son nom et le décalage de la ligne.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account:
  name: Copyfast
  segement: regional-chains
  ^^^^^^^^ schema/unknown-key
objectives:
  - statement: Sell 40 copiers to the head office
    due: 2026-07-31
    ^^^ schema/unknown-key
`,
    good: `
accountPlan: 1
account:
  name: Copyfast
  segment: regional-chains
  x-crm: A-4711
objectives:
  - statement: Sell 40 copiers to the head office
    timeBound: { due: 2026-07-31 }
`,
  },
  *check({ schemaProblems }, _context, report) {
    for (const problem of schemaProblems) {
      const { kind, at, data } = problem;
      if (kind !== "unknown-key") continue;
      const facts = { ...data, key: String(data.key) };
      const { suggestion, owner } = data;
      if (typeof suggestion === "string") yield report(at, "didYouMean", { ...facts, suggestion });
      else if (typeof owner === "string") yield report(at, "belongsUnder", { ...facts, owner });
      else yield report(at, isSentence(problem) ? "sentence" : "unknown", facts);
    }
  },
  *fix(finding, document): Generator<Fix> {
    const { root, text } = document.source;
    const place = entryAt(root, finding.pointer);
    if (!root || !place || place.entry.key === "" || text[place.entry.keyRange.start] === "*") return;
    const { map, entry } = place;
    const suggestion = wordOf(finding, "suggestion");
    const rename = (to: string): Edit[] => (map.byKey.has(to) ? [] : [{ ...entry.keyRange, text: to }]);
    if (finding.message === "sentence") {
      yield {
        title: { en: "Put the sentence in quotes", fr: "Mettre la phrase entre guillemets" },
        edits: asText(text, { start: map.range.start, end: wordsEnd(text, map) }),
        isPreferred: true,
        isSafe: true,
      };
      return;
    }
    if (suggestion !== undefined) {
      yield {
        title: { en: "Change to {key}", fr: "Remplacer par {key}" },
        data: { key: keyInWords(suggestion) },
        edits: rename(suggestion),
        isPreferred: true,
        isSafe: isSameWord(entry.key, suggestion) || keyCalled(entry.key, [suggestion]) !== undefined,
      };
    }
    yield {
      title: { en: "Move it under {owner}", fr: "Le déplacer sous {owner}" },
      data: { owner: keyInWords(wordOf(finding, "owner") ?? "") },
      edits: moved(finding, document),
      isPreferred: true,
    };
    const allowsOwn = describedAt(document.kind, root, map.pointer)?.schema.patternProperties?.["^x-"] !== undefined;
    yield {
      title: { en: "Make it a field of your own: {name}", fr: "En faire un champ à vous : {name}" },
      data: { name: `x-${entry.key}` },
      edits: allowsOwn ? rename(`x-${entry.key}`) : [],
    };
    yield {
      title: { en: "Turn it into a comment", fr: "Le mettre en commentaire" },
      edits: commentOutEntry(text, map, entry),
    };
  },
});

/** `- Our aim: a second store` is an entry with one field to YAML. */
function isSentence({ node }: SchemaProblem): boolean {
  return node.kind === "map" && node.entries.length === 1 && /\/\d+$/.test(node.pointer);
}

/** Under the block that has such a field; of a list, in a first entry. */
function moved({ pointer, data }: Finding, document: Editable): Edit[] {
  const { root } = document.source;
  const place = entryAt(root, pointer);
  if (!root || !place || typeof data.owner !== "string") return [];
  const { map, entry } = place;
  const block = describedAt(document.kind, root, map.pointer)?.schema.properties?.[data.owner];
  return moveEntry(document, pointer, map, block?.items ? [data.owner, 0, entry.key] : [data.owner, entry.key]);
}
