import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { audiences, sectionNames } from "../../../src/core/brief/model.ts";
import { locales } from "../../../src/core/locale.ts";
import { allFormatsOf, briefIn, examples, markdownOf } from "./briefs.ts";

const read = (name: string) => readFileSync(`examples/${name}.account.yaml`, "utf8");

describe("the brief", () => {
  it("of every example has all sections in their order, filled in or with what to fill in", () => {
    for (const name of examples) {
      const text = read(name);
      const { sections } = briefIn(text);
      const names = sections.map((section) => section.name);
      const isNegotiated = !/^ {2}model: volume$/m.test(text);
      assert.deepEqual(
        names,
        sectionNames.filter((one) => isNegotiated || names.includes(one)),
      );
      for (const { blocks, hint } of sections) assert.equal(blocks.length === 0, hint !== undefined, name);
      for (const audience of audiences)
        assert.doesNotMatch(allFormatsOf(read(name), audience, "en"), /undefined|NaN|\{\w+\}/);
    }
  });

  it("is in the language of the plan, else in the reader's", () => {
    const plan = "accountPlan: 1\naccount: { name: Copyfast }\n";
    assert.match(markdownOf(`language: fr\n${plan}`, "internal", "en"), /^# Fiche de négociation\u00a0: Copyfast\n/);
    assert.match(markdownOf(plan, "internal", "fr"), /^# Fiche de négociation/);
    assert.match(markdownOf(plan, "internal", "en"), /^# Negotiation brief: Copyfast\n/);
  });

  it("tells of an empty plan what to fill in", () => {
    const brief = briefIn("");
    assert.deepEqual(
      brief.sections.filter(({ hint }) => hint !== undefined).map(({ name }) => name),
      sectionNames.filter((name) => !["people", "needs", "flags"].includes(name)),
    );
    assert.deepEqual(briefIn("", "customer").sections, []);
  });

  it("asks for no negotiation where volume is sold, and shows one that is there all the same", () => {
    const volume = "sale: { model: volume }\nnegotiation: { stakes: a foot in the door }";
    assert.deepEqual(
      briefIn(volume).sections.map(({ name }) => name),
      ["stakes", "people", "needs", "objectives", "flags"],
    );
  });

  it("shows amounts in the direction of the variable, and the gap when there is no overlap", () => {
    const plan = (limit: number) =>
      `currency: EUR\nnegotiation: { variables: [{ id: price, unit: EUR, opening: 1.5, target: 1.2, floor: 1.1, theirLimit: ${limit} }] }`;
    const room = (limit: number) => {
      const block = briefIn(plan(limit)).sections.find(({ name }) => name === "room")?.blocks[0];
      return block?.kind === "room" ? block.rooms[0] : undefined;
    };
    assert.deepEqual([room(1.2)?.overlap, room(1.2)?.agreement], ["room for an agreement: €0.10", [1.1, 1.2]]);
    assert.deepEqual([room(1)?.overlap, room(1)?.agreement], ["€0.10 are missing for an agreement", undefined]);
    assert.equal(room(1.1)?.overlap, "an agreement is possible at €1.10 exactly");
  });

  it("counts what is to be improved, and leads to the lines", () => {
    const brief = briefIn(read("needs-work"));
    assert.match(
      brief.facts.find(({ label }) => label === "To be improved")?.value ?? "",
      /^\d+ errors?, \d+ warnings, /,
    );
    const flags = brief.sections.at(-1)?.blocks[0];
    assert.ok(flags?.kind === "list" && flags.lines.length > 10);
    assert.match(flags.lines[0]?.text ?? "", /^Line \d+: /);
  });

  it("keeps what people write as text", () => {
    const bad = '"<img src=x> | **b** [a](http://x) \\n# h\\n- `c`"';
    const text = read("photocopiers").replace(
      /(?<=(?:name|text|objection|answer|give|feature|stakes|place): )[A-Z][^,}\n]*/g,
      bad,
    );
    assert.ok(text.split("<img").length > 20);
    for (const locale of locales) {
      const made = markdownOf(text, "internal", locale);
      assert.doesNotMatch(made, /(?<!\\)<img|(?<!\\)\[a\]|(?<!\\)`c|^# h/m);
      const columns = (line: string) => line.replaceAll("\\|", "").split("|").length;
      for (const table of made.match(/(?:^\|.*\n)+/gm) ?? []) {
        assert.equal(new Set(table.trimEnd().split("\n").map(columns)).size, 1, table);
      }
    }
  });
});
