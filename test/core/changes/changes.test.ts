import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { changesBetween } from "../../../src/core/changes/changes.ts";
import { changesMarkdown } from "../../../src/core/changes/markdown.ts";
import { placedChanges } from "../../../src/core/changes/placed-changes.ts";
import { readPlanDocument } from "../../../src/core/document.ts";
import type { Locale } from "../../../src/core/locale.ts";
import { examples } from "../brief/briefs.ts";
import { viewIn } from "../features/cursor.ts";

const sectionsOf = (before: string, after: string, locale: Locale = "en") =>
  changesBetween({ before: readPlanDocument(before), after: readPlanDocument(after), view: viewIn(locale) });
const textsOf = (before: string, after: string, locale?: Locale) =>
  sectionsOf(before, after, locale).flatMap(({ changes }) =>
    changes.map(({ text }) => text.replaceAll(/[\u00a0\u202f]/g, " ")),
  );

const plan = `accountPlan: 1
currency: EUR
account: { name: Centrale Bio Ouest, segment: regional-chains, revenue: 42000000 }
sale:
  stage: negotiation
  cycle: { firstContact: 2026-02-10, expectedSignature: 2026-11-30 }
objectives:
  - statement: Reach 200,000 EUR in 2026
    measurable: [{ indicator: margin-rate, unit: "%", baseline: 30, target: 35 }]
    timeBound: { due: 2026-12-31, milestones: [{ due: 2026-06-30, target: 32 }] }
stakeholders:
  - { id: durand, name: Mme Durand, attitude: neutral, motives: [money] }
  - { id: leroy, name: M. Leroy, reportsTo: durand }
discovery:
  customer:
    howMuch: { budget: ~ }
    who: { current-supplier: Biofrais }
  reseller: { marginPolicy: low }
negotiation:
  variables:
    - { id: price, label: Price, unit: EUR, opening: 210000, floor: 190000 }
  concessions:
    - { give: payment at 45 days, cost: 1800, inReturnFor: 12 months }
  alternatives: { ours: two independents }
`;

/** What is written instead of what, and what is said of it in each language. */
const cases: readonly (readonly [from: string | RegExp, to: string, en: readonly string[], fr: readonly string[]])[] = [
  [
    "floor: 190000",
    "floor: 185000",
    ["Price › Floor: €190,000 → €185,000"],
    ["Price › Plancher : 190 000 € → 185 000 €"],
  ],
  ["neutral", "favourable", ["Mme Durand: neutral → favourable"], ["Mme Durand : neutre → favorable"]],
  [
    "budget: ~",
    "budget: { answer: 210 k€, from: durand }",
    ["Answered: “What sum have you set aside for this project?” 210 k€"],
    ["Réponse obtenue : « Quelle enveloppe avez-vous prévue pour ce projet ? » 210 k€"],
  ],
  [
    "current-supplier: Biofrais",
    "current-supplier: { answer: nobody }",
    ["“Who supplies you at the moment?” Biofrais → nobody"],
    ["« Qui vous fournit à l'heure actuelle ? » Biofrais → nobody"],
  ],
  [
    "current-supplier: Biofrais",
    "current-supplier: { notApplicable: they make it }",
    ["Does not apply: “Who supplies you at the moment?”"],
    ["Sans objet : « Qui vous fournit à l'heure actuelle ? »"],
  ],
  [
    "current-supplier: Biofrais",
    "current-supplier: ~",
    ["To be asked again: “Who supplies you at the moment?”"],
    ["De nouveau à demander : « Qui vous fournit à l'heure actuelle ? »"],
  ],
  [
    "marginPolicy: low",
    "marginPolicy: high",
    ["“its margin policy” low → high"],
    ["« sa politique de marge » faible → élevée"],
  ],
  [
    "2026-11-30",
    "2026-12-01",
    ["Cycle › Expected signature: 30 Nov 2026 → 1 Dec 2026"],
    ["Cycle de vente › Signature prévue : 30 nov. 2026 → 1 déc. 2026"],
  ],
  ["stage: negotiation", "stage: closing", ["Stage: negotiation → closing"], ["Étape : négociation → conclusion"]],
  ["revenue: 42000000", "revenue: 42e6", [], []],
  [
    "target: 32",
    "target: 33",
    ["Reach 200,000 EUR in 2026 › Time bound › 30 Jun 2026 › Target: 32% → 33%"],
    ["Reach 200,000 EUR in 2026 › Temporel › 30 juin 2026 › Cible : 32 % → 33 %"],
  ],
  [
    "motives: [money]",
    "motives: [security, money]",
    ["Mme Durand › Motives: added: security"],
    ["Mme Durand › Mobiles (SONCAS), ajout : sécurité"],
  ],
  ["  - { id: leroy, name: M. Leroy, reportsTo: durand }\n", "", ["Removed: M. Leroy"], ["Suppression : M. Leroy"]],
  [
    "reportsTo: durand",
    "",
    ["M. Leroy › Reports to: removed: Mme Durand"],
    ["M. Leroy › Rend compte à, suppression : Mme Durand"],
  ],
  [
    "alternatives: { ours: two independents }",
    "alternatives: { ours: two independents, theirs: wait }",
    ["Alternatives › Theirs: added: wait"],
    ["Solutions de repli (MESORE) › La leur, ajout : wait"],
  ],
  [
    "give: payment at 45 days",
    "give: payment at 60 days",
    ["Give: payment at 45 days → payment at 60 days"],
    ["Concession : payment at 45 days → payment at 60 days"],
  ],
  [
    "cost: 1800",
    "cost: 2000.5",
    ["payment at 45 days › Cost: €1,800 → €2,000.50"],
    ["payment at 45 days › Coût : 1 800 € → 2 000,50 €"],
  ],
];

