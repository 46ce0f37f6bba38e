import assert from "node:assert/strict";
import fc from "fast-check";
import { amountIn, type DecimalMark, markIn } from "../../../src/core/rfm/csv/amounts.ts";
import { type DateOrder, dayIn } from "../../../src/core/rfm/csv/days.ts";
import { type Layout, layoutOf, type Wishes } from "../../../src/core/rfm/csv/layout.ts";
import { orderTable } from "../../../src/core/rfm/csv/orders.ts";
import { RecordReader } from "../../../src/core/rfm/csv/records.ts";
import { totalsTable } from "../../../src/core/rfm/csv/totals.ts";
import { dayNumberOf, isoOf } from "../../../src/core/rfm/day-number.ts";
import type { Values } from "../../../src/core/rfm/portfolio.ts";

describe("an amount in a file", () => {
  const cases: readonly (readonly [field: string, mark: DecimalMark, amount: number | undefined])[] = [
    ["12500", ".", 12_500],
    ["0.1", ".", 0.1],
    ["-12.5", ".", -12.5],
    ["1234,56", ",", 1234.56],
    ["1 234,56 €", ",", 1234.56],
    ["1\u202f234\u00a0567,8", ",", 1_234_567.8],
    ["€1,234.50", ".", 1234.5],
    ["1.234.567,89", ",", 1_234_567.89],
    ["1'234.50", ".", 1234.5],
    ["(1,234.50)", ".", -1234.5],
    ["12,00-", ",", -12],
    ["−5", ".", -5],
    ["+5", ".", 5],
    ["EUR 12", ".", 12],
    ["12 EUR", ".", 12],
    ["1,234", ".", 1234],
    ["1,234", ",", 1.234],
    [".5", ".", 0.5],
    ["5.", ".", 5],
    ["12.34567", ".", 12.3457],
    ["12345678901.23", ".", 12_345_678_901.23],
    ["12.50", ",", undefined],
    ["12,34,56", ".", undefined],
    ["", ".", undefined],
    ["-", ".", undefined],
    ["n/a", ".", undefined],
    ["1e5", ".", undefined],
    ["99999999999999999999", ".", undefined],
    ["1234567890", ".", 1_234_567_890],
    ["-0", ".", 0],
    ["12a", ".", undefined],
    ["1.2a", ".", undefined],
    ["1.a", ".", undefined],
    ["12.5.", ".", undefined],
    ["1.5,5", ",", undefined],
    ["1,2345", ".", undefined],
    ["1234,567", ".", undefined],
    ["1,234,56", ".", undefined],
    ["1,2,345", ".", undefined],
    ["(12", ".", undefined],
    ["12)", ".", undefined],
    ["5-3", ".", undefined],
    ["--5", ".", undefined],
    ["(-5)", ".", undefined],
    ["5+", ".", undefined],
    ["EURO 12", ".", undefined],
    ["12 EUROS", ".", undefined],
    ["$1’234", ".", 1234],
    ["£ -5", ".", -5],
    ["–5", ".", -5],
  ];
  for (const [field, mark, amount] of cases) {
    it(`${JSON.stringify(field)} with ${mark} is ${amount}`, () => {
      assert.equal(amountIn(field, mark), amount === undefined ? undefined : Math.round(amount * 10_000));
    });
  }

  it("tells the mark, or does not", () => {
    const cents = ["12.50", "12,50", "12.5", ",5", ".5", "5,", "1.50 €", "EUR 1.5"];
    assert.deepEqual(
      cents.map((field) => markIn(field) ?? "?"),
      [".", ",", ".", ",", ".", ",", ".", "."],
    );
    assert.deepEqual(["", "abc", "1.234.567", "12.345", "1234.567", "1.2345", ".123", "123,456"].map(markIn), [
      undefined,
      undefined,
      ",",
      undefined,
      ".",
      ".",
      ".",
      undefined,
    ]);
    const marks = [
      "1,5",
      "1.5",
      "1,234",
      "1.234",
      "1.234,5",
      "1,234.5",
      "1,234,567",
      "1.234.567",
      "0,123",
      "1234,567",
      "12",
      "1 234,500",
    ];
    assert.deepEqual(
      marks.map((field) => markIn(field) ?? "?"),
      [",", ".", "?", "?", ",", ".", ".", ",", ",", ",", "?", ","],
    );
  });

  it("is read as it was written, whatever the digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (units) => {
        const digits = `${units < 0 ? "-" : ""}${Math.floor(Math.abs(units) / 10_000)}.${String(Math.abs(units) % 10_000).padStart(4, "0")}`;
        assert.equal(amountIn(digits, "."), units);
        assert.equal(amountIn(digits.replace(".", ","), ","), units);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a day in a file", () => {
  const cases: readonly (readonly [field: string, order: DateOrder, day: string | undefined])[] = [
    ["2026-03-04", "iso", "2026-03-04"],
    ["2026/3/4", "iso", "2026-03-04"],
    ["20260304", "iso", "2026-03-04"],
    ["2026-03-04T10:20:00Z", "iso", "2026-03-04"],
    ["2026-03-04 08:00", "dmy", "2026-03-04"],
    ["03/04/2026", "dmy", "2026-04-03"],
    ["03/04/2026", "mdy", "2026-03-04"],
    ["3.4.26", "dmy", "2026-04-03"],
    ["12/1/2010 8:26", "mdy", "2010-12-01"],
    ["12 mars 2026", "dmy", "2026-03-12"],
    ["12-Mar-2026", "iso", "2026-03-12"],
    ["03/04/2026", "iso", undefined],
    ["31/02/2026", "dmy", undefined],
    ["25/12/2026", "mdy", undefined],
    ["2026-02-30", "iso", undefined],
    ["46023", "iso", undefined],
    ["2026-1a-04", "iso", undefined],
    ["", "iso", undefined],
  ];
  for (const [field, order, day] of cases) {
    it(`${JSON.stringify(field)} as ${order} is ${day}`, () => {
      const number = dayIn(field, order);
      assert.equal(number === undefined ? undefined : isoOf(number), day);
    });
  }
});

function recordsIn(chunks: readonly string[], separator = ","): string[] {
  const records: string[] = [];
  const reader = new RecordReader({
    separator,
    onRecord: (fields, line) => void records.push(`${line}:${fields.join("|")}`),
    onOpenQuote: (line) => void records.push(`${line}:open`),
  });
  for (const chunk of chunks) reader.read(chunk);
  reader.end();
  return records;
}

describe("records", () => {
  it("are cut at separators outside quotes, with any line ends", () => {
    const text = 'a,b\r\n"x, y","say ""no"""\r\n\r\n"two\nlines",2\nlast,line';
    assert.deepEqual(recordsIn([text]), ["1:a|b", '2:x, y|say "no"', "4:two\nlines|2", "6:last|line"]);
  });

  it("come out the same however the text is cut into chunks", () => {
    const text = 'a;b\r\n"x; y";"say ""no"""\n"two\r\nlines";2\n;\n"";"a"b\nlast;5" pipe\n';
    const whole = recordsIn([text], ";");
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 8 }), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), text.length];
        const chunks = places.slice(1).map((end, index) => text.slice(places[index], end));
        assert.deepEqual(recordsIn(chunks, ";"), whole);
      }),
      { numRuns: Number(process.env.RUNS ?? 50) },
    );
  });

  it("go on after a quote that nobody closed", () => {
    assert.deepEqual(recordsIn(['a,"b\nc,d\n']), ["1:open", "2:c|d"]);
    const long = `a,"b\n${"c,d\n".repeat(30_000)}`;
    assert.equal(recordsIn(long.match(/[\s\S]{1,40000}/g) ?? []).length, 30_001);
  });
});

