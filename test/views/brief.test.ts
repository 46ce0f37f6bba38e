import assert from "node:assert/strict";
import type { Room } from "../../src/core/brief/model.ts";
import { lineAt } from "../../src/views/brief/here.ts";
import { type LabelledMark, layoutOf } from "../../src/views/brief/room-layout.ts";
import { modelOf } from "../core/views/models.ts";
import { htmlOf, wordsOf } from "./html.ts";

const plan = `accountPlan: 1
currency: EUR
account: { name: Bellwether }
stakeholders:
  - { id: lee, name: Mrs Lee, roles: [buyer], attitude: opponent }
needs:
  - { id: jams, text: no more jams, response: four-hour repair }
negotiation:
  variables:
    - { id: price, unit: EUR, opening: 210000, target: 200000, floor: 190000, theirLimit: 195000 }
    - { id: payment, unit: days, opening: 30, target: 45, floor: 60, theirLimit: 75 }
`;

const roomsOf = (text: string): readonly Room[] =>
  modelOf("brief", text).briefs.internal.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "room" ? block.rooms : [])),
  );
const places = (marks: readonly LabelledMark[]) => marks.map(({ mark, x }) => `${mark.position} ${x}`);

describe("the picture of the room for manoeuvre", () => {
  const [price, payment] = roomsOf(plan).map(layoutOf);
  assert.ok(price && payment);

  it("sets our positions and their limit where their figures are", () => {
    assert.deepEqual(places(price.ours), ["floor 5", "target 50", "opening 95"]);
    assert.equal(price.theirs?.x, 27.5);
    assert.deepEqual(price.ourBar, { from: 5, to: 95 });
    assert.deepEqual(price.agreement, { from: 5, to: 27.5 });
    assert.deepEqual(price.theirBar, { from: 0, to: 27.5 }, "they would rather pay less");
  });

  it("turns round when less is better, and shows the gap when nothing suits both", () => {
    assert.deepEqual(places(payment.ours), ["opening 5", "target 35", "floor 65"]);
    assert.deepEqual(payment.theirBar, { from: 95, to: 100 }, "they would rather pay later");
    assert.deepEqual([payment.agreement, payment.gap], [undefined, { from: 65, to: 95 }]);
  });

  it("moves with the floor", () => {
    const [moved] = roomsOf(plan.replace("floor: 190000", "floor: 180000")).map(layoutOf);
    assert.deepEqual(moved?.agreement, { from: 5, to: 50 });
  });

  it("sets words that would touch into rows of their own", () => {
    const close = plan.replace("target: 200000", "target: 191000").replace("opening: 210000", "opening: 500000");
    const [layout] = roomsOf(close).map(layoutOf);
    assert.deepEqual(
      layout?.ours.map(({ row }) => row),
      [0, 1, 0],
    );
    assert.equal(layout?.rows, 2);
  });

  it("stands on figures that are all the same, or too many to count", () => {
    const same = plan.replaceAll(/(?<=opening: |target: |floor: |theirLimit: )\d+/g, "7");
    for (const { ours, theirs } of roomsOf(same).map(layoutOf)) {
      assert.deepEqual(
        [...ours, theirs].map((one) => one?.x),
        [50, 50, 50, 50],
      );
    }
    for (const figure of ["1e308", "-1e308", "1e-300", "0"]) {
      const html = htmlOf("brief", plan.replace("190000", figure).replace("210000", "1.7e308"));
      assert.doesNotMatch(html, /"[^"]*(NaN|Infinity)|undefined/, figure);
    }
  });
});

describe("the brief, drawn", () => {
  it("leads from each line to the plan, and has the figures of the picture in a table", () => {
    const html = htmlOf("brief", plan);
    assert.match(html, /<tr data-pointer="\/stakeholders\/0"><td[^>]*><button[^>]*>Mrs Lee<\/button>/);
    assert.match(html, /<svg[^>]* aria-hidden="true"/);
    assert.match(
      html,
      /<caption class="unseen">price<\/caption>.*<th scope="row">floor<\/th><td><button[^>]*>€190,000/,
    );
    assert.match(wordsOf(html), /room for an agreement: €5,000/);
  });

  it("says what to fill in, and leads there", () => {
    const html = htmlOf("brief", "accountPlan: 1\n");
    assert.match(html, /<p class="hint" data-pointer="\/negotiation\/variables"><button[^>]*>What is negotiated/);
  });

  it("is in the language of the plan, among buttons in the reader's", () => {
    const words = wordsOf(htmlOf("brief", `language: fr\n${plan}`, { locale: "en" }));
    assert.match(words, /For the customer/);
    assert.match(words, /zone d'accord\s: 5 000 €/);
  });

  it("tells which line belongs to the place of the cursor", () => {
    const { internal } = modelOf("brief", plan).briefs;
    const lines: Readonly<Record<string, string | undefined>> = {
      "/negotiation/variables/1/floor": "/negotiation/variables/1",
      "/negotiation/variables": "/negotiation/variables",
      "/stakeholders/0/attitude": "/stakeholders/0",
      "/negotiation/alternatives/ours": "/negotiation/alternatives",
      "/negotiation": "/negotiation/stakes",
      "/needs": "/needs",
      "/accountPlan": undefined,
      "": undefined,
    };
    for (const [cursor, line] of Object.entries(lines)) assert.equal(lineAt(cursor, internal), line, cursor);
    assert.equal(lineAt(undefined, internal), undefined);
  });
});
