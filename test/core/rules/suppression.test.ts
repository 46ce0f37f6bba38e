import assert from "node:assert/strict";
import { messageOf } from "../../../src/core/features/diagnostics.ts";
import { checkMarked, findingsIn } from "../check.ts";

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
});
