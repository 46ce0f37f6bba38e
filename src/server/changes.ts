import type { Connection } from "vscode-languageserver";
import { changesBetween } from "../core/changes/changes.ts";
import { placedChanges } from "../core/changes/placed-changes.ts";
import { readPlanDocument } from "../core/document.ts";
import { type ChangesAnswer, type ChangesParams, changesRequest } from "./protocol.ts";
import { planIn, type Readings } from "./readings.ts";

/** Answers with what changed in an open plan since another version of it. */
export function serveChanges(connection: Connection, readings: Readings): void {
  connection.onRequest(changesRequest, async ({ uri, before, since }: ChangesParams): Promise<ChangesAnswer> => {
    const reading = await readings.of(uri);
    const document = reading && planIn(reading)?.document;
    if (!document) return null;
    const { view } = reading;
    const sections = changesBetween({ before: readPlanDocument(before), after: document, view });
    return placedChanges({ sections, account: document.plan.account.name?.value, since }, view.locale);
  });
}
