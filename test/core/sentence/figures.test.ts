import assert from "node:assert/strict";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import type { Figure } from "../../../src/core/sentence/figure.ts";
import { readSentence } from "../../../src/core/sentence/read-sentence.ts";

const context = { today: "2026-06-15", playbook: builtInPlaybook };

function figures(sentence: string): string[] {
  return readSentence(sentence, context).figures.map((figure) => {
    const { role, indicator, per } = figure;
    const parts = [role, amountOf(figure), indicator, per && `per ${per}`];
    return parts.filter((part) => part !== undefined).join(" ");
  });
}

function amountOf({ value, upTo, unit }: Figure): string {
  const figure = `${Number(value.toFixed(2))}${upTo === undefined ? "" : `..${upTo}`}`;
  const name = unit.kind === "money" ? unit.currency : unit.kind === "count" ? "" : unit.kind;
  return name ? `${figure} ${name}` : figure;
}

/** Each sentence with its figures: role, amount, indicator, pace. */
const cases: readonly (readonly [sentence: string, ...figures: string[]])[] = [
  // what is no target
  ["Passer 2 jours par semaine sur le dossier Lactalis", "means 2 per week"],
  ["3 fois plus fort chez Jardiland", "target 3"],
  ["Accept 500k at Vestas this year, against 560 last year", "target 500000", "baseline 560"],
  ["Payments back at 60 days at worst, from 52", "target 60 payment-days", "baseline 52 payment-days"],
  ["Ramener le délai de paiement de 74 à 45 jours avant Noël", "baseline 74 payment-days", "target 45 payment-days"],
  // amounts as people write them
  ["Réaliser 200\u202f000€ de CA", "target 200000 EUR revenue"],
  ["CA : 180K€", "target 180000 EUR revenue"],
  ["Facturer 1,5 M€ aux hôpitaux", "target 1500000 EUR"],
  ["Reach €1.2m of revenue", "target 1200000 EUR revenue"],
  ["$40k of orders", "target 40000 USD orders"],
  ["Sell for CHF 150'000", "target 150000 CHF"],
  ["Marge de 35 pour cent", "target 35 percent margin-rate"],
  ["NPS : +12 pts", "growth 12 points nps"],
  ["Doubler le CA", "growth 2 factor revenue"],
  ["CA x3", "growth 3 factor revenue"],
  ["Halve the churn", "growth 0.5 factor churn"],
  ["Réduire les impayés de moitié", "growth 0.5 factor overdue-payments"],
  ["Une douzaine de rendez-vous", "target 12 meetings"],
  ["Signer trois contrats", "target 3 signatures"],
  ["½ of the orders", "target 50 percent orders"],
  ["Gagner 10-15 % de parts de marché", "target 10..15 percent market-share"],
  ["Entre 10 et 15 rendez-vous", "target 10..15 meetings"],
  ["1 devis sur 6 signé", "target 16.67 share proposals"],
  ["Win 2 out of 5 quotes", "target 40 share proposals"],
  // where it starts from
  ["CA : 200 k€ contre 180 k€", "target 200000 EUR revenue", "baseline 180000 EUR revenue"],
  ["Churn from 3 % to 2 %", "baseline 3 percent churn", "target 2 percent churn"],
  ["NPS 32 → 45", "baseline 32 nps", "target 45 nps"],
  ["CA 200 k€ (180 k€ en 2025)", "target 200000 EUR revenue", "baseline 180000 EUR revenue"],
  ["Passer de 8 à 12 rdv par semaine", "baseline 8 meetings per week", "target 12 meetings per week"],
  // changes
  ["Grow revenue by 8 %", "growth 8 percent revenue"],
  ["Augmenter le CA de 10 %", "growth 10 percent revenue"],
  ["15 % more orders", "growth 15 percent orders"],
  // what is no target
  ["Grow revenue by 8 % without going under 30 % margin", "growth 8 percent revenue", "guard 30 percent margin-rate"],
  ["Améliorer la marge sans dépasser 5 % de remise", "guard 5 percent discount-rate"],
  ["Vendre la Série 7 avec les 3 commerciaux", "means 3"],
  ["Se faire une place sur un marché de 2 M€", "context 2000000 EUR"],
  ["Be more visible in the 31 garden centres", "context 31"],
  ["Vendre l'offre 2024 et l'A4 au 12 rue Foch, au 06 12 34 56 78"],
  ["Sell Office 365 and the 5G box, EN 13485, before 30/06"],
  ["Le 1er rendez-vous, le 2e, the 3rd"],
  ["Signer avant le 30 juin 2026"],
];

describe("the figures of a sentence", () => {
  for (const [sentence, ...expected] of cases) {
    it(sentence, () => assert.deepEqual(figures(sentence), expected));
  }
});
