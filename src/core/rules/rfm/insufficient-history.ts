import type { PlanDocument } from "../../document.ts";
import { removeEntry } from "../../edit/remove.ts";
import { set, whole } from "../../edit/set.ts";
import type { Located } from "../../finding.ts";
import type { Localized } from "../../locale.ts";
import type { LedgerProblem } from "../../rfm/ledger-problem.ts";
import { entryAt } from "../../source/tree.ts";
import type { Fix } from "../fix.ts";
import { defineRule, type Report } from "../rule.ts";

const messages = {
  noPurchases: {
    en: "This account has bought, yet no purchase is noted: add purchases, or the file that lists its orders, and it gets its place in the portfolio.",
    fr: "Ce compte a déjà acheté, mais aucun achat n'est noté : ajoutez les achats, ou le fichier de ses commandes, pour le situer dans le portefeuille.",
  },
  noCustomerId: {
    en: "Whose orders in {ledger}? Add history.customerId, the customer's number in that file.",
    fr: "Les commandes de qui, dans {ledger} ? Ajoutez history.customerId, le numéro du client dans ce fichier.",
  },
  missing: {
    en: "There is no file {ledger}: the purchases of this account are not known. The path starts at the folder of the plan.",
    fr: "Le fichier {ledger} n'existe pas : les achats de ce compte ne sont pas connus. Le chemin part du dossier du plan.",
  },
  unreadable: {
    en: "{ledger} can't be read ({reason}): the purchases of this account are not known.",
    fr: "{ledger} est illisible ({reason}) : les achats de ce compte ne sont pas connus.",
  },
  outside: {
    en: "{ledger} is neither in the folder of this plan nor in the one that is open or checked: a plan has nothing read beyond. Move the file, or open the folder that holds both.",
    fr: "{ledger} n'est ni dans le dossier de ce plan ni dans celui qui est ouvert ou vérifié : un plan ne fait rien lire au-delà. Déplacez le fichier, ou ouvrez le dossier qui contient les deux.",
  },
  noTable: {
    en: "{ledger} is not read as a table of orders: it takes a CSV with columns for customer, date and amount. “sales-playbook rfm” tells more about it.",
    fr: "{ledger} ne se lit pas comme un tableau de commandes : il faut un CSV avec des colonnes client, date et montant. « sales-playbook rfm » en dit plus.",
  },
  tooLong: {
    en: "{ledger} is too long to be read while you work: “sales-playbook rfm” reads it, whatever its length.",
    fr: "{ledger} est trop long pour être lu pendant que vous travaillez : « sales-playbook rfm » le lit, quelle que soit sa longueur.",
  },
  unknownCustomer: {
    en: "{customer} has no orders in {ledger}: write the number as it stands there.",
    fr: "{customer} n'a pas de commandes dans {ledger} : écrivez le numéro comme il y figure.",
  },
  tooFew: {
    en: "No RFM class: {count} customers with purchases are too few to be compared, and the playbook's thresholds do not make the scores.",
    fr: "Pas de classe RFM : {count} clients ayant acheté, c'est trop peu pour les comparer, et les seuils du playbook ne donnent pas les notes.",
  },
} as const;

export const insufficientHistory = defineRule({
  code: "rfm/insufficient-history",
  severity: "warning",
  title: {
    en: "Purchases that are not known",
    fr: "Des achats qui ne sont pas connus",
  },
  why: {
    en: "The more and the more often a customer buys, the likelier the next purchase: recency, frequency and amount say whom to visit first. Without the purchases, or with a file of orders that can't be read, the account has no place in the portfolio. A customer without noted purchases is only a question, as information.",
    fr: "Plus un client achète, et souvent, plus il a de chances de racheter : récence, fréquence et montant disent qui voir d'abord. Sans les achats, ou avec un fichier de commandes illisible, le compte n'a pas de place dans le portefeuille. Un client sans achat noté n'est qu'une question, en information.",
  },
  options: ["rfm.minimumCustomers", "rfm.thresholds"],
  messages,
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
history: { ledger: orders.csv }
                   ^^^^^^^^^^ rfm/insufficient-history
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
history: { ledger: orders.csv, customerId: C-0042 }
`,
  },
  *checkPlan(document, { news, today }, report) {
    const { plan } = document;
    const { ledger, customerId, purchases } = plan.history;
    if (ledger && !customerId) yield report(ledger, "noCustomerId", { ledger: ledger.value });
    else if (ledger && customerId && news?.ledgerProblem) {
      yield ofLedger(news.ledgerProblem, { ledger, customerId, report });
    } else if (!ledger && purchases.length === 0 && hasBought(document, today)) {
      yield { ...report(plan.anchor("history"), "noPurchases"), severity: "information" };
    }
    if (news?.tooFew !== undefined) {
      yield { ...report(plan.anchor("history"), "tooFew", { count: news.tooFew }), severity: "information" };
    }
  },
  *fixPlan(finding, document, { today }): Generator<Fix> {
    if (finding.message === "noCustomerId") {
      yield {
        title: { en: "Add the customer's number", fr: "Ajouter le numéro du client" },
        edits: set(document, whole, ["history", "customerId"], null),
        prepares: true,
      };
      const ledger = entryAt(document.source.root, finding.pointer);
      if (!ledger || document.plan.history.purchases.length === 0) return;
      yield {
        title: {
          en: "Count the purchases of the plan, without {ledger}",
          fr: "Compter les achats du plan, sans {ledger}",
        },
        edits: removeEntry(document.source.text, ledger.map, ledger.entry),
      };
    } else if (finding.message === "noPurchases") {
      const on = document.plan.sale.cycle.signedOn?.value ?? today;
      yield {
        title: { en: "Add the first purchase", fr: "Ajouter le premier achat" },
        edits: set(document, whole, ["history", "purchases"], [{ on, amount: null }]),
        prepares: true,
      };
    }
  },
});

interface Place {
  readonly ledger: Located & { readonly value: string };
  readonly customerId: Located & { readonly value: string };
  readonly report: Report<typeof messages>;
}

function ofLedger(problem: LedgerProblem, { ledger, customerId, report }: Place) {
  const { message, reason } = messageOf(problem);
  const facts = { ledger: ledger.value };
  if (message === "unknownCustomer") return report(customerId, message, { ...facts, customer: customerId.value });
  return message === "unreadable" ? report(ledger, message, { ...facts, reason }) : report(ledger, message, facts);
}

function messageOf(problem: LedgerProblem) {
  switch (problem.kind) {
    case "missing":
      return { message: "missing", reason: "" } as const;
    case "unreadable":
      return { message: "unreadable", reason: problem.reason } as const;
    case "outside":
      return { message: "outside", reason: "" } as const;
    case "too-long":
      return { message: "tooLong", reason: "" } as const;
    case "unknown-customer":
      return { message: "unknownCustomer", reason: "" } as const;
    case "no-customer-id":
      return { message: "noCustomerId", reason: "" } as const;
    default:
      return { message: "noTable", reason: "" } as const;
  }
}

/** What the rule says of a problem, for whoever shows it elsewhere. It names `{ledger}`, `{customer}` and `{reason}`. */
export function ledgerMessage(problem: LedgerProblem): { readonly text: Localized; readonly reason: string } {
  const { message, reason } = messageOf(problem);
  return { text: messages[message], reason };
}

/** Signed, or past the sale. */
function hasBought({ plan: { sale } }: PlanDocument, today: string): boolean {
  const { signedOn } = sale.cycle;
  return sale.stage?.value === "follow-up" || (signedOn !== undefined && signedOn.value <= today);
}
