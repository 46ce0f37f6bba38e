import type { Connection } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { todayFor } from "../core/analysis.ts";
import { openedAtGap } from "../core/features/first-gap.ts";
import { planFileName } from "../core/features/new-plan/file-name.ts";
import { newPlan } from "../core/features/new-plan/new-plan.ts";
import { formChoices } from "../core/features/word-choices.ts";
import type { Playbooks } from "../workspace/playbooks.ts";
import type { Client } from "./client.ts";
import type { Host } from "./host.ts";
import { type NewPlanParams, type NewPlanResult, newPlanRequest, saleFormsRequest } from "./protocol.ts";
import { canonical } from "./uri.ts";

interface NewPlanParts {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: Client;
  readonly playbooks: Playbooks;
}

/** Writes plans for an editor that has asked what they are for; the editor creates the file. */
export function serveNewPlans({ connection, host, client, playbooks }: NewPlanParts): void {
  connection.onRequest(saleFormsRequest, () => formChoices(client.locale));
  connection.onRequest(newPlanRequest, async (params: NewPlanParams): Promise<NewPlanResult> => {
    const { name, form, language, folder } = params;
    const fileName = planFileName(name);
    const { playbook } = await playbooks.for(folder === null ? "" : canonical(`${folder}/${fileName}`));
    const today = todayFor(playbook, undefined, host.clock());
    const { text, cursor } = openedAtGap(newPlan(name, { form, language, today, playbook }));
    const document = TextDocument.create(fileName, "account-plan", 0, text);
    return { fileName, text, cursor: document.positionAt(cursor) };
  });
}
