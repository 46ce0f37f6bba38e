import fc from "fast-check";

/** Does a piece of work. In a long run it also fails when the work takes longer than anybody waits. */
export type Work = <T>(what: string, work: () => T) => T;

/** Something that holds whatever the text: what `npm test` tries a few times, and `npm run fuzz` for as long as one likes. */
export interface Property {
  /** For `--only`. */
  readonly name: string;
  /** What is promised, as a test names it. */
  readonly promise: string;
  /** Cases in `npm test`, where they may take a second. */
  readonly fewRuns: number;
  /** Cases in a batch of the long run. */
  readonly manyRuns: number;
  readonly over: (work: Work) => fc.IRawProperty<unknown>;
}

interface About extends Pick<Property, "name" | "promise" | "fewRuns"> {
  readonly manyRuns?: number;
}

/** A property: `check` throws for a case in which the promise is broken. */
export function property<Case>(
  about: About,
  cases: fc.Arbitrary<Case>,
  check: (one: Case, work: Work) => void | Promise<void>,
): Property {
  const over = (work: Work) =>
    fc.asyncProperty(cases, async (one) => {
      await check(one, work);
    }) as fc.IRawProperty<unknown>;
  return { manyRuns: 20 * about.fewRuns, ...about, over };
}
