import assert from "node:assert/strict";
import { parseDocument, visit } from "yaml";
import { analysePlan } from "../../../src/core/analysis.ts";
import { applyEdits } from "../../../src/core/edit/edit.ts";
import { fixesFor } from "../../../src/core/features/fixes.ts";
import type { Finding } from "../../../src/core/finding.ts";
import { fill, locales } from "../../../src/core/locale.ts";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import { rules } from "../../../src/core/rules/index.ts";
import { readMarks } from "../../../src/core/rules/marked.ts";
import { exampleDay } from "../../../src/core/rules/rule.ts";

const context = { playbook: builtInPlaybook, today: exampleDay, locale: "en" as const };

const findingsIn = (text: string) => analysePlan(text, context).findings;
const errors = (text: string) => findingsIn(text).filter(({ severity }) => severity === "error").length;
const sameAs = (finding: Finding) => (other: Finding) =>
  other.code === finding.code && other.pointer === finding.pointer && other.message === finding.message;

describe("every fix of every rule, on its bad example", () => {
  for (const { code, examples } of rules) {
    if (!examples.bad || examples.kind) continue;
    const plain = readMarks(examples.bad).text.replace("account:", "# a comment\naccount:");
    for (const [ending, text] of [
      ["LF", plain],
      ["CRLF", plain.replaceAll("\n", "\r\n")],
    ] as const) {
      it(`${code} (${ending})`, () => {
        const { document, findings } = analysePlan(text, context);
        for (const finding of findings.filter((one) => one.code === code)) {
          const fixes = fixesFor(finding, document, context);
          // What can't be read can't be hidden either, and a comment that hides is no finding of the plan.
          const canBeHidden = !/^(yaml|suppression)\//.test(code);
          assert.equal(
            fixes.some(({ hides }) => hides),
            canBeHidden,
          );
          for (const fix of fixes) {
            for (const locale of locales) {
              assert.doesNotMatch(fill(fix.title[locale], fix.data ?? finding.data, locale), /[{}]|undefined/);
            }
            const fixed = applyEdits(text, fix.edits);
            const what = `${fix.title.en}\n${fixed}`;
            assert.ok(fixed.includes("# a comment"), what);
            if (ending === "CRLF") assert.doesNotMatch(fixed, /[^\r]\n/, what);
            assert.ok(errors(fixed) <= errors(text), what);
            assert.doesNotThrow(() => visit(parseDocument(fixed), () => undefined));
            if (!fix.hides && !fix.prepares)
              assert.ok(!findingsIn(fixed).some(sameAs(finding)), `still there: ${what}`);
          }
        }
      });
    }
  }
});
