import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Range } from "vscode-languageserver-types";
import { analysePlan, analysePlaybook } from "../../../src/core/analysis.ts";
import { documentKindOf } from "../../../src/core/document-kind.ts";
import { semanticTokens, tokenLegend } from "../../../src/core/features/semantic-tokens.ts";
import { mergePlaybook } from "../../../src/core/playbook/merge.ts";
import { exampleDay } from "../../../src/core/rules/rule.ts";
import { documentOf } from "./cursor.ts";

interface Case {
  readonly it: string;
  /** With what each word is in `‹›` behind it. */
  readonly text: string;
  readonly kind?: "account-plan" | "sales-playbook";
  readonly playbook?: unknown;
}

const cases: readonly Case[] = [
  {
    it: "tells where an id is given, used, and used in vain",
    text: `
stakeholders:
  - { id: lee‹variable declaration›, name: Mrs Lee, reportsTo: cole‹variable› }
  - id: cole‹variable declaration›
    influences: [lee‹variable›, leee‹variable unresolved›]
needs: [{ id: late‹variable declaration›, text: lee, from: what.main-problem‹variable› }]
negotiation:
  arguments: [{ for: "lee"‹variable›, need: later‹variable unresolved› }]
`,
  },
  {
    it: "asks the playbook for the names that it lists",
    text: `
account: { name: A, sector: food-retail‹variable›, segment: hospitls‹variable unresolved›, owner: c.morel‹variable› }
objectives:
  - id: sell-more‹variable declaration›
    owner: someone‹variable unresolved›
    measurable: [{ indicator: revenue‹variable›, target: 1 }]
`,
    playbook: { salesPlaybook: 1, owners: { "c.morel": "Claire Morel" } },
  },
  {
    it: "knows the words of the method in their places, and only there",
    text: `
language: en‹enumMember›
account: { name: buyer }
sale: { form: own-use‹enumMember›, stage: negociation, channels: [field‹enumMember›, fields] }
stakeholders:
  - name: buyer
    roles:
      - buyer‹enumMember› # buyer
      - "user"‹enumMember›
    objectives: [buyer, money]
    motives: [money‹enumMember›]
`,
  },
  {
    it: "knows dimensions and questions",
    text: `
discovery:
  customer:
    who‹keyword›:
      current-supplier‹property›: { answer: x, from: nobody‹variable unresolved› }
      main-problem‹property unresolved›: x
    what‹keyword›: { main-problem‹property›: who }
  users: { how‹keyword›: {} }
  reseller: { clientele: x }
actions: [{ what: who }]
`,
  },
  {
    it: "leaves a name alone that a comment excuses",
    text: `
# sales-playbook-disable-next-line reference/unknown -- she joins in May
needs: [{ text: x, stakeholder: leee‹variable› }]
`,
  },
  {
    it: "colours what an alias stands for where it is written",
    text: `
x-base: &base { who: { current-supplier: x } }
x-id: &lee lee
stakeholders: [{ id: lee‹variable declaration› }, { reportsTo: *lee }]
discovery: { customer: *base, users: { <<: *base, how‹keyword›: {} } }
`,
  },
  {
    it: "leaves out what takes several lines",
    text: "stakeholders:\n  - id: |\n      lee\n  - id: one\n      two\n  - id: cole‹variable declaration›\n",
  },
  {
    it: "goes on where a text can't wholly be read",
    text: "account: { name: 'A\nstakeholders:\n  - id: lee‹variable declaration›\n    reportsTo: leee‹variable unresolved›\n",
  },
  {
    it: "reads a playbook too",
    kind: "sales-playbook",
    text: `
salesPlaybook: 1
owners:
  c.morel‹variable declaration›: Claire Morel
sectors: { food‹variable declaration›: Food }
segments:
  small‹variable declaration›: { kind: sector‹enumMember›, sectors: [food‹variable›, fod‹variable unresolved›] }
questions:
  why‹keyword›:
    renewal‹variable declaration›: { en: Why?, fr: Pourquoi ? }
severities:
  action/no-owner‹property›: off‹enumMember›
  action/no-owners‹property unresolved›: off‹enumMember›
`,
  },
  { it: "has nothing to colour in nothing", text: "" },
];

describe("semantic tokens", () => {
  for (const { it: what, text: marked, kind = "account-plan", playbook } of cases) {
    for (const lineBreak of ["\n", "\r\n"]) {
      it(`${what}${lineBreak === "\n" ? "" : ", with CRLF"}`, () => {
        const shown = marked.replaceAll("\n", lineBreak);
        const text = shown.replace(/‹[^›]*›/g, "");
        assert.equal(withTokens(text, analyse(text, kind, playbook)), shown);
      });
    }
  }

  it("are those of a range when only that is asked for", () => {
    const text = "stakeholders:\n  - { id: a }\n  - { id: b, reportsTo: a }\n  - { id: c, reportsTo: x }\n";
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 30 } };
    const shown = text.replace("id: b,", "id: b‹variable declaration›,").replace("To: a", "To: a‹variable›");
    assert.equal(withTokens(text, analyse(text), range), shown);
  });

  it("are in order and on their lines, in every example", () => {
    for (const name of readdirSync("examples").filter((name) => documentKindOf(name))) {
      const text = readFileSync(path.join("examples", name), "utf8");
      const shown = withTokens(text, analyse(text, documentKindOf(name)));
      assert.equal(shown.replace(/‹[^›]*›/g, ""), text);
      assert.match(shown, /‹/);
    }
  });
});

function analyse(text: string, kind: Case["kind"] = "account-plan", playbook: unknown = {}) {
  const context = { playbook: mergePlaybook(playbook), today: exampleDay };
  return kind === "account-plan" ? analysePlan(text, context) : analysePlaybook(text, exampleDay);
}

/** The text with what the tokens say, decoded as editors do. */
function withTokens(text: string, analysis: ReturnType<typeof analyse>, range?: Range): string {
  const document = documentOf(text);
  const { data } = semanticTokens(analysis, document, range);
  let shown = "";
  let [line, character, last] = [0, 0, 0];
  for (let index = 0; index < data.length; index += 5) {
    const [lines = 0, columns = 0, length = 0, type = 0, bits = 0] = data.slice(index, index + 5);
    character = lines > 0 ? columns : character + columns;
    line += lines;
    const end = document.offsetAt({ line, character }) + length;
    const modifiers = tokenLegend.tokenModifiers.filter((_, place) => bits & (1 << place));
    shown += `${text.slice(last, end)}‹${[tokenLegend.tokenTypes[type], ...modifiers].join(" ")}›`;
    last = end;
  }
  return shown + text.slice(last);
}
