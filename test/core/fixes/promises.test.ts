import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { rules } from "../../../src/core/rules/index.ts";
import { readMarks } from "../../../src/core/rules/marked.ts";
import type { Circumstances } from "../check.ts";
import { offersIn } from "./fixed.ts";
import { brokenPromises } from "./promises.ts";

interface Text {
  readonly name: string;
  readonly text: string;
  readonly kind?: Circumstances["kind"];
  /** The findings to be fixed; all when left out. */
  readonly only?: readonly string[];
}

const texts: Text[] = [
  ...rules.flatMap(({ code, examples: { bad, kind } }) =>
    bad === undefined ? [] : { name: code, text: readMarks(bad).text, kind, only: [code] },
  ),
  { name: "the weak example", text: read("examples/needs-work.account.yaml") },
  { name: "the weak example in French", text: read("examples/a-reprendre.account.yaml") },
];

describe("every fix for every finding: the finding goes, nothing else does", () => {
  for (const { name, text, kind, only } of texts) {
    it(name, () => assert.deepEqual(brokenPromises(text, { kind, only }), []));

    it(`${name}, with the line ends of Windows and comments everywhere`, () => {
      assert.deepEqual(brokenPromises((withComments(text) ?? text).replaceAll("\n", "\r\n"), { kind, only }), []);
    });
  }
});

describe("what every rule finds", () => {
  it("comes with something to do about it, beside hiding it", () => {
    const withoutWayOut = texts.filter(({ text, kind, only }) =>
      offersIn(text, { kind, only }).every(({ fix }) => fix.hides),
    );
    // Which letters were lost, only reopening the file can tell.
    assert.deepEqual(
      withoutWayOut.map(({ name }) => name),
      ["yaml/encoding"],
    );
  });
});

function read(path: string): string {
  return readFileSync(path, "utf8");
}

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
