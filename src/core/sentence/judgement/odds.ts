import learnt from "./points.yaml";

/**
 * How a good sales manager would most probably judge a sentence, as log-odds: above 0 it is likelier than not that they
 * find it lacking the letter, or wanting no more than before.
 */
export type Odds = Readonly<Record<(typeof questions)[number], number>>;

/** In the order of the points. */
export const questions = ["unspecific", "unmeasurable", "modest"] as const;

/** The points of a trait for each question, and those that every sentence starts with. */
export interface Learnt {
  readonly start: Odds;
  /** A line is `3 -1 0 trait`. */
  readonly points: string;
}

/** What labelled sentences with the same traits were judged to be: logistic regression, learnt by `npm run learn`. */
export const oddsOf = judgeOf(learnt as Learnt);

export function judgeOf({ start, points }: Learnt): (traits: Iterable<string>) => Odds {
  let table: ReadonlyMap<string, readonly number[]> | undefined; // made when first asked
  return (traits) => {
    table ??= tableOf(points);
    const sums = questions.map(() => 0);
    let known = 0;
    for (const trait of traits) {
      const own = table.get(trait);
      if (!own) continue;
      known++;
      for (let index = 0; index < sums.length; index++) sums[index] = (sums[index] ?? 0) + (own[index] ?? 0);
    }
    const weight = weightOf(known);
    const odds = questions.map((question, index) => [question, start[question] + (sums[index] ?? 0) * weight]);
    return Object.fromEntries(odds) as Odds;
  };
}

/** What a point weighs among so many traits: a long sentence has more of them, and is not therefore surer. */
export function weightOf(traits: number): number {
  return 1 / Math.sqrt(traits + 1);
}

function tableOf(points: string): ReadonlyMap<string, readonly number[]> {
  return new Map(
    points.split("\n").map((line) => {
      const parts = line.split(" ");
      return [parts.slice(questions.length).join(" "), parts.slice(0, questions.length).map(Number)];
    }),
  );
}
