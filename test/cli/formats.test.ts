import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { PrintedDiagnostic, Report } from "../../src/cli/check/report.ts";
import { formatNames, formats } from "../../src/cli/formats/index.ts";
import type { Io } from "../../src/cli/io.ts";
import { rules } from "../../src/core/rules/index.ts";
import { timeBound } from "../../src/core/rules/smart/time-bound.ts";
import { datelessPlan, goodPlan, inFolder, onlyCodes } from "./terminal.ts";

const finding: PrintedDiagnostic = {
  code: "smart/time-bound",
  severity: "warning",
  message: "No date: by when, 100% sure?",
  pointer: "/objectives/0",
  line: 12,
  column: 5,
  endLine: 12,
  endColumn: 40,
  data: {},
};
const severe: PrintedDiagnostic = {
  ...finding,
  severity: "error",
  line: 3,
  endLine: 4,
  message: "Evil \u001b[2J\nnews",
  related: [{ message: "written here first", line: 1, column: 1, endLine: 1, endColumn: 4 }],
};

const report: Report = {
  files: [
    { path: "clean.account.yaml", diagnostics: [] },
    { path: "./plans/été 100%,\nnew.account.yaml", diagnostics: [severe, finding] },
    { path: "-", diagnostics: [{ ...finding, severity: "information" }] },
  ],
  summary: { files: 3, errors: 1, warnings: 1, informations: 1 },
};
const nothing: Report = { files: [], summary: { files: 0, errors: 0, warnings: 0, informations: 0 } };

const plain = { locale: "en", columns: undefined, colour: false } as Io;

describe("check --format text", () => {
  it("shows the findings of each file and what they come to", () => {
    assert.equal(
      formats.text(report, plain),
      `./plans/été 100%,\\nnew.account.yaml
   3:5  error        Evil \\x1b[2J\\nnews  smart/time-bound
                     ↳ 1:1  written here first
  12:5  warning      No date: by when, 100% sure?  smart/time-bound

standard input
  12:5  information  No date: by when, 100% sure?  smart/time-bound

1 error, 1 warning, 1 info in 2 of 3 files
`,
    );
  });

  it("breaks lines and uses colours for a terminal", () => {
    const only = { ...report, files: report.files.slice(2) };
    assert.equal(
      formats.text(only, { ...plain, columns: 55, colour: true, locale: "fr" }),
      `\u001b[4mentrée standard\u001b[24m
  12:5  \u001b[34minformation  \u001b[39m  No date: by when, 100% sure?
                       \u001b[2msmart/time-bound\u001b[22m

1 erreur, 1 avertissement, 1 information dans 1 fichier sur 3
`,
    );
  });

  it("never begins a line with what belongs to the word before", () => {
    const message = "Pas d'échéance : quand cet objectif doit-il être « atteint » ? À 100 % en 2026 !";
    const only = { ...report, files: [{ path: "a", diagnostics: [{ ...finding, message }] }] };
    for (let columns = 40; columns < 100; columns++) {
      assert.doesNotMatch(formats.text(only, { ...plain, columns }), /^\s*[:;?!»%]|«$/m);
    }
  });

  const summaries: readonly (readonly [numbers: readonly [number, number, number, number], en: string, fr: string])[] =
    [
      [[1, 0, 0, 0], "Nothing to report in 1 file", "Rien à signaler dans 1 fichier"],
      [[1000, 0, 0, 0], "Nothing to report in 1,000 files", "Rien à signaler dans 1\u202f000 fichiers"],
    ];
  for (const [[files, errors, warnings, informations], en, fr] of summaries) {
    it(`sums up: ${en}`, () => {
      const empty = { files: [], summary: { files, errors, warnings, informations } };
      assert.equal(formats.text(empty, plain), `${en}\n`);
      assert.equal(formats.text(empty, { ...plain, locale: "fr" }), `${fr}\n`);
    });
  }

  it("counts in words", () => {
    const several = {
      ...report,
      files: report.files.slice(1),
      summary: { files: 2, errors: 3, warnings: 5, informations: 0 },
    };
    assert.match(formats.text(several, plain), /^3 errors, 5 warnings in 2 files$/m);
    assert.match(formats.text(several, { ...plain, locale: "fr" }), /^3 erreurs, 5 avertissements dans 2 fichiers$/m);
  });
});

