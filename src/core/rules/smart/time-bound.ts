import type { PlanDocument } from "../../document.ts";
import { exchange } from "../../edit/exchange.ts";
import { expandSentence } from "../../edit/expand-sentence.ts";
import { set } from "../../edit/set.ts";
import { appendWords } from "../../edit/words.ts";
import { endOfMonthInWords, likelyDueDays } from "../../plan/calendar.ts";
import { briefly } from "../../plan/days-in-words.ts";
import { addDays } from "../../plan/iso-date.ts";
import { languageOf } from "../../plan/language.ts";
import type { Objective } from "../../plan/plan.ts";
import { placeOf } from "../../smart/place-of.ts";
import { readTimeBound } from "../../smart/reading.ts";
import { placeOfWords, saidBy, wordsOf } from "../../smart/said.ts";
import { isBare } from "../../smart/written.ts";
import type { Source } from "../../source/parse.ts";
import type { Context } from "../context.ts";
import { type Fix, type FixContext, holderOf } from "../fix.ts";
import { defineRule, type Report } from "../rule.ts";

const messages = {
  noDate: {
    en: "No date: by when should this be reached? Fill in timeBound.due.",
    fr: "Pas d'échéance : quand cet objectif doit-il être atteint ? Renseignez timeBound.due.",
  },
  noDateInWords: {
    en: "No date: by when should this be reached? Say it in the sentence, such as “before the end of June”.",
    fr: "Pas d'échéance : quand cet objectif doit-il être atteint ? Dites-le dans la phrase, par exemple « avant fin juin ».",
  },
  noDay: {
    en: "“{words}”: on which day is that? Write the date, so that one can say whether it is late.",
    fr: "« {words} » : quel jour est-ce ? Écrivez la date, pour pouvoir dire si l'objectif est en retard.",
  },
  urgent: {
    en: "“{words}” is no date: by when should this be reached? Say a day or a month, such as “before the end of June”.",
    fr: "« {words} » n'est pas une échéance : quand cet objectif doit-il être atteint ? Dites un jour ou un mois, par exemple « avant fin juin ».",
  },
  howOften: {
    en: "“{words}” says how often, not until when: for how long, or from when on, is this to hold? Such as “until the end of September”.",
    fr: "« {words} » dit à quel rythme, pas jusqu'à quand : pendant combien de temps, ou à partir de quand ? Par exemple « jusqu'à fin septembre ».",
  },
  dueBeforeStart: {
    en: "It is due on {due}, before it starts on {start}: one of the two dates is wrong.",
    fr: "L'échéance ({due}) précède le début ({start}) : l'une des deux dates est fausse.",
  },
  reviewBeforeStart: {
    en: "The review on {review} comes before the start on {start}: there would be nothing to look at. Plan it on the way or at the end.",
    fr: "Le point du {review} précède le début ({start}) : il n'y aurait rien à examiner. Prévoyez-le en cours de route ou à l'issue.",
  },
};

