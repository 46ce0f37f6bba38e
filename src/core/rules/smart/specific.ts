import { set } from "../../edit/set.ts";
import { languageOf } from "../../plan/language.ts";
import { salespeople } from "../../plan/salespeople.ts";
import { keyInWords } from "../../schema/in-words.ts";
import { placeOf } from "../../smart/place-of.ts";
import { readSpecific } from "../../smart/reading.ts";
import { placeOfWords, saidBy, wordsOf } from "../../smart/said.ts";
import { sentenceFor } from "../../smart/sentence-for.ts";
import { type Fix, holderOf, toFillIn } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const specific = defineRule({
  code: "smart/specific",
  severity: "warning",
  title: {
    en: "An objective that is about nothing in particular",
    fr: "Un objectif qui ne vise rien de précis",
  },
  why: {
    en: "The S of SMART: an objective says in a sentence what is to be reached, with this customer, by this person. What nobody in particular has to do, about nothing in particular, is not done. Nobody answering for it is information, the rest a warning.",
    fr: "Le S de SMART : un objectif dit en une phrase ce qu'il faut obtenir, chez ce client, et qui doit l'obtenir. Ce qui n'est confié à personne et ne vise rien de précis ne se fait pas. L'absence de responsable n'est qu'une information, le reste un avertissement.",
  },
  messages: {
    noStatement: {
      en: "What is this objective about? Say in one sentence, under statement, what is to be reached with this customer.",
      fr: "Sur quoi porte cet objectif ? Dites en une phrase, sous statement, ce qu'il faut obtenir chez ce client.",
    },
    noResult: {
      en: "“{statement}” does not say what is to be reached: name a result and for whom, such as “Sell 40 copiers to the head office”.",
      fr: "« {statement} » ne dit pas ce qu'il faut obtenir : annoncez un résultat et pour qui, par exemple « Vendre 40 copieurs au siège ».",
    },
    direction: {
      en: "“{words}” is a direction: by what will one see that it is reached? Name an indicator (revenue, meetings, listings…) or something that is done or not, such as a signed contract.",
      fr: "« {words} » donne une direction : à quoi verra-t-on que c'est atteint ? Nommez un indicateur (chiffre d'affaires, rendez-vous, références…) ou ce qui se constate, comme un contrat signé.",
    },
    noOwner: {
      en: "Who answers for this objective? Name a person under owner: what belongs to everybody is done by nobody.",
      fr: "Qui répond de cet objectif ? Indiquez une personne sous owner : ce qui est l'affaire de tous n'est fait par personne.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast, owner: c.morel }
objectives:
  - statement: Growth
               ^^^^^^ smart/specific
    measurable: [{ indicator: volume, baseline: 25, target: 40 }]
    timeBound: { start: 2026-05-01, due: 2026-07-31 }
`,
    good: `
accountPlan: 1
account: { name: Copyfast, owner: c.morel }
objectives:
  - statement: Sell 40 copiers to the head office
    measurable: [{ indicator: volume, baseline: 25, target: 40 }]
    timeBound: { start: 2026-05-01, due: 2026-07-31 }
`,
  },
  *checkPlan({ plan, source }, context, report) {
    for (const objective of plan.objectives) {
      const { statement, isSentence } = objective;
      const { lacks } = readSpecific(objective, { ...context, plan });
      if (lacks.includes("statement")) yield report(placeOf(objective, "statement"), "noStatement");
      else if (statement && lacks.includes("result"))
        yield report(statement, "noResult", { statement: statement.value });
      else if (statement && lacks.includes("direction")) {
        const evidence = saidBy(objective, context)?.specific.evidence;
        const words = wordsOf(statement, evidence);
        yield report(placeOfWords(source, statement, evidence), "direction", { words });
      }
      // A sentence has no place for a name, so it is not asked for one.
      else if (lacks.includes("owner") && !isSentence) {
        yield { ...report(placeOf(objective, "owner"), "noOwner"), severity: "information" };
      }
    }
  },
  *fixPlan(finding, document, { playbook, locale }): Generator<Fix> {
    const { plan } = document;
    const objective = holderOf(finding, plan.objectives);
    if (!objective) return;
    const field = finding.message === "noOwner" ? "owner" : "statement";
    const toFill: Fix = {
      title: toFillIn,
      data: { key: keyInWords(field) },
      edits:
        objective.node.kind === "map" && !objective.node.byKey.has(field)
          ? set(document, objective.node, [field], null)
          : [],
      prepares: true,
    };
    if (finding.message === "noOwner") {
      for (const owner of salespeople(plan, playbook).slice(0, 3)) {
        yield {
          title: { en: "{owner} answers for it", fr: "{owner} en répond" },
          data: { owner },
          edits: set(document, objective.node, ["owner"], owner),
        };
      }
      yield toFill;
      return;
    }
    const sentence = sentenceFor(objective, playbook, languageOf(plan, locale));
    if (sentence !== undefined) {
      yield {
        title: { en: "Say what its figures say: “{sentence}”", fr: "Dire ce que disent ses chiffres : « {sentence} »" },
        data: { sentence },
        edits: set(document, objective.node, ["statement"], sentence),
        typeOver: sentence,
      };
    }
    yield toFill;
  },
});
