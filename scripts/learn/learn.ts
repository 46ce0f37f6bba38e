// `npm run learn`: what the traits of a sentence say of it, from the labelled objectives, into judgement/points.yaml.
// `--check` writes nothing and fails when that file is stale; `--cross` tells how right the judgement is about sentences of
// somebody whose other sentences it has not learnt from, file by file.
import { readFileSync, writeFileSync } from "node:fs";
import { judgeOf, type Learnt, type Odds, questions } from "../../src/core/sentence/judgement/odds.ts";
import { agreementOf, f1, precision, recall } from "../../test/core/sentence/agreement.ts";
import { languages } from "../../test/corpus/labelled-objectives.ts";
import { type Seen, seenSentences } from "./examples.ts";
import { regress } from "./logistic-regression.ts";

const output = "src/core/sentence/judgement/points.yaml";

/** What is seen in fewer sentences is chance. */
const fewest = 3;

function learn(sentences: readonly Seen[]): Learnt {
  const traits = traitsSeenIn(sentences);
  const numbers = new Map(traits.map((trait, number) => [trait, number]));
  const regressions = questions.map((question) =>
    regress(
      sentences.flatMap(({ traits, judged }) => {
        const isSo = judged[question];
        return isSo === undefined ? [] : [{ traits: numbersOf(traits, numbers), isSo }];
      }),
      traits.length,
    ),
  );
  const lines = traits.flatMap((trait, number) => {
    const points = regressions.map((one) => one.points[number] ?? 0);
    return points.some((own) => own !== 0) ? [`${points.map((own) => own || 0).join(" ")} ${trait}`] : [];
  });
  const start = questions.map((question, index) => [question, Number(regressions[index]?.start.toFixed(2))]);
  return { start: Object.fromEntries(start) as Odds, points: lines.join("\n") };
}

function traitsSeenIn(sentences: readonly Seen[]): string[] {
  const counts = new Map<string, number>();
  for (const { traits } of sentences) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  return [...counts].flatMap(([trait, count]) => (count >= fewest ? [trait] : [])).sort();
}

function numbersOf(traits: readonly string[], numbers: ReadonlyMap<string, number>): Uint32Array {
  return Uint32Array.from(traits.flatMap((trait) => numbers.get(trait) ?? []));
}

function written({ start, points }: Learnt): string {
  return `# What the traits of a sentence (traits.ts) say of it: points for its being unspecific, unmeasurable and modest.
# Learnt from test/corpus/objectives by \`npm run learn\`, never written by hand.
start: { ${questions.map((question) => `${question}: ${start[question]}`).join(", ")} }
points: |
${points.replaceAll(/^/gm, "  ")}
`;
}

/** For each file of sentences that no rule was made with: learnt without it, how often is it right when it complains, and of how much? */
function cross(sentences: readonly Seen[]): void {
  for (const file of new Set(sentences.map((one) => one.file).filter((name) => name.startsWith("learn")))) {
    const oddsOf = judgeOf(learn(sentences.filter((one) => one.file !== file)));
    for (const language of languages) {
      const own = sentences.filter((one) => one.file === file && one.language === language);
      if (own.length === 0) continue;
      const judged = own.map(({ judged, traits }) => ({ meant: judged, odds: oddsOf(traits) }));
      const figures = questions.map((question) => {
        const agreement = agreementOf(
          judged.map(({ meant, odds }) => ({ meant: meant[question], told: odds[question] > 0 })),
        );
        const [all, right, found] = [f1, precision, recall].map((figure) => figure(agreement).toFixed(3));
        return `${question} ${all} (${right} / ${found})`;
      });
      console.log(`${file} ${language}, ${own.length} sentences: ${figures.join(", ")}`);
    }
  }
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
