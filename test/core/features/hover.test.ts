import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { MarkupContent } from "vscode-languageserver-types";
import { readPlanDocument } from "../../../src/core/document.ts";
import type { DocumentKind } from "../../../src/core/document-kind.ts";
import { hoverAt } from "../../../src/core/features/hover/hover.ts";
import { plain } from "../../../src/core/features/markdown.ts";
import type { Locale } from "../../../src/core/locale.ts";
import { singleContact } from "../../../src/core/rules/stakeholder/single-contact.ts";
import { describedAt } from "../../../src/core/schema/described.ts";
import { descriptionOf } from "../../../src/core/schema/schema.ts";
import { nodeAtOffset } from "../../../src/core/source/at.ts";
import { atCursor, documentOf, readAs, viewIn } from "./cursor.ts";

/** Stands for what the schema says that the hovered key is for. */
const purpose = "(its purpose)";

interface Case {
  readonly it: string;
  readonly at: string;
  /** The hovered text and the lines that are shown; none when nothing is. */
  readonly over?: string;
  readonly shows: readonly string[];
  readonly locale?: Locale;
  readonly kind?: DocumentKind;
  readonly playbook?: unknown;
}

const people = `
stakeholders:
  - id: lee
    name: Mrs Lee
    function: Head of purchasing
    roles: [buyer, decision-maker]
    influence: 5
    attitude: favourable
    motives: [money, security]
    reportsTo: cole
    lastContact: 2026-02-03
  - { id: cole, name: Ann Cole }
history:
  contacts: [{ on: 2026-06-10, with: lee }]
`;

const objective = `
currency: EUR
objectives:
  - id: revenue
    owner: c.morel
    statement: Reach 200 000 € in 2026
    measurable: [{ indicator: revenue, unit: EUR, baseline: 180000, target: 200000 }]
    realistic:
      means: [the new offer]
      drivers: [{ activity: orders, indicator: revenue, volume: 2, per: month, yield: 8000 }]
    timeBound:
      start: 2026-01-01
      due: 2026-12-31
      milestones: [{ due: 2026-03-31, target: 45000 }, { due: 2026-06-30, target: 100000 }]
    progress: [{ on: 2026-03-31, value: 40000 }]
`;

/** The cursor in front of a text of a plan. */
const before = (plan: string, words: string) => plan.replace(words, `‸${words}`);