function layout(sample: string, wishes?: Wishes): Layout {
  const found = layoutOf(sample, "orders", wishes);
  assert.ok(!("kind" in found), JSON.stringify(found));
  return found;
}

describe("the layout of a file", () => {
  const told = (sample: string, wishes?: Wishes) => {
    const { separator, dates, mark, columns, header } = layout(sample, wishes);
    const names = [columns.customer, columns.date, columns.amount].map((index = -1) => header[index]);
    return `${separator} ${dates.value} ${dates.by} ${mark.value} ${mark.by} ${names.join("+")}`;
  };

  it("is told by its first lines", () => {
    assert.equal(
      told("customer_id,order_date,amount\nC1,2026-01-02,12.50\n"),
      ", iso seen . seen customer_id+order_date+amount",
    );
    assert.equal(
      told("N° client;Date de commande;Montant HT\nC1;25/01/2026;1 234,50\nC2;01/02/2026;3,00\n"),
      "; dmy seen , seen N° client+Date de commande+Montant HT",
    );
    assert.equal(
      told("Customer\tInvoiceDate\tTotal\nC1\t12/25/2026\t5\n"),
      "\t mdy seen . assumed Customer+InvoiceDate+Total",
    );
    assert.equal(
      told("client;date;montant\nC1;25/02/2026;5\n", { dates: "mdy" }),
      "; mdy asked , assumed client+date+montant",
    );
    assert.equal(
      told('sep=;\nclient;date;montant\n"C;1";01/02/2026;5\n'),
      "; dmy assumed , assumed client+date+montant",
    );
  });

  it("takes the columns that somebody names", () => {
    const text = "Kunde;Tag;Wert\nC1;01.02.2026;5,00\n";
    assert.deepEqual(layoutOf(text, "orders"), {
      kind: "not-guessed",
      role: "customer",
      header: ["Kunde", "Tag", "Wert"],
    });
    assert.equal(
      told(text, { columns: { customer: "kunde", date: "Tag", amount: "Wert" } }),
      "; dmy assumed , seen Kunde+Tag+Wert",
    );
    const wrong = layoutOf(text, "orders", { columns: { customer: "Kun" } });
    assert.deepEqual(wrong, { kind: "no-such-column", name: "Kun", header: ["Kunde", "Tag", "Wert"] });
  });

  it("says what is no table", () => {
    assert.deepEqual(layoutOf(" \n", "orders"), { kind: "empty" });
    assert.deepEqual(layoutOf("hello\nworld\n", "orders"), { kind: "no-table" });
  });
});

