import type { Localized } from "../../locale.ts";
import { segmentLabel } from "../../rfm/segments.ts";
import { defineRule } from "../rule.ts";

export const categoryDrop = defineRule({
  code: "rfm/category-drop",
  severity: "warning",
  title: {
    en: "A customer who fell to a lower class",
    fr: "Un client descendu dans une classe inférieure",
  },
  why: {
    en: "From one period to the next a customer can change class. A fall is the first sign that purchases go elsewhere, and it is seen months before the customer says so. Whoever looks at it says which limits were used: with recomputed limits a customer may fall because others rose, with frozen ones only by its own purchases. The portfolio is made of the plans of the workspace, or of those that are checked together, under the same playbook.",
    fr: "D'une période à l'autre, un client peut changer de classe. Un recul est le premier signe que les achats partent ailleurs, des mois avant que le client le dise. Il faut savoir quelles limites ont servi : recalculées, elles font reculer un client parce que d'autres progressent ; figées, elles ne tiennent qu'à ses propres achats. Le portefeuille est fait des plans de l'espace de travail, ou de ceux qui sont vérifiés ensemble, sous le même playbook.",
  },
  options: ["rfm.period", "rfm.cuts", "rfm.segments", "rfm.method"],
  messages: {
    recomputed: {
      en: "From {before} (to {previousTo}) to {now} (to {to}), by limits computed anew for each period: find out what they buy elsewhere, and plan an action.",
      fr: "De « {before} » (au {previousTo}) à « {now} » (au {to}), selon des limites recalculées à chaque période : cherchez ce qui s'achète ailleurs, et prévoyez une action.",
    },
    frozen: {
      en: "From {before} (to {previousTo}) to {now} (to {to}), by the limits of the earlier period: their own purchases have fallen. Find out why, and plan an action.",
      fr: "De « {before} » (au {previousTo}) à « {now} » (au {to}), selon les limites de la période précédente : leurs propres achats ont reculé. Cherchez pourquoi, et prévoyez une action.",
    },
  },
  examples: {
    good: `
accountPlan: 1
account: { name: Copyfast }
history:
  purchases: [{ on: 2026-05-12, amount: 12500 }]
`,
  },
  *checkPlan({ plan }, { playbook, news }, report) {
    const drop = news?.drop;
    if (!drop) return;
    const label = (id: string): Localized => ({
      en: segmentLabel(id, playbook.rfm, "en"),
      fr: segmentLabel(id, playbook.rfm, "fr"),
    });
    const { before, now, cuts, to, previousTo } = drop;
    const facts = { segment: now, previousSegment: before };
    yield report(plan.anchor("history"), cuts, { before: label(before), now: label(now), to, previousTo, ...facts });
  },
});
