import assert from "node:assert/strict";
import { full, layoutOf, small } from "../../src/views/stakeholders/layout.ts";
import { modelOf } from "../core/views/models.ts";
import { htmlOf, wordsOf } from "./html.ts";

const plan = `accountPlan: 1
sale: { form: own-use }
stakeholders:
  - { id: lee, name: Mrs Lee, roles: [buyer], influence: 5, attitude: ally, reportsTo: kim }
  - { id: kim, name: Kim, roles: [decision-maker], influence: 5, attitude: ally }
  - { id: roy, name: Mr Roy of the very long name, influence: 1, attitude: opponent, reportsTo: lee }
`;

describe("the map of the stakeholders", () => {
  it("sets people side by side by attitude and up by influence, none on another", () => {
    const { spots, columns } = layoutOf(modelOf("stakeholders", plan), full);
    const [lee, kim, roy] = ["Mrs Lee", "Kim", "Mr Roy of the very long name"].map((name) =>
      spots.find(({ person }) => person.name === name),
    );
    assert.ok(lee && kim && roy);
    assert.equal(lee.x, kim.x);
    assert.ok(Math.abs(lee.y - kim.y) >= full.chip.height, "they stand below one another");
    assert.ok(roy.x < lee.x && roy.y > lee.y);
    assert.equal(columns.length, 5, "nobody's attitude is unknown");
  });

  it("keeps a column and a row for those of whom the plan does not say it", () => {
    const { columns, rows } = layoutOf(modelOf("stakeholders", "stakeholders: [{ name: Lee }]\n"), full);
    assert.equal(columns[0]?.name.attitude, "unknown");
    assert.equal(rows.at(-1)?.name, undefined);
  });

  it("fits beside a plan on a small screen, with everybody's short name", () => {
    const model = modelOf("stakeholders", `${plan}  - { id: abadie, name: Mme Abadie }\n`);
    const { width, columns } = layoutOf(model, small);
    assert.equal(columns.length, 6);
    assert.ok(width <= 340, `${width} dots`);
    assert.deepEqual(
      model.people.map(({ shortName }) => shortName),
      ["Lee", "Kim", "name", "Abadie"],
    );
  });

  it("has a place for each of a hundred people", () => {
    const people = Array.from({ length: 100 }, (_, index) => `  - { name: P${index}, influence: ${1 + (index % 5)} }`);
    const { spots } = layoutOf(modelOf("stakeholders", `stakeholders:\n${people.join("\n")}\n`), full);
    assert.equal(new Set(spots.map(({ x, y }) => `${x} ${y}`)).size, 100);
  });
});

describe("the stakeholders, drawn", () => {
  const html = htmlOf("stakeholders", plan);

  // Each twice, of which one is seen: in full, and small where there is less room.
  it("can be reached one by one, and say who they are", () => {
    assert.equal(html.match(/<g class="chip[^>]* role="button" tabindex="0"/g)?.length, 2 * 3);
    assert.match(html, /<title>Kim · decision maker · 5\/5 · ally<\/title>/);
  });

  it("have a line to whom they report to", () => {
    assert.equal(html.match(/class="reports"/g)?.length, 2 * 2);
  });

  it("stand in a table too, with what has no room on the map", () => {
    assert.match(html, /<table class="people listing">/);
    assert.match(wordsOf(html), /Mr Roy of the very long name reports to Mrs Lee no role so far 1\/5 opponent/);
  });

  it("begin with the roles still to be found", () => {
    assert.match(wordsOf(html), /^ payer Still to be found: who holds the budget/);
  });

  it("say what to ask when the plan names nobody", () => {
    assert.match(htmlOf("stakeholders", "", { locale: "fr" }), /ne nomme encore personne/);
  });
});