const cases: readonly Case[] = [
  {
    it: "says what a key is for and what may stand there, the present choice first",
    at: "sale:\n  ‸adaptation: tailored\n",
    over: "adaptation",
    shows: [
      purpose,
      "- **tailored**, chosen here: Made to measure for this customer alone, with its cost and its price.",
      "- `standard`: The same offer for everyone, at the list price.",
      "- `adapted`: The standard offer with options chosen for this customer.",
    ],
  },
  {
    it: "says it in French, with the French word",
    at: "sale: { model‸: }\n",
    over: "model",
    shows: [
      purpose,
      "- `volume` : volume, petites ventes – Petits montants, nombreux clients : une offre standard vendue sans négocier, souvent en ligne.",
      "- `value` : valeur, grosses ventes – Un montant important en une seule vente : personnalisée, négociée, portée par un commercial.",
    ],
    locale: "fr",
  },
  {
    it: "lists eight values at most",
    at: "stakeholders:\n  - rol‸es: [gatekeeper]\n",
    over: "roles",
    shows: [
      purpose,
      "- **gatekeeper**, chosen here: Filters access to the others: assistant, reception desk.",
      "- `decision-maker`: Says the final yes or no.",
      "- `initiator`: Noticed the problem and voiced the need first.",
      "- `user`: Will use what is bought every day; often not the one who buys.",
      "- `specifier`: Judges the technical side and writes the requirements.",
      "- `influencer`: Advises the others, from inside or outside the company.",
      "- `buyer`: Leads the purchase: consults suppliers and discusses terms.",
      "- `payer`: Holds the budget that pays for it.",
      "2 others in the suggestions.",
    ],
  },
  {
    it: "explains a word of an enumeration",
    at: "stakeholders:\n  - roles: [buyer, ‸decision-maker]\n",
    over: "decision-maker",
    shows: ["décideur – Dit le oui ou le non final."],
    locale: "fr",
  },
  {
    it: "explains an unfinished key, and nothing more",
    at: "account:\n  ‸website:\n",
    over: "website",
    shows: [purpose],
  },
  {
    it: "reads an objective letter by letter",
    at: before(objective, "id: revenue"),
    over: "id",
    shows: [
      purpose,
      "- **Specific**: met (it says what is to be reached, somebody answers for it)",
      "- **Measurable**: met (an indicator and a figure to reach)",
      "- **Ambitious or acceptable**: met (it goes beyond the baseline)",
      "- **Realistic**: partly met (the activity planned falls short of the target)",
      "- **Time-bound**: met (it has a due date, it has milestones)",
      "**Revenue**: from 180,000 to 200,000 EUR (+11.11%)",
      "40,000 on 2026-03-31, where 45,000 was expected: behind · Expected by today: 90,934",
      "Due on Thursday 31 December 2026, in 199 days",
    ],
  },
  {
    it: "reads an objective that is a sentence",
    at: "objectives:\n  - ‸Mieux vendre\n",
    over: "Mieux vendre",
    shows: [
      "- **Spécifique** : absent (la phrase donne une direction, pas un résultat, personne n'en répond)",
      "- **Mesurable** : absent (ni indicateur ni chiffre)",
      "- **Ambitieux ou acceptable** : absent (les champs ne le montrent pas encore)",
      "- **Réaliste** : absent (aucun moyen n'est indiqué)",
      "- **Temporellement défini** : absent (pas d'échéance)",
    ],
    locale: "fr",
  },
  {
    it: "sums up the objectives",
    at: `‸${objective.slice(objective.indexOf("objectives"))}`,
    over: "objectives",
    shows: [purpose, "- **Reach 200 000 € in 2026** · SMART: S, M, A, T met · R partly met"],
  },
  {
    it: "tells the growth of a share in points, and of what should fall with its own sign",
    at: "objectives:\n  - measurable:\n      - { indicator: margin-rate, unit: '%', baseline: 30, target: ‸35 }\n",
    over: "35",
    shows: ["**Margin rate**: from 30 to 35 % (+5 points)"],
  },
  {
    it: "counts a rate by its period",
    at: "objectives:\n  - measurable:\n      - { indicator: cycle-length, unit: days, baseline: 80, target: ‸60, better: lower }\n      - { indicator: meetings, per: week, target: 6 }\n",
    over: "60",
    shows: ["**Length of the sales cycle**: from 80 to 60 days (−25%)"],
  },
  {
    it: "adds up the activity",
    at: before(objective, "drivers:"),
    over: "drivers",
    shows: [
      purpose,
      "- orders: 2 a month × 8,000 = 192,000 in all",
      "Together 192,000, for 200,000 to bring in all: 8,000 are missing.",
    ],
  },
  {
    it: "tells the part of one activity",
    at: before(objective, "8000 }]\n    timeBound"),
    over: "8000",
    shows: ["orders : 2 par mois × 8 000 = 192 000 en tout"],
    locale: "fr",
  },
  {
    it: "tells the time that is left and the next milestone",
    at: before(objective, "timeBound:"),
    over: "timeBound",
    shows: [
      purpose,
      "**Time-bound**: met (it has a due date, it has milestones)",
      "Due on Thursday 31 December 2026, in 199 days",
      "Next milestone: 100,000 on Tuesday 30 June 2026, in 15 days",
    ],
  },
  {
    it: "tells what was expected of a result",
    at: before(objective, "40000"),
    over: "40000",
    shows: ["**Revenue**: 45,000 expected that day"],
  },
  {
    it: "portrays a stakeholder",
    at: before(people, "Mrs Lee"),
    over: "Mrs Lee",
    shows: [
      "- Roles: buyer, decision maker",
      "- Buying motives (SONCAS): money, security",
      "- Attitude: favourable",
      "- Influence: 5 of 5",
      "- Reports to Ann Cole",
      "- Last exchange: 2026-06-10, 5 days ago",
    ],
  },
  {
    it: "tells who an id names",
    at: before(people, "cole\n    lastContact"),
    over: "cole",
    shows: ["**Ann Cole**", "- Rôles : aucun à ce jour", "- Aucun échange noté à ce jour"],
    locale: "fr",
  },
  {
    it: "tells the weekday and the distance of a date, and what the history knows better",
    at: before(people, "lastContact"),
    over: "lastContact",
    shows: [purpose, "**Tuesday 3 February 2026**, 132 days ago", "Last exchange: 2026-06-10, 5 days ago"],
  },
  {
    it: "tells of a contact that goes cold",
    at: "stakeholders: [{ name: Ann, lastContact: ‸2026-01-01 }]",
    over: "2026-01-01",
    shows: [
      "**jeudi 1er janvier 2026**, il y a 165 jours",
      "Dernier échange : 2026-01-01, il y a 165 jours ; au-delà de 60 jours, un contact se refroidit",
    ],
    locale: "fr",
  },
  {
    it: "lists the roles that nobody holds",
    at: "sale: { form: own-use }\n‸stakeholders: [{ name: Ann, roles: [decision-maker] }]",
    over: "stakeholders",
    shows: [purpose, "**Still to be found**: buyer, payer, user"],
  },
  {
    it: "tells a day that has no distance",
    at: "actions: [{ what: call, due: ‸2026-06-16 }]",
    over: "2026-06-16",
    shows: ["**mardi 16 juin 2026**, demain"],
    locale: "fr",
  },
  {
    it: "calculates what a price brings in a year",
    at: "currency: EUR\nsale: { price: { ‸amount: 15, per: month, unit: user, quantity: 120 } }\n",
    over: "amount",
    shows: [purpose, "**In a year**: 15 × 12 × 120 = 21,600 EUR"],
  },
  {
    it: "calculates it for one of an unknown number",
    at: "sale: { price: { amount: ‸15, per: month, unit: user } }\n",
    over: "15",
    shows: ["**In a year**: 15 × 12 = 180 for each user; how many it takes is not said (`quantity`)."],
  },
  {
    it: "counts the days of the cycle",
    at: "sale:\n  ‸cycle: { firstContact: 2026-06-01, expectedSignature: 2026-09-09 }\n",
    over: "cycle",
    shows: [purpose, "**100 jours** du premier contact à la signature ; aujourd'hui : jour 14."],
    locale: "fr",
  },
  {
    it: "tells a question by its key, and where else the plan answers it",
    at: "stakeholders: [{ name: Ann, roles: [decision-maker] }]\ndiscovery:\n  customer:\n    who:\n      final-decis‸ion: ~\n",
    over: "final-decision",
    shows: [
      "**In the end, who says yes or no to this purchase?**",
      "Core question, about the customer",
      "The plan answers it too under stakeholders.decision-maker: Ann",
    ],
  },
  {
    it: "tells where else a question can be answered",
    at: "discovery: { customer: { who: { current-supplier‸: ~ } } }",
    over: "current-supplier",
    shows: [
      "**Qui vous fournit à l'heure actuelle ?**",
      "Question qui porte sur le client",
      "On peut aussi y répondre sous competition.incumbent.",
    ],
    locale: "fr",
  },
  {
    it: "shows the question over its answer",
    at: "discovery: { users: { how: { no-such: a }, what: { product-experience: ‸none } } }",
    over: "none",
    shows: ["**What have you already used of this kind, and what did you make of it?**", "Question about the users"],
  },
  {
    it: "knows nothing of a question that the playbook does not have",
    at: "discovery: { users: { how: { ‸no-such: a } } }",
    shows: [],
  },
  {
    it: "counts what is known in a dimension, and what to ask next",
    at: "discovery: { customer: { ‸howMuch: { budget: 210 k€, quantity: ~ } } }",
    over: "howMuch",
    shows: [
      purpose,
      "**1 of 4 answered** · asked, no answer yet: 1",
      "To ask next:",
      "- How far back does the difficulty go?",
      "- What volumes should we plan for?",
      "- Starting from today, how long before you would like to be up and running?",
    ],
  },
  {
    it: "counts what is known at a level",
    at: "sale: { form: own-use }\ndiscovery: { ‸customer: { why: { chose-us: { notApplicable: first sale } } } }",
    over: "customer",
    shows: [
      purpose,
      "**0 of 37 answered** · 6 core questions open · not applicable: 1",
      "Who 0/10 · What 0/8 · Where 0/4 · When 0/6 · How 0/2 · How much 0/4 · Why 0/3",
      "To ask next:",
      "- In the end, who says yes or no to this purchase?",
      "- Which difficulty do you most want to see solved?",
      "- When you compare the offers, what will tip the balance?",
    ],
  },
  {
    it: "counts what is known at each level",
    at: "sale: { form: resale }\n‸discovery: { reseller: { activity: x } }",
    over: "discovery",
    shows: [
      purpose,
      "- **the customer** · 0 of 39 answered · 6 core questions open",
      "- **the reseller** · 1 of 7 answered",
      "- **the customer's customer** · 0 of 6 answered",
    ],
  },
  {
    it: "counts the topics of a reseller",
    at: "discovery: { ‸reseller: { activity: x, clientele: ~ } }",
    over: "reseller",
    shows: [purpose, "**1 of 7 answered** · asked, no answer yet: 1"],
  },
  {
    it: "tells where a need comes from and what it gets",
    at: "discovery: { customer: { what: { main-problem: late deliveries } } }\nneeds:\n  - id: late\n    text: ‸no late delivery\n    from: what.main-problem\n",
    over: "no late delivery",
    shows: [
      "**Where it comes from**: Which difficulty do you most want to see solved?",
      "**What you were told**: late deliveries",
      "**What you answer**: nothing yet, say it under `response`.",
    ],
  },
  {
    it: "tells what a reseller answered, and the argument prepared for the need",
    at: "discovery: { reseller: { volumes: 40 a week } }\nneeds: [{ id: ‸room, text: room, from: reseller.volumes, response: a rack }]\nnegotiation: { arguments: [{ feature: racks, need: room }] }",
    over: "room",
    shows: [
      "**Where it comes from**: the volumes it needs",
      "**What you were told**: 40 a week",
      "**What you answer**: a rack",
      "**Argument prepared for it**: racks",
    ],
  },
  {
    it: "tells the question that a need names",
    at: "needs: [{ text: x, from: ‸users.what.product-experience }]",
    over: "users.what.product-experience",
    shows: ["**Qu'avez-vous déjà utilisé de comparable, et quel bilan en tirez-vous ?**"],
    locale: "fr",
  },
  {
    it: "names an owner and a segment of the playbook",
    at: "account: { segment: ‸hospitals, owner: c.morel }",
    over: "hospitals",
    shows: ["**Hospitals**"],
  },
  {
    it: "lists the owners of the playbook",
    at: "account: { ‸owner: c.morel }",
    over: "owner",
    shows: [purpose, "- **c.morel**, chosen here: Claire Morel", "- `s.perrin`: Sam Perrin"],
    playbook: { salesPlaybook: 1, owners: { "s.perrin": "Sam Perrin", "c.morel": "Claire Morel" } },
  },
  {
    it: "explains the keys of a playbook",
    at: "salesPlaybook: 1\n‸asOf: 2026-06-15\n",
    over: "asOf",
    shows: [purpose, "**Monday 15 June 2026**, today"],
    kind: "sales-playbook",
  },
  {
    it: "tells what a code of the playbook's severities stands for",
    at: "salesPlaybook: 1\nseverities:\n  ‸stakeholder/single-contact: off\n",
    over: "stakeholder/single-contact",
    shows: [
      `**${singleContact.title.en}**`,
      singleContact.why.en,
      "- **off**, chosen here: Never shown.",
      "- `error`: The plan can't be relied on as it is: the check fails.",
      "- `warning`: The method is not respected.",
      "- `information`: Worth a thought.",
    ],
    kind: "sales-playbook",
  },
  { it: "says nothing of free text", at: "account: { name: ‸Copyfast }", shows: [] },
  { it: "says nothing beside keys and values", at: "account:\n‸  name: Copyfast\n", shows: [] },
  { it: "says nothing of an unknown key", at: "account: { ‸nam: Copyfast }", shows: [] },
  { it: "says nothing of a comment", at: "account: # ‸who?\n  name: x\n", shows: [] },
  { it: "says nothing in an empty document", at: "‸", shows: [] },
  {
    it: "says nothing of an id that names nobody",
    at: "account: { owner: ‸toString, segment: constructor }",
    shows: [],
  },
];

