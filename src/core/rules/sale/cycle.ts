import type { Editable } from "../../edit/editable.ts";
import { exchange } from "../../edit/exchange.ts";
import { inTurn } from "../../edit/in-turn.ts";
import { remove } from "../../edit/move-entry.ts";
import { set, whole } from "../../edit/set.ts";
import { likelyDueDays } from "../../plan/calendar.ts";
import { briefly, daysAgo } from "../../plan/days-in-words.ts";
import { addDays, daysBetween } from "../../plan/iso-date.ts";
import { stageLabels } from "../../plan/labels.ts";
import type { Plan } from "../../plan/plan.ts";
import { isAtLeast, stageOf } from "../../plan/stage.ts";
import type { Stage } from "../../plan/vocabulary.ts";
import { type Fix, numberOf } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const cycle = defineRule({
  code: "sale/cycle",
  severity: "warning",
  title: {
    en: "A sales cycle that does not hold",
    fr: "Un cycle de vente qui ne tient pas",
  },
  why: {
    en: "The sales cycle runs from the first contact to the signature, and in B2B it may take one or two years. Its dates tell what to expect and when: a signature that was due and did not come is news, and a cycle that drags on asks whether this customer will ever buy.",
    fr: "Le cycle de vente va du premier contact à la signature et peut durer un ou deux ans en BtoB. Ses dates disent à quoi s'attendre, et quand : une signature attendue qui n'est pas venue est une nouvelle, et un cycle qui s'éternise pose la question de savoir si ce client achètera.",
  },
  options: ["sale.maximumCycleDays", "sale.cycleDays"],
  messages: {
    beforeContact: {
      en: "Signature on {on}, before the first contact on {contact}: one of the two dates is wrong.",
      fr: "Signature le {on}, avant le premier contact du {contact} : l'une des deux dates est fausse.",
    },
    signedInFuture: {
      en: "Signed on {on}, and today is {today}: correct the date, or move it to expectedSignature.",
      fr: "Signé le {on}, et nous sommes le {today} : corrigez la date, ou placez-la dans expectedSignature.",
    },
    contactInFuture: {
      en: "First contact on {on}, after today ({today}), and the sale stands at the {stage} stage: correct one or the other.",
      fr: "Premier contact le {on}, après ce jour ({today}), alors que la vente en est à l'étape « {stage} » : corrigez l'un ou l'autre.",
    },
    signedTooEarly: {
      en: "Signed on {on}, and the stage is still {stage}: move the stage on, or remove the date.",
      fr: "Signé le {on}, et l'étape est encore {stage} : faites avancer l'étape, ou retirez la date.",
    },
    overdue: {
      en: "The signature was expected {ago}. Note it in signedOn, or agree a new date with the customer.",
      fr: "La signature était attendue {ago}. Notez-la dans signedOn, ou convenez d'une nouvelle date avec le client.",
    },
    tooLong: {
      en: "{days} days from first contact to signature, more than the {limit} your playbook allows: what is holding the sale back?",
      fr: "{days} jours du premier contact à la signature, plus que les {limit} prévus par votre playbook : qu'est-ce qui retient la vente ?",
    },
    draggingOn: {
      en: "{days} days since the first contact and no signature in sight (limit: {limit}). Agree a date with the customer and note it in expectedSignature.",
      fr: "{days} jours depuis le premier contact, et pas de signature en vue (limite : {limit}). Convenez d'une date avec le client et notez-la dans expectedSignature.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
sale:
  stage: negotiation
  cycle: { firstContact: 2025-11-03, expectedSignature: 2026-05-29 }
                                                        ^^^^^^^^^^ sale/cycle
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
sale:
  stage: negotiation
  cycle: { firstContact: 2025-11-03, expectedSignature: 2026-06-30 }
`,
  },
  *checkPlan({ plan }, { playbook, today }, report) {
    const { cycle, stage, form } = plan.sale;
    const { firstContact, expectedSignature, signedOn } = cycle;
    const limit = (form && playbook.sale.cycleDays[form.value]) ?? playbook.sale.maximumCycleDays;
    const signature = signedOn ?? expectedSignature;

    if (firstContact && firstContact.value > today && isAtLeast(plan, "discovery")) {
      yield report(firstContact, "contactInFuture", {
        on: firstContact.value,
        today,
        stage: stageLabels[stageOf(plan)],
      });
    }
    if (signedOn && signedOn.value > today) {
      yield report(signedOn, "signedInFuture", { on: signedOn.value, today });
    } else if (signature && firstContact && signature.value < firstContact.value) {
      yield report(signature, "beforeContact", { on: signature.value, contact: firstContact.value });
    } else if (signedOn && stage && !isAtLeast(plan, "closing")) {
      yield report(signedOn, "signedTooEarly", { on: signedOn.value, stage: stage.value });
    } else if (!signedOn && expectedSignature && expectedSignature.value < today && !isAtLeast(plan, "follow-up")) {
      const days = daysBetween(expectedSignature.value, today);
      yield report(expectedSignature, "overdue", { days, ago: daysAgo(days) });
    } else if (firstContact) {
      const days = daysBetween(firstContact.value, signature?.value ?? today);
      if (days <= limit) return;
      if (signature) yield report(signature, "tooLong", { days, limit });
      else if (!isAtLeast(plan, "follow-up")) yield report(firstContact, "draggingOn", { days, limit });
    }
  },
  *fixPlan(finding, document, { today }): Generator<Fix> {
    const { plan, source } = document;
    const { firstContact, expectedSignature, signedOn } = plan.sale.cycle;
    const signature = signedOn ?? expectedSignature;
    const stage = (value: Stage): Fix => ({
      title: { en: "Move the stage to {stage}", fr: "Passer l'étape à « {stage} »" },
      data: { stage: stageLabels[value] },
      edits: set(document, whole, ["sale", "stage"], value),
    });
    switch (finding.message) {
      case "beforeContact":
        yield {
          title: { en: "Exchange the two dates", fr: "Échanger les deux dates" },
          edits: firstContact && signature ? exchange(source.text, firstContact, signature) : [],
          isPreferred: true,
        };
        if (!signedOn) yield* laterDates(document, today);
        break;
      case "signedInFuture":
        yield { ...expected(document, plan), isPreferred: true };
        yield {
          title: { en: "It was signed today", fr: "La signature a eu lieu aujourd'hui" },
          edits: set(document, finding, [], today),
        };
        break;
      case "contactInFuture":
        yield stage("preparation");
        yield {
          title: { en: "The first contact was today", fr: "Le premier contact a eu lieu aujourd'hui" },
          edits: set(document, finding, [], today),
        };
        break;
      case "signedTooEarly":
        yield { ...stage("follow-up"), isPreferred: true };
        yield expected(document, plan);
        break;
      case "overdue":
        yield* laterDates(document, today);
        yield {
          title: { en: "It was signed on that day", fr: "La signature a eu lieu ce jour-là" },
          edits: expectedSignature ? set(document, whole, ["sale", "cycle", "signedOn"], expectedSignature.value) : [],
        };
        break;
      case "draggingOn":
        yield* laterDates(document, today);
        break;
      case "tooLong": {
        const day = addDays(firstContact?.value ?? today, numberOf(finding, "limit") ?? 0);
        yield {
          title: { en: "Expect it by {day}, the last day allowed", fr: "L'attendre le {day}, dernier jour prévu" },
          data: { day: briefly(day) },
          edits: day >= today && !signedOn ? set(document, finding, [], day) : [],
        };
      }
    }
  },
});

/** What was noted as signed is only expected. */
function expected(document: Editable, { sale }: Plan): Fix {
  const day = sale.cycle.signedOn;
  return {
    title: { en: "Move the date to expectedSignature", fr: "Placer la date dans expectedSignature" },
    edits: day
      ? inTurn(document, [
          remove(day.pointer),
          (current) => set(current, whole, ["sale", "cycle", "expectedSignature"], day.value),
        ])
      : [],
  };
}

function* laterDates(document: Editable, today: string): Generator<Fix> {
  for (const day of likelyDueDays(today).slice(0, 2)) {
    yield {
      title: { en: "Expect the signature on {day}", fr: "Attendre la signature le {day}" },
      data: { day: briefly(day) },
      edits: set(document, whole, ["sale", "cycle", "expectedSignature"], day),
    };
  }
}
