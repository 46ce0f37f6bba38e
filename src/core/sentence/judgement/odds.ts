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
  let table: ReadonlyMap<string, Points> | undefined; // made when first asked
  return (traits) => {
    table ??= tableOf(points);
    let [unspecific, unmeasurable, modest, known] = [0, 0, 0, 0];
    for (const trait of traits) {
      const own = table.get(trait);
      if (!own) continue;
      known++;
      unspecific += own[0];
      unmeasurable += own[1];
      modest += own[2];
    }
    const weight = weightOf(known);
    return {
      unspecific: start.unspecific + unspecific * weight,
      unmeasurable: start.unmeasurable + unmeasurable * weight,
      modest: start.modest + modest * weight,
    };
  };
}

type Points = readonly [unspecific: number, unmeasurable: number, modest: number];

/** What a point weighs among so many traits: a long sentence has more of them, and is not therefore surer. */
export function weightOf(traits: number): number {
  return 1 / Math.sqrt(traits + 1);
}

function tableOf(points: string): ReadonlyMap<string, Points> {
  return new Map(
    points.split("\n").map((line) => {
      const [unspecific, unmeasurable, modest, ...trait] = line.split(" ");
      return [trait.join(" "), [Number(unspecific), Number(unmeasurable), Number(modest)]];
    }),
  );
}