describe("check --format json", () => {
  it("is what scripts rely on, key by key", () =>
    inFolder(
      { "sales-playbook.yaml": onlyCodes({ "smart/time-bound": "warning" }), "a.account.yaml": datelessPlan },
      async (terminal) => {
        const { out } = await terminal.run(["check", "a.account.yaml", "--format", "json"]);
        const diagnostic = {
          code: "smart/time-bound",
          severity: "warning",
          message: timeBound.messages.noDate?.en,
          pointer: "/objectives/0",
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 50,
          data: {},
        };
        const expected = {
          version: 1,
          files: [{ path: "a.account.yaml", diagnostics: [diagnostic] }],
          summary: { files: 1, errors: 0, warnings: 1, informations: 0 },
        };
        assert.equal(out, `${JSON.stringify(expected, null, 2)}\n`);
      },
    ));

  it("counts columns in UTF-16 units, and not the byte order mark", () =>
    inFolder(
      { "a.account.yaml": `\ufeff{ accountPlan: 1, account: { name: 🚀🚀 }, 🚀: 1, 🚀: 2 }` },
      async (terminal) => {
        const { out } = await terminal.run(["check", "a.account.yaml", "--format", "json"]);
        const first = (JSON.parse(out) as Report).files[0]?.diagnostics.find(
          ({ code }) => code === "yaml/duplicate-key",
        );
        assert.deepEqual([first?.line, first?.column], [1, 51]);
      },
    ));
});

describe("check --format github", () => {
  it("writes workflow commands, escaped", () => {
    const title = "An objective without a date (smart/time-bound)";
    const file = "plans/été 100%25%2C%0Anew.account.yaml";
    assert.equal(
      formats.github(report, plain),
      `::error file=${file},line=3,endLine=4,title=${title}::Evil \u001b[2J%0Anews
::warning file=${file},line=12,endLine=12,col=5,endColumn=40,title=${title}::No date: by when, 100%25 sure?
::notice file=-,line=12,endLine=12,col=5,endColumn=40,title=${title}::No date: by when, 100%25 sure?
`,
    );
    assert.equal(formats.github(nothing, plain), "");
  });
});

describe("check --format sarif", () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  const isSarif = ajv.compile(JSON.parse(readFileSync("test/fixtures/sarif-2.1.0.schema.json", "utf8")));
  const parsed = (given: Report, io: Io = plain) => JSON.parse(formats.sarif(given, io));

  it("is as its published schema wants it", () => {
    for (const given of [report, nothing]) {
      for (const locale of ["en", "fr"] as const) {
        isSarif(parsed(given, { ...plain, locale }));
        assert.deepEqual(isSarif.errors, null);
      }
    }
    assert.equal(isSarif({ version: "2.1.0" }), false);
  });

  it("holds the files, the rules and the findings", () => {
    const [run] = parsed(report).runs;
    assert.equal(run.columnKind, "utf16CodeUnits");
    assert.deepEqual(
      run.artifacts.map((artifact: { location: { uri: string } }) => artifact.location.uri),
      ["clean.account.yaml", "plans/%C3%A9t%C3%A9%20100%25%2C%0Anew.account.yaml", "-"],
    );
    assert.equal(run.tool.driver.rules.length, rules.length);
    assert.deepEqual(
      run.results.map((result: { level: string }) => result.level),
      ["error", "warning", "note"],
    );
    const [first] = run.results;
    assert.equal(run.tool.driver.rules[first.ruleIndex].id, first.ruleId);
    assert.deepEqual(first.locations[0].physicalLocation, {
      artifactLocation: { uri: "plans/%C3%A9t%C3%A9%20100%25%2C%0Anew.account.yaml", index: 1 },
      region: { startLine: 3, startColumn: 5, endLine: 4, endColumn: 40 },
    });
    assert.equal(first.relatedLocations[0].message.text, "written here first");
  });
});

describe("every format", () => {
  it("gives the same findings for the same files", () =>
    inFolder({ "a.account.yaml": datelessPlan, "b.account.yaml": goodPlan }, async (terminal) => {
      const outputs = await Promise.all(formatNames.map((name) => terminal.run(["check", ".", "--format", name])));
      const [text, json, sarif, github] = outputs.map(({ out }) => out);
      const found = (JSON.parse(json ?? "") as Report).files.flatMap(({ diagnostics }) => diagnostics);
      assert.notEqual(found.length, 0);
      for (const { message, line, column } of found) {
        assert.ok(text?.includes(`${line}:${column}`) && text.includes(message), message);
        assert.ok(github?.includes(`line=${line},`), message);
      }
      assert.equal(JSON.parse(sarif ?? "").runs[0].results.length, found.length);
    }));
});
