import { commentOutLines, removeComment } from "../../edit/comment.ts";
import { applyEdits } from "../../edit/edit.ts";
import { parse } from "../../source/parse.ts";
import { nextLine } from "../../source/text.ts";
import { type Node, toJson } from "../../source/tree.ts";
import { defineRule } from "../rule.ts";

export const severalDocuments = defineRule({
  code: "yaml/several-documents",
  severity: "error",
  title: {
    en: "More than one document in a file",
    fr: "Plusieurs documents dans un fichier",
  },
  why: {
    en: "A line of three dashes or dots ends a document: to other programs what follows is another one, and most read the first alone. A file holds one plan, or one playbook.",
    fr: "Une ligne de trois tirets ou de trois points termine un document : pour les autres programmes, la suite en est un autre, et la plupart ne lisent que le premier. Un fichier contient un seul plan, ou un seul playbook.",
  },
  messages: {
    severalDocuments: {
      en: "The file seems to end here, and goes on below: remove this line, or move what follows to a file of its own.",
      fr: "Le fichier semble s'arrêter ici, mais continue plus bas : retirez cette ligne, ou déplacez la suite dans un autre fichier.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
---
^^^ yaml/several-documents
objectives:
  - Sell 40 copiers to the head office by the end of June
`,
    good: `
accountPlan: 1
account: { name: Copyfast }

objectives:
  - Sell 40 copiers to the head office by the end of June
`,
  },
  *check({ source }, _context, report) {
    for (const problem of source.problems) if (problem.kind === "severalDocuments") yield report(problem, problem.kind);
  },
  *fix({ range }, { source: { text, problems, root } }) {
    const together = [removeComment(text, range)];
    const read = parse(applyEdits(text, together));
    // Of a whole second plan each field would then be written twice; and a text could go on below what was a line.
    const isOne = read.problems.length < problems.length && saysTheSame(read.root, root);
    yield {
      title: { en: "Remove this line: all of it is one file", fr: "Retirer cette ligne : le tout est un seul fichier" },
      edits: isOne ? together : [],
      isPreferred: true,
    };
    const below = { start: nextLine(text, range.end) ?? text.length, end: text.length };
    yield {
      title: { en: "Turn what follows into comments", fr: "Mettre la suite en commentaire" },
      edits: [...together, ...(below.start < below.end ? commentOutLines(text, below) : [])],
    };
  },
});

function saysTheSame(a: Node | undefined, b: Node | undefined): boolean {
  return JSON.stringify(a && toJson(a)) === JSON.stringify(b && toJson(b));
}
