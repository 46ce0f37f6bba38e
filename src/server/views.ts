import type { Connection } from "vscode-languageserver";
import { workspaceEdit } from "../core/features/code-actions.ts";
import { toLspRange } from "../core/features/diagnostics.ts";
import { nodeAtOffset } from "../core/source/at.ts";
import { carryOut, intentLabel } from "../core/views/carry-out.ts";
import { type Intent, readIntent } from "../core/views/intents.ts";
import { isViewName } from "../core/views/names.ts";
import { placeAt } from "../core/views/place-at.ts";
import { viewModel } from "../core/views/views.ts";
import type { Client } from "./client.ts";
import {
  type IntentAnswer,
  type IntentParams,
  intentRequest,
  type PlaceAnswer,
  type PlaceParams,
  type PointerAnswer,
  type PointerParams,
  placeRequest,
  pointerRequest,
  type ViewAnswer,
  type ViewParams,
  viewRequest,
} from "./protocol.ts";
import { planIn, type Readings } from "./readings.ts";

interface ViewParts {
  readonly connection: Connection;
  readonly client: Client;
  readonly readings: Readings;
}

/** Answers the panels: what they show of a plan, where in the plan it stands, and what they want to be changed there. */
export function serveViews(parts: ViewParts): void {
  const { connection, readings } = parts;
  connection.onRequest(viewRequest, async ({ uri, view: name }: ViewParams): Promise<ViewAnswer> => {
    const reading = await readings.of(uri);
    const analysis = reading && planIn(reading);
    if (!analysis || !isViewName(name)) return null;
    return { version: reading.document.version, model: viewModel(name, analysis, reading.view) };
  });
  connection.onRequest(placeRequest, async ({ uri, pointer }: PlaceParams): Promise<PlaceAnswer> => {
    const reading = await readings.of(uri);
    if (!reading) return null;
    return toLspRange(placeAt(reading.analysis.document.source, pointer), reading.document);
  });
  connection.onRequest(pointerRequest, async ({ uri, position }: PointerParams): Promise<PointerAnswer> => {
    const reading = await readings.of(uri);
    if (!reading) return null;
    const { root } = reading.analysis.document.source;
    return nodeAtOffset(root, reading.document.offsetAt(position))?.node.pointer ?? "";
  });
  connection.onRequest(intentRequest, async ({ uri, intent: asked }: IntentParams): Promise<IntentAnswer> => {
    const intent = readIntent(asked);
    return { isDone: intent !== undefined && (await change(uri, intent, parts)) };
  });
}

/** The editor refuses a change for a text that it does not have any more: then it is made anew, for what was typed meanwhile. */
const attempts = 3;

async function change(uri: string, intent: Intent, { connection, client, readings }: ViewParts): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const reading = await readings.of(uri);
    const read = reading?.analysis.document;
    if (!reading || !read || !("plan" in read)) return false;
    const edits = carryOut(intent, read, reading.view.playbook);
    if (edits.length === 0) return false;
    const edit = workspaceEdit(edits, { document: reading.document, client: client.edits });
    const { applied } = await connection.workspace.applyEdit({ label: intentLabel[client.locale], edit });
    if (applied) return true;
  }
  return false;
}
