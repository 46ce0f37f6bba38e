import { inTurn } from "../../edit/in-turn.ts";
import { remove } from "../../edit/move-entry.ts";
import { addItems, set, whole } from "../../edit/set.ts";
import type { Finding } from "../../finding.ts";
import { daysBetween } from "../../plan/iso-date.ts";
import { languageOf } from "../../plan/language.ts";
import { holds, latestContacts, namedPeople, nameOf } from "../../plan/people.ts";
import { isAtLeast } from "../../plan/stage.ts";
import { headOf } from "../../source/tree.ts";
import { holderOf, wordOf } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const staleContact = defineRule({
  code: "stakeholder/stale-contact",
  severity: "information",
  title: {
    en: "A contact that has gone cold",
    fr: "Un contact qui se refroidit",
  },
  why: {
    en: "A B2B sale can last a year or two, and a silence in it works for the competitor who calls. The date of the last exchange tells whom to call first; the person who decides comes before all others.",
    fr: "Une vente BtoB peut durer un an ou deux, et un silence profite au concurrent qui appelle. La date du dernier échange dit qui rappeler d'abord ; la personne qui décide passe avant les autres.",
  },
  options: ["contacts.staleAfterDays"],
  messages: {
    stale: {
      en: "Your last exchange with {name} was {days} days ago, on {on}: past {limit} days a contact goes cold. Get back in touch, or note a more recent exchange.",
      fr: "Votre dernier échange avec {name} remonte à {days} jours, le {on} : au-delà de {limit} jours, un contact se refroidit. Reprenez contact, ou notez un échange plus récent.",
    },
    staleDecisionMaker: {
      en: "{name} decides, and your last exchange was {days} days ago, on {on} (limit: {limit}). Make this your next call, or note a more recent exchange.",
      fr: "{name} décide, et votre dernier échange remonte à {days} jours, le {on} (limite : {limit}). Appelez en priorité, ou notez un échange plus récent.",
    },
    decisionMakerNeverSeen: {
      en: "{name} decides, and no exchange is noted so far: obtain a meeting, or fill in lastContact.",
      fr: "{name} décide, et aucun échange n'est noté jusqu'ici : obtenez un rendez-vous, ou renseignez lastContact.",
    },
    inFuture: {
      en: "This exchange is dated {on}, and today is {today}: correct the date, or plan it under actions.",
      fr: "Cet échange est daté du {on}, et nous sommes le {today} : corrigez la date, ou prévoyez-le dans actions.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
stakeholders:
  - name: Mrs Lee
    roles: [decision-maker]
    lastContact: 2026-02-03
                 ^^^^^^^^^^ stakeholder/stale-contact
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
stakeholders:
  - id: lee
    name: Mrs Lee
    roles: [decision-maker]
    lastContact: 2026-02-03
history:
  contacts: [{ on: 2026-06-10, with: lee, channel: phone }]
`,
  },
  *checkPlan({ plan }, { playbook, today }, report): Generator<Finding> {
    const limit = playbook.contacts.staleAfterDays;
    const contacts = latestContacts(plan, today);
    for (const { person, name } of namedPeople(plan)) {
      const { lastContact, coverage } = person;
      if (lastContact && lastContact.value > today) {
        yield report(lastContact, "inFuture", { on: lastContact.value, today });
        continue;
      }
      const noted = person.id && contacts.get(person.id.value)?.on;
      const latest = noted && noted.value > (lastContact?.value ?? "") ? noted : lastContact;
      const decides = holds(person, "decision-maker");
      if (!latest) {
        const unseen = decides && (!coverage || coverage.value === "none") && isAtLeast(plan, "discovery");
        if (unseen) yield report(headOf(person.node), "decisionMakerNeverSeen", { name });
        continue;
      }
      const days = daysBetween(latest.value, today);
      if (days <= limit) continue;
      const at = latest === lastContact ? latest : headOf(person.node);
      yield report(at, decides ? "staleDecisionMaker" : "stale", { name, days, on: latest.value, limit });
    }
    for (const { on } of plan.history.contacts) {
      if (on && on.value > today) yield report(on, "inFuture", { on: on.value, today });
    }
  },
  *fixPlan(finding, document, { today, locale }) {
    const { plan } = document;
    const person = holderOf(finding, plan.stakeholders);
    const name = person && nameOf(person);
    const due = wordOf(finding, "on");
    if (finding.message === "inFuture" && name !== undefined && due !== undefined) {
      const what = `${languageOf(plan, locale) === "fr" ? "Rencontrer" : "Meet"} ${name}`;
      const owner = plan.account.owner?.value;
      yield {
        title: { en: "Plan it under actions", fr: "Le prévoir dans actions" },
        edits: inTurn(document, [
          remove(finding.pointer),
          (current) => addItems(current, whole, ["actions"], [{ what, ...(owner && { owner }), due }]),
        ]),
        isPreferred: true,
      };
    }
    yield {
      title: { en: "The exchange was today", fr: "L'échange a eu lieu aujourd'hui" },
      edits: person ? set(document, person.node, ["lastContact"], today) : set(document, finding, [], today),
    };
  },
});
