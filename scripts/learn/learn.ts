// `npm run learn`: what the traits of a sentence say of it, from the labelled objectives, into judgement/points.yaml.
// `--check` writes nothing and fails when that file is stale; `--cross` tells how right the judgement is about sentences of
// somebody whose other sentences it has not learnt from, file by file.
import { readFileSync, writeFileSync } from "node:fs";
import { judgeOf, type Learnt, type Odds, questions } from "../../src/core/sentence/judgement/odds.ts";
import { agreementOf, f1, precision, recall } from "../../test/core/sentence/agreement.ts";
import { type Language, languages, uses } from "../../test/corpus/labelled-objectives.ts";
import { type Seen, seenSentences } from "./examples.ts";
import { type Regression, regress } from "./logistic-regression.ts";

const output = "src/core/sentence/judgement/points.yaml";

/** What is seen in fewer sentences is chance. */
const fewest = 3;

/** So many traits are kept: with twice as many it is hardly righter about sentences of somebody it does not know. */
const most = 9000;

function learn(sentences: readonly Seen[]): Learnt {
  const counts = countsIn(sentences);
  const traits = weightiest(counts, regressionsOver([...counts.keys()], sentences));
  const regressions = regressionsOver(traits, sentences);
  const lines = traits.flatMap((trait, number) => {
    const points = regressions.map((one) => Math.round(one.points[number] ?? 0));
    return points.some((own) => own !== 0) ? [`${points.map((own) => own || 0).join(" ")} ${trait}`] : [];
  });
  const start = questions.map((question, index) => [question, Number(regressions[index]?.start.toFixed(2))]);
  return { start: Object.fromEntries(start) as Odds, points: lines.join("\n") };
}

/** How many sentences have each trait. */
function countsIn(sentences: readonly Seen[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { traits } of sentences) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= fewest).sort());
}

function regressionsOver(traits: readonly string[], sentences: readonly Seen[]): Regression[] {
  const numbers = new Map(traits.map((trait, number) => [trait, number]));
  return questions.map((question) =>
    regress(
      sentences.flatMap(({ traits, judged }) => {
        const isSo = judged[question];
        return isSo === undefined ? [] : [{ traits: numbersOf(traits, numbers), isSo }];
      }),
      traits.length,
    ),
  );
}

function numbersOf(traits: readonly string[], numbers: ReadonlyMap<string, number>): Uint32Array {
  return Uint32Array.from(traits.flatMap((trait) => numbers.get(trait) ?? []));
}

/** The traits that say most: the points they give to some question, and in how many sentences, by its square root as chance goes. */
function weightiest(counts: ReadonlyMap<string, number>, regressions: readonly Regression[]): string[] {
  return [...counts]
    .map(([trait, count], number) => {
      const points = regressions.map((one) => Math.abs(one.points[number] ?? 0));
      return { trait, weight: Math.max(...points) * Math.sqrt(count) };
    })
    .sort((one, other) => other.weight - one.weight)
    .slice(0, most)
    .map(({ trait }) => trait)
    .sort();
}

function written({ start, points }: Learnt): string {
  return `# What the traits of a sentence (traits.ts) say of it: points for its being unspecific, unmeasurable and modest.
# Learnt from test/corpus/objectives by \`npm run learn\`, never written by hand.
start: { ${questions.map((question) => `${question}: ${start[question]}`).join(", ")} }
points: |
${points.replaceAll(/^/gm, "  ")}
`;
}

/**
 * Of sentences that no rule was made with: learnt without the files of that name, how often is it right when it complains,
 * and of how much? By file, and by language over all of them.
 */
function cross(sentences: readonly Seen[]): void {
  const learnt = sentences.filter(({ file }) => uses.learn.test(file));
  const judged = [...new Set(learnt.map(({ file }) => file))].flatMap((file) => {
    const oddsOf = judgeOf(learn(sentences.filter((one) => one.file !== file)));
    const own = learnt.filter((one) => one.file === file).map((one) => ({ ...one, odds: oddsOf(one.traits) }));
    for (const language of languages) show(file, language, own);
    return own;
  });
  for (const language of languages) show("all", language, judged);
}

type Judged = Seen & { readonly odds: Odds };

function show(name: string, language: Language, judged: readonly Judged[]): void {
  const own = judged.filter((one) => one.language === language);
  if (own.length === 0) return;
  const figures = questions.map((question) => {
    const answers = own.map(({ judged, odds }) => ({ meant: judged[question], told: odds[question] > 0 }));
    const [all, right, found] = [f1, precision, recall].map((figure) => figure(agreementOf(answers)).toFixed(3));
    return `${question} ${all} (${right} / ${found})`;
  });
  console.log(`${name} ${language}, ${own.length} sentences: ${figures.join(", ")}`);
}

const sentences = seenSentences();
if (process.argv.includes("--cross")) {
  console.log("F1 (precision / recall) on each file, learnt from the others:");
  cross(sentences);
} else {
  const text = written(learn(sentences));
  if (!process.argv.includes("--check")) writeFileSync(output, text);
  else if (readFileSync(output, "utf8") !== text) {
    console.error(`${output} is not up to date: npm run learn`);
    process.exitCode = 1;
  }
}
