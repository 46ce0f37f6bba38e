import assert from "node:assert/strict";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import { parseSentence } from "../../../src/core/sentence/sentence.ts";
import { wishOf } from "../../../src/core/sentence/wish.ts";

/** The verb of a sentence and what it is about, as they are written. */
function read(text: string): string {
  const { verb, object } = wishOf(parseSentence(text, "2026-06-15", builtInPlaybook));
  const written = (part: typeof verb) => (part ? text.slice(part.range.start, part.range.end) : "-");
  return `${written(verb)} | ${written(object)}`;
}

describe("what a sentence wants", () => {
  const cases: readonly (readonly [text: string, wish: string])[] = [
    ["Photographier le linéaire du Super U de Pornic", "Photographier | linéaire"],
    ["Chez Safran, présenter le nouveau prototype au chef de projet", "présenter | prototype"],
    ["Compte Leclerc : obtenir l'accord de la centrale", "obtenir | accord"],
    ["Renouveler d'ici le 15 août l'abonnement presse du ministère", "Renouveler | abonnement"],
    ["Bon de commande de la chambre froide", "- | Bon de commande"],
    ["Il faut signer le bail avant juin", "signer | bail"],
    ["Translate the data sheet for the Italian importer", "Translate | data sheet"],
    ["With Jan, translate the safety data sheets", "translate | safety data sheets"],
    ["Merck to reorder the filter cartridges", "reorder | filter cartridges"],
    ["We must obtain Volvo's written approval", "obtain | Volvo's written approval"],
    ["Settle durably in North Africa", "Settle | -"],
    ["Purchase order for the cold room", "- | Purchase order"],
  ];
  for (const [text, wish] of cases) it(text, () => assert.equal(read(text), wish));
});