describe("what changed between two versions of a plan", () => {
  for (const [from, to, en, fr] of cases) {
    it(`says it in words: ${from} → ${to}`, () => {
      const after = plan.replace(from, to);
      assert.notEqual(after, plan);
      assert.deepEqual(textsOf(plan, after, "en"), en);
      assert.deepEqual(textsOf(plan, after, "fr"), fr);
    });
  }

  it("knows people, variables and objectives again wherever they stand now", () => {
    const [durand = "", leroy = ""] = plan.match(/ {2}- \{ id: (durand|leroy).*\n/g) ?? [];
    const swapped = plan.replace(durand + leroy, leroy + durand.replace("neutral", "ally"));
    assert.deepEqual(textsOf(plan, swapped), ["Mme Durand: neutral → ally"]);
    const sentence = plan.replace(/objectives:\n.*?(?=stakeholders)/s, "objectives: ['Reach 200,000 EUR in 2026']\n");
    assert.deepEqual(textsOf(sentence, plan), [
      "Reach 200,000 EUR in 2026 › Measurable: added: Margin rate · 35 · %",
      "Reach 200,000 EUR in 2026 › Time bound › Due: added: 31 Dec 2026",
      "Reach 200,000 EUR in 2026 › Time bound › Milestones: added: 30 Jun 2026 · 32",
    ]);
  });

  it("compares long lists that have little in common", () => {
    const purchases = (first: number) =>
      `history:\n  purchases:\n${Array.from({ length: 3000 }, (_, index) => `    - { amount: ${first + index} }\n`).join("")}`;
    assert.equal(textsOf(purchases(1), purchases(1001)).length, 2000);
  });

  it("is silent on what is only written in another way", () => {
    const other = `# a note\n${plan}`
      .replace("{ id: durand, name: Mme Durand,", '{ name: "Mme Durand", id: durand, function: ~,')
      .replace("howMuch: { budget: ~ }", "howMuch: {}");
    assert.deepEqual(textsOf(plan, other), []);
    for (const name of examples) {
      const text = readFileSync(`examples/${name}.account.yaml`, "utf8");
      assert.deepEqual(textsOf(text, text), [], name);
    }
  });

  it("leads to the new plan, and has the values for scripts", () => {
    const [section] = sectionsOf(plan, plan.replace("floor: 190000", "floor: 185000"));
    assert.deepEqual(section, {
      section: "negotiation",
      title: "Negotiation",
      changes: [
        {
          kind: "changed",
          pointer: "/negotiation/variables/0/floor",
          before: "€190,000",
          after: "€185,000",
          text: "Price › Floor: €190,000 → €185,000",
        },
      ],
    });
  });

  it("has lines that lead to the new plan; what is gone, to its section", () => {
    const changed = plan.replace("floor: 190000", "floor: 185000").replace(/^objectives:(\n .*)+\n/m, "");
    const { text, places } = placedChanges(
      { sections: sectionsOf(plan, changed), account: "Copyfast", since: "*yesterday*" },
      "en",
    );
    const lines = text.split("\n");
    assert.deepEqual(lines.slice(0, 2), ["# What changed: Copyfast", "Since *yesterday*"]);
    const told = places.map(({ line, pointer }) => `${pointer} ${lines[line]?.slice(2)}`);
    assert.deepEqual(told.slice(0, 1), ["/negotiation/variables/0/floor Price › Floor: €190,000 → €185,000"]);
    assert.ok(
      told.slice(1).every((one) => /^\/objectives .*: removed: |^\/objectives Removed: /.test(one)),
      told.join("\n"),
    );
    assert.ok(told.length > 1);
  });

  it("is told in lines that are no markup", () => {
    const attack = plan.replace("Mme Durand", '"<img src=x> **b** [a](http://x) \\n# h"').replace("neutral", "ally");
    const page = changesMarkdown({ sections: sectionsOf(plan, attack), account: undefined, since: undefined }, "en");
    assert.doesNotMatch(page, /(?<!\\)<img|(?<!\\)\*\*|(?<!\\)\[a|^# h/m);
  });
});
