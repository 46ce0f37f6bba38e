import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { analysePlan, analysePlaybook } from "../../src/core/analysis.ts";
import { builtInPlaybook } from "../../src/core/playbook/built-in.ts";

const pages = ["README.md", "README.fr.md"];
const textOf = (page: string) => readFileSync(page, "utf8");
const linesOf = (text: string, pattern: RegExp) => text.split("\n").filter((line) => pattern.test(line)).length;

describe("the README", () => {
  it("has the same sections in French", () => {
    const [english = "", french = ""] = pages.map(textOf);
    assert.equal(linesOf(french, /^##? /), linesOf(english, /^##? /), "sections");
  });

  for (const page of [...pages, "CONTRIBUTING.md", "SECURITY.md", "examples/README.md", "src/README.md"]) {
    it(`leads to files that are there: ${page}`, () => {
      const links = [...textOf(page).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link = ""]) => link);
      assert.deepEqual(
        links.filter((link) => !existsSync(path.join(path.dirname(page), link))),
        [],
      );
    });
  }

  for (const page of pages) {
    it(`shows a plan and a playbook without a mistake: ${page}`, () => {
      const [plan = "", , playbook = ""] = [...textOf(page).matchAll(/```yaml\n([\s\S]*?)```/g)].map(
        ([, text]) => text,
      );
      const today = "2026-06-15";
      const inPlan = analysePlan(plan, { playbook: builtInPlaybook, today }).findings;
      const codes = [...inPlan, ...analysePlaybook(playbook, today).findings].map(({ code }) => code);
      assert.deepEqual(
        codes.filter((code) => /^(yaml|schema|reference|smart|sale)\//.test(code)),
        [],
      );
    });
  }
});
