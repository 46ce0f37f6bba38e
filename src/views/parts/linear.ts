type Ends = readonly [first: number, last: number];

/** Puts values between two of them where they belong between two places; all in the middle when the two are the same. */
export function linear([from, to]: Ends, [start, end]: Ends): (value: number) => number {
  return (value) => (from === to ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start));
}
