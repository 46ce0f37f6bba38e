import assert from "node:assert/strict";
import { findColumn, guessColumn } from "../../../../src/core/rfm/csv/columns.ts";
import { layoutOf, type Wishes } from "../../../../src/core/rfm/csv/layout.ts";
import { orderLayout } from "./layouts.ts";

describe("the layout of a file", () => {
  const told = (sample: string, wishes?: Wishes) => {
    const { separator, dates, mark, columns, header } = orderLayout(sample, wishes);
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

  it("needs neither the end of the last line nor the spaces around names and fields", () => {
    assert.equal(told(" client ; date ; montant \nC1; 25/02/2026;5"), "; dmy seen , assumed client+date+montant");
  });

  it("parts columns by what cuts the lines like the first one", () => {
    const names = "client;date;montant, net, en euros, hors taxes";
    assert.match(told(`${names}\nC1;25/01/2026;5\nC2;25/01/2026;7\n`), /^; dmy/);
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
    assert.match(told("client;date;montant\n", { columns: { customer: undefined } }), /client\+date\+montant$/);
    const wrong = layoutOf(text, "orders", { columns: { customer: "Kun" } });
    assert.deepEqual(wrong, { kind: "no-such-column", name: "Kun", header: ["Kunde", "Tag", "Wert"] });
  });

  it("says what is no table", () => {
    assert.deepEqual(layoutOf(" \n", "orders"), { kind: "empty" });
    assert.deepEqual(layoutOf("hello\nworld\n", "orders"), { kind: "no-table" });
    const missing = layoutOf("client;date\nC1;2026-01-02\n", "orders");
    assert.deepEqual(missing, { kind: "not-guessed", role: "amount", header: ["client", "date"] });
  });
});

describe("a column", () => {
  const guess = (role: Parameters<typeof guessColumn>[0], header: readonly string[], ...taken: number[]) =>
    guessColumn(role, header, new Set(taken));

  it("is the one with the most telling name, of those that are free", () => {
    assert.equal(guess("amount", ["Total", "Montant", "CA"]), 1);
    assert.equal(guess("amount", ["Total", "Montant", "CA"], 1), 2);
    assert.equal(guess("customer", ["Customer name", "Customer"]), 1);
  });

  it("may have more around its name, when that is long enough to be no chance", () => {
    assert.equal(guess("date", ["Jour de vente", "Our order date"]), 1);
    assert.equal(guess("date", ["Jour de vente"]), 0);
    assert.equal(guess("date", ["Jour de vente", "Jour de paie"], 0), 1);
    assert.equal(guess("amount", ["Location"]), undefined); // “ca”
  });

  it("is found by its name, whatever the capitals, accents and signs", () => {
    assert.equal(findColumn("client", ["Client", "client"]), 1);
    assert.equal(findColumn("no client", ["Date", "N° client"]), 1);
    assert.equal(findColumn("NUMERO-CLIENT", ["Numéro client"]), 0);
    assert.equal(findColumn("cli", ["client"]), undefined);
  });
});
