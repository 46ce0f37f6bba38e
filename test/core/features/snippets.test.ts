import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { analysePlan } from "../../../src/core/analysis.ts";
import type { Snippet } from "../../../src/core/features/snippets.ts";
import type { Finding } from "../../../src/core/finding.ts";
import { locales } from "../../../src/core/locale.ts";
import { exampleDay } from "../../../src/core/rules/rule.ts";
import { expanded } from "./completion/complete.ts";
import { viewIn } from "./cursor.ts";

const head = "accountPlan: 1\naccount: { name: Copyfast }\n";
const objective = `${head}objectives:\n  - statement: x\n    `;
const negotiation = `${head}negotiation:\n  `;
const customer = `${head}discovery:\n  customer:\n    `;

/** Where a block is inserted, by the English word that finds it. */
const places: Readonly<Record<string, string>> = {
  objective: `${head}objectives:\n  ‸\n`,
  measure: `${objective}measurable:\n      ‸\n`,
  driver: `${objective}realistic:\n      drivers:\n        ‸\n`,
  milestone: `${objective}timeBound:\n      milestones:\n        ‸\n`,
  result: `${objective}progress:\n      ‸\n`,
  stakeholder: `${head}stakeholders:\n  ‸\n`,
  need: `${head}needs:\n  ‸\n`,
  purchase: `${head}history:\n  purchases:\n    ‸\n`,
  contact: `${head}history:\n  contacts:\n    ‸\n`,
  variable: `${negotiation}variables:\n    ‸\n`,
  concession: `${negotiation}concessions:\n    ‸\n`,
  argument: `${negotiation}arguments:\n    ‸\n`,
  objection: `${negotiation}objections:\n    ‸\n`,
  action: `${head}actions:\n  ‸\n`,
  competitor: `${head}competition:\n  ‸\n`,
  criterion: `${head}sale:\n  form: public-tender\n  tender:\n    criteria:\n      ‸\n`,
  price: `${head}sale:\n  ‸\n`,
  cycle: `${head}sale:\n  ‸\n`,
  tender: `${head}sale:\n  form: public-tender\n  ‸\n`,
  timebound: `${objective}‸\n`,
  reseller: `${head}discovery:\n  ‸\n`,
  endcustomer: `${head}discovery:\n  ‸\n`,
  alternatives: `${negotiation}‸\n`,
  swot: `${head}‸\n`,
  "question-who": `${customer}who:\n      ‸\n`,
  "question-what": `${customer}what:\n      ‸\n`,
  "question-where": `${customer}where:\n      ‸\n`,
  "question-when": `${customer}when:\n      ‸\n`,
  "question-how": `${customer}how:\n      ‸\n`,
  "question-how-much": `${customer}howMuch:\n      ‸\n`,
  "question-why": `${customer}why:\n      ‸\n`,
};

for (const locale of locales) {
  const file = path.join("snippets", `account-plan.${locale}.json`);
  const snippets: Readonly<Record<string, Snippet>> = JSON.parse(readFileSync(file, "utf8"));

  describe(`the snippets of an editor in ${locale}`, () => {
    for (const [name, { prefix, body }] of Object.entries(snippets)) {
      it(`${name}: inserted as it is, it can be read`, () => {
        const place = prefix.map((word) => places[word]).find((one) => one !== undefined) ?? "‸\n";
        const text = inserted(body, place);
        // What is still to be filled in may be missed; nothing else.
        const isUnread = ({ code }: Finding) => /^(yaml|schema)\//.test(code) && code !== "schema/required";
        assert.deepEqual(analysePlan(text, viewIn(locale)).findings.filter(isUnread), [], text);
        assert.doesNotMatch(text, /[ \t]$/m);
      });
    }

    it("are those of the other language too, found by the words of both", () => {
      const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
      for (const word of [
        ...Object.keys(places),
        "plan-resale",
        "plan-revente",
        "objectif",
        "besoin",
        "question-qui",
      ]) {
        assert.ok(prefixes.includes(word), word);
      }
    });
  });
}

/** As an editor does it: the indentation of the first line is that of all, and the day is filled in. */
function inserted(body: readonly string[], marked: string): string {
  const indent = /^ *(?=‸)/m.exec(marked)?.[0] ?? "";
  const text = body.map((line, index) => (index === 0 || line === "" ? line : indent + line)).join("\n");
  return marked.replace("‸", () => expanded(text).replaceAll("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", exampleDay));
}
