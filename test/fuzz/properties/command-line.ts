import assert from "node:assert/strict";
import fc from "fast-check";
import { maxBytes } from "../../../src/workspace/decode.ts";
import { inFolder } from "../../cli/terminal.ts";
import { property } from "../property.ts";
import { anyFile, plans, playbooks } from "../texts.ts";

const words = fc.constantFrom(
  ..."check brief coverage rfm new rules about lsp -h --help --version - -- . a.account.yaml sales-playbook.yaml none".split(
    " ",
  ),
  ..."--format json text sarif github markdown table csv html --as-of 2026-06-15 2026-02-30 --locale en fr de --max-warnings 3".split(
    " ",
  ),
  ..."-1 --audience customer --sql duckdb --compare previous --from --to --period 12m smart/time-bound --form resale *".split(
    " ",
  ),
  "",
  "é",
  "../..",
  "**/*.yaml",
  "--format=json",
  "--=",
  "[",
);

const usual = fc.constantFrom<string[][]>(
  ["check", "a.account.yaml", "--format", "json"],
  ["check", ".", "--format", "sarif"],
  ["check", "-", "--format", "github", "--locale", "fr"],
  ["check", ".", "--max-warnings", "0"],
  ["brief", "a.account.yaml"],
  ["brief", "-", "--format", "json", "--audience", "customer"],
  ["coverage", "-"],
  ["coverage", "a.account.yaml", "--format", "json"],
  ["about", "a.account.yaml", "durand"],
  ["rfm", ".", "--format", "json"],
);

const cases = fc.record({
  args: fc.oneof({ weight: 2, arbitrary: usual }, { weight: 1, arbitrary: fc.array(words, { maxLength: 6 }) }),
  text: anyFile(plans),
  playbook: fc.option(anyFile(playbooks)),
});

export const commandLine = property(
  {
    name: "command-line",
    promise: "ends with one of its exit codes and what was asked for, whatever it is given",
    fewRuns: 20,
  },
  cases,
  ({ args, text, playbook }) =>
    inFolder(
      { "a.account.yaml": text, ...(playbook !== null && { "sales-playbook.yaml": playbook }) },
      async (terminal) => {
        const { code, out, err } = await terminal.run(args, { stdin: async () => text.slice(0, maxBytes) });
        assert.ok([0, 1, 2].includes(code), `exit code ${code}`);
        assert.doesNotMatch(err, /\n\s+at /, "a stack trace");
        if (code === 2) assert.notEqual(err, "", "a failure without a word");
        if (out !== "") assert.match(out, /\n$/);
        const format = args.at(args.indexOf("--format") + 1);
        if (out !== "" && args.includes("--format") && (format === "json" || format === "sarif")) JSON.parse(out);
      },
    ),
);
