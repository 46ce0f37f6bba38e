import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { rules } from "../../../src/core/rules/index.ts";
import { readMarks } from "../../../src/core/rules/marked.ts";
import type { Circumstances } from "../check.ts";
import { brokenPromises } from "./promises.ts";

interface Text {
  readonly name: string;
  readonly text: string;
  readonly kind?: Circumstances["kind"];
}

const texts: Text[] = [
  ...rules.flatMap(({ code, examples: { bad, kind } }) =>
    bad === undefined ? [] : { name: code, text: readMarks(bad).text, kind },
  ),
  { name: "the weak example", text: readFileSync("examples/needs-work.account.yaml", "utf8") },
];

describe("every fix for every finding: the finding goes, nothing else does", () => {
  for (const { name, text, kind } of texts) {
    it(name, () => assert.deepEqual(brokenPromises(text, { kind }), []));

    it(`${name}, with the line ends of Windows and comments everywhere`, () => {
      assert.deepEqual(brokenPromises((withComments(text) ?? text).replaceAll("\n", "\r\n"), { kind }), []);
    });
  }
});

/** Undefined where a comment would be a part of a text, or hide one. */
function withComments(text: string): string | undefined {
  const lines = text.trimEnd().split("\n");
  const commented = `${lines.map((line, index) => `# over ${index}\n${line} # beside ${index}`).join("\n")}\n`;
  try {
    return JSON.stringify(parse(commented)) === JSON.stringify(parse(text)) ? commented : undefined;
  } catch {
    return undefined;
  }
}
