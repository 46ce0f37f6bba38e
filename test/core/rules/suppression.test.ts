import assert from "node:assert/strict";
import { messageOf } from "../../../src/core/features/diagnostics.ts";
import { checkMarked, findingsIn } from "../check.ts";
import { offered } from "../fixes/fixed.ts";

const only = ["suppression/unused", "suppression/no-reason", "sale/cycle", "schema/unknown-key"];
const plan = "accountPlan: 1\naccount: { name: Copyfast }\n";

const cases: Readonly<Record<string, string>> = {
  "hides what is found on the next line, whatever comments stand between": `
# sales-playbook-disable-next-line schema/unknown-key -- read by our CRM

# the region
region: west
area: south
^^^^ schema/unknown-key
`,
  "hides what is found in the whole file": `
region: west
area: south # sales-playbook-disable schema/unknown-key -- read by our CRM
`,
  "hides nothing without a reason": `
# sales-playbook-disable-next-line schema/unknown-key
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason
region: west
^^^^^^ schema/unknown-key
`,
  "asks for a code": `
# sales-playbook-disable-next-line -- it is fine
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/unused
`,
  "says which of several codes hides nothing": `
# sales-playbook-disable-next-line schema/unknown-key, sale/cycle -- read by our CRM
                                                       ^^^^^^^^^^ suppression/unused
region: west
`,
  "hides no finding that begins on another line": `
# sales-playbook-disable-next-line schema/unknown-key -- read by our CRM
                                   ^^^^^^^^^^^^^^^^^^ suppression/unused
sale:
  region: west
  ^^^^^^ schema/unknown-key
`,
};

describe("suppression/*", () => {
  for (const [what, text] of Object.entries(cases)) it(what, () => void checkMarked(plan + text.slice(1), { only }));

  it("says which code was meant", () => {
    const text = `${plan}# sales-playbook-disable sale/cylce, nonsense -- r\n`;
    assert.deepEqual(
      findingsIn(text, { only }).map((finding) => [messageOf(finding, "en"), messageOf(finding, "fr")]),
      [
        [
          "There is no finding sale/cylce: did you mean sale/cycle?",
          "Il n'existe pas de constat sale/cylce : vouliez-vous dire sale/cycle ?",
        ],
        [
          "There is no finding nonsense: remove it from the comment.",
          "Il n'existe pas de constat nonsense : retirez-le du commentaire.",
        ],
      ],
    );
  });

  it("can be hidden itself, with a reason", () => {
    const text = `${plan}# sales-playbook-disable sale/cycle -- until the date is known\n`;
    const off = { severities: { "suppression/unused": "off" } };
    assert.equal(findingsIn(text, { only }).length, 1);
    assert.deepEqual(findingsIn(text, { only, playbook: off }), []);
  });

  /** What is offered for a comment under a first one that is in order. */
  const offeredFor = (comment: string, code: "unused" | "no-reason") =>
    offered(
      `${plan}sale: { region: west } # sales-playbook-disable schema/unknown-key -- for our CRM\n# ${comment}\n`,
      {
        only: [`suppression/${code}`],
      },
    );

  it("takes out of the comment what hides nothing, and leaves the other codes as they are written", () => {
    const [one, other, third] = ["sale/cycle", "action/overdue", "schema/unknown-key"];
    assert.deepEqual(offeredFor(`sales-playbook-disable ${one},  ${third} -- read`, "unused"), [
      [`Remove ${one} from the comment`, `# sales-playbook-disable ${third} -- read`, "preferred"],
    ]);
    assert.deepEqual(offeredFor(`sales-playbook-disable ${third},  ${one} -- read`, "unused"), [
      [`Remove ${one} from the comment`, `# sales-playbook-disable ${third} -- read`, "preferred"],
    ]);
    assert.deepEqual(offeredFor(`sales-playbook-disable ${third}, ${one}, ${other} -- read`, "unused"), [
      [`Remove ${one} from the comment`, `# sales-playbook-disable ${third}, ${other} -- read`, "preferred"],
      [`Remove ${other} from the comment`, `# sales-playbook-disable ${third}, ${one} -- read`, "preferred"],
    ]);
  });

  it("corrects a code before it would remove it", () => {
    assert.deepEqual(offeredFor("sales-playbook-disable sale/cylce -- later", "unused"), [
      ["Change to sale/cycle", "# sales-playbook-disable sale/cycle -- later", "preferred"],
      ["Remove the comment", ""],
    ]);
  });

  it("removes a comment that names no code", () => {
    assert.deepEqual(offeredFor("sales-playbook-disable -- later", "unused"), [
      ["Remove the comment", "", "preferred"],
    ]);
  });

  it("waits for a reason behind the dashes, which are there or not", () => {
    for (const typed of ["sales-playbook-disable sale/cycle", "sales-playbook-disable sale/cycle --"]) {
      assert.deepEqual(offeredFor(typed, "no-reason"), [
        ["Add a reason", "# sales-playbook-disable sale/cycle -- reason to be given", "preferred"],
        ["Show the finding again", ""],
      ]);
    }
  });
});
