import { removeComment } from "../../edit/comment.ts";
import { wordOf } from "../fix.ts";
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
    misspelt: {
      en: "There is no finding {code}: did you mean {suggestion}?",
      fr: "Il n'existe pas de constat {code} : vouliez-vous dire {suggestion} ?",
    },
    noSuchCode: {
      en: "There is no finding {code}: remove it from the comment.",
      fr: "Il n'existe pas de constat {code} : retirez-le du commentaire.",
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
  *fix(finding, { source: { text }, suppressions }) {
    const { range } = finding;
    const suggestion = wordOf(finding, "suggestion");
    if (suggestion !== undefined) {
      const title = { en: "Change to {suggestion}", fr: "Remplacer par {suggestion}" };
      yield { title, edits: [{ ...range, text: suggestion }], isPreferred: true };
    }
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
      isPreferred: suggestion === undefined,
    };
  },
});
