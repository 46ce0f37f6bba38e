import { isItemBesideKey } from "../../fixes/item-beside-key.ts";
import { syntaxFixes } from "../../fixes/syntax-fixes.ts";
import type { SyntaxProblemKind } from "../../source/syntax-problem.ts";
import { defineRule } from "../rule.ts";

const messages = {
  tab: {
    en: "A tab indents this line: use spaces, two for each level.",
    fr: "Une tabulation décale cette ligne : utilisez des espaces, deux par niveau.",
  },
  tabs: {
    en: "Tabs indent {count} lines from here on: use spaces, two for each level.",
    fr: "Des tabulations décalent {count} lignes à partir d'ici : utilisez des espaces, deux par niveau.",
  },
  noBreakSpace: {
    en: "Non-breaking spaces indent this line, as web pages and Word have them: replace them with ordinary spaces.",
    fr: "Des espaces insécables, venues d'une page web ou de Word, décalent cette ligne : remplacez-les par des espaces ordinaires.",
  },
  unclosedQuote: {
    en: "The quote that opens here is never closed: add one at the end of the text, or remove this one.",
    fr: "Le guillemet ouvert ici n'est jamais fermé : ajoutez-en un à la fin du texte, ou retirez celui-ci.",
  },
  textAfterQuote: {
    en: "This stands behind the closing quote: put the whole text in quotes, or remove them.",
    fr: "Ceci se trouve après le guillemet fermant : mettez tout le texte entre guillemets, ou retirez-les.",
  },
  apostrophe: {
    en: "The apostrophe ends this text too early: write \" instead of ' at both ends.",
    fr: "L'apostrophe ferme ce texte trop tôt : remplacez ' par \" aux deux extrémités.",
  },
  unclosedBracket: {
    en: "“{bracket}” is opened here and never closed: add “{closing}”, and indent what stands between the two.",
    fr: "« {bracket} » est ouvert ici et jamais refermé : ajoutez « {closing} », et décalez vers la droite ce qui se trouve entre les deux.",
  },
  strayBracket: {
    en: "“{bracket}” closes nothing: remove it, or put the text in quotes.",
    fr: "« {bracket} » ne ferme rien : retirez-le, ou mettez le texte entre guillemets.",
  },
  textAfterBracket: {
    en: "This stands behind the closing bracket: remove it, or put the whole text in quotes.",
    fr: "Ceci se trouve après le crochet fermant : retirez-le, ou mettez tout le texte entre guillemets.",
  },
  noComma: {
    en: "A comma is missing here: between brackets, commas separate the values.",
    fr: "Il manque une virgule ici : entre crochets, les valeurs sont séparées par des virgules.",
  },
  secondColon: {
    en: "This sentence holds a second colon: put it in quotes.",
    fr: "Cette phrase contient un second deux-points : mettez-la entre guillemets.",
  },
  secondColonInBrackets: {
    en: "A second colon before the next comma: put the text in quotes, or a comma before the next field.",
    fr: "Un second deux-points avant la virgule suivante : mettez le texte entre guillemets, ou une virgule avant le champ suivant.",
  },
  noColon: {
    en: "A colon is missing on this line: write “field: value”, or remove the line.",
    fr: "Il manque un deux-points sur cette ligne : écrivez « champ: valeur », ou supprimez la ligne.",
  },
  noSpaceAfterColon: {
    en: "A space is missing behind the colon: “field: value”.",
    fr: "Il manque une espace après le deux-points : « champ: valeur ».",
  },
  noKey: {
    en: "Which field is this? Write its name before the colon.",
    fr: "De quel champ s'agit-il ? Écrivez son nom avant le deux-points.",
  },
  deeperThanAbove: {
    en: "This line begins too far to the right: align it with the field above.",
    fr: "Cette ligne commence trop à droite : alignez-la sur le champ du dessus.",
  },
  notAligned: {
    en: "This line is not aligned with the others of its block: add or remove spaces at its start.",
    fr: "Cette ligne n'est pas alignée sur les autres de son bloc : ajoutez ou retirez des espaces au début.",
  },
  mixedList: {
    en: "Lines with a dash and lines without stand side by side: remove this dash, or indent this line so that it belongs to the item above.",
    fr: "Des lignes avec tiret côtoient des lignes sans tiret : retirez ce tiret, ou décalez cette ligne pour la rattacher à l'élément du dessus.",
  },
  reservedStart: {
    en: "A text can't begin with “{character}”: put it in quotes.",
    fr: "Un texte ne peut pas commencer par « {character} » : mettez-le entre guillemets.",
  },
  itemBesideKey: {
    en: "The items of a list stand below the name of their field: move this one to the next line.",
    fr: "Les éléments d'une liste s'écrivent sous le nom de leur champ : passez celui-ci à la ligne.",
  },
  badEscape: {
    en: "Between double quotes a backslash has a meaning of its own: use single quotes ('…').",
    fr: "Entre guillemets doubles, la barre oblique inverse a un sens particulier : utilisez des guillemets simples ('…').",
  },
  tooDeep: {
    en: "Too many blocks inside one another: what stands here is not read.",
    fr: "Trop de blocs imbriqués : ce qui se trouve ici n'est pas lu.",
  },
  unreadable: {
    en: "This can't be read: check the quotes, the colons and the spaces of this line.",
    fr: "Ceci est illisible : vérifiez les guillemets, les deux-points et les espaces de cette ligne.",
  },
} as const;

export const syntax = defineRule({
  code: "yaml/syntax",
  severity: "error",
  title: {
    en: "A line that can't be read",
    fr: "Une ligne illisible",
  },
  why: {
    en: "A plan is a text with a few writing rules: a colon and a space between a field and its value, spaces at the start of a line to say what belongs together. Where they are broken, nobody can tell what was meant. The other lines are checked all the same.",
    fr: "Un plan est un texte soumis à quelques règles d'écriture : un deux-points suivi d'une espace entre un champ et sa valeur, des espaces en début de ligne pour dire ce qui va ensemble. Quand elles ne sont pas respectées, personne ne peut savoir ce qui était voulu. Les autres lignes sont vérifiées malgré tout.",
  },
  messages,
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
objectives:
  - statement: This year: 40 copiers
               ^^^^^^^^^^^^^^^^^^^^^ yaml/syntax
  - statement: "Meet the head of purchasing
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ yaml/syntax
act
^^^ yaml/syntax
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
objectives:
  - statement: "This year: 40 copiers"
  - statement: Meet the head of purchasing
`,
  },
  *check({ source, schemaProblems }, _context, report) {
    for (const problem of source.problems) {
      const { kind, data } = problem;
      switch (kind) {
        case "tab": {
          const count = Number(data.others) + 1;
          yield count === 1 ? report(problem, "tab") : report(problem, "tabs", { count });
          break;
        }
        case "unclosedBracket":
          yield report(problem, kind, { bracket: String(data.bracket), closing: String(data.closing) });
          break;
        case "strayBracket":
          yield report(problem, kind, { bracket: String(data.bracket) });
          break;
        case "reservedStart":
          if (isItemBesideKey(problem, source, schemaProblems)) yield report(problem, "itemBesideKey");
          else yield report(problem, kind, { character: String(data.character) });
          break;
        default:
          if (isOwn(kind)) yield report(problem, kind);
      }
    }
  },
  fix: syntaxFixes,
});

/** The other kinds are those of the other rules of the family. */
function isOwn<Kind extends SyntaxProblemKind>(kind: Kind): kind is Kind & keyof typeof messages {
  return kind in messages;
}
