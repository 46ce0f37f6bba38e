import assert from "node:assert/strict";
import * as wording from "../../../src/core/smart/wording.ts";

/** Each question with sentences that it answers with yes, and with no. */
const cases: Readonly<Record<string, { ask: (sentence: string) => boolean; yes: string[]; no: string[] }>> = {
  "says something": {
    ask: wording.saysSomething,
    yes: ["Vendre plus", "Sell 40 copiers", "Développer l'Ouest", "Être référencé"],
    no: ["CA", "Growth", "200 000 €", "-", "2026", "a b c"],
  },
  "a quantity or something delivered": {
    ask: wording.mayCarryQuantity,
    yes: [
      "Réaliser 200 000 € de CA",
      "180K€ de marge",
      "Gagner ½ journée",
      "un rendez-vous sur 1/8",
      "Doubler les ventes",
      "Vendre une douzaine de machines",
      "Zéro rupture le lundi",
      "Twice as many visits",
      "Signer le contrat-cadre avant le 30/06",
      "Obtenir un rendez-vous avec la direction générale",
      "Améliorer la marge de 12 %",
      "Sell 2000 copiers",
      "30 marques en rayon",
    ],
    no: [
      "Améliorer la relation avec le siège",
      "Développer le compte en 2026",
      "Renforcer notre présence avant le 30/06/2026",
      "Be closer to the users by 30 June",
      "Improve things in Q3",
      "Grow as soon as possible",
      "Mieux faire que l'an dernier d'ici fin mars",
      "Progresser au T2 2026",
    ],
  },
  "a time": {
    ask: wording.mayCarryTime,
    yes: [
      "avant fin mars",
      "d'ici le 30/06",
      "au plus tard en été",
      "en 3 mois",
      "sous trois semaines",
      "T3 2026",
      "fin T1",
      "by the end of the quarter",
      "by 2026-06-30",
      "in May",
      "before the fair",
      "within six weeks",
      "pour l’été",
      "à la rentrée",
      "no later than Friday",
      "FY26",
      "Août",
      "cette année",
    ],
    no: [
      "Vendre 40 copieurs",
      "Grow by 10 %",
      "Customers may buy more",
      "rapidement",
      "dès que possible",
      "soon",
      "à terme",
      "Have them reply",
      "Améliorer la relation",
    ],
  },
  "a baseline": {
    ask: wording.mayCarryBaseline,
    yes: [
      "200 000 € contre 180 000 €",
      "100 en n-1",
      "de 5 à 6 rendez-vous",
      "10 % more than last year",
      "from 30 to 35 %",
    ],
    no: ["Vendre 40 copieurs", "Sell 40 copiers from our catalogue"],
  },
  "an agreement": {
    ask: wording.mayCarryAgreement,
    yes: [
      "validé avec M. Leroy",
      "agreed with her manager",
      "Claire s'engage sur 40 copieurs",
      "with a commission of 2 %",
    ],
    no: ["Vendre 40 copieurs", "Sell 40 copiers"],
  },
};

describe("the wording of an objective", () => {
  for (const [about, { ask, yes, no }] of Object.entries(cases)) {
    it(`tells whether there is ${about}`, () => {
      assert.deepEqual(
        yes.filter((sentence) => !ask(sentence)),
        [],
      );
      assert.deepEqual(no.filter(ask), []);
    });
  }

  it("names the year that it is for, when there is no doubt", () => {
    const years: readonly (readonly [string, number | undefined])[] = [
      ["En 2026, réaliser 200 000 € de CA", 2026],
      ["Objectif 2026 : 40 copieurs", 2026],
      ["2026 target - 40 copiers", 2026],
      ["Réaliser 200 000 € de CA en 2026.", 2026],
      ["Reach 200,000 € of revenue in 2026", 2026],
      ["Réaliser 35 % en 2026", 2026],
      ["Réaliser 200 000 € de CA en 2026, contre 180 000 € en 2025", undefined],
      ["Faire 10 % de plus qu'en 2025", undefined],
      ["Relancer les clients perdus en 2025", undefined],
      ["Préparer le budget pour 2027", undefined],
      ["Vendre 2030 copieurs", undefined],
      ["Before 2027, sell 40 copiers", undefined],
    ];
    for (const [sentence, year] of years) assert.equal(wording.yearMeant(sentence), year, sentence);
  });

  it("names a percentage", () => {
    for (const sentence of ["35 %", "à 35% de marge", "35,0 %", "30 % puis 35.00 %", "35\u202f%"]) {
      assert.ok(wording.namesPercent(sentence, 35), sentence);
    }
    for (const sentence of ["135 %", "35,5 %", "3 5 %", "35 €"])
      assert.ok(!wording.namesPercent(sentence, 35), sentence);
  });
});
