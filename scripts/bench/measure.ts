/** Something to be measured; it is called again and again, and may be asked to wait for. */
export type Contender = () => unknown;

/** How long one contender works in one round, at least: milliseconds of CPU. */
const roundLength = 20;

/**
 * What each contender costs, in milliseconds of CPU time: medians over rounds in which each has its turn (A B, B A, …), so
 * that whatever else the computer does hits all alike. Threads that clean up behind the program count.
 */
export async function compared<Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
  rounds = 15,
): Promise<Record<Name, number>> {
  const names = Object.keys(contenders) as Name[];
  const samples = new Map(names.map((name): [Name, number[]] => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const cost = await costOf(contenders[name]);
      if (round >= 0) samples.get(name)?.push(cost);
    }
  }
  return Object.fromEntries([...samples].map(([name, costs]) => [name, percentile(costs, 50)])) as Record<Name, number>;
}

/** Rounds that don't count, in which the engine compiles what is used often. */
const warmUp = 4;

async function costOf(contender: Contender): Promise<number> {
  const start = process.cpuUsage();
  let times = 0;
  let spent = 0;
  do {
    await contender();
    times++;
    spent = since(start);
  } while (spent < roundLength);
  return spent / times;
}

/**
 * What each of some short calls takes, in milliseconds: the best of three, after all were made once, so that what else the
 * computer does meanwhile does not count.
 */
export function bestOf(calls: readonly (() => unknown)[]): number[] {
  for (const call of calls) call();
  return calls.map((call) => Math.min(...[0, 1, 2].map(() => timeOf(call))));
}

function timeOf(call: () => unknown): number {
  const start = performance.now();
  call();
  return performance.now() - start;
}

/** Milliseconds of CPU time, of the whole process. */
export function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Of 1 to 100. */
export function percentile(values: readonly number[], rank: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * rank) / 100))] ?? Number.NaN;
}
