/** What a column may hold. Of orders: customer, date and amount are needed. Of totals: customer and the three values. */
export type ColumnRole =
  | "customer"
  | "date"
  | "amount"
  | "document"
  | "currency"
  | "recency"
  | "frequency"
  | "monetary"
  | "segment";

/** The names that exports give their columns, the most telling first; without capitals, accents, spaces and dashes. */
const names: Readonly<Record<ColumnRole, readonly string[]>> = {
  customer: [
    "customerid",
    "customernumber",
    "customercode",
    "customer",
    "clientid",
    "codeclient",
    "numeroclient",
    "numclient",
    "noclient",
    "idclient",
    "client",
    "accountid",
    "accountnumber",
    "account",
    "compte",
    "tiers",
    "buyer",
    "acheteur",
    "company",
    "societe",
    "raisonsociale",
  ],
  date: [
    "orderdate",
    "invoicedate",
    "datecommande",
    "datedecommande",
    "datefacture",
    "datedefacture",
    "datepiece",
    "purchasedate",
    "transactiondate",
    "date",
    "on",
    "day",
    "jour",
  ],
  amount: [
    "amount",
    "netamount",
    "montantht",
    "totalht",
    "montantnet",
    "montant",
    "caht",
    "ca",
    "revenue",
    "sales",
    "turnover",
    "total",
    "linetotal",
    "value",
    "valeur",
    "price",
    "prix",
  ],
  document: [
    "orderid",
    "ordernumber",
    "orderno",
    "order",
    "invoiceno",
    "invoicenumber",
    "invoiceid",
    "invoice",
    "numerocommande",
    "nocommande",
    "commande",
    "numerofacture",
    "nofacture",
    "facture",
    "piece",
    "document",
    "reference",
  ],
  currency: ["currency", "currencycode", "devise", "monnaie", "ccy"],
  recency: ["recencydays", "recency", "recence", "recenceenjours", "dayssincelast", "lastpurchase", "dernierachat"],
  frequency: ["frequency", "frequence", "orders", "purchases", "commandes", "achats", "nombredachats"],
  segment: ["segment", "classe", "class"],
  monetary: ["monetary", "montant", "montantht", "amount", "total", "ca", "revenue"],
};

/** The column that is most likely meant for a role; those already taken are left out. */
export function guessColumn(
  role: ColumnRole,
  header: readonly string[],
  taken: ReadonlySet<number>,
): number | undefined {
  const plain = header.map(plainName);
  const free = (index: number) => index >= 0 && !taken.has(index);
  for (const name of names[role]) {
    const index = plain.indexOf(name);
    if (free(index)) return index;
  }
  for (const name of names[role].filter(({ length }) => length >= 4)) {
    const index = plain.findIndex((column, at) => column.includes(name) && free(at));
    if (index >= 0) return index;
  }
  return undefined;
}

/** The column that somebody named, whatever the capitals and accents. */
export function findColumn(name: string, header: readonly string[]): number | undefined {
  const exact = header.indexOf(name);
  const index = exact >= 0 ? exact : header.map(plainName).indexOf(plainName(name));
  return index >= 0 ? index : undefined;
}

function plainName(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/n[°º]/g, "no")
    .replace(/[^a-z0-9]/g, "");
}
