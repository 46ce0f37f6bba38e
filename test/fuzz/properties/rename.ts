import assert from "node:assert/strict";
import { TextDocument, type TextEdit } from "vscode-languageserver-textdocument";
import { type PlanDocument, type PlaybookDocument, readPlanDocument } from "../../../src/core/document.ts";
import { type Mention, mentionsIn, sameName } from "../../../src/core/features/mentions.ts";
import { prepareRename, rename as renameAt } from "../../../src/core/features/rename/rename.ts";
import { walk } from "../../../src/core/source/tree.ts";
import { documentOf, viewIn } from "../../core/features/cursor.ts";
import { commentsIn } from "../../core/fixes/comments.ts";
import { property } from "../property.ts";
import { assertInside } from "../ranges.ts";
import { anyText, offsetsIn, plans } from "../texts.ts";

const newName = "zq-9";
/** Needs no quotes anywhere. */
const isPlain = /^(?!(?:true|false|null)$)[a-z][\w.-]*$/i;

export const rename = property(
  { name: "rename", promise: "changes a name wherever it is used and nothing else, and back again", fewRuns: 15 },
  anyText(plans),
  (text, work) => {
    const read = readPlanDocument(text);
    for (const offset of offsetsIn(text, 40)) {
      assertInside(
        work("preparing", () => prepareRename(requestAt(offset, text, read))),
        documentOf(text),
      );
    }
    const before = mentionsIn(read);
    for (const [index, named] of before.entries()) {
      if (before.findIndex((mention) => sameName(mention, named)) !== index) continue;
      const after = work("renaming", () => renamed(text, read, named, newName));
      if (after === undefined) continue;
      const then = readPlanDocument(after);
      const mentions = mentionsIn(then);
      const expected = before.map((one) => (sameName(one, named) ? `${one.kind} ${newName}` : `${one.kind} ${one.id}`));
      assert.deepEqual(
        mentions.map(({ kind, id }) => `${kind} ${id}`),
        expected,
        named.name,
      );
      assert.deepEqual(commentsIn(after), commentsIn(text));
      assert.deepEqual(otherValues(then, mentions), otherValues(read, before));
      const again = mentions[index];
      const back = again && renamed(after, then, again, named.id);
      if (back !== undefined && isPlain.test(named.id)) assert.equal(back, text, `${named.name} and back`);
    }
  },
);

function requestAt(offset: number, text: string, read: PlanDocument | PlaybookDocument) {
  const { playbook } = viewIn("en");
  return { file: { document: documentOf(text), read, isOpen: true }, offset, playbook, locale: "en" as const };
}

/** Undefined when it is refused. */
function renamed(text: string, read: PlanDocument, named: Mention, name: string): string | undefined {
  const request = requestAt(named.range.start, text, read);
  const edit = renameAt(request, name, { others: [], documentChanges: false });
  if (!edit || !("changes" in edit)) return undefined;
  const { document } = request.file;
  const edits: TextEdit[] = edit.changes?.[document.uri] ?? [];
  assertInside(edits, document);
  return TextDocument.applyEdits(document, edits);
}

/** All values of a plan but the names, in their order. */
function otherValues({ source }: PlanDocument, mentions: readonly Mention[]): unknown[] {
  const names = new Set(mentions.map(({ pointer }) => pointer));
  const nodes = source.root ? [...walk(source.root)] : [];
  return nodes.flatMap((node) => (node.kind === "scalar" && !names.has(node.pointer) ? [node.value] : []));
}
