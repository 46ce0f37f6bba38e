import { removeComment } from "../../edit/comment.ts";
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
  *fix({ range }, { source: { text }, suppressions }) {
    const comment = suppressions.find((one) => one.range.start <= range.start && range.end <= one.range.end);
    if (!comment) return;
    const isOneOfSeveral = comment.codes.length > 1;
    const separator = /^[\s,]+/.exec(text.slice(range.end, comment.codes.at(-1)?.range.start ?? range.end))?.[0];
    const before = /[\s,]*$/.exec(text.slice(comment.range.start, range.start))?.[0].length ?? 0;
    const code = separator
      ? { start: range.start, end: range.end + separator.length, text: "" }
      : { start: range.start - before, end: range.end, text: "" };
    yield {
      title: isOneOfSeveral
        ? { en: "Remove {code} from the comment", fr: "Retirer {code} du commentaire" }
        : { en: "Remove the comment", fr: "Retirer le commentaire" },
      edits: [isOneOfSeveral ? code : removeComment(text, comment.range)],
      isPreferred: true,
    };
  },
});
