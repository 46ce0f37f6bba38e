import type { PlanDocument, PlaybookDocument } from "../../document.ts";
import { commentOutItem } from "../../edit/comment.ts";
import { inTurn, type Step } from "../../edit/in-turn.ts";
import { removeItem } from "../../edit/remove.ts";
import { set, whole } from "../../edit/set.ts";
import { keyInWords } from "../../schema/in-words.ts";
import { lineEnd } from "../../source/text.ts";
import { isEmpty, keyOf, nodeAt } from "../../source/tree.ts";
import { type Fix, toFillIn, wordOf } from "../fix.ts";
import { defineRule } from "../rule.ts";

/** What is asked when a field is missing, by its name, behind that of the block or list it is missing in. */
const questions = {
  accountPlan: {
    en: "Say that this is an account plan: begin it with “accountPlan: 1”.",
    fr: "Dites qu'il s'agit d'un plan de compte : commencez-le par « accountPlan: 1 ».",
  },
  salesPlaybook: {
    en: "Say that this is a playbook: begin it with “salesPlaybook: 1”.",
    fr: "Dites qu'il s'agit d'un playbook : commencez-le par « salesPlaybook: 1 ».",
  },
  account: {
    en: "Which customer is this plan about? Fill in account, and name below it.",
    fr: "Quel client ce plan concerne-t-il ? Renseignez account et, au-dessous, name.",
  },
  "account.name": {
    en: "What is the customer called? Fill in name.",
    fr: "Comment s'appelle le client ? Renseignez name.",
  },
  "criteria.name": {
    en: "What will the offer be judged on? Fill in name.",
    fr: "Sur quoi l'offre sera-t-elle jugée ? Renseignez name.",
  },
  "drivers.activity": {
    en: "Which activity is to bring the result? Fill in activity.",
    fr: "Quelle activité doit produire le résultat ? Renseignez activity.",
  },
  "milestones.due": {
    en: "When should this milestone be reached? Fill in due.",
    fr: "Quand ce palier doit-il être atteint ? Renseignez due.",
  },
  "progress.on": {
    en: "On which day was this measured? Fill in on.",
    fr: "À quelle date ce résultat a-t-il été relevé ? Renseignez on.",
  },
  "progress.value": {
    en: "What was reached on that day? Fill in value.",
    fr: "Quel était le résultat à cette date ? Renseignez value.",
  },
  "needs.text": {
    en: "What does the customer need? Fill in text.",
    fr: "De quoi le client a-t-il besoin ? Renseignez text.",
  },
  "purchases.on": {
    en: "On which day was this bought? Fill in on.",
    fr: "À quelle date cet achat a-t-il eu lieu ? Renseignez on.",
  },
  "purchases.amount": {
    en: "How much was it? Fill in amount.",
    fr: "Quel en était le montant ? Renseignez amount.",
  },
  "contacts.on": {
    en: "On which day did you speak? Fill in on.",
    fr: "À quelle date avez-vous échangé ? Renseignez on.",
  },
  "variables.id": {
    en: "What is negotiated here? Give it a short name: id, for example price.",
    fr: "Que négocie-t-on ici ? Donnez-lui un nom court : id, par exemple price.",
  },
  "concessions.give": {
    en: "What could you give? Fill in give.",
    fr: "Que pourriez-vous céder ? Renseignez give.",
  },
  "objections.objection": {
    en: "What may the customer object? Fill in objection.",
    fr: "Que peut objecter le client ? Renseignez objection.",
  },
  "actions.what": {
    en: "What is to be done? Fill in what.",
    fr: "Que faut-il faire ? Renseignez what.",
  },
  "competition.name": {
    en: "Who is this competitor? Fill in name.",
    fr: "Qui est ce concurrent ? Renseignez name.",
  },
} as const;

