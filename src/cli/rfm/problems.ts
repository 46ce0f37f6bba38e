import type { Localized, MessageData } from "../../core/locale.ts";
import type { ColumnRole } from "../../core/rfm/csv/columns.ts";
import type { LedgerProblem } from "../../core/rfm/ledger-problem.ts";
import { nothingAt, unreadable } from "../check/failure.ts";

export interface Sentence {
  readonly text: Localized;
  readonly data: MessageData;
}

const optionOf: Readonly<Record<ColumnRole, string>> = {
  customer: "--customer",
  date: "--date",
  amount: "--amount",
  document: "--document",
  currency: "--currency",
  recency: "--recency",
  frequency: "--frequency",
  monetary: "--monetary",
  segment: "--segment",
};

/** What is wrong with a file, and what would put it right. */
export function problemOf(problem: LedgerProblem, path: string): Sentence {
  switch (problem.kind) {
    case "missing":
      return { text: nothingAt(path).why, data: { path } };
    case "unreadable":
      return { text: unreadable(path, problem.reason).why, data: { path } };
    case "no-such-column":
      return { text: noSuchColumn, data: { path, name: problem.name, header: columnsOf(problem.header) } };
    case "not-guessed":
      return {
        text: notGuessed[problem.role],
        data: { path, option: optionOf[problem.role], header: columnsOf(problem.header) },
      };
    default:
      return { text: texts[problem.kind], data: { path } };
  }
}

function columnsOf(header: readonly string[]): string {
  return header.map((name) => `“${name}”`).join(", ");
}

const texts = {
  empty: { en: "“{path}” is empty.", fr: "« {path} » est vide." },
  "no-table": {
    en: "“{path}” is no table: its columns should be parted by semicolons, commas or tabs.",
    fr: "« {path} » n'est pas un tableau : ses colonnes devraient être séparées par des points-virgules, des virgules ou des tabulations.",
  },
  "not-text": {
    en: "“{path}” is no text file: save the sheet as CSV.",
    fr: "« {path} » n'est pas un fichier texte : enregistrez la feuille au format CSV.",
  },
  outside: {
    en: "“{path}” is neither in the folder of its plan nor in the one that is read: name the folder that holds both.",
    fr: "« {path} » n'est ni dans le dossier de son plan ni dans celui qui est lu : indiquez le dossier qui contient les deux.",
  },
  "too-long": { en: "“{path}” is too long.", fr: "« {path} » est trop long." },
  "no-customer-id": {
    en: "“{path}” points to a file of orders but not to a customer in it: add history.customerId.",
    fr: "« {path} » renvoie à un fichier de commandes sans dire quel client : ajoutez history.customerId.",
  },
  "unknown-customer": {
    en: "The customer of “{path}” is not in its file of orders: compare history.customerId with the file.",
    fr: "Le client de « {path} » n'est pas dans son fichier de commandes : comparez history.customerId avec le fichier.",
  },
} as const satisfies Record<string, Localized>;

const noSuchColumn: Localized = {
  en: "“{path}” has no column “{name}”. It has {header}.",
  fr: "« {path} » n'a pas de colonne « {name} ». Elle a : {header}.",
};

const notGuessed: Readonly<Record<ColumnRole, Localized>> = {
  customer: which("the customer", "le client"),
  date: which("the date", "la date"),
  amount: which("the amount", "le montant"),
  document: which("the order's number", "le numéro de commande"),
  currency: which("the currency", "la devise"),
  recency: which("the days since the last purchase", "les jours depuis le dernier achat"),
  frequency: which("the number of purchases", "le nombre d'achats"),
  monetary: which("the sum of purchases", "la somme des achats"),
  segment: which("the class", "la classe"),
};

function which(english: string, french: string): Localized {
  return {
    en: `Which column of “{path}” holds ${english}? Name it with {option}. There are {header}.`,
    fr: `Quelle colonne de « {path} » donne ${french} ? Nommez-la avec {option}. Il y a {header}.`,
  };
}
