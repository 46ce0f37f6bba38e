import type { Connection } from "vscode-languageserver";
import { personPage } from "../core/features/person-page.ts";
import { personReport } from "../core/views/person.ts";
import { type AboutPersonAnswer, type AboutPersonParams, aboutPersonRequest } from "./protocol.ts";
import type { Readings } from "./readings.ts";

/** Answers with all that an open plan says about somebody. */
export function serveAboutPerson(connection: Connection, readings: Readings): void {
  connection.onRequest(aboutPersonRequest, async ({ uri, pointer }: AboutPersonParams): Promise<AboutPersonAnswer> => {
    const reading = await readings.of(uri);
    const read = reading?.analysis.document;
    if (!reading || !read || !("plan" in read)) return null;
    const person = read.plan.stakeholders.find(({ node }) => node.pointer === pointer);
    if (!person) return null;
    const lineOf = (offset: number) => `${uri}#L${reading.document.positionAt(offset).line + 1}`;
    return personPage(personReport(read, person, reading.view), reading.view, lineOf);
  });
}
