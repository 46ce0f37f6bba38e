import type { Line } from "./line.ts";
import { analysis } from "./lines/analysis.ts";
import { keystroke } from "./lines/keystroke.ts";
import { rfm } from "./lines/rfm.ts";

/** The lines of the table, in its order. A new one is one line here. */
export const lines: readonly Line[] = [analysis, keystroke, rfm];
