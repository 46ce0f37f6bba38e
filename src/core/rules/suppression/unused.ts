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
    const { codes } = comment;
    const index = codes.findIndex((code) => code.range.start === range.start);
    const [before, after] = [codes[index - 1], codes[index + 1]];
    const isOneOfSeveral = before ?? after;
    yield {
      title: isOneOfSeveral
        ? { en: "Remove {code} from the comment", fr: "Retirer {code} du commentaire" }
        : { en: "Remove the comment", fr: "Retirer le commentaire" },
      edits: [
        after
          ? { start: range.start, end: after.range.start, text: "" }
          : before
            ? { start: before.range.end, end: range.end, text: "" }
            : removeComment(text, comment.range),
      ],
      isPreferred: suggestion === undefined,
    };
  },
});
