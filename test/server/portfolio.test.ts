import { inFolder } from "./session.ts";

const drop = "rfm/category-drop";
const history = "rfm/insufficient-history";
const playbook = "salesPlaybook: 1\nasOf: 2026-06-15\n";

const plan = (more: string) => `accountPlan: 1\naccount: { name: Copyfast }\nhistory: ${more}\n`;
const fell = plan("{ purchases: [{ on: 2025-06-01, amount: 9000 }, { on: 2025-07-01, amount: 5 }] }");
const kept = plan("{ purchases: [{ on: 2025-06-01, amount: 9000 }, { on: 2026-06-01, amount: 9000 }] }");

describe("what the portfolio tells of an account", () => {
  it("follows the purchases as they are typed", () =>
    inFolder({ "sales-playbook.yaml": playbook, "a.account.yaml": fell }, async (client, folder) => {
      const uri = folder.uriOf("a.account.yaml");
      await client.untilFound(uri, drop);
      await client.open(uri, kept);
      await client.untilGone(uri, drop);
    }));

  it("says which file of orders is missing, or does not know the customer", () =>
    inFolder(
      {
        "sales-playbook.yaml": playbook,
        "orders.csv": "customer,date,amount\nC1,2026-06-01,5\n",
        "a.account.yaml": plan("{ ledger: gone.csv, customerId: C1 }"),
        "b.account.yaml": plan("{ ledger: orders.csv, customerId: C9 }"),
      },
      async (client, folder) => {
        await client.untilFound(folder.uriOf("a.account.yaml"), history);
        const uri = folder.uriOf("b.account.yaml");
        await client.untilFound(uri, history);
        await client.open(uri, plan("{ ledger: orders.csv, customerId: C1 }"));
        await client.untilGone(uri, history);
      },
    ));
});