export const required = defineRule({
  code: "schema/required",
  severity: "error",
  title: {
    en: "Something without which the rest says nothing",
    fr: "Une information sans laquelle le reste ne dit rien",
  },
  why: {
    en: "Little is compulsory: the version of the format, the customer's name, and in each entry the one thing it is about. A purchase without an amount or an action without words can't be counted, shown or followed up.",
    fr: "Peu de choses sont obligatoires : la version du format, le nom du client et, dans chaque élément, ce dont il parle. Un achat sans montant ou une action sans libellé ne peuvent être ni comptés, ni affichés, ni suivis.",
  },
  messages: {
    ...questions,
    emptyPlan: {
      en: "This plan is empty. Begin with “accountPlan: 1”, then “account:” and, two spaces further in, “name:” with the customer's name.",
      fr: "Ce plan est vide. Commencez par « accountPlan: 1 », puis « account: » et, deux espaces plus à droite, « name: » suivi du nom du client.",
    },
    emptyPlaybook: {
      en: "This playbook is empty. Begin with “salesPlaybook: 1”, then write only what your team does differently.",
      fr: "Ce playbook est vide. Commencez par « salesPlaybook: 1 », puis n'écrivez que ce que votre équipe fait autrement.",
    },
    other: {
      en: "{key} is missing here.",
      fr: "Il manque {key} ici.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account:
  name:
  ^^^^ schema/required
  sector: food-retail
actions:
  - owner: c.morel
    ^^^^^ schema/required
    due: 2026-07-01
`,
    good: `
accountPlan: 1
account:
  name: Centrale Bio Ouest
  sector: food-retail
actions:
  - what: Visit the warehouse
    owner: c.morel
    due: 2026-07-01
`,
  },
  *check(document, _context, report) {
    if (isBlank(document)) {
      const { kind, source } = document;
      const firstLine = { range: { start: 0, end: lineEnd(source.text, 0) }, pointer: "" };
      yield report(firstLine, kind === "account-plan" ? "emptyPlan" : "emptyPlaybook");
    }
    for (const { kind, at, data } of document.schemaProblems) {
      if (kind !== "required") continue;
      const key = String(data.key);
      const question = data.block === "" ? key : `${data.block}.${key}`;
      yield isQuestion(question) ? report(at, question, data) : report(at, "other", { ...data, key });
    }
  },
  *fix(finding, document, { today }): Generator<Fix> {
    const { source, kind } = document;
    const first = kind === "account-plan" ? "accountPlan" : "salesPlaybook";
    const key = wordOf(finding, "key");
    if (key === undefined || key === first) {
      const version: Step = (current) => set(current, whole, [first], 1);
      const name: Step = (current) => set(current, whole, ["account", "name"], null);
      const isPlan = key === undefined && kind === "account-plan";
      yield {
        title: { en: "Begin it with “{line}”", fr: "Le commencer par « {line} »" },
        data: { line: `${first}: 1` },
        edits: inTurn(document, isPlan ? [version, name] : [version]),
        isPreferred: true,
        isSafe: key !== undefined,
      };
      return;
    }
    const block = finding.pointer.endsWith(`/${key}`) ? finding.pointer.slice(0, -key.length - 1) : finding.pointer;
    const at = { pointer: block };
    if (key === "on") {
      yield { title: { en: "It was today", fr: "C'était aujourd'hui" }, edits: set(document, at, [key], today) };
    }
    const isThere = keyOf(nodeAt(source.root, block), key) !== undefined;
    const isAccount = block === "" && key === "account";
    yield {
      title: toFillIn,
      data: { key: keyInWords(isAccount && isThere ? "name" : key) },
      edits: isAccount ? set(document, at, [key, "name"], null) : isThere ? [] : set(document, at, [key], null),
      prepares: true,
    };
    yield* without(block, document);
  },
});

/** An entry that lacks what it is about may be dropped: for good when it says nothing else, else as a comment. */
function* without(block: string, { source: { root, text } }: PlanDocument | PlaybookDocument): Generator<Fix> {
  const list = nodeAt(root, block.slice(0, block.lastIndexOf("/")));
  const entry = nodeAt(root, block);
  if (list?.kind !== "list" || entry?.kind !== "map") return;
  const index = list.items.indexOf(entry);
  const isBare = entry.entries.every(({ value }) => isEmpty(value));
  yield isBare
    ? { title: { en: "Remove the empty entry", fr: "Retirer l'élément vide" }, edits: removeItem(text, list, index) }
    : {
        title: { en: "Turn the entry into a comment", fr: "Mettre l'élément en commentaire" },
        edits: commentOutItem(text, list, index),
      };
}

/** Nothing but comments, and not because it could not be read. (Of what is larger still, only the syntax is looked at.) */
function isBlank({ source: { root, problems } }: PlanDocument | PlaybookDocument): boolean {
  return root === undefined && !problems.some(({ kind }) => kind === "tooLargeToMend");
}

function isQuestion(name: string): name is keyof typeof questions {
  return Object.hasOwn(questions, name);
}
