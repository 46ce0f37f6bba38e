import assert from "node:assert/strict";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import { readSentence } from "../../../src/core/sentence/read-sentence.ts";

/** What the T of a sentence rests on. */
function timeBound(text: string): string {
  const { state, reason, evidence } = readSentence(text, { today: "2026-06-15", playbook: builtInPlaybook }).timeBound;
  const words = evidence ? `: ${text.slice(evidence.range.start, evidence.range.end)}` : "";
  return `${state} ${reason}${words}`;
}

const cases: readonly (readonly [sentence: string, timeBound: string])[] = [
  ["Signer le bail avant le 30 juin", "met due: avant le 30 juin"],
  ["Sign the lease by the end of Q3", "met due: by the end of Q3"],
  ["Signer le bail", "missing nothing"],
  ["Grow parts by a quarter", "missing nothing"],
  ["Signer le bail rapidement", "missing urgent: rapidement"],
  ["Améliorer la marge à moyen terme", "weak loose: à moyen terme"],
  ["Sign before the trade show", "weak event: before the trade show"],
  ["Présenter l'offre au SIAL", "met due: au SIAL"],
  ["40 calls a week", "missing pace: a week"],
  ["Faire mieux que l'an dernier", "missing nothing"],
  ["Signer rapidement, avant fin juin", "met due: avant fin juin"],
  ["Faire mieux que l'an dernier d'ici décembre", "met due: d'ici décembre"],
  ["Ouvrir à 7h30", "missing nothing"],
];

describe("by when a sentence wants it", () => {
  for (const [sentence, expected] of cases) it(sentence, () => assert.equal(timeBound(sentence), expected));
});
