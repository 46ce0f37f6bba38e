import { toLineComment } from "../../edit/comment.ts";
import { asText } from "../../edit/reshape.ts";
import { wordsAt } from "../../source/quote-mistakes.ts";
import { openBrackets, tokensOf } from "../../source/tokens.ts";
import { defineRule } from "../rule.ts";

export const alias = defineRule({
  code: "yaml/alias",
  severity: "error",
  title: {
    en: "A copy of nothing, or without end",
    fr: "Une copie de rien, ou sans fin",
  },
  why: {
    en: "In YAML *name stands for a copy of what is marked &name further up. Here there is nothing to copy, or the copy would hold itself, or it would be gigantic. Most often a star was simply typed at the start of a text.",
    fr: "En YAML, *nom tient lieu de copie de ce qui est marqué &nom plus haut. Ici, il n'y a rien à copier, ou la copie se contiendrait elle-même, ou elle serait gigantesque. Le plus souvent, un texte commence simplement par une étoile.",
  },
  messages: {
    unknownAlias: {
      en: "Nothing above is marked &{name}. If the star belongs to the text, put the text in quotes.",
      fr: "Rien n'est marqué &{name} plus haut. Si l'étoile fait partie du texte, mettez-le entre guillemets.",
    },
    refusedAlias: {
      en: "*{name} stands for itself, or for more than a plan can hold: write what is meant here.",
      fr: "*{name} se contient lui-même, ou contient plus qu'un plan ne peut en tenir : écrivez ici ce qui est voulu.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account:
  name: Copyfast
  notes: *important*
         ^^^^^^^^^^^ yaml/alias
`,
    good: `
accountPlan: 1
account:
  name: Copyfast
  notes: "*important*"
`,
  },
  *check({ source }, _context, report) {
    for (const problem of source.problems) {
      const { kind, data } = problem;
      if (kind === "unknownAlias" || kind === "refusedAlias") yield report(problem, kind, { name: String(data.name) });
    }
  },
  *fix({ message, range }, { source: { text } }) {
    if (message === "refusedAlias") {
      yield {
        title: { en: "Leave it open, with these words as a comment", fr: "Le laisser ouvert, ces mots en commentaire" },
        edits: toLineComment(text, range),
      };
    }
    const isInBrackets = openBrackets(tokensOf(text), range.start).length > 0;
    yield {
      title: { en: "Put the text in quotes", fr: "Mettre le texte entre guillemets" },
      edits: asText(text, wordsAt(text, range.start, isInBrackets)),
      isPreferred: message === "unknownAlias",
    };
  },
});
