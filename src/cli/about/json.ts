import { TextDocument } from "vscode-languageserver-textdocument";
import type { PersonReport } from "../../core/views/person.ts";
import type { GivenPlan } from "../plan/given-plan.ts";

/** For scripts: what is in it stays, what is new comes on top. Lines and columns count from 1. */
export function aboutJson({ id, name, places }: PersonReport, { path, document }: GivenPlan): string {
  const text = TextDocument.create("", "yaml", 0, document.source.text);
  const report = {
    version: 1,
    path,
    person: { id: id ?? null, name },
    places: places.map(({ how, pointer, range, heading, facts }) => {
      const { line, character } = text.positionAt(range.start);
      return { how, pointer, line: line + 1, column: character + 1, heading, facts };
    }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
