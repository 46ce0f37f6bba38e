import { defineRule } from "../rule.ts";

export const encoding = defineRule({
  code: "yaml/encoding",
  severity: "error",
  title: {
    en: "Characters that were lost",
    fr: "Des caractères perdus",
  },
  why: {
    en: "A plan is saved as UTF-8, the encoding that has accents, the euro sign and everything else. In another one they turn into other signs, and names come out wrong in the brief.",
    fr: "Un plan s'enregistre en UTF-8, l'encodage qui connaît les accents, le signe euro et tout le reste. Dans un autre, ils deviennent d'autres signes, et les noms sont faux dans la fiche de préparation.",
  },
  messages: {
    notUtf8: {
      en: "This character can't be read: the file is not saved as UTF-8. Click the encoding in the status bar, choose “Reopen with Encoding”, then “Save with Encoding: UTF-8”.",
      fr: "Ce caractère est illisible : le fichier n'est pas enregistré en UTF-8. Cliquez sur l'encodage dans la barre d'état, choisissez « Rouvrir avec l'encodage », puis « Enregistrer avec l'encodage : UTF-8 ».",
    },
    controlCharacter: {
      en: "An invisible sign stands here, as pasted from another program: delete it.",
      fr: "Un signe invisible se trouve ici, collé depuis un autre programme : supprimez-le.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Soci\ufffdt\ufffd Dupont }
                     ^ yaml/encoding
`,
    good: `
accountPlan: 1
account: { name: Société Dupont }
`,
  },
  *check({ source }, _context, report) {
    for (const problem of source.problems) {
      const { kind } = problem;
      if (kind === "notUtf8" || kind === "controlCharacter") yield report(problem, kind);
    }
  },
  *fix({ message, range }) {
    // What a character that was lost had been is in the file on disk, not in the text: only reopening it brings it back.
    if (message !== "controlCharacter") return;
    yield {
      title: { en: "Delete the invisible sign", fr: "Supprimer le signe invisible" },
      edits: [{ ...range, text: "" }],
      isPreferred: true,
      isSafe: true,
    };
  },
});
