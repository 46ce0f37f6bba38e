import assert from "node:assert/strict";
import path from "node:path";
import { inFolder, type Ran, Terminal } from "./terminal.ts";

const run = (files: Readonly<Record<string, string>>, ...args: string[]): Promise<Ran> =>
  inFolder(files, (terminal) => terminal.run(["brief", ...args]));

const plan = `accountPlan: 1
account: { name: Copyfast }
negotiation:
  variables: [{ id: price, unit: EUR, opening: 69000, target: 67000, floor: 63000 }]
`;

describe("brief", () => {
  it("writes the brief as Markdown, for ourselves when nothing else is asked", async () => {
    const { code, out, err } = await run({ "a.account.yaml": plan }, "a.account.yaml");
    assert.deepEqual([code, err], [0, ""]);
    assert.match(out, /^# Negotiation brief: Copyfast\n\n/);
    assert.match(out, /opening €69,000 → target €67,000 → floor €63,000/);
  });

  it("keeps what is internal from the customer", async () => {
    const { code, out } = await run({ "a.account.yaml": plan }, "a.account.yaml", "--audience", "customer");
    assert.deepEqual([code, out], [0, "# Our meeting: Copyfast\n"]);
  });

  it("writes JSON for scripts, as of a day, in the language of the plan", async () => {
    const terminal = new Terminal(path.resolve("examples"));
    const args = ["brief", "centrale-bio-ouest.account.yaml", "--format", "json", "--as-of", "2026-06-20"];
    const brief = JSON.parse((await terminal.run(args)).out);
    assert.deepEqual([brief.version, brief.audience, brief.locale, brief.asOf], [1, "internal", "fr", "2026-06-20"]);
    assert.equal(brief.facts[0].value, "mercredi 24 juin 2026 (dans 4 jours)");
    assert.equal(brief.sections.length, 11);
  });

  it("says where the account stands among the plans of its folder, and not to the customer", async () => {
    const terminal = new Terminal(path.resolve("examples"));
    const { out } = await terminal.run(["brief", "centrale-bio-ouest.account.yaml"]);
    assert.match(out, /^- \*\*Achats \(RFM\)\u00a0:\*\* .* achats? (pour|de) /m);
    assert.match(out, /^- \*\*Évolution\u00a0:\*\* /m);
    const customer = await terminal.run(["brief", "centrale-bio-ouest.account.yaml", "--audience", "customer"]);
    assert.doesNotMatch(customer.out, /RFM|achats? pour/);
  });

  it("writes HTML as one file, without what the customer must not see", async () => {
    const { out } = await run({ "a.account.yaml": plan }, "a.account.yaml", "--format", "html");
    assert.match(out, /^<!DOCTYPE html>\n<html lang="en">.*<style>.*<svg .*€63,000.*<\/html>\n$/s);
    const customer = await run(
      { "a.account.yaml": plan },
      "a.account.yaml",
      "--format",
      "html",
      "--audience",
      "customer",
    );
    assert.doesNotMatch(customer.out, /63,000|<svg/);
  });

  it("reads standard input", () =>
    inFolder({}, async (terminal) => {
      const { out } = await terminal.run(["brief", "-"], { stdin: async () => plan });
      assert.match(out, /^# Negotiation brief: Copyfast/);
    }));

  it("says that something may be missing when the plan has errors", async () => {
    const { code, out, err } = await run({ "a.account.yaml": `${plan}sale: { stage: talks }\n` }, "a.account.yaml");
    assert.equal(code, 1);
    assert.match(out, /^# Negotiation brief/);
    assert.match(err, /has errors, so something may be missing/);
  });

  it("asks for one plan, and for one that is there", async () => {
    assert.match((await run({})).err, /Which plan\?/);
    assert.match((await run({}, "a", "b")).err, /One plan at a time/);
    assert.equal((await run({}, "gone.account.yaml")).code, 2);
    assert.match((await run({}, "a", "--audience", "press")).err, /--audience needs one of internal, customer/);
  });
});
