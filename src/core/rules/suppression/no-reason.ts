import { removeComment } from "../../edit/comment.ts";
import { reasonToBeGiven } from "../reason.ts";
import { defineRule } from "../rule.ts";

export const noReason = defineRule({
  code: "suppression/no-reason",
  severity: "warning",
  title: {
    en: "A finding is hidden without a reason",
    fr: "Un constat est masqué sans motif",
  },
  why: {
    en: "Hiding a finding is a decision about the plan. Whoever reviews it has to see why it was taken; until a reason is given, the finding stays.",
    fr: "Masquer un constat est une décision sur le plan. La personne qui le relit doit savoir pourquoi ; tant qu'aucun motif n'est donné, le constat reste affiché.",
  },
  messages: {
    noReason: {
      en: "Why is this hidden? Add a reason after two dashes: “-- customer asked for a single contact”.",
      fr: "Pourquoi masquer ce constat ? Ajoutez le motif après deux tirets : « -- le client souhaite un seul interlocuteur ».",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
# sales-playbook-disable stakeholder/single-contact
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason
stakeholders:
  - { name: Mrs Lee, roles: [decision-maker], objectives: [cut costs] }
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
# sales-playbook-disable stakeholder/single-contact -- a one-woman business
stakeholders:
  - { name: Mrs Lee, roles: [decision-maker], objectives: [cut costs] }
`,
  },
  *fix({ range }, document, { locale }) {
    const { text } = document.source;
    const reason = reasonToBeGiven(document, locale);
    const dashes = /\s--$/.test(text.slice(range.start, range.end)) ? "" : " --";
    yield {
      title: { en: "Add a reason", fr: "Ajouter un motif" },
      edits: [{ start: range.end, end: range.end, text: `${dashes} ${reason}` }],
      isPreferred: true,
      typeOver: reason,
    };
    yield {
      title: { en: "Show the finding again", fr: "Afficher de nouveau le constat" },
      edits: [removeComment(text, range)],
    };
  },
});
