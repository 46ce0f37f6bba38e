import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, readdir, truncate } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { AccountModel } from "../../src/core/views/portfolio/accounts.ts";
import { accountsRequest, type PortfolioAnswer, portfolioRequest } from "../../src/server/protocol.ts";
import type { Client } from "./client.ts";
import { inFolder, withFolder, withServer } from "./session.ts";

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

/** Waits until the portfolio is as wanted: it is read when nothing else is to be done. */
async function portfolioWhen(
  client: Client,
  isWanted: (answer: NonNullable<PortfolioAnswer>) => boolean,
): Promise<NonNullable<PortfolioAnswer>> {
  for (let heard = 0; ; heard++) {
    const answer = (await client.request(portfolioRequest, {})) as PortfolioAnswer;
    if (answer && isWanted(answer)) return answer;
    await client.until("the portfolio is read again", () => client.portfolioChanges > heard);
  }
}

const line = ({ r, f, m, days, frequency, monetary, segment, before }: AccountModel) =>
  JSON.stringify([days, frequency, monetary, r, f, m, segment, before]);

describe("the portfolio", () => {
  const views = { initialization: { views: true } };

  it("has the figures of `sales-playbook rfm`, each of them", () =>
    withFolder(
      {
        "orders.csv": "customer,date,amount\nC1,2026-06-01,5.25\nC1,2025-06-01,1\nC1,oops,1\n",
        "ledger.account.yaml": plan("{ ledger: orders.csv, customerId: C1 }"),
      },
      async (folder) => {
        await cp("examples", folder.path, { recursive: true });
        const plans = (await readdir(folder.path)).filter((name) => name.endsWith(".account.yaml"));
        const { model } = await withServer({ folders: [folder.uri], ...views }, (client) =>
          portfolioWhen(client, (answer) => answer.model?.customers === plans.length),
        );
        assert.ok(model);
        const args = ["dist/cli.cjs", "rfm", folder.path, "--format", "json", "--compare", "previous"];
        const told = JSON.parse((await promisify(execFile)(process.execPath, args)).stdout);
        assert.deepEqual(
          model.accounts.map(line),
          told.customers.map((one: Record<string, unknown>) =>
            JSON.stringify([
              ...["recencyDays", "frequency", "monetary", "r", "f", "m"].map((key) => one[key]),
              one.segment ?? "",
              one.previousSegment ?? "",
            ]),
          ),
        );
        const count = (segment: unknown) =>
          told.customers.filter((one: { segment: unknown }) => one.segment === segment);
        for (const { id, customers } of model.classes) assert.equal(customers, count(id || null).length, id);
        for (const { r, f, customers } of model.grid.cells) {
          const here = told.customers.filter((one: { r: number; f: number }) => one.r === r && one.f === f);
          assert.equal(customers, here.length);
        }
        assert.equal(model.currency, told.currency);
        assert.deepEqual(
          model.method.axes[1]?.limits,
          told.cuts.frequency.map((limit: number) => String(Math.round(limit * 100) / 100)),
        );
        assert.equal(model.method.skipped[0]?.count, told.skipped[0].count);
        assert.equal(model.method.notes.length, told.notes.length);
      },
    ));

  it("changes with a purchase that is typed, and so does the standing of the account", () =>
    inFolder(
      { "sales-playbook.yaml": playbook, "a.account.yaml": fell },
      async (client, folder) => {
        const uri = folder.uriOf("a.account.yaml");
        await portfolioWhen(client, ({ model }) => model?.accounts[0]?.amount === "5");
        await client.open(uri, kept);
        const { model } = await portfolioWhen(client, (answer) => answer.model?.accounts[0]?.amount === "9,000");
        assert.equal(model?.accounts[0]?.movement, "same");
      },
      views,
    ));

  it("is one for each playbook, the largest first", () =>
    inFolder(
      {
        "one/sales-playbook.yaml": playbook,
        "one/a.account.yaml": fell,
        "two/sales-playbook.yaml": playbook,
        "two/b.account.yaml": fell,
        "two/c.account.yaml": kept,
      },
      async (client) => {
        const { choices, chosen } = await portfolioWhen(client, ({ choices: all }) => all.length === 2);
        assert.deepEqual(
          choices.map(({ label }) => label),
          ["two/sales-playbook.yaml", "one/sales-playbook.yaml"],
        );
        assert.equal(chosen?.id, choices[0]?.id);
        const other = (await client.request(portfolioRequest, { choice: choices[1]?.id })) as PortfolioAnswer;
        assert.equal(other?.model?.customers, 1);
        const gone = (await client.request(portfolioRequest, { choice: "gone" })) as PortfolioAnswer;
        assert.equal(gone?.chosen?.id, choices[0]?.id);
      },
      views,
    ));

  it("follows the files of orders that plans point to, wherever they lie", () =>
    inFolder(
      {
        "sales-playbook.yaml": playbook,
        "plans/a.account.yaml": plan('{ ledger: "../orders [2026].csv", customerId: C1 }'),
        "orders [2026].csv": "customer,date,amount\nC1,2026-06-01,5\n",
      },
      async (client, folder) => {
        const amountIs = (amount: string) =>
          portfolioWhen(client, ({ model }) => model?.accounts[0]?.amount === amount);
        const uri = folder.uriOf("plans/a.account.yaml");
        await amountIs("5");
        const watched = JSON.stringify(client.registrations.at(-1)?.registerOptions);
        assert.deepEqual(JSON.parse(watched).watchers, [
          { globPattern: { baseUri: folder.uri, pattern: "orders ?2026?.csv" } },
        ]);
        const orders = await folder.write("orders [2026].csv", "customer,date,amount\nC1,2026-06-01,75\n");
        await client.filesChanged({ uri: orders, type: 2 });
        await amountIs("75");
        await folder.remove("orders [2026].csv");
        await client.filesChanged({ uri: orders, type: 3 });
        await client.untilFound(uri, history);
        const { model } = await amountIs("0");
        assert.match(model?.accounts[0]?.why ?? "", /There is no file/);
        await folder.write("orders [2026].csv", "customer,date,amount\nC1,2026-06-01,9\n");
        await client.filesChanged({ uri: orders, type: 1 });
        await client.untilGone(uri, history);
        await amountIs("9");
      },
      views,
    ));

  it("says which file is too long to be read while one works, and shows the rest", () =>
    inFolder(
      {
        "sales-playbook.yaml": playbook,
        "a.account.yaml": plan("{ ledger: huge.csv, customerId: C1 }"),
        "b.account.yaml": kept,
      },
      async (client, folder) => {
        // Two gigabytes with nothing in them: a hole, which takes no room.
        await truncate(fileURLToPath(await folder.write("huge.csv", "customer,date,amount\n")), 2 ** 31);
        await client.filesChanged({ uri: folder.uriOf("huge.csv"), type: 1 });
        const found = await client.until("it is said", () =>
          client.findingsOf(folder.uriOf("a.account.yaml")).find(({ message }) => /too long/.test(String(message))),
        );
        assert.equal(found.code, history);
        const { model } = await portfolioWhen(client, (answer) => answer.model?.customers === 2);
        assert.deepEqual(
          model?.accounts.map(({ amount, why }) => `${amount} ${why?.slice(0, 18) ?? ""}`),
          ["9,000 ", "0 huge.csv is too lo"],
        );
      },
      views,
    ));

  it("is empty when there is no plan, and lists the accounts by name, owner and class", async () => {
    await inFolder(
      { "sales-playbook.yaml": "salesPlaybook: 1\n" },
      async (client) => {
        const { model, choices } = await portfolioWhen(client, () => true);
        assert.deepEqual([model, choices], [null, []]);
      },
      views,
    );
    const owned = kept.replace("name: Copyfast", "name: Copyfast, owner: lee");
    await inFolder(
      {
        "sales-playbook.yaml": `${playbook}owners: { lee: Jo Lee }\n`,
        "a.account.yaml": owned,
        "b.account.yaml": "accountPlan: 1\n",
      },
      async (client, folder) => {
        await portfolioWhen(client, ({ model }) => model?.customers === 2);
        assert.deepEqual(await client.request(accountsRequest), [
          { uri: folder.uriOf("a.account.yaml"), name: "Copyfast", owner: "Jo Lee", segment: "New", rank: 4 },
          {
            uri: folder.uriOf("b.account.yaml"),
            name: null,
            owner: null,
            segment: "Prospects",
            rank: Number.MAX_SAFE_INTEGER,
          },
        ]);
      },
      views,
    );
  });
});

describe("a file of orders", () => {
  it("is not read outside of the workspace, and is in a folder above within it", () =>
    inFolder(
      {
        "orders.csv": "customer,date,amount\nC1,2026-06-01,5\n",
        "open/sales-playbook.yaml": playbook,
        "open/orders.csv": "customer,date,amount\nC1,2026-06-01,5\n",
        "open/north/far.account.yaml": plan("{ ledger: ../../orders.csv, customerId: C1 }"),
        "open/north/near.account.yaml": plan("{ ledger: ../orders.csv, customerId: C1 }"),
      },
      async (_, folder) =>
        withServer({ folders: [folder.uriOf("open")] }, async (client) => {
          const { message } = await client.untilFound(folder.uriOf("open/north/far.account.yaml"), history);
          assert.match(String(message), /neither in the folder of this plan nor/);
          await client.untilGone(folder.uriOf("open/north/near.account.yaml"), history);
        }),
    ));
});
