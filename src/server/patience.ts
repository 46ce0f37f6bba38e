import type { Host } from "./host.ts";

/** Nobody waits longer for an answer, in milliseconds of work. */
const longest = 2_000;

/** How much of that is left, from now on: what would take longer is given up, and said. */
export function patience({ worked }: Host): () => number {
  const end = worked() + longest;
  return () => end - worked();
}
