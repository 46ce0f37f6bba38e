import { set } from "../../edit/set.ts";
import { isOpen } from "../../plan/actions.ts";
import { briefly } from "../../plan/days-in-words.ts";
import { addDays, daysBetween } from "../../plan/iso-date.ts";
import { holderOf } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const overdue = defineRule({
  code: "action/overdue",
  severity: "warning",
  title: {
    en: "An action that is overdue",
    fr: "Une action en retard",
  },
  why: {
    en: "What was promised to a customer for a day and not done by then is noticed. A late action is either done, or given a new date that somebody believes in, or cancelled: a list of old dates is no plan.",
    fr: "Ce qui était promis à un client pour une date et n'est pas fait se remarque. Une action en retard se fait, reçoit une nouvelle date à laquelle on croit, ou s'annule : une liste de dates dépassées n'est pas un plan.",
  },
  messages: {
    overdue: {
      en: "Due {days} days ago and still open: do it, give it a new date, or set its status to done or cancelled.",
      fr: "Échéance dépassée de {days} jours, action toujours ouverte : faites-la, fixez une nouvelle date, ou passez status à done ou cancelled.",
    },
    yesterday: {
      en: "Due yesterday and still open: do it, give it a new date, or set its status to done or cancelled.",
      fr: "Échéance hier, action toujours ouverte : faites-la, fixez une nouvelle date, ou passez status à done ou cancelled.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
actions:
  - { what: send the trial contract, owner: c.morel, due: 2026-06-01, status: open }
                                                          ^^^^^^^^^^ action/overdue
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
actions:
  - { what: send the trial contract, owner: c.morel, due: 2026-06-01, status: done }
  - { what: call about the trial, owner: c.morel, due: 2026-06-22 }
`,
  },
  *checkPlan({ plan }, { today }, report) {
    for (const action of plan.actions) {
      const { due } = action;
      if (!due || due.value >= today || !isOpen(action)) continue;
      const days = daysBetween(due.value, today);
      if (days === 1) yield report(due, "yesterday", { days });
      else yield report(due, "overdue", { days });
    }
  },
  *fixPlan(finding, document, { today }) {
    const action = holderOf(finding, document.plan.actions)?.node;
    if (!action) return;
    const status = (value: string) => set(document, action, ["status"], value);
    yield { title: { en: "It is done", fr: "Action faite" }, edits: status("done") };
    for (const day of [addDays(today, 7), addDays(today, 30)]) {
      yield {
        title: { en: "Move it to {day}", fr: "Reporter au {day}" },
        data: { day: briefly(day) },
        edits: set(document, action, ["due"], day),
      };
    }
    yield { title: { en: "Cancel it", fr: "Annuler l'action" }, edits: status("cancelled") };
  },
});
