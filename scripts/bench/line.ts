/** One figure of the table. */
export interface Figure {
  readonly line: string;
  readonly what: string;
  readonly value: number;
  readonly unit: Unit;
  /** The most that `value` may be; left out for figures that only explain another one. */
  readonly goal?: number;
}

/** `ratio`: how many times what the figure is compared with; milliseconds and nanoseconds are of CPU time unless the words say otherwise. */
export type Unit = "ratio" | "ns" | "ms" | "KB" | "MB";

/** A line of the benchmark: it can be asked for by name, and gives its figures one after the other. */
export interface Line {
  readonly name: string;
  run(): AsyncIterable<Omit<Figure, "line">>;
}
