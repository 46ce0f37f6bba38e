import assert from "node:assert/strict";
import { htmlOf, wordsOf } from "./html.ts";

const plan = `accountPlan: 1
account: { name: Copyfast }
sale: { form: own-use, stage: discovery }
stakeholders: [{ id: lee, name: Mrs Lee, roles: [decision-maker] }]
discovery: { customer: { who: { partners: none, current-supplier: ~ } } }
`;

describe("the discovery, drawn", () => {
  const html = htmlOf("discovery", plan);
  const words = wordsOf(html);

  it("is a table of fractions, each said in words too", () => {
    assert.match(html, /<button[^>]* class="cell shade-1" aria-pressed="false"[^>]*>.*?<b>2<\/b>\/10/);
    assert.match(words, /2 of 10 answered · asked, no answer yet: 1/);
  });

  it("has the questions under whom to ask", () => {
    assert.match(html, /<h3><button[^>]*>Mrs Lee<\/button>/);
    assert.match(words, /User, still to be found/);
  });

  it("tells apart what was asked, what is core and what the plan says elsewhere", () => {
    assert.match(html, /<li class="open"[^>]*>.*?asked, no answer yet/);
    assert.match(html, /<span class="tag">core<\/span>/);
    assert.match(words, /the plan says so under Stakeholders › Mrs Lee/);
  });

  it("names the topics of a resale, each with how it stands", () => {
    const drawn = htmlOf(
      "discovery",
      `sale: { form: resale }
discovery: { reseller: { activity: paper, delivery: ~, volumes: { notApplicable: on demand } } }
`,
    );
    const topics = [...drawn.matchAll(/<button[^>]* class="cell topic ([a-z-]+)"[^>]*>(.*?)<\/button>/g)];
    const stated = topics.map(([, state, content = ""]) => `${state}: ${wordsOf(content).trim()}`);
    assert.equal(stated.length, 13);
    assert.deepEqual(
      [stated[0], stated[4], stated[5], stated[6], stated[12]],
      [
        "answered: Activity , answered",
        "not-applicable: – Volumes , not applicable",
        "open: Delivery , asked, no answer yet",
        "not-asked: Payment terms , not asked",
        "not-asked: Budget , not asked",
      ],
    );
    assert.match(drawn, /title="how often and where to deliver · asked, no answer yet"/);
  });

  it("has each need between its answer and its response, and the arguments that answer none", () => {
    const drawn = wordsOf(
      htmlOf(
        "discovery",
        `discovery: { customer: { what: { main-problem: jams } } }
needs:
  - { id: quiet, text: no queue, from: what.main-problem, response: a second machine }
  - { text: no dust }
negotiation: { arguments: [{ benefit: free Mondays, need: quiet }, { benefit: six colours }] }
`,
      ),
    );
    assert.match(drawn, /solved\?\s*jams\s*no queue\s*a second machine\s*Argument: free Mondays/);
    assert.match(drawn, /no question named\s*no dust\s*no response yet/);
    assert.match(drawn, /Arguments that answer no need\s*six colours/);
  });
});
