import { l10n, window } from "vscode";
import { type NewPlanParams, type NewPlanResult, newPlanRequest } from "../../server/protocol.ts";
import type { LanguageServer } from "../language-server.ts";
import { ask, type Given } from "./ask.ts";
import { openUnsaved, save } from "./place.ts";

/**
 * The command New Account Plan. `argument` is what the explorer was asked on, or answers given beforehand: in a key
 * binding, `{ "form": "resale" }` leaves two questions.
 */
export async function newAccountPlan(server: LanguageServer, argument: unknown): Promise<void> {
  const answers = await ask(server, givenIn(argument));
  if (!answers) return;
  const { folder, ...about } = answers;
  const params: NewPlanParams = { ...about, folder: folder?.toString() ?? null };
  const plan = await server.sendRequest<NewPlanResult>(newPlanRequest, params);
  if (!folder) await openUnsaved(plan);
  else if (!(await save(plan, folder))) {
    void window.showErrorMessage(l10n.t("{0} can't be written to {1}.", plan.fileName, folder.fsPath));
  }
}

/** The explorer gives an address, `file/newFile` may give anything. */
function givenIn(argument: unknown): Given {
  if (typeof argument !== "object" || argument === null) return {};
  return "scheme" in argument ? { at: argument as NonNullable<Given["at"]> } : (argument as Given);
}
