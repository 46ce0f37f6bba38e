import { defineRule } from "../rule.ts";

export const unused = defineRule({
  code: "suppression/unused",
  severity: "information",
  title: {
    en: "A comment hides nothing",
    fr: "Un commentaire ne masque rien",
  },
  why: {
    en: "A comment that hides nothing today would hide a new problem tomorrow, unseen. Remove it once the finding is gone.",
    fr: "Un commentaire qui ne masque rien aujourd'hui masquerait demain un nouveau problème sans que personne le voie. Retirez-le dès que le constat a disparu.",
  },
  messages: {
    nothingHidden: {
      en: "Nothing here is reported as {code}: remove it from the comment.",
      fr: "Rien n'est signalé ici sous {code} : retirez-le du commentaire.",
    },
    noCode: {
      en: "Which finding should be hidden? Write its code: “# sales-playbook-disable-next-line smart/time-bound -- reason”.",
      fr: "Quel constat faut-il masquer ? Écrivez son code : « # sales-playbook-disable-next-line smart/time-bound -- motif ».",
    },
  },
  examples: {
    bad: `
accountPlan: 1
# sales-playbook-disable-next-line schema/required -- the name follows
                                   ^^^^^^^^^^^^^^^ suppression/unused
account: { name: Copyfast }
`,
    good: `
accountPlan: 1
# sales-playbook-disable-next-line schema/required -- the name follows
account: {}
`,
  },
});