const byDocument = { countBy: "document" } as const;

function orders(text: string, wishes?: Wishes) {
  const taken: string[] = [];
  const table = orderTable(
    layout(text, wishes),
    (customer, { day, amount, document, currency }) => {
      taken.push(
        [customer, isoOf(day), amount / 10_000, document, currency].filter((one) => one !== undefined).join(" "),
      );
    },
    byDocument,
  );
  table.read(text);
  table.end();
  return {
    taken,
    table,
    skipped: table.skipped.lines.map(({ line, reason, field }) => `${line} ${reason} ${field}`.trim()),
  };
}

describe("a file of orders", () => {
  it("gives a line an order line, and lists what it could not read", () => {
    const text = `client;date;montant;devise;commande
C1;25/01/2026;12,50;EUR;F1
;25/01/2026;12,50;EUR;F1
C2;31/02/2026;12,50;EUR;F1
C2;01/02/2026;douze;EUR;F1
C2;01/02/2026;12,50
C2;01/02/2026;-12,50;;
"C;3";02/02/2026;1 000,00;EUR;F2;;
`;
    const { taken, skipped, table } = orders(text);
    assert.deepEqual(taken, ["C1 2026-01-25 12.5 F1 EUR", "C2 2026-02-01 -12.5", "C;3 2026-02-02 1000 F2 EUR"]);
    assert.deepEqual(skipped, ["3 customer", "4 date 31/02/2026", "5 amount douze", "6 columns C2;01/02/2026;12,50"]);
    assert.deepEqual([table.lines, table.skipped.count, table.better], [7, 4, undefined]);
  });

  it("does not read a decimal comma as two columns", () => {
    assert.deepEqual(orders("customer,date,amount\nC1,2026-01-01,12,50\n").skipped, ["2 columns C1,2026-01-01,12,50"]);
  });

  it("says when the whole file speaks for another way than its start", () => {
    const start = "client;date;montant\nC1;01/02/2026;1\n";
    const read = (rest: string) => {
      const table = orderTable(layout(start), () => {}, byDocument);
      table.read(start + rest);
      table.end();
      return table;
    };
    assert.equal(read("").better, undefined);
    assert.equal(read("").decided.dates.by, "assumed");
    assert.equal(read("C1;25/02/2026;1\n").decided.dates.by, "seen");
    assert.equal(read("C1;02/25/2026;1\n").better?.dates.value, "mdy");
    assert.equal(read("C1;02/02/2026;1.5\n").better?.mark.value, ".");
    const iso = orderTable(layout("client;date;montant\nC1;2026-02-01;1\n"), () => {}, byDocument);
    iso.read("client;date;montant\nC1;25/02/2026;1\n");
    assert.equal(iso.better?.dates.value, "dmy");
  });
});

