import assert from "node:assert/strict";
import fc from "fast-check";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { analysePlan } from "../../../src/core/analysis.ts";
import { codeActions } from "../../../src/core/features/code-actions.ts";
import { commands } from "../../../src/core/features/commands.ts";
import { foldingRanges } from "../../../src/core/features/folding.ts";
import { hoverAt } from "../../../src/core/features/hover/hover.ts";
import { inlayHints } from "../../../src/core/features/inlay-hints.ts";
import { lenses } from "../../../src/core/features/lenses.ts";
import { documentLinks } from "../../../src/core/features/links.ts";
import { definition, highlights, references } from "../../../src/core/features/navigation.ts";
import { selectionRangeAt } from "../../../src/core/features/selection-ranges.ts";
import { semanticTokens } from "../../../src/core/features/semantic-tokens.ts";
import { documentSymbols } from "../../../src/core/features/symbols/symbols.ts";
import { locales } from "../../../src/core/locale.ts";
import { documentOf, viewIn } from "../../core/features/cursor.ts";
import { patience } from "../patience.ts";
import { property } from "../property.ts";
import { assertInside } from "../ranges.ts";
import { anyFile, offsetsIn, plans } from "../texts.ts";

const cases = fc.record({ text: anyFile(plans), locale: fc.constantFrom(...locales) });

export const editor = property(
  { name: "editor", promise: "answers all that an editor asks, with ranges in the document", fewRuns: 10 },
  cases,
  ({ text, locale }, work) => {
    const view = viewIn(locale);
    const document = documentOf(text);
    const analysis = analysePlan(text, view);
    const read = analysis.document;
    const whole = { start: 0, end: text.length };
    const file = { document, read, isOpen: true };
    const ask = (what: string, answer: () => unknown) => assertInside(work(what, answer), document);

    ask("symbols", () => documentSymbols(read, document, view));
    ask("hints", () => inlayHints(read, document, { range: whole, switches: allHints }, view));
    ask("lenses", () =>
      lenses(read, document, { switches: allLenses, working: new Set(Object.values(commands)) }, view),
    );
    ask("links", () =>
      documentLinks(read, document, { locale, fileAt: address, pageOf: address, playbook: undefined }),
    );
    for (const { startLine, endLine } of work("folding", () => foldingRanges(read, document))) {
      assert.ok(
        0 <= startLine && startLine < endLine && endLine < document.lineCount,
        `folds ${startLine} to ${endLine}`,
      );
    }
    assertTokensInside(work("tokens", () => semanticTokens(analysis, document)).data, document);
    for (const offset of offsetsIn(text, 6)) {
      const cursor = { start: document.positionAt(offset), end: document.positionAt(offset) };
      const request = { document, range: cursor, diagnostics: [], client: { documentChanges: true, snippets: true } };
      ask("code actions", () =>
        codeActions(analysis, { ...request, isAutomatic: offset % 2 === 0 }, { ...view, timeLeft: patience() }),
      );
    }
    for (const offset of offsetsIn(text, 60)) {
      ask("hover", () => hoverAt(read, document, offset, view));
      ask("selection", () => selectionRangeAt(read, document, offset));
      ask("definition", () => definition(file, offset, []));
      ask("references", () => references(file, offset, [], { includeDeclaration: true }));
      ask("highlights", () => highlights(file, offset));
    }
  },
);

const allHints = { names: true, questions: true, yearlyValue: true, days: true };
const allLenses = { coverage: true, smart: true, roles: true };

function address(what: string): string {
  return `file:///${encodeURIComponent(what)}`;
}

/** Five numbers a token: lines and characters further on than the one before, length, kind, more. */
function assertTokensInside(data: readonly number[], document: TextDocument): void {
  assert.ok(data.every((one) => Number.isInteger(one) && one >= 0));
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0] = data.slice(at, at + 3);
    [line, character] = [line + lines, lines > 0 ? characters : character + characters];
    assertInside({ start: { line, character }, end: { line, character: character + length } }, document);
  }
}
