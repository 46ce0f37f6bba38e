import { weightOf } from "../../src/core/sentence/judgement/odds.ts";

/** What was seen and how it was judged: which traits an example has, by their numbers, and whether it is one. */
export interface Example {
  readonly traits: Uint32Array;
  readonly isSo: boolean;
  /** How many examples it counts for. */
  readonly weight?: number;
}

/** The points of each trait, and those to start with. */
export interface Regression {
  readonly start: number;
  readonly points: Float64Array;
}

const passes = 25;
const rate = 0.4;
/** How strongly points are drawn towards none (L2). */
const decay = 1e-4;

/**
 * Logistic regression by stochastic gradient descent with AdaGrad's step for each trait (Duchi, Hazan, Singer 2011),
 * averaged over the second half of the passes (Polyak 1992). The order is shuffled, always in the same way: the same
 * examples give the same points.
 */
export function regress(examples: readonly Example[], traitCount: number): Regression {
  const points = new Float64Array(traitCount);
  const slopes = new Float64Array(traitCount).fill(1e-8);
  const sums = new Float64Array(traitCount);
  let [start, startSlopes, startSum, averaged] = [0, 1e-8, 0, 0];
  const order = [...examples];
  const random = randomFrom(1);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    for (const { traits, isSo, weight: count = 1 } of order) {
      const weight = weightOf(traits.length);
      let odds = start;
      for (const trait of traits) odds += at(points, trait) * weight;
      const error = count * (1 / (1 + Math.exp(-odds)) - (isSo ? 1 : 0));
      startSlopes += error * error;
      start -= (rate * error) / Math.sqrt(startSlopes);
      for (const trait of traits) {
        const slope = error * weight + decay * at(points, trait);
        slopes[trait] = at(slopes, trait) + slope * slope;
        points[trait] = at(points, trait) - (rate * slope) / Math.sqrt(at(slopes, trait));
      }
    }
    if (pass < passes / 2) continue;
    averaged++;
    startSum += start;
    for (let trait = 0; trait < traitCount; trait++) sums[trait] = at(sums, trait) + at(points, trait);
  }
  return { start: startSum / averaged, points: sums.map((sum) => sum / averaged) };
}

function at(numbers: Float64Array, index: number): number {
  return numbers[index] ?? 0;
}

function shuffle<One>(list: One[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other] as One, list[last] as One];
  }
}

/** Numbers from 0 to below 1, the same for the same seed: a linear congruential generator (POSIX `rand`). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
