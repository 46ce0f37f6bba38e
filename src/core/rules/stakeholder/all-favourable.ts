import { addItems, whole } from "../../edit/set.ts";
import { isAtLeast } from "../../plan/stage.ts";
import { defineRule } from "../rule.ts";

/** With fewer people, not having met a sceptic says little. */
const fewest = 3;

export const allFavourable = defineRule({
  code: "stakeholder/all-favourable",
  severity: "information",
  title: {
    en: "Nobody here has a doubt",
    fr: "Personne ici n'a de doute",
  },
  why: {
    en: "In a purchase that several people weigh in on, some would rather keep what they have, or prefer a competitor. A map on which everybody is on your side is seldom complete: those who are missing from it speak up when you are not there.",
    fr: "Quand plusieurs personnes pèsent dans un achat, certaines garderaient bien ce qu'elles ont, ou préfèrent un concurrent. Une carte où tout le monde est de votre côté est rarement complète : ceux qui y manquent prennent la parole en votre absence.",
  },
  messages: {
    all: {
      en: "All {count} people are on your side here. Who has something to lose by this purchase, or prefers another supplier? Add whoever still doubts, and note attitude: unknown where you only hope.",
      fr: "Les {count} interlocuteurs sont tous de votre côté. Qui a quelque chose à perdre à cet achat, ou préfère un autre fournisseur ? Ajoutez qui doute encore, et notez attitude: unknown là où vous ne faites qu'espérer.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
sale: { stage: discovery }
stakeholders:
^^^^^^^^^^^^ stakeholder/all-favourable
  - { name: Mrs Lee, attitude: favourable }
  - { name: Tom Hill, attitude: ally }
  - { name: Ann Cole, attitude: favourable }
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
sale: { stage: discovery }
stakeholders:
  - { name: Mrs Lee, attitude: favourable }
  - { name: Tom Hill, attitude: ally }
  - { name: Ann Cole, attitude: reserved }
`,
  },
  *checkPlan({ plan }, _context, report) {
    const { stakeholders } = plan;
    if (stakeholders.length < fewest || !isAtLeast(plan, "discovery")) return;
    // Not to know somebody's attitude is a doubt too.
    if (!stakeholders.every(({ attitude }) => attitude?.value === "ally" || attitude?.value === "favourable")) return;
    yield report(plan.anchor("stakeholders"), "all", { count: stakeholders.length });
  },
  *fixPlan(_finding, document) {
    yield {
      title: { en: "Add who still has doubts", fr: "Ajouter qui a encore des doutes" },
      edits: addItems(document, whole, ["stakeholders"], [{ name: null, attitude: "reserved" }]),
    };
  },
});
