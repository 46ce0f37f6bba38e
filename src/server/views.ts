import type { Connection } from "vscode-languageserver";
import { toLspRange } from "../core/features/diagnostics.ts";
import { isViewName } from "../core/views/names.ts";
import { placeAt } from "../core/views/place-at.ts";
import { viewModel } from "../core/views/views.ts";
import {
  type PlaceAnswer,
  type PlaceParams,
  placeRequest,
  type ViewAnswer,
  type ViewParams,
  viewRequest,
} from "./protocol.ts";
import type { Readings } from "./readings.ts";

interface ViewParts {
  readonly connection: Connection;
  readonly readings: Readings;
}

/** Answers the panels: what they show of a plan, and where in the plan it stands. */
export function serveViews({ connection, readings }: ViewParts): void {
  connection.onRequest(viewRequest, async ({ uri, view: name }: ViewParams): Promise<ViewAnswer> => {
    const reading = await readings.of(uri);
    const read = reading?.analysis.document;
    if (!reading || !read || !("plan" in read) || !isViewName(name)) return null;
    return { version: reading.document.version, model: viewModel(name, read, reading.view) };
  });
  connection.onRequest(placeRequest, async ({ uri, pointer }: PlaceParams): Promise<PlaceAnswer> => {
    const reading = await readings.of(uri);
    if (!reading) return null;
    return toLspRange(placeAt(reading.analysis.document.source, pointer), reading.document);
  });
}
