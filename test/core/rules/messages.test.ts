import assert from "node:assert/strict";
import { findingsIn } from "../check.ts";

/** Part of a plan, and which message of a rule it brings up; none when it is left out. */
type Case = readonly [yaml: string, ...messages: readonly string[]];

const negotiation = (yaml: string) => `sale: { stage: negotiation }\nnegotiation: ${yaml}\n`;
const variable = (positions: string) => negotiation(`{ variables: [{ id: price, ${positions} }] }`);
const person = (...fields: readonly string[]) => `stakeholders:\n${fields.map((one) => `  - { ${one} }\n`).join("")}`;
const objective = (fields: string) => `objectives:\n  - { id: o, owner: c, ${fields} }\n`;
const year = "start: 2026-01-01, due: 2026-12-31";
const measured = (measure: string) =>
  objective(`statement: Reach it, measurable: [{ ${measure} }], timeBound: { ${year} }`);
const milestones = (measure: string, ...steps: readonly string[]) =>
  objective(
    `statement: Reach it, measurable: [{ ${measure} }], timeBound: { ${year}, milestones: [${steps.map((one) => `{ ${one} }`).join(", ")}] }`,
  );
const rising = "indicator: orders, baseline: 100, target: 200";
const falling = "indicator: claims, better: lower, baseline: 100, target: 50";
const margin = (target: number) =>
  objective(
    `statement: Reach a margin of 35 %, measurable: [{ indicator: margin-rate, unit: "%", target: ${target} }]`,
  );
const revenue = (statement: string, measure: string) =>
  objective(`statement: ${statement}, measurable: [{ ${measure} }], timeBound: { ${year} }`);

