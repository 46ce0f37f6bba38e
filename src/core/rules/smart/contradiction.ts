import { type PlanDocument, readPlanDocument } from "../../document.ts";
import { applyEdits, type Edit } from "../../edit/edit.ts";
import { inTurn, type Step } from "../../edit/in-turn.ts";
import { removeItem } from "../../edit/remove.ts";
import { set } from "../../edit/set.ts";
import type { Finding } from "../../finding.ts";
import { daysBetween, isIsoDate } from "../../plan/iso-date.ts";
import type { Amount, Measure, Objective } from "../../plan/plan.ts";
import type { Playbook } from "../../playbook/playbook.ts";
import type { SentenceReading } from "../../sentence/read-sentence.ts";
import { withFigure } from "../../smart/figure-in-sentence.ts";
import { countedAs, isMoney, isShare, measureFacts } from "../../smart/indicator.ts";
import { saidBy } from "../../smart/said.ts";
import { type Entry, nodeAt, toJson } from "../../source/tree.ts";
import { type Fix, holderOf, numberOf, wordOf } from "../fix.ts";
import { defineRule, type Report, type Rule } from "../rule.ts";

const messages = {
  twoTargets: {
    en: "{measure}: {target} here, {other} above. Which of the two targets holds?",
    fr: "{measure} : {target} ici, {other} plus haut. Laquelle des deux cibles est la bonne ?",
  },
  fraction: {
    en: "The sentence says {percent} %, the field {value} %: write {percent}, since the unit is % already.",
    fr: "La phrase dit {percent} %, le champ {value} % : écrivez {percent}, puisque l'unité est déjà %.",
  },
  otherTarget: {
    en: "{measure}: the sentence says {said}, the field {target}. Which of the two targets holds?",
    fr: "{measure} : la phrase dit {said}, le champ {target}. Laquelle des deux cibles est la bonne ?",
  },
  overHundred: {
    en: "{measure}: {value} % is more than everything, a share ends at 100 %.",
    fr: "{measure} : {value} %, c'est plus que le tout ; une part s'arrête à 100 %.",
  },
  otherYear: {
    en: "The sentence is about {year}, but the objective is due on {due}: which one holds?",
    fr: "La phrase parle de {year}, mais l'échéance est le {due} : laquelle est la bonne ?",
  },
};

