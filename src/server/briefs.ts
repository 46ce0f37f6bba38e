import type { Connection } from "vscode-languageserver";
import { briefOf } from "../core/brief/brief.ts";
import { briefMarkdown } from "../core/brief/markdown.ts";
import { briefHtml } from "../views/brief/html.tsx";
import { type BriefAnswer, type BriefParams, briefRequest } from "./protocol.ts";
import { planIn, type Readings } from "./readings.ts";

/** Answers with the brief of an open plan, to be saved, copied or printed. */
export function serveBriefs(connection: Connection, readings: Readings): void {
  connection.onRequest(briefRequest, async ({ uri, audience, format }: BriefParams): Promise<BriefAnswer> => {
    const reading = await readings.of(uri);
    const analysis = reading && planIn(reading);
    if (!analysis) return null;
    const brief = briefOf(analysis, reading.view, audience === "customer" ? "customer" : "internal");
    return format === "html" ? briefHtml(brief) : briefMarkdown(brief);
  });
}
