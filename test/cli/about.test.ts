import assert from "node:assert/strict";
import { goodPlan, inFolder, type Ran } from "./terminal.ts";

const plan = `${goodPlan}stakeholders:
  - { id: lee, name: Mrs Lee, roles: [buyer] }
  - { id: hill, name: Tom Hill, reportsTo: lee }
history: { contacts: [{ on: 2026-05-12, with: lee, notes: wants a visit }] }
notes: Mrs Lee prefers mornings # Lee said so
`;
const run = (...args: string[]): Promise<Ran> =>
  inFolder({ "a.account.yaml": plan, "b.account.yaml": goodPlan }, (terminal) => terminal.run(["about", ...args]));

describe("about", () => {
  it("gathers what a plan says about a person, each place with its line", async () => {
    const { code, out, err } = await run("a.account.yaml", "lee");
    assert.deepEqual([code, err], [0, ""]);
    assert.match(out, /^All that the plan says about Mrs Lee\n/);
    assert.match(out, /^Stakeholders › Mrs Lee \(line 4\)\n {2}Id: lee\n {2}Name: Mrs Lee\n {2}Roles: buyer$/m);
    assert.match(out, /^History › Contacts › 2026-05-12 \(line 6\)\n/m);
    assert.match(out, /check that the same person is meant\.\n\nNotes \(line 7\)\n {2}Mrs Lee prefers mornings\n/);
    assert.match(out, /^Comment \(line 7\)\n {2}Lee said so$/m);
    assert.match(
      (await run("a.account.yaml", "Mrs", "Lee", "--locale", "fr")).out,
      /^Tout ce que le plan dit de Mrs Lee/,
    );
  });

  it("prints it as JSON", async () => {
    const { out } = await run("a.account.yaml", "lee", "--format", "json");
    const { version, path, person, places } = JSON.parse(out);
    assert.deepEqual([version, path, person], [1, "a.account.yaml", { id: "lee", name: "Mrs Lee" }]);
    assert.deepEqual(
      places.map(({ how, line, column }: { how: string; line: number; column: number }) => [how, line, column]),
      [
        ["own", 4, 22],
        ["id", 5, 33],
        ["id", 6, 25],
        ["name", 7, 1],
        ["comment", 7, 33],
      ],
    );
  });

  it("says whom the plan names when it does not know somebody", async () => {
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /Which plan\?/],
      [["a.account.yaml"], /About whom\?/],
      [["a.account.yaml", "bob"], /goes by “bob” alone\. There are: lee \(Mrs Lee\), hill \(Tom Hill\)\./],
      [["b.account.yaml", "bob"], /“b\.account\.yaml” names nobody/],
      [["c.account.yaml", "bob"], /There is no file or folder/],
    ];
    for (const [args, message] of cases) {
      const { code, out, err } = await run(...args);
      assert.deepEqual([code, out], [2, ""], args.join(" "));
      assert.match(err, message);
    }
  });
});
