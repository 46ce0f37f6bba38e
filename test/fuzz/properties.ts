import { analysis } from "./properties/analysis.ts";
import { answers } from "./properties/answers.ts";
import { anyFixes } from "./properties/any-fixes.ts";
import { brief } from "./properties/brief.ts";
import { certainFixes } from "./properties/certain-fixes.ts";
import { changes } from "./properties/changes.ts";
import { commandLine } from "./properties/command-line.ts";
import { completion } from "./properties/completion.ts";
import { coverage } from "./properties/coverage.ts";
import { editor } from "./properties/editor.ts";
import { fixes, fixesInPlaybooks } from "./properties/fixes.ts";
import { formatting } from "./properties/formatting.ts";
import { huge } from "./properties/huge.ts";
import { landing } from "./properties/landing.ts";
import { layout } from "./properties/layout.ts";
import { panelAndKeyboard } from "./properties/panel-and-keyboard.ts";
import { rename } from "./properties/rename.ts";
import { rfm } from "./properties/rfm.ts";
import { views } from "./properties/views.ts";
import type { Property } from "./property.ts";

/** All that holds whatever is typed. */
export const properties: readonly Property[] = [
  analysis,
  editor,
  completion,
  landing,
  fixes,
  fixesInPlaybooks,
  certainFixes,
  anyFixes,
  formatting,
  layout,
  rename,
  answers,
  panelAndKeyboard,
  brief,
  changes,
  coverage,
  views,
  rfm,
  commandLine,
  huge,
];
