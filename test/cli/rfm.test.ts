import assert from "node:assert/strict";
import path from "node:path";
import { generatedOrders } from "../warehouse/orders.ts";
import { inFolder, onlyCodes } from "./terminal.ts";

const orders = `customer_id,order_date,amount
C1,2026-06-01,100.10
C1,2026-05-01,200.20
C2,2025-03-01,50
C3,2024-01-01,5
C4,2026-06-20,5
`;

const plan = (name: string, history: string) =>
  `accountPlan: 1\ncurrency: EUR\naccount: { name: ${name} }\nhistory: ${history}\n`;

describe("rfm", () => {
  it("classes the customers of a CSV of orders, in the JSON that scripts rely on", () =>
    inFolder({ "orders.csv": orders }, async (terminal) => {
      const ran = await terminal.run(["rfm", "orders.csv", "--format", "json", "--compare", "previous"]);
      const { customers, notes, ...rest } = JSON.parse(ran.out);
      assert.deepEqual([ran.code, ran.err], [0, ""]);
      assert.deepEqual(customers[0], {
        id: "C1",
        recencyDays: 14,
        frequency: 2,
        monetary: 300.3,
        r: 5,
        f: 2,
        m: 1,
        segment: "potential-loyalists",
        previousSegment: "prospect",
      });
      assert.deepEqual(
        customers.map(({ id, segment, previousSegment }: Record<string, string>) => [id, segment, previousSegment]),
        [
          ["C1", "potential-loyalists", "prospect"],
          ["C2", "inactive", "about-to-sleep"],
          ["C3", "inactive", "inactive"],
          ["C4", "prospect", "prospect"],
        ],
      );
      const { asOf, from, to, previous, method, cuts, scoredBy } = rest;
      assert.deepEqual([asOf, from, to, method], ["2026-06-15", "2025-06-16", "2026-06-15", "quantiles"]);
      assert.deepEqual(previous, { from: "2024-06-16", to: "2025-06-15", cuts: "recomputed" });
      assert.deepEqual(cuts.recency, [30, 90, 180, 270]);
      assert.equal(scoredBy.recency, "thresholds");
      assert.deepEqual(
        notes.map(({ code }: { code: string }) => code),
        ["read", "future", "recomputed", "thresholds", "thresholds", "thresholds"],
      );
    }));

  it("takes another period, and another day for today", () =>
    inFolder({ "orders.csv": orders }, async (terminal) => {
      const told = async (...args: string[]) => {
        const { out } = await terminal.run(["rfm", "orders.csv", "--format", "json", ...args]);
        const { asOf, from, to, customers } = JSON.parse(out);
        return [from, to, asOf, customers[0].recencyDays].join(" ");
      };
      assert.equal(await told("--period", "1m"), "2026-05-16 2026-06-15 2026-06-15 14");
      assert.equal(await told("--from", "2026-01-01", "--to", "2026-05-31"), "2026-01-01 2026-05-31 2026-05-31 30");
      assert.equal(
        await told("--from", "2026-01-01", "--to", "2026-05-31", "--as-of", "2026-06-02"),
        "2026-01-01 2026-05-31 2026-06-02 32",
      );
    }));

  it("shows a table, in either language, with what is behind the figures", () =>
    inFolder(
      { "commandes.csv": "client;date;montant\nC1;25/05/2026;1 234,50\nC2;31/02/2026;7\n" },
      async (terminal) => {
        const { out, code } = await terminal.run(["rfm", "commandes.csv", "--locale", "fr"]);
        assert.equal(code, 0);
        assert.match(out, /^RFM du 2025-06-16 au 2026-06-15\n/);
        assert.match(out, /C1 +21 +1 +1\s234,50 +5 1 2 +Nouveaux\n/);
        assert.match(out, /date dans « date » \(jour\/mois\/année\), montant dans « montant » \(virgule décimale\)/);
        assert.match(out, /commandes\.csv:3 {2}pas un jour : « 31\/02\/2026 »/);
      },
    ));

  it("writes CSV with nothing else on standard output", () =>
    inFolder({ "orders.csv": "customer,date,amount\n=A1(),2026-06-01,-5\n=A1(),2026-06-01,10\n" }, async (terminal) => {
      const { out, err } = await terminal.run(["rfm", "orders.csv", "--format", "csv"]);
      assert.equal(
        out,
        "customer,recency_days,frequency,monetary,currency,r,f,m,segment,previous_segment\r\n'=A1(),14,1,5,,5,1,1,new,\r\n",
      );
      assert.match(err, /orders\.csv was read with commas/);
    }));

  it("gives the same whatever the order of the lines", () => {
    const [header = "", ...lines] = generatedOrders(2000, 150).trimEnd().split("\n");
    const shuffled = lines.toSorted((a, b) => (a.slice(-7) < b.slice(-7) ? -1 : 1));
    return inFolder(
      { "a.csv": [header, ...lines].join("\n"), "b.csv": [header, ...shuffled].join("\n") },
      async (terminal) => {
        const [a, b] = await Promise.all(
          ["a.csv", "b.csv"].map((file) => terminal.run(["rfm", file, "--format", "csv", "--compare", "previous"])),
        );
        assert.equal(a?.out, b?.out);
        assert.ok((a?.out.split("\n").length ?? 0) > 100);
      },
    );
  });

  it("prints a query in the words of each warehouse", async () => {
    const words = {
      duckdb: /date_diff\('day', /,
      postgres: /numeric\(28, 4\)/,
      spark: /datediff\(date/,
      bigquery: /, day\) as recency/,
    };
    for (const [dialect, expected] of Object.entries(words)) {
      const args = ["rfm", "sales.Order lines", "--sql", dialect, "--customer", "Client", "--period", "6m"];
      const { out, code } = await inFolder({}, (terminal) => terminal.run(args));
      assert.equal(code, 0);
      assert.match(out, expected);
      assert.match(out, /from sales\.["`]Order lines["`]/);
      assert.match(out, /cast\(["`]Client["`] as/);
      assert.match(out, /date '2025-12-16' and date '2026-06-15'/);
    }
  });

  it("quotes names that mean something to a warehouse, and rounds where its decimals are longer", async () => {
    const ask = (dialect: string) =>
      inFolder({}, (terminal) =>
        terminal.run(["rfm", "order", "--sql", dialect, "--date", "date", "--document", "order"]),
      );
    assert.match((await ask("postgres")).out, /cast\("date" as date\)[\s\S]*from "order"\n/);
    assert.match(
      (await ask("bigquery")).out,
      /cast\(`date` as date\) as order_day,\n *round\(cast\(amount as numeric\), 4\)/,
    );
  });

  it("writes the names of classes as each warehouse reads them", async () => {
    const playbook = "salesPlaybook: 1\nrfm: { segments: { can't-lose: { r: [5, 5] } } }\n";
    await inFolder({ "sales-playbook.yaml": playbook }, async (terminal) => {
      const classes = async (dialect: string) => (await terminal.run(["rfm", "orders", "--sql", dialect])).out;
      assert.match(await classes("duckdb"), /then 'can''t-lose'/);
      assert.match(await classes("spark"), /then 'can\\'t-lose'/);
    });
  });

  it("reads totals, such as those of its own CSV", () =>
    inFolder({ "orders.csv": orders }, async (terminal) => {
      const first = await terminal.run(["rfm", "orders.csv", "--format", "csv"]);
      await terminal.write("totals.csv", first.out);
      const second = await terminal.run(["rfm", "totals.csv", "--summary", "--format", "csv"]);
      assert.equal(second.out, first.out);
    }));

  it("reads a folder of plans, their purchases and the files of orders they point to", () =>
    inFolder(
      {
        "orders.csv": orders,
        "own.account.yaml": plan(
          "Own",
          "{ purchases: [{ on: 2026-06-05, amount: 0.1 }, { on: 2026-06-06, amount: 0.2 }] }",
        ),
        "ledger.account.yaml": plan("Ledger", "{ ledger: orders.csv, customerId: C1 }"),
        "unknown.account.yaml": plan("Unknown", "{ ledger: orders.csv, customerId: C9 }"),
        "nobody.account.yaml": plan("Nobody", "{ ledger: orders.csv }"),
        "missing.account.yaml": plan("Missing", "{ ledger: gone.csv, customerId: C1 }"),
        "none.account.yaml": "accountPlan: 1\naccount: { name: None }\n",
      },
      async (terminal) => {
        const { out, err, code } = await terminal.run(["rfm", ".", "--format", "json"]);
        const { customers } = JSON.parse(out);
        const shown = customers.map(
          ({ id, monetary, segment }: Record<string, unknown>) => `${id} ${monetary} ${segment}`,
        );
        assert.deepEqual(
          shown,
          [
            "C1 300.3 potential-loyalists",
            "Own 0.3 potential-loyalists",
            "C1 (missing.account.yaml) 0 prospect",
            "C9 0 prospect",
            "Nobody 0 prospect",
            "None 0 prospect",
          ].map((one) => one.replace("C1 300.3", "C1 (ledger.account.yaml) 300.3")),
        );
        assert.equal(code, 2);
        assert.deepEqual(err.split("\n").sort().slice(1), [
          "sales-playbook: The customer of “unknown.account.yaml” is not in its file of orders: compare history.customerId with the file.",
          "sales-playbook: There is no file or folder “gone.csv”.",
          "sales-playbook: “nobody.account.yaml” points to a file of orders but not to a customer in it: add history.customerId.",
        ]);
      },
    ));

  it("follows the playbook", () =>
    inFolder(
      {
        "sales-playbook.yaml":
          "salesPlaybook: 1\nasOf: 2026-06-02\nrfm: { period: 3m, bins: 2, thresholds: { recency: [5], frequency: [1], monetary: [300] }, segments: { champions: false, loyal: false, potential-loyalists: false, new: false, promising: false, need-attention: false, about-to-sleep: false, cannot-lose: false, at-risk: false, hibernating: false, good: { label: Good, r: [2, 2] } } }\n",
        "orders.csv": orders,
      },
      async (terminal) => {
        const { out } = await terminal.run(["rfm", "orders.csv", "--format", "json"]);
        const { customers, from, to } = JSON.parse(out);
        assert.deepEqual([from, to], ["2026-03-03", "2026-06-02"]);
        const { r, f, m, segment } = customers.find(({ id }: { id: string }) => id === "C1");
        assert.deepEqual([r, f, m, segment], [2, 2, 2, "good"]);
      },
    ));

  const wrong: readonly (readonly [what: string, args: readonly string[], message: RegExp])[] = [
    ["no source", ["rfm"], /Whose purchases\? Name a folder of plans or a CSV file\./],
    ["two sources", ["rfm", "a", "b"], /One source at a time/],
    ["a period without unit", ["rfm", "a", "--period", "12"], /--period needs a number with d, w, m or y, such as 12m/],
    ["two beginnings", ["rfm", "a", "--from", "2026-01-01", "--period", "3m"], /Either --from or --period/],
    ["an end before the beginning", ["rfm", "a", "--from", "2026-03-01", "--to", "2026-01-01"], /after its end/],
    ["a period after today", ["rfm", "a", "--to", "2026-03-01", "--as-of", "2026-01-01"], /is not known then/],
    [
      "totals of two periods",
      ["rfm", "a", "--summary", "--compare", "previous"],
      /Totals and queries are of one period/,
    ],
  ];
  for (const [what, args, message] of wrong) {
    it(`says what is wrong with ${what}`, () =>
      inFolder({}, async (terminal) => {
        const { code, err } = await terminal.run(args);
        assert.equal(code, 2);
        assert.match(err, message);
      }));
  }

  const bad: readonly (readonly [what: string, content: string | Uint8Array, message: RegExp])[] = [
    ["an empty file", "", /“orders\.csv” is empty/],
    ["no table", "hello\n", /is no table/],
    ["a spreadsheet", new Uint8Array([0x50, 0x4b, 3, 4, 0]), /is no text file: save the sheet as CSV/],
    [
      "unknown columns",
      "a,b,c\n1,2,3\n",
      /Which column of “orders\.csv” holds the customer\? Name it with --customer\. There are “a”, “b”, “c”/,
    ],
  ];
  it("never begins with what may never end", async function () {
    if (process.platform === "win32") this.skip();
    const { code, err } = await inFolder({}, (terminal) => terminal.run(["rfm", "/dev/zero"]));
    assert.equal(code, 2);
    assert.match(err, /it is no plain file, but a pipe or a device/);
  });

  it("says when a folder has no plan", () =>
    inFolder({ "sales-playbook.yaml": "salesPlaybook: 1\n" }, async (terminal) => {
      const { code, err } = await terminal.run(["rfm", "."]);
      assert.equal(code, 2);
      assert.match(err, /There is no account plan in/);
    }));

  for (const [what, content, message] of bad) {
    it(`says what is wrong with ${what}`, () =>
      inFolder({ "orders.csv": content }, async (terminal) => {
        const { code, err } = await terminal.run(["rfm", "orders.csv"]);
        assert.equal(code, 2);
        assert.match(err, message);
      }));
  }

  it("reads the encodings of spreadsheets, and tells which", () =>
    inFolder(
      {
        "bom.csv": "\ufeffclient;date;montant\nÉté;2026-06-01;5\n",
        "windows.csv": Buffer.from("client;date;montant\n\u00c9t\u00e9;2026-06-01;5\n", "latin1"),
        "utf16.csv": Buffer.from("\ufeffclient;date;montant\nÉté;2026-06-01;5\n", "utf16le"),
      },
      async (terminal) => {
        for (const file of ["bom.csv", "windows.csv", "utf16.csv"]) {
          const { out } = await terminal.run(["rfm", file, "--format", "json"]);
          assert.equal(JSON.parse(out).customers[0].id, "Été", file);
        }
        assert.match((await terminal.run(["rfm", "windows.csv"])).out, /it was read as windows-1252/);
      },
    ));

  it("reads a file again when its end speaks for another order of day and month", () =>
    inFolder(
      { "orders.csv": `client,date,amount\n${"C1,02/03/2026,1\n".repeat(9000)}C2,05/25/2026,2\n` },
      async (terminal) => {
        const { customers, skipped } = JSON.parse((await terminal.run(["rfm", "orders.csv", "--format", "json"])).out);
        assert.deepEqual(
          customers.map(({ id, recencyDays }: Record<string, unknown>) => [id, recencyDays]),
          [
            ["C2", 21],
            ["C1", 132],
          ],
        );
        assert.deepEqual(skipped, [{ path: "orders.csv", count: 0, lines: [] }]);
      },
    ));

  it("says so when nobody bought", () =>
    inFolder({ "orders.csv": "customer,date,amount\nC1,2020-01-01,5\n" }, async (terminal) => {
      const { out, code } = await terminal.run(["rfm", "orders.csv"]);
      assert.equal(code, 0);
      assert.match(out, /Nobody bought from 2025-06-16 to 2026-06-15, so nobody has scores/);
    }));
});

describe("check, of plans that make a portfolio", () => {
  const quiet = onlyCodes({
    "rfm/category-drop": "warning",
    "rfm/insufficient-history": "warning",
    "rfm/mixed-currency": "error",
  });

  it("tells in the plan who fell to a lower class, and whose orders are not known", () =>
    inFolder(
      {
        "sales-playbook.yaml": quiet,
        "orders.csv": orders,
        "fell.account.yaml": plan(
          "Fell",
          "{ purchases: [{ on: 2025-06-01, amount: 9000 }, { on: 2025-07-01, amount: 5 }] }",
        ),
        "gone.account.yaml": plan("Gone", "{ ledger: gone.csv, customerId: C1 }"),
        "ledger.account.yaml": plan("Ledger", "{ ledger: orders.csv, customerId: C1 }"),
        "left.account.yaml": plan("Left", "{ ledger: orders.csv, customerId: C2 }"),
      },
      async (terminal) => {
        const { out, code } = await terminal.run(["check", ".", "--format", "json"]);
        const { files } = JSON.parse(out);
        const found = files.flatMap(({ path, diagnostics }: { path: string; diagnostics: Record<string, unknown>[] }) =>
          diagnostics.map((one) => `${path} ${one.code} ${one.line}:${one.column} ${one.pointer}`),
        );
        assert.deepEqual(found, [
          "fell.account.yaml rfm/category-drop 4:1 /history",
          "gone.account.yaml rfm/insufficient-history 4:20 /history/ledger",
          "left.account.yaml rfm/category-drop 4:1 /history",
        ]);
        assert.equal(code, 0);
      },
    ));

  it("reads orders in the folders that were named, and none beyond", () =>
    inFolder(
      {
        "orders.csv": orders,
        "plans/sales-playbook.yaml": quiet,
        "plans/far.account.yaml": plan("Far", "{ ledger: ../orders.csv, customerId: C1 }"),
      },
      async (terminal) => {
        const codesFrom = async (cwd: string, ...words: string[]) => {
          const { out } = await terminal.run(["check", ...words, "--format", "json"], {
            cwd: path.join(terminal.folder, cwd),
          });
          return JSON.parse(out).files[0].diagnostics.map(({ code }: { code: string }) => code);
        };
        assert.deepEqual(await codesFrom(".", "plans"), []);
        assert.deepEqual(await codesFrom("plans", ".."), []);
        assert.deepEqual(await codesFrom("plans", "."), ["rfm/insufficient-history"]);
      },
    ));
});
