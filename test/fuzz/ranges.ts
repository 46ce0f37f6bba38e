import assert from "node:assert/strict";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { Position, Range } from "vscode-languageserver-types";

/** Every range in an answer, however deep, lies in the document. */
export function assertInside(answer: unknown, document: TextDocument): void {
  if (typeof answer !== "object" || answer === null) return;
  if (Range.is(answer)) {
    assert.ok(isIn(answer.start, document) && isIn(answer.end, document), `outside: ${JSON.stringify(answer)}`);
    assert.ok(document.offsetAt(answer.start) <= document.offsetAt(answer.end), `reversed: ${JSON.stringify(answer)}`);
  } else if (Position.is(answer)) assert.ok(isIn(answer, document), `outside: ${JSON.stringify(answer)}`);
  else for (const part of Object.values(answer)) assertInside(part, document);
}

function isIn(position: Position, document: TextDocument): boolean {
  const there = document.positionAt(document.offsetAt(position));
  return there.line === position.line && there.character === position.character;
}
