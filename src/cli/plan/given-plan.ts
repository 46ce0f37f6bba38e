import { analysePlan, todayFor } from "../../core/analysis.ts";
import type { PlanDocument } from "../../core/document.ts";
import type { View } from "../../core/features/view.ts";
import { noNames } from "../../core/features/workspace-names.ts";
import type { Finding } from "../../core/finding.ts";
import type { Localized } from "../../core/locale.ts";
import { UnreadableFile } from "../../workspace/files.ts";
import { nodeFiles } from "../../workspace/node-files.ts";
import { Playbooks } from "../../workspace/playbooks.ts";
import { complainOfBrokenPlaybook } from "../check/broken-playbook.ts";
import { type Failure, nothingAt, unreadable } from "../check/failure.ts";
import { findTargets, type Target } from "../check/targets.ts";
import { exitCodes, type Io } from "../io.ts";
import { complain } from "../sentences.ts";

/** The one plan that a command speaks of. */
export interface GivenPlan {
  /** As the output names it. */
  readonly path: string;
  readonly uri: string;
  readonly document: PlanDocument;
  readonly findings: readonly Finding[];
  readonly view: View;
}

const withErrors: Localized = {
  en: "“{path}” has errors, so something may be missing here; check it to see what is wrong.",
  fr: "« {path} » contient des erreurs : il peut manquer quelque chose ici. Vérifiez le plan pour savoir ce qui ne va pas.",
};

/**
 * Prints what there is to tell of a plan, and gives the exit code, which is that of `check` for the same plan. Where it has
 * errors, standard error says that something may be missing. `tell` may give an exit code of its own instead of a text.
 */
export async function tellOfPlan(
  given: string,
  asOf: string | undefined,
  io: Io,
  tell: (plan: GivenPlan) => string | number | Promise<string | number>,
): Promise<number> {
  const read = await readGiven(given, io);
  if ("why" in read) {
    complain(io, read.why, { path: read.path });
    return exitCodes.failure;
  }
  const { path, uri, text } = read;
  const inForce = await new Playbooks(nodeFiles).for(uri);
  const { playbook } = inForce;
  const today = todayFor(playbook, asOf, io.clock);
  const { document, findings } = analysePlan(text, { playbook, today });
  const told = await tell({
    path,
    uri,
    document,
    findings,
    view: { playbook, today, locale: io.locale, workspace: noNames },
  });
  if (typeof told === "number") return told;
  io.out(told);
  if (inForce.broken && inForce.uri) complainOfBrokenPlaybook(inForce.uri, io);
  if (!findings.some(({ severity }) => severity === "error")) return exitCodes.ok;
  complain(io, withErrors, { path });
  return exitCodes.findings;
}

interface ReadPlan extends Pick<Target, "path" | "uri"> {
  readonly text: string;
}

/** The text of the one plan that was given, or why it can't be read. */
export async function readGiven(given: string, io: Io): Promise<ReadPlan | Failure> {
  const {
    targets: [target, another],
    failures: [failure],
  } = await findTargets([given], io);
  if (failure) return failure;
  if (!target) return nothingAt(given);
  if (another) return { path: given, why: several };
  if (target.kind === "sales-playbook") return { path: given, why: noPlan };
  const { path, uri } = target;
  try {
    const text = await target.read();
    return text === undefined ? nothingAt(path) : { path, uri, text };
  } catch (error) {
    if (error instanceof UnreadableFile) return unreadable(path, error.reason);
    throw error;
  }
}

const several: Localized = {
  en: "There are several plans in “{path}”: which one?",
  fr: "Il y a plusieurs plans dans « {path} » : lequel ?",
};
const noPlan: Localized = {
  en: "“{path}” is a playbook, not an account plan.",
  fr: "« {path} » est un playbook et non un plan de compte.",
};
