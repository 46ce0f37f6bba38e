import type { TextDocument } from "vscode-languageserver-textdocument";
import type { CodeLens } from "vscode-languageserver-types";
import type { PlanDocument, PlaybookDocument } from "../document.ts";
import type { Located } from "../finding.ts";
import { fill, type Localized } from "../locale.ts";
import { coverageAt } from "../plan/coverage.ts";
import { answeredInWords, openCoreInWords } from "../plan/coverage-in-words.ts";
import { roleLabels } from "../plan/labels.ts";
import { missingRoles } from "../plan/people.ts";
import { discoveryLevels } from "../plan/vocabulary.ts";
import { smartInWords } from "../smart/in-words.ts";
import { smartReading } from "../smart/reading.ts";
import { onOneLine } from "../source/text.ts";
import { keyOf, type Node } from "../source/tree.ts";
import { type CommandId, commands } from "./commands.ts";
import { toLspRange } from "./diagnostics.ts";
import type { View } from "./view.ts";

/** Each kind of lens can be switched off by itself. */
export interface LensSwitches {
  /** How much is known, above each level of the discovery. */
  readonly coverage: boolean;
  /** The five letters, above each objective. */
  readonly smart: boolean;
  /** The roles that nobody holds, above the stakeholders. */
  readonly roles: boolean;
}

export interface LensRequest {
  readonly switches: LensSwitches;
  /** The commands that the client can carry out: a lens without one is words alone. */
  readonly working: ReadonlySet<string>;
}

interface Lens {
  readonly at: Located;
  readonly title: string;
  readonly command: CommandId;
}

const missing: Localized = { en: "Roles still to be found: {roles}", fr: "Rôles encore à identifier : {roles}" };

/**
 * How the blocks of a plan stand, to be shown above them. A command gets the address of the plan and the pointer of the
 * block.
 */
export function lenses(
  read: PlanDocument | PlaybookDocument,
  document: TextDocument,
  { switches, working }: LensRequest,
  view: View,
): CodeLens[] {
  if (!("plan" in read)) return [];
  const found = [
    ...(switches.smart ? smartLenses(read, view) : []),
    ...(switches.roles ? roleLenses(read, view) : []),
    ...(switches.coverage ? coverageLenses(read, view) : []),
  ];
  return found
    .sort((a, b) => a.at.range.start - b.at.range.start)
    .map(({ at, title, command }) => ({
      range: toLspRange(onOneLine(read.source.text, at.range), document),
      command: working.has(command)
        ? { title, command, arguments: [document.uri, at.pointer] }
        : { title, command: "" },
    }));
}

function smartLenses({ plan }: PlanDocument, view: View): Lens[] {
  return plan.objectives.map((objective) => ({
    at: topOf(objective.node),
    title: smartInWords(smartReading(objective, { ...view, plan }), view.locale),
    command: commands.showObjective,
  }));
}

/** The line on which a block begins, whatever names it. */
function topOf(node: Node): Located {
  const first = node.kind === "map" ? node.entries[0] : undefined;
  return { range: first?.keyRange ?? node.range, pointer: node.pointer };
}

function roleLenses({ plan }: PlanDocument, { playbook, locale }: View): Lens[] {
  const at = keyOf(plan.root, "stakeholders");
  const roles = missingRoles(plan, playbook).map((role) => roleLabels[role]);
  if (!at || roles.length === 0) return [];
  return [{ at, title: fill(missing[locale], { roles }, locale), command: commands.showStakeholders }];
}

function coverageLenses({ plan }: PlanDocument, { playbook, locale }: View): Lens[] {
  return discoveryLevels.flatMap((level) => {
    const at = keyOf(plan.discovery.node, level);
    if (!at) return [];
    const { topics } = coverageAt(level, plan, playbook);
    const parts = [answeredInWords(topics, locale), openCoreInWords(topics, locale)].filter(
      (part) => part !== undefined,
    );
    return [{ at, title: parts.join(" · "), command: commands.showOpenQuestions }];
  });
}