describe("hover", () => {
  for (const { it: what, at, over, shows, locale = "en", kind = "account-plan", playbook } of cases) {
    it(what, () => {
      const { text, offset } = atCursor(at);
      const document = documentOf(text, kind);
      const hover = hoverAt(readAs(kind, text), document, offset, viewIn(locale, playbook));
      const lines = hover ? linesOf(hover.contents) : [];
      assert.deepEqual(
        lines.map((line) => (line === purposeAt(kind, text, offset, locale) ? purpose : line)),
        shows,
      );
      assert.equal(hover?.range && document.getText(hover.range), over);
    });
  }

  for (const name of readdirSync("examples").filter((file) => file.endsWith(".account.yaml"))) {
    it(`is short and about the place, everywhere in ${name}`, () => {
      const text = readFileSync(`examples/${name}`, "utf8");
      const document = documentOf(text);
      const read = readPlanDocument(text);
      let found = 0;
      for (const { index: offset } of text.matchAll(/\b\w/g)) {
        const hover = hoverAt(read, document, offset, viewIn(offset % 2 ? "en" : "fr"));
        if (!hover?.range) continue;
        found += 1;
        assert.ok(linesOf(hover.contents).length <= 12, `${offset}: ${linesOf(hover.contents).join("\n")}`);
        assert.ok(document.offsetAt(hover.range.start) <= offset && offset <= document.offsetAt(hover.range.end));
        assert.doesNotMatch(linesOf(hover.contents).join("\n"), /\{\w+\}|undefined|NaN|Infinity|\[object/);
      }
      assert.ok(found > 50, `${found} hovers`);
    });
  }

  it("never fails on a plan that is half typed", () => {
    const text = readFileSync("examples/centrale-bio-ouest.account.yaml", "utf8");
    const cut = fc.integer({ min: 0, max: text.length });
    fc.assert(
      fc.property(cut, cut, fc.constantFrom("", ":", "\n", "- ", "{", "*x", '"'), (from, length, typed) => {
        const half = text.slice(0, from) + typed + text.slice(from + (length % 200));
        const read = readPlanDocument(half);
        for (let offset = from - 60; offset < from + 60; offset += 4) {
          hoverAt(read, documentOf(half), Math.max(0, Math.min(offset, half.length)), viewIn("fr"));
        }
      }),
      { numRuns: 25 },
    );
  });

  it("shows what a person wrote as a person wrote it", () => {
    const name = "# <b>Ann</b> [x](https://evil.example) `code` *b* _i_ ![p](q) a@b.fr www.x.fr &amp; ~~no~~";
    const at = `stakeholders:\n  - { id: ann, name: ${JSON.stringify(name)} }\n  - { reportsTo: ‸ann }\n`;
    const { text, offset } = atCursor(at);
    const hover = hoverAt(readPlanDocument(text), documentOf(text), offset, viewIn("en"));
    const [first = ""] = hover ? linesOf(hover.contents) : [];
    assert.equal(
      first,
      "**\\# \\<b\\>Ann\\</b\\> \\[x\\](https:/\\/evil.example) \\`code\\` \\*b\\* \\_i\\_ !\\[p\\](q) a\\@b.fr www\\.x.fr \\&amp; \\~\\~no\\~\\~**",
    );
  });
});

function purposeAt(kind: DocumentKind, text: string, offset: number, locale: Locale): string | undefined {
  const { root } = readAs(kind, text).source;
  const place = nodeAtOffset(root, offset);
  const described = root && place && describedAt(kind, root, place.node.pointer);
  const description = described && descriptionOf(described.schema);
  return place?.side === "key" && description ? plain(description[locale]) : undefined;
}

function linesOf(contents: unknown): readonly string[] {
  assert.ok(MarkupContent.is(contents));
  return contents.value
    .replaceAll("\u202f", " ")
    .split("\n")
    .filter((line) => line !== "");
}