describe("a file of totals, line by line", () => {
  /** What one line is taken for, or why it is not. */
  const read = (line: string, header = "customer;recency;frequency;monetary;currency;segment") => {
    const text = `${header}\n${line}\n`;
    const found = layoutOf(text, "totals");
    assert.ok(!("kind" in found));
    const taken: string[] = [];
    const table = totalsTable(found, dayNumberOf("2026-06-15"), (customer, values) => {
      const { recencyDays = "-", frequency, monetary, currency = "-", hasBought } = values;
      taken.push([customer, recencyDays, frequency, monetary, currency, hasBought].join(" "));
    });
    table.read(text);
    table.end();
    return [...taken, ...table.skipped.lines.map(({ reason, field }) => `${reason}: ${field}`)].join("; ");
  };

  const cases: readonly (readonly [line: string, read: string])[] = [
    ["C1;12;3;10;EUR;", "C1 12 3 100000 EUR true"],
    [" C1 ; 12,0 ; 3. ; 10 ; EUR ;", "C1 12 3 100000 EUR true"],
    ["C1;0;1;5;;", "C1 0 1 50000 - true"],
    ["C1;2026-06-15;1;5;;", "C1 0 1 50000 - true"],
    ["C1;2026-06-16;1;5;;", "recency: 2026-06-16"],
    ["C1;1234567;1;5;;", "recency: 1234567"],
    ["C1;;;;;", "C1 - 0 0 - false"],
    ["C1;null;0;0;;", "C1 - 0 0 - false"],
    ["C1;NULL;0;0;;inactive", "C1 - 0 0 - true"],
    ["C1;;0;5;;", "C1 - 0 50000 - true"],
    ["C1;;2;5;;", "recency: "],
    ["C1;3;x;5;;", "frequency: x"],
    ["C1;3;1.5;5;;", "frequency: 1.5"],
    ["C1;3;12x;5;;", "frequency: 12x"],
    ["C1;3;12;x;;", "amount: x"],
    [";3;12;5;;", "customer: "],
    ["C1;3;1;5;;\nC1;4;1;5;;", "C1 3 1 50000 - true; twice: C1"],
  ];
  for (const [line, expected] of cases) it(line, () => assert.equal(read(line), expected));

  it("needs no column of currencies and classes", () => {
    assert.equal(read("C1;3;1;5", "customer;recency;frequency;monetary"), "C1 3 1 50000 - true");
  });
});

describe("a file of totals", () => {
  it("gives a line a customer, who may not have bought", () => {
    const text = `customer,recency_days,frequency,monetary
C1,12,3,1500.50
C2,2026-06-01,1,20
C3,400,0,0
C4,,0,
C5,,2,10
C6,x,2,10
C1,1,1,1
`;
    const found = layoutOf(text, "totals");
    assert.ok(!("kind" in found));
    const taken: [string, Values][] = [];
    const table = totalsTable(found, dayNumberOf("2026-06-15"), (customer, values) => taken.push([customer, values]));
    table.read(text);
    table.end();
    const shown = taken.map(([id, { recencyDays, frequency, monetary, hasBought }]) =>
      [id, recencyDays, frequency, monetary, hasBought].join(" "),
    );
    assert.deepEqual(shown, ["C1 12 3 15005000 true", "C2 14 1 200000 true", "C3 400 0 0 true", "C4  0 0 false"]);
    assert.deepEqual(
      table.skipped.lines.map(({ line, reason }) => `${line} ${reason}`),
      ["6 recency", "7 recency", "8 twice"],
    );
  });
});
