import { set } from "../../edit/set.ts";
import { isIsoDate } from "../../plan/iso-date.ts";
import { type Fix, wordOf } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const futurePurchase = defineRule({
  code: "rfm/future-purchase",
  severity: "warning",
  title: {
    en: "A purchase that has not happened yet",
    fr: "Un achat qui n'a pas encore eu lieu",
  },
  why: {
    en: "Recency counts the days since the last purchase: one that lies ahead is no purchase yet, and mostly a slip in the year. It is not counted; what is hoped for belongs to the objectives.",
    fr: "La récence compte les jours depuis le dernier achat : un achat à venir n'en est pas encore un, et c'est le plus souvent une erreur d'année. Il n'est pas compté ; ce que vous espérez a sa place dans les objectifs.",
  },
  messages: {
    future: {
      en: "{on} is still to come, so this purchase is not counted: correct the date, or note it once it is made.",
      fr: "Le {on} est à venir, donc cet achat n'est pas compté : corrigez la date, ou notez-le une fois passé.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
history:
  purchases: [{ on: 2027-05-12, amount: 12500 }]
                    ^^^^^^^^^^ rfm/future-purchase
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
history:
  purchases: [{ on: 2026-05-12, amount: 12500 }]
`,
  },
  *checkPlan({ plan }, { today }, report) {
    for (const { on } of plan.history.purchases)
      if (on && on.value > today) yield report(on, "future", { on: on.value });
  },
  *fixPlan(finding, document, { today }): Generator<Fix> {
    const year = Number(today.slice(0, 4));
    const likely = [year, year - 1].map((one) => `${one}${wordOf(finding, "on")?.slice(4)}`);
    const day = likely.find((one) => isIsoDate(one) && one <= today);
    if (day === undefined) return;
    const title = { en: "Change it to {day}", fr: "Écrire {day}" };
    yield { title, data: { day }, edits: set(document, finding, [], day), isPreferred: true };
  },
});
