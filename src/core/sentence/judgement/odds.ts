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
    const known = [...traits].flatMap((trait) => {
      const own = table?.get(trait);
      return own ? [own] : [];
    });
    const odds = (question: number, from: number) =>
      from + known.reduce((sum, own) => sum + (own[question] ?? 0), 0) * weightOf(known.length);
    return {
      unspecific: odds(0, start.unspecific),
      unmeasurable: odds(1, start.unmeasurable),
      modest: odds(2, start.modest),
    };
  };
}

/** What a point weighs among so many traits: a long sentence has more of them, and is not therefore surer. */
export function weightOf(traits: number): number {
  return 1 / Math.sqrt(traits + 1);
}

function tableOf(points: string): ReadonlyMap<string, readonly number[]> {
  return new Map(
    points.split("\n").map((line) => {
      const [, own = "", trait = ""] = /^((?:\S+ ){3})(.*)$/.exec(line) ?? [];
      return [trait, own.trim().split(" ").map(Number)];
    }),
  );
}
