import type { TextDocument } from "vscode-languageserver-textdocument";
import type { TextEdit } from "vscode-languageserver-types";
import type { PlanDocument, PlaybookDocument } from "../../document.ts";
import { inQuotes, renderInBrackets } from "../../edit/render.ts";
import type { Located } from "../../finding.ts";
import { copyAt, isAlias } from "../../source/aliases.ts";
import type { Source } from "../../source/parse.ts";
import { keyOf, keysOf, nodeAt, pointerTo } from "../../source/tree.ts";
import { toLspRange } from "../diagnostics.ts";
import { type Mention, mentionsIn, sameName } from "../mentions.ts";

/** The edits that rename in a document what is named somewhere, each where the word is written, in its quotes. */
export function editsIn(
  document: TextDocument,
  read: PlanDocument | PlaybookDocument,
  named: Mention,
  newId: string,
): TextEdit[] {
  const mentions = mentionsIn(read).filter((mention) => sameName(mention, named));
  const places = new Map<number, Mention>();
  for (const mention of mentions) {
    const place = writtenPlace(mention, mentions, read.source);
    places.set(place.range.start, { ...mention, ...place });
  }
  return [...places.values()].map((place) => {
    const { start, end } = place.range;
    const written = read.source.text.slice(start, end).trimEnd();
    const range = toLspRange({ start, end: start + written.length }, document);
    return { range, newText: inItsQuotes(newWords(place, newId, read.source), written) };
  });
}

/** What is to stand at a place: the new id, after the path that names a question's dimension. */
function newWords({ kind, isKey, pointer }: Mention, newId: string, { root }: Source): string {
  const node = kind === "question" && !isKey ? nodeAt(root, pointer) : undefined;
  if (node?.kind !== "scalar") return newId;
  return [...String(node.value).trim().split(".").slice(0, -1), newId].join(".");
}

function inItsQuotes(words: string, written: string): string {
  const mark = /^["']/.exec(written)?.[0];
  return mark ? inQuotes(words, mark) : renderInBrackets(words);
}

/** What is copied by an alias is renamed where it is written, so that the alias stays. */
function writtenPlace(mention: Mention, mentions: readonly Mention[], { text, root }: Source): Located {
  let place: Located = mention;
  for (let step = 0; step < mostSteps && isAlias(text, place); step++) {
    const copy = root && copyAt(text, root, place);
    if (!copy) return mention;
    const pointer = copy.original.pointer + copy.pointer;
    const isWord = copy.pointer === "";
    place = (mention.isKey && !isWord ? keyAt(root, pointer) : nodeAt(root, pointer)) ?? mention;
    // `id: *d` with `name: &d Durand`: the anchored word is no id, and has to stay.
    if (isWord && !mentions.some(({ range }) => range.start === place.range.start)) return mention;
  }
  return place;
}

/** An alias of an alias of …: nobody writes more. */
const mostSteps = 5;

function keyAt(root: Source["root"], pointer: string): Located | undefined {
  const steps = keysOf(pointer);
  const parent = steps.slice(0, -1).reduce((above, step) => pointerTo(above, step), "");
  return keyOf(nodeAt(root, parent), steps.at(-1) ?? "");
}
