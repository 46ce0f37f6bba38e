import type { Host } from "./host.ts";

/** Nobody waits for an answer longer than two seconds, and what is being done when the time is up still ends: milliseconds of work. */
const longest = 1_500;

/** How much of that is left, from now on: what would take longer is given up, and said. */
export function patience({ worked }: Host): () => number {
  const end = worked() + longest;
  return () => end - worked();
}
