import type { Line } from "./line.ts";
import { activation } from "./lines/activation.ts";
import { analysis } from "./lines/analysis.ts";
import { bundles } from "./lines/bundles.ts";
import { features } from "./lines/features.ts";
import { keystroke } from "./lines/keystroke.ts";
import { rfm } from "./lines/rfm.ts";
import { sentence } from "./lines/sentence.ts";
import { workspace } from "./lines/workspace.ts";

/** The lines of the table, in its order. A new one is one line here. */
export const lines: readonly Line[] = [analysis, keystroke, sentence, features, workspace, rfm, bundles, activation];
