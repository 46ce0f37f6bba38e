// `npm run learn`: what the traits of a sentence say of it, from the labelled objectives, into judgement/points.yaml.
// `--check` writes nothing and fails when that file is stale; `--cross` tells how right the judgement is about sentences of
// somebody whose other sentences it has not learnt from, file by file and over all of them.
import { readFileSync, writeFileSync } from "node:fs";
import { judgeOf, type Learnt, type Odds, questions } from "../../src/core/sentence/judgement/odds.ts";
import { agreementOf, f1, precision, recall } from "../../test/core/sentence/agreement.ts";
import { type Language, languages, uses } from "../../test/corpus/labelled-objectives.ts";
import { type Question, type Seen, seenSentences } from "./examples.ts";
import { type Regression, regress } from "./logistic-regression.ts";

const output = "src/core/sentence/judgement/points.yaml";

/** What is seen in fewer sentences is chance. */
const fewest = 3;

/** So many traits are kept: with twice as many it is hardly righter about sentences of somebody it does not know. */
const most = 14_000;

function learn(sentences: readonly Seen[]): Learnt {
  const counts = countsOf(sentences.flatMap(({ traits }) => traits));
  const often = [...counts.keys()].filter((trait) => (counts.get(trait) ?? 0) >= fewest).sort();
  const traits = weightiest(often, counts, regressionsOver(often, sentences));
  const regressions = regressionsOver(traits, sentences);
  const lines = traits.flatMap((trait, number) => {
    const points = regressions.map((one) => Math.round(one.points[number] ?? 0));
    return points.some((own) => own !== 0) ? [`${points.map((own) => own || 0).join(" ")} ${trait}`] : [];
  });
  const start = questions.map((question, index) => [question, Number(regressions[index]?.start.toFixed(2))]);
  return { start: Object.fromEntries(start) as Odds, points: lines.join("\n") };
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function regressionsOver(traits: readonly string[], sentences: readonly Seen[]): Regression[] {
  const numbers = new Map(traits.map((trait, number) => [trait, number]));
  const weights = weightsOf(sentences);
  return questions.map((question) =>
    regress(
      sentences.flatMap((sentence) => {
        const isSo = sentence.judged[question];
        if (isSo === undefined) return [];
        const weight = weights(sentence, question);
        return [{ traits: numbersOf(sentence.traits, numbers), isSo, weight }];
      }),
      traits.length,
    ),
  );
}

/** Of what people write no more than this is modest; some files hold more, to learn where it ends. */
const mostModest = 0.25;

/** The rules' conclusions are left out of the sentences that they were made with, so these tell half as much. */
const ofDevelop = 0.5;

/** How much a sentence counts: in files with too many modest ones, the others count for more. */
function weightsOf(sentences: readonly Seen[]): (sentence: Seen, question: Question) => number {
  const modest = countsOf(sentences.filter(({ judged }) => judged.modest).map(nameOf));
  const all = countsOf(sentences.map(nameOf));
  return (sentence, question) => {
    if (sentence.use === "develop") return ofDevelop;
    if (question !== "modest" || sentence.judged.modest) return 1;
    const [own = 0, whole = 0] = [modest, all].map((counts) => counts.get(nameOf(sentence)));
    return Math.max(1, (own / (whole - own)) * ((1 - mostModest) / mostModest));
  };
}

function nameOf({ language, file }: Seen): string {
  return `${language}/${file}`;
}

function numbersOf(traits: readonly string[], numbers: ReadonlyMap<string, number>): Uint32Array {
  return Uint32Array.from(traits.flatMap((trait) => numbers.get(trait) ?? []));
}

/** The traits that say most: by the points that they give to some question, and by how many sentences have them. */
function weightiest(
  traits: readonly string[],
  counts: ReadonlyMap<string, number>,
  regressions: readonly Regression[],
): string[] {
  const weights = new Map(
    traits.map((trait, number) => {
      const points = regressions.map((one) => Math.abs(one.points[number] ?? 0));
      return [trait, Math.max(...points) * Math.sqrt(counts.get(trait) ?? 0)];
    }),
  );
  const weightOf = (trait: string) => weights.get(trait) ?? 0;
  return [...traits]
    .sort((one, other) => weightOf(other) - weightOf(one))
    .slice(0, most)
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
