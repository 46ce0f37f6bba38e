import type { Command } from "../command.ts";
import { about } from "./about.ts";
import { brief } from "./brief.ts";
import { check } from "./check.ts";
import { coverage } from "./coverage.ts";
import { diff } from "./diff.ts";
import { lsp } from "./lsp.ts";
import { newPlanFile } from "./new.ts";
import { rfm } from "./rfm.ts";
import { listRules } from "./rules.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [check, brief, diff, coverage, about, rfm, newPlanFile, listRules, lsp];