export const contradiction: Rule = defineRule({
  code: "smart/contradiction",
  severity: "error",
  title: {
    en: "An objective that contradicts itself",
    fr: "Un objectif qui se contredit",
  },
  why: {
    en: "An objective is agreed once. When its sentence and its fields say different things, or two of its figures can't both be true, each person remembers the version that suits them. Only what is certain is reported.",
    fr: "On se met d'accord une fois sur un objectif. Quand la phrase et les champs disent deux choses différentes, ou que deux chiffres ne peuvent être vrais ensemble, chacun retient la version qui l'arrange. Seul ce qui est certain est signalé.",
  },
  messages,
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
objectives:
  - statement: Reach 200,000 € of revenue in 2026
    measurable:
      - { indicator: revenue, unit: EUR, target: 200000 }
      - { indicator: revenue, unit: EUR, target: 220000 }
                                                 ^^^^^^ smart/contradiction
    timeBound: { due: 2027-12-31 }
                      ^^^^^^^^^^ smart/contradiction
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
objectives:
  - statement: Reach 200,000 € of revenue in 2026
    measurable:
      - { indicator: revenue, unit: EUR, target: 200000 }
      - { indicator: revenue, unit: EUR, per: quarter, target: 50000 }
    timeBound: { due: 2026-12-31 }
`,
  },
  *checkPlan({ plan }, context, report) {
    const { playbook } = context;
    for (const objective of plan.objectives) {
      yield* checkTwice(objective.measures, playbook, report);
      // The sentence is only read where there is a field to compare it with.
      const isCompared = objective.measures.length > 0 || objective.timeBound.due !== undefined;
      const said = isCompared ? saidBy(objective, context) : undefined;
      yield* checkShares(objective, said, playbook, report);
      if (!said) continue;
      yield* checkTargets(objective, said, playbook, report);
      yield* checkYear(objective, said, report);
    }
  },
  fixPlan(finding, document, context) {
    const alike = (read: PlanDocument) =>
      [...(contradiction.checkPlan?.(read, context) ?? [])].filter(({ message }) => message === finding.message).length;
    // A sentence may name a year or a figure twice: what leaves it contradicting itself is no help.
    return [...waysOut(finding, document)].filter(
      ({ edits }) => alike(readPlanDocument(applyEdits(document.source.text, edits))) < alike(document),
    );
  },
});

function* waysOut(finding: Finding, document: PlanDocument): Generator<Fix> {
  const { plan, source } = document;
  const here = (value: number) => set(document, finding, [], value);
  switch (finding.message) {
    case "twoTargets": {
      const measures = holderOf(finding, plan.objectives)?.measures ?? [];
      const measure = holderOf(finding, measures);
      const alike = measures.filter((one) => measure && countedAs(one) === countedAs(measure));
      if (alike.length > maxAlike) return;
      for (const target of [numberOf(finding, "other"), numberOf(finding, "target")]) {
        if (target === undefined) continue;
        yield {
          title: { en: "{target} holds", fr: "La bonne cible est {target}" },
          data: { target },
          edits: oneTarget(document, alike, target),
        };
      }
      return;
    }
    case "fraction":
      yield {
        title: { en: "Write {percent}", fr: "Écrire {percent}" },
        edits: here(numberOf(finding, "percent") ?? 0),
        isPreferred: true,
        isSafe: true,
      };
      return;
    case "otherTarget": {
      const [said, target] = [numberOf(finding, "said"), numberOf(finding, "target")];
      if (said === undefined || target === undefined) return;
      yield {
        title: { en: "Write {said}, as the sentence does", fr: "Écrire {said}, comme la phrase" },
        edits: here(said),
      };
      const sentence = holderOf(finding, plan.objectives)?.statement;
      yield {
        title: { en: "Write {target} in the sentence", fr: "Écrire {target} dans la phrase" },
        edits: withFigure(source.text, sentence, said, target) ?? [],
      };
      return;
    }
    case "overHundred":
      yield { title: { en: "Write 100", fr: "Écrire 100" }, edits: here(100) };
      return;
  }
  const [year, due] = [wordOf(finding, "year"), wordOf(finding, "due")];
  const statement = holderOf(finding, plan.objectives)?.statement;
  if (year === undefined || due === undefined || !statement) return;
  const sameDay = `${year}${due.slice(4)}`;
  yield {
    title: { en: "Make it due in {year}", fr: "Placer l'échéance en {year}" },
    edits: isIsoDate(sameDay) ? set(document, finding, [], sameDay) : [],
  };
  const { start, end } = statement.range;
  const at = start + source.text.slice(start, end).indexOf(year);
  yield {
    title: { en: "Write {dueYear} in the sentence", fr: "Écrire {dueYear} dans la phrase" },
    data: { dueYear: due.slice(0, 4) },
    edits: at < start ? [] : [{ start: at, end: at + year.length, text: due.slice(0, 4) }],
  };
}

/** The target in the first of the measures that count alike; those that say nothing more go. */
function oneTarget(document: PlanDocument, [first, ...others]: readonly Measure[], target: number): Edit[] {
  const { source } = document;
  const says = (entry: Entry | undefined) => entry && JSON.stringify(toJson(entry.value));
  const steps = others.toReversed().map(({ node }): Step => {
    const list = nodeAt(source.root, node.pointer.slice(0, node.pointer.lastIndexOf("/")));
    const index = list?.kind === "list" ? list.items.indexOf(node) : -1;
    const isSpare = node.entries.every(
      (entry) => entry.key === "target" || says(entry) === says(first?.node.byKey.get(entry.key)),
    );
    return (current) => {
      const now = nodeAt(current.source.root, list?.pointer ?? "");
      const gone = isSpare && now?.kind === "list" ? removeItem(current.source.text, now, index) : [];
      return gone.length > 0 ? gone : set(current, node, ["target"], target);
    };
  });
  return first ? inTurn(document, [...steps, (current) => set(current, first.node, ["target"], target)]) : [];
}

/** The text is read again for each. */
const maxAlike = 20;

const otherTarget = { en: "the other target", fr: "l'autre cible" };

/** The same thing, counted in the same way, with two targets. */
function* checkTwice(measures: readonly Measure[], playbook: Playbook, report: Report<typeof messages>) {
  const first = new Map<string, Amount>();
  for (const measure of measures) {
    const { indicator, target } = measure;
    if (!indicator || !target) continue;
    const counted = countedAs(measure);
    const other = first.get(counted);
    if (!other) first.set(counted, target);
    else if (other.value !== target.value) {
      const facts = { ...measureFacts(measure, playbook), target: target.value, other: other.value };
      yield report(target, "twoTargets", facts, {
        related: [{ range: other.range, pointer: other.pointer, text: otherTarget }],
      });
    }
  }
}

/**
 * Shares of a whole. A margin rate is none: calculated on the purchase price it may well exceed 100 %; and customers
 * who buy more than before can bring retention above it.
 */
const sharesOfAWhole: ReadonlySet<string> = new Set([
  "market-share",
  "customer-share",
  "conversion-rate",
  "discount-rate",
  "on-time-delivery",
]);

function* checkShares(
  { measures }: Objective,
  said: SentenceReading | undefined,
  playbook: Playbook,
  report: Report<typeof messages>,
) {
  for (const measure of measures) {
    if (!isShare(measure, playbook)) continue;
    const isWhole = sharesOfAWhole.has(measure.indicator?.value ?? "");
    for (const figure of [measure.baseline, measure.target]) {
      if (!figure) continue;
      const { value } = figure;
      const percent = Math.round(value * 1e8) / 1e6;
      if (value > 0 && value < 1 && said && namesPercent(said, percent)) {
        yield report(figure, "fraction", { percent, value });
      } else if (value > 100 && isWhole) {
        yield report(figure, "overHundred", { ...measureFacts(measure, playbook), value });
      }
    }
  }
}

function namesPercent({ figures }: SentenceReading, percent: number): boolean {
  return figures.some(({ unit, value }) => unit.kind === "percent" && Math.abs(value - percent) < 1e-6);
}

/** The one target that the sentence names for an indicator, in money or percent, beside the one in the field. */
function* checkTargets(
  { measures }: Objective,
  { figures }: SentenceReading,
  playbook: Playbook,
  report: Report<typeof messages>,
) {
  for (const measure of measures) {
    const { indicator, target, per } = measure;
    if (!indicator || !target || per) continue;
    const kind = isShare(measure, playbook) ? "percent" : isMoney(measure, playbook) ? "money" : undefined;
    const said = figures.filter((figure) => figure.indicator === indicator.value && figure.unit.kind === kind);
    const [only] = said;
    const isCertain = said.length === 1 && only?.role === "target" && only.upTo === undefined && !only.per;
    const isElsewhere = [...measures].some((one) => [one.target?.value, one.baseline?.value].includes(only?.value));
    const isMilestone = only && only.value === target.value;
    if (!only || !isCertain || isElsewhere || isMilestone) continue;
    // 0.35 for 35 % is said above.
    if (kind === "percent" && Math.abs(target.value * 100 - only.value) < 1e-6) continue;
    yield report(target, "otherTarget", { ...measureFacts(measure, playbook), said: only.value, target: target.value });
  }
}

function* checkYear(
  { timeBound: { start, due } }: Objective,
  { sentence: { moments } }: SentenceReading,
  report: Report<typeof messages>,
) {
  if (!due) return;
  const years = new Set(moments.flatMap((moment) => (moment.kind === "due" ? yearOf(moment) : [])));
  const [year] = years;
  if (years.size !== 1 || year === undefined || due.value.startsWith(year)) return;
  // A business year that begins in 2026 is "2026" to many, and books are closed in January.
  const isBusinessYear = start?.value.startsWith(year) && daysBetween(start.value, due.value) <= 366;
  const closesBooks = due.value.startsWith(`${Number(year) + 1}-01-`);
  if (!isBusinessYear && !closesBooks) yield report(due, "otherYear", { year, due: due.value });
}

/** The year of a moment that is a whole year: "in 2026". A month without its year may be meant of any. */
function yearOf({ start, due }: { readonly start: string | undefined; readonly due: string }): string[] {
  const year = due.slice(0, 4);
  return start === `${year}-01-01` && due === `${year}-12-31` ? [year] : [];
}
