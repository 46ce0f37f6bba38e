import { removeEntry } from "../../edit/remove.ts";
import { entryAt } from "../../source/tree.ts";
import type { Fix } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const mixedCurrency = defineRule({
  code: "rfm/mixed-currency",
  severity: "error",
  title: {
    en: "Purchases in several currencies",
    fr: "Des achats en plusieurs devises",
  },
  why: {
    en: "The amount of a customer is the sum of its purchases, and euros and francs have no sum without a rate and a day. None is guessed: convert the amounts, at the rate that was invoiced. An account wholly in another currency than the others is classed by recency and frequency, as information.",
    fr: "Le montant d'un client est la somme de ses achats, et des euros et des francs n'ont pas de somme sans un taux et une date. Aucun n'est deviné : convertissez les montants, au taux facturé. Un compte entièrement dans une autre devise que les autres est classé par récence et fréquence, à titre d'information.",
  },
  messages: {
    mixed: {
      en: "{currency} here, {common} elsewhere: these purchases can't be added up, so the account has no amount. Convert this one to {common}.",
      fr: "{currency} ici, {common} ailleurs : ces achats ne peuvent pas être additionnés, et le compte n'a donc pas de montant. Convertissez celui-ci en {common}.",
    },
    ledger: {
      en: "The orders of this customer are in several currencies, so they can't be added up: the account has no amount. Convert them in the file.",
      fr: "Les commandes de ce client sont en plusieurs devises et ne peuvent pas être additionnées : le compte n'a pas de montant. Convertissez-les dans le fichier.",
    },
    other: {
      en: "The portfolio is compared in {comparedIn}: this account is classed by recency and frequency, without an amount score.",
      fr: "Le portefeuille se compare en {comparedIn} : ce compte est classé par récence et fréquence, sans note de montant.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
currency: EUR
account: { name: Copyfast }
history:
  purchases:
    - { on: 2026-03-12, amount: 12500 }
    - { on: 2026-05-12, amount: 8000, currency: CHF }
                                                ^^^ rfm/mixed-currency
`,
    good: `
accountPlan: 1
currency: EUR
account: { name: Copyfast }
history:
  purchases:
    - { on: 2026-03-12, amount: 12500 }
    - { on: 2026-05-12, amount: 8400 }
`,
  },
  *checkPlan({ plan }, { news }, report) {
    const { history, currency: own } = plan;
    if (history.ledger) {
      if (news?.isMixed) yield report(history.ledger, "ledger");
    } else {
      const [first] = history.purchases.flatMap(({ currency }) => (currency ?? own)?.value ?? []);
      const common = own?.value ?? first;
      for (const { currency } of history.purchases) {
        if (currency && common !== undefined && currency.value !== common && isCode(currency.value)) {
          yield report(currency, "mixed", { currency: currency.value, common });
        }
      }
    }
    if (news?.comparedIn !== undefined) {
      const { comparedIn } = news;
      yield { ...report(own ?? plan.anchor("history"), "other", { comparedIn }), severity: "information" };
    }
  },
  *fixPlan(finding, { source }): Generator<Fix> {
    const place = finding.message === "mixed" ? entryAt(source.root, finding.pointer) : undefined;
    if (!place) return;
    yield {
      title: {
        en: "It is in {common} after all: remove {currency}",
        fr: "Il est bien en {common} : retirer {currency}",
      },
      edits: removeEntry(source.text, place.map, place.entry),
    };
  },
});

/** What is no code at all is the schema's finding. */
function isCode(text: string): boolean {
  return /^[A-Z]{3}$/.test(text);
}