export const timeBound = defineRule({
  code: "smart/time-bound",
  severity: "warning",
  title: {
    en: "An objective without a date",
    fr: "Un objectif sans échéance",
  },
  why: {
    en: "The T of SMART: without a date nobody can say whether the objective is late, and it always gives way to what has one. The review with the manager belongs to the time of the objective or to its end.",
    fr: "Le T de SMART : sans échéance, personne ne peut dire si l'objectif est en retard, et il passe toujours après ce qui en a une. Le point avec le manager se tient pendant la durée de l'objectif ou à son issue.",
  },
  messages,
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
objectives:
  - statement: Sell 40 copiers to the head office
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ smart/time-bound
    measurable: [{ indicator: volume, baseline: 25, target: 40 }]
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
objectives:
  - statement: Sell 40 copiers to the head office
    measurable: [{ indicator: volume, baseline: 25, target: 40 }]
    timeBound: { start: 2026-05-01, due: 2026-07-31 }
  - Get a meeting with the general manager before the end of July
`,
  },
  *checkPlan({ plan, source }, context, report) {
    for (const objective of plan.objectives) {
      const { start, due, review } = objective.timeBound;
      if (saysWhat(objective)) yield* checkDue(objective, source, context, report);
      if (!start) continue;
      if (due && due.value < start.value) {
        yield report(due, "dueBeforeStart", { due: due.value, start: start.value });
      } else if (review && review.value < start.value) {
        yield report(review, "reviewBeforeStart", { review: review.value, start: start.value });
      }
    }
  },
  *fixPlan(finding, document, context): Generator<Fix> {
    const objective = holderOf(finding, document.plan.objectives);
    if (!objective) return;
    const { start, due } = objective.timeBound;
    switch (finding.message) {
      case "noDay":
      case "urgent":
      case "howOften":
        if (objective.isSentence) yield* datedSentences(objective, document, context);
        else yield* dueDays(objective, document, context);
        break;
      case "noDate":
        yield* dueDays(objective, document, context);
        break;
      case "noDateInWords":
        yield* datedSentences(objective, document, context);
        break;
      case "dueBeforeStart":
        yield {
          title: { en: "Exchange the two dates", fr: "Échanger les deux dates" },
          edits: start && due ? exchange(document.source.text, start, due) : [],
          isPreferred: true,
        };
        break;
      case "reviewBeforeStart": {
        const day = due?.value ?? addDays(start?.value ?? context.today, 30);
        yield {
          title: { en: "Hold the review on {day}", fr: "Tenir le point le {day}" },
          data: { day: briefly(day) },
          edits: set(document, finding, [], day),
          isPreferred: due !== undefined,
        };
      }
    }
  },
});

const wordings = { event: "noDay", loose: "noDay", urgent: "urgent", pace: "howOften" } as const;

function* checkDue(objective: Objective, source: Source, context: Context, report: Report<typeof messages>) {
  const { lacks } = readTimeBound(objective, context);
  if (!lacks.includes("due") && !lacks.includes("day")) return;
  const { statement } = objective;
  const said = saidBy(objective, context)?.timeBound;
  if (statement && said?.evidence && said.reason !== "due" && said.reason !== "nothing") {
    const words = wordsOf(statement, said.evidence);
    yield report(placeOfWords(source, statement, said.evidence), wordings[said.reason], { words });
  } else if (objective.isSentence) yield report(objective.node, "noDateInWords");
  else yield report(placeOf(objective, "timeBound", "due"), "noDate");
}

/** Of an entry with nothing in it yet, smart/specific speaks. */
function saysWhat(objective: Objective): boolean {
  return objective.statement !== undefined || !isBare(objective);
}

function laterOf(a: string, b = ""): string {
  return a > b ? a : b;
}

function* dueDays(
  { node, timeBound: { start } }: Objective,
  document: PlanDocument,
  { today }: FixContext,
): Generator<Fix> {
  for (const day of likelyDueDays(laterOf(today, start?.value))) {
    yield {
      title: { en: "Due on {day}", fr: "Échéance le {day}" },
      data: { day: briefly(day) },
      edits: set(document, node, ["timeBound", "due"], day),
    };
  }
}

function* datedSentences(objective: Objective, document: PlanDocument, context: FixContext): Generator<Fix> {
  const { plan, source } = document;
  const language = languageOf(plan, context.locale);
  for (const day of likelyDueDays(context.today)) {
    const words = { en: `by ${endOfMonthInWords(day).en}`, fr: `d'ici ${endOfMonthInWords(day).fr}` };
    yield {
      title: { en: "Add “{words}”", fr: "Ajouter « {words} »" },
      data: { words: words[language] },
      edits: [appendWords(source.text, objective.node, words[language])],
    };
  }
  yield {
    title: { en: "Write it with fields, to be filled in", fr: "L'écrire avec des champs, à remplir" },
    edits: expandSentence(document, objective, plan),
    prepares: true,
  };
}