const cases: Readonly<Record<string, readonly Case[]>> = {
  "negotiation/position-order": [
    [variable("opening: 1, target: 2, floor: 0, better: higher"), "openingBehindTarget"],
    [variable("opening: 3, target: 2, floor: 4, better: higher"), "targetBehindFloor"],
    [variable("opening: 3, floor: 5, better: higher"), "openingBehindFloor"],
    [variable("opening: 5, target: 3, floor: 4, better: lower"), "openingBehindTarget"],
    [variable("opening: 1, target: 2, floor: 2, better: lower")],
    [`sale: { stage: follow-up }\n${variable("opening: 1, target: 2, better: higher").replace(/^.*\n/, "")}`],
  ],
  "negotiation/no-alternative": [
    [negotiation("{ alternatives: { ours: wait } }"), "noTheirs"],
    [negotiation("{ alternatives: { theirs: wait } }"), "noOurs"],
    [negotiation("{ stakes: high }"), "neither"],
    [negotiation("{ alternatives: [wait] }")],
  ],
  "negotiation/concession-without-return": [
    [negotiation("{ concessions: [{ give: a, inReturnFor: }, { give: b }] }"), "noReturn", "noReturn"],
  ],
  "reference/cycle": [
    [person("id: a, name: A, reportsTo: a"), "itself"],
    [person("id: a, name: A, reportsTo: b", "id: b, name: B, reportsTo: a"), "cycle"],
    [person("id: c, name: C, reportsTo: a", "id: a, name: A, reportsTo: b", "id: b, name: B, reportsTo: a"), "cycle"],
    [person("id: a, name: A, reportsTo: b", "id: b, name: B, reportsTo: a", "id: a, name: D, reportsTo: c"), "cycle"],
    [person("id: a, name: A, reportsTo: b", "id: b, name: B, reportsTo: c")],
  ],
  "reference/unknown": [
    [person("id: durand, name: A, reportsTo: durant"), "misspelt"],
    [person("id: durand, name: Mme Durand, reportsTo: Mme Durand"), "misspelt"],
    [person("id: durand, name: A, reportsTo: zzz"), "unknown"],
    ["needs: [{ id: monday, text: x }]\nnegotiation: { arguments: [{ feature: x, need: mondai }] }\n", "misspelt"],
    ["needs: [{ id: n, text: x, from: what.main-problm }]\n", "misspeltInPlaybook"],
    ["needs: [{ id: n, text: x, from: zzz.zzz }]\n", "notInPlaybook"],
  ],
  "sale/cycle": [
    ["sale: { cycle: { firstContact: 2026-05-01, signedOn: 2026-04-01 } }\n", "beforeContact"],
    ["sale: { cycle: { firstContact: 2026-05-01, expectedSignature: 2026-04-01 } }\n", "beforeContact"],
    ["sale: { cycle: { firstContact: 2026-05-01, signedOn: 2026-05-01 } }\n"],
  ],
  "sale/offer-mismatch": [
    ["sale: { model: volume, channels: [field] }\n", "volumeVisited"],
    ["sale: { model: volume, adaptation: tailored, channels: [web-portal] }\n", "volumeAdapted"],
    ["sale: { model: value, price: { amount: 0, per: year } }\n", "smallUnit"],
    ["sale: { model: volume, price: { amount: 15000, per: year } }\n", "largeValue"],
    ["sale: { model: volume, price: { amount: 0, per: year } }\n"],
  ],
  "schema/pattern": [
    ["currency: ' euros '\n", "currencyMeant"],
    ["currency: xyz\n", "currency"],
  ],
  "schema/range": [
    [person("name: A, influence: 7"), "between"],
    ["negotiation: { powerBalance: -3 }\n", "between"],
    ["sale: { price: { amount: -3 } }\n", "negative"],
  ],
  "schema/type": [
    ["notes: [x]\n", "wantText"],
    ["sale: [1]\n", "blockNotList"],
    ["sale: form:resale\n", "noSpaceAfterColon"],
    ["sale: words\n", "wantBlock"],
    ["needs: [1]\n", "wantBlock"],
    ["stakeholders: { name: A }\n", "listNotBlock"],
    ["stakeholders: words\n", "wantList"],
    ["objectives: - Sell\n"], // yaml/syntax says it
  ],
  "smart/contradiction": [
    [margin(0.35), "fraction"],
    [margin(0), "otherTarget"],
    [margin(1), "otherTarget"],
    [margin(35)],
    [revenue("Reach 200 k€ of revenue", "indicator: revenue, unit: EUR, baseline: 1, target: 210000"), "otherTarget"],
    [revenue("Reach 200 k€ of revenue", "indicator: revenue, target: 35"), "otherTarget"],
    ...(
      [
        ["start: 2026-07-01, due: 2027-06-30"], // business years
        ["start: 2025-07-01, due: 2026-06-30"],
        ["start: 2026-01-01, due: 2027-12-31", "otherYear"],
        ["start: 2025-01-01, due: 2025-12-31", "otherYear"],
      ] as const
    ).map(([days, ...messages]): Case => {
      return [objective(`statement: Reach 200 k€ of revenue in 2026, timeBound: { ${days} }`), ...messages];
    }),
    [revenue("Reach 200 k€ of revenue", "indicator: orders, target: 210000")],
    [revenue("Reach 200 k€ of revenue", "indicator: revenue, unit: EUR, target: 200000, baseline: 210000")],
  ],
  "smart/milestones": [
    [milestones(rising, "due: 2026-06-30, target: 250"), "beyondTarget"],
    [milestones(rising, "due: 2026-12-31, target: 250"), "beyondTarget"],
    [milestones(rising, "due: 2026-06-30, target: 200")],
    [milestones(rising, "due: 2026-03-31, target: 150", "due: 2026-06-30, target: 120"), "backwards"],
    [milestones(rising, "due: 2026-03-31, target: 150", "due: 2026-06-30, target: 150")],
    [milestones(rising, "due: 2026-06-30, target: 150", "due: 2026-03-31, target: 120"), "outOfOrder"],
    [milestones(rising, "due: 2026-06-30, target: 150", "due: 2026-06-30, target: 160"), "sameDay"],
    [milestones(rising, "due: 2027-06-30, target: 150"), "afterDue"],
    [milestones(rising, "due: 2025-06-30, target: 150"), "beforeStart"],
    [milestones(rising, "due: 2026-12-31, target: 150"), "shortOfTarget"],
    [milestones(rising, "due: 2026-12-31, target: 180", "due: 2027-01-31, target: 190"), "shortOfTarget", "afterDue"],
    [milestones(rising, "due: 2026-01-01, target: 110")],
    [milestones(rising), "none"],
    [objective("statement: Reach it, measurable: [{ indicator: orders, target: 2 }], timeBound: { due: 2026-06-30 }")],
    [milestones(falling, "due: 2026-03-31, target: 80", "due: 2026-06-30, target: 90"), "backwards"],
    [milestones(falling, "due: 2026-03-31, target: 80", "due: 2026-06-30, target: 60")],
    [
      milestones("indicator: orders, target: 200", "due: 2026-03-31, target: 90", "due: 2026-06-30, target: 80"),
      "backwards",
    ],
  ],
  "smart/ambitious": [
    [measured("indicator: orders, baseline: 100, target: 100"), "sameEither"],
    [measured("indicator: orders, baseline: 100, target: 90"), "worseEither"],
    [measured("indicator: orders, baseline: 100, target: 110")],
  ],
  "smart/realistic": [
    [measured("indicator: orders, baseline: 100, target: 500"), "bigLeap"],
    [measured("indicator: orders, baseline: 100, target: 110"), "noMeans"],
  ],
  "smart/measurable": [
    [measured("indicator: orders, baseline: 100"), "noTarget"],
    [measured("target: 90"), "noIndicator"],
    [measured("indicator: orders, target: 90")],
  ],
  "smart/time-bound": [
    [objective("statement: Win it, timeBound: { start: 2026-06-01, due: 2026-05-01 }"), "dueBeforeStart"],
    [objective("statement: Win it, timeBound: { start: 2026-06-01 }"), "noDate"],
    ["objectives: [Win it]\n", "noDateInWords"],
    ["objectives: [Win it soon]\n", "urgent"],
    ["objectives: [Win it every month]\n", "howOften"],
    ["objectives: [Win it by the end of March]\n"],
  ],
  "smart/specific": [
    ["objectives: [{ id: o }]\n", "noStatement"],
    ["objectives: [Be the best]\n", "noResult"],
    ["objectives: [{ statement: Sell 40 copiers by May, timeBound: { due: 2026-12-31 } }]\n", "noOwner"],
  ],
  "objective/off-track": [
    [
      objective("statement: Sell, measurable: [{ indicator: orders, target: 40 }], timeBound: { due: 2026-05-01 }"),
      "noResult",
    ],
    ...(
      [
        ["2026-12-31", "2026-06-01", "behind"],
        ["2026-05-31", "2026-05-30", "missed"],
      ] as const
    ).map(([due, on, message]): Case => {
      const fields = `measurable: [{ indicator: orders, baseline: 0, target: 40 }], progress: [{ on: ${on}, value: 2 }]`;
      return [objective(`statement: Sell more, ${fields}, timeBound: { start: 2026-01-01, due: ${due} }`), message];
    }),
  ],
};

describe("which message a rule has", () => {
  for (const [code, plans] of Object.entries(cases)) {
    it(code, () => {
      for (const [yaml, ...messages] of plans) {
        const found = findingsIn(`accountPlan: 1\naccount: { name: Copyfast }\n${yaml}`, { only: [code] });
        assert.deepEqual(
          found.map(({ message }) => message),
          messages,
          yaml,
        );
      }
    });
  }
});
