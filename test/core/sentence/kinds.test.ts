import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import { readSentence, type SentenceReading } from "../../../src/core/sentence/read-sentence.ts";
import { languages } from "../../corpus/labelled-objectives.ts";

const kinds = ["directions", "deliverables", "indicators", "figures", "held"] as const;
type Kind = (typeof kinds)[number];

/** What is to be told of each kind: what it is about, whether one can tell that it is reached, whether it wants more. */
const isTold: Readonly<Record<Kind, (reading: SentenceReading) => boolean>> = {
  directions: ({ specific, measurable }) => specific.state !== "met" && measurable.state !== "met",
  deliverables: ({ specific, measurable, modesty }) =>
    specific.state === "met" && measurable.state === "met" && modesty === undefined,
  indicators: ({ specific, measurable }) => specific.state === "met" && measurable.state !== "met",
  figures: ({ specific, measurable }) => specific.state === "met" && measurable.state === "met",
  held: ({ modesty }) => modesty !== undefined,
};

/** How many of a kind are told, of a hundred: it may get better, not worse. */
const floors: Readonly<Record<Kind, number>> = {
  directions: 90,
  deliverables: 90,
  indicators: 90,
  figures: 95,
  held: 95,
};

describe("the reader of sentences tells what an objective is", () => {
  for (const language of languages) {
    const sentences: Readonly<Record<Kind, readonly string[]>> = parse(
      readFileSync(`test/corpus/objectives/${language}/kinds.yaml`, "utf8"),
    );
    for (const kind of kinds) {
      it(`${kind}, ${language}`, () => {
        const missed = sentences[kind].filter(
          (text) => !isTold[kind](readSentence(text, { today: "2026-06-15", playbook: builtInPlaybook })),
        );
        const told = 100 * (1 - missed.length / sentences[kind].length);
        assert.ok(told >= floors[kind], `${told.toFixed(1)} %, at least ${floors[kind]} %: ${missed.join(" · ")}`);
      });
    }
  }
});
