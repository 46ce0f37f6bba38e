import assert from "node:assert/strict";
import { rulePage } from "../../src/core/features/rule-page.ts";
import { locales } from "../../src/core/locale.ts";
import { rules } from "../../src/core/rules/index.ts";
import { timeBound } from "../../src/core/rules/smart/time-bound.ts";
import { inFolder, type Ran } from "./terminal.ts";

const run = (...args: string[]): Promise<Ran> => inFolder({}, (terminal) => terminal.run(["rules", ...args]));

describe("rules", () => {
  it("lists each rule on a line, in both languages", async () => {
    for (const locale of locales) {
      const { code, out, err } = await run("--locale", locale);
      assert.deepEqual([code, err], [0, ""]);
      const lines = out.trimEnd().split("\n");
      assert.deepEqual(
        lines.map((line) => line.split(" ")[0]),
        rules.map((rule) => rule.code),
      );
      for (const [index, line] of lines.entries()) assert.ok(line.endsWith(`  ${rules[index]?.title[locale]}`), line);
    }
  });

  it("shows the page of a rule", async () => {
    assert.deepEqual(await run("smart/time-bound"), { code: 0, out: rulePage(timeBound, "en"), err: "" });
    assert.deepEqual(await run("smart/time-bound", "--locale", "fr"), {
      code: 0,
      out: rulePage(timeBound, "fr"),
      err: "",
    });
  });

  it("asks whether another rule was meant", async () => {
    const { code, out, err } = await run("smart/timebound");
    assert.deepEqual([code, out], [2, ""]);
    assert.match(err, /There is no rule “smart\/timebound”. Did you mean smart\/time-bound\?/);
    assert.match(
      (await run("x", "--locale", "fr")).err,
      /La règle « x » n'existe pas ; sans code, toutes sont énumérées/,
    );
  });
});
