import { type DocumentHighlight, DocumentHighlightKind, type Location } from "vscode-languageserver-types";
import type { PlanDocument, PlaybookDocument } from "../document.ts";
import type { Located } from "../finding.ts";
import { keyOf, nodeAt, pointerTo } from "../source/tree.ts";
import { toLspRange } from "./diagnostics.ts";
import { type Mention, mentionAt, mentionsIn, type ReadFile, sameName } from "./mentions.ts";

/**
 * Where the thing is that is named at an offset; of a name that is given twice, each place. `others` are the files where
 * it may be besides: the playbook, or for the name of a company the other plans.
 */
export function definition(file: ReadFile, offset: number, others: readonly ReadFile[]): Location[] {
  const named = mentionAt(file.read, offset);
  if (!named) return [];
  const here = definitionsHere(named, file.read).filter(({ pointer }) => pointer !== named.pointer);
  if (here.length > 0) return here.map((place) => locationOf(place, file));
  const there = others.flatMap((other) => definitionsOf(named, other.read).map((place) => locationOf(place, other)));
  return there.length > 0 || !named.isDefinition ? there : [locationOf(named, file)];
}

/** Everywhere that what is named at an offset is spoken of; `others` as far as the name means the same there. */
export function references(
  file: ReadFile,
  offset: number,
  others: readonly ReadFile[],
  { includeDeclaration }: { readonly includeDeclaration: boolean },
): Location[] {
  const named = mentionAt(file.read, offset);
  if (!named) return [];
  return [file, ...others].flatMap((one) =>
    mentionsIn(one.read)
      .filter((mention) => sameName(mention, named) && (includeDeclaration || !mention.isDefinition))
      .map((mention) => locationOf(mention, one)),
  );
}

/** The mentions in the document of what is named at an offset. */
export function highlights({ document, read }: ReadFile, offset: number): DocumentHighlight[] {
  const named = mentionAt(read, offset);
  if (!named) return [];
  return mentionsIn(read)
    .filter((mention) => sameName(mention, named))
    .map(({ range, isDefinition }) => ({
      range: toLspRange(range, document),
      kind: isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
}

/** What `needs[].from` names is an answer of this plan, before it is a question of the playbook. */
function definitionsHere(named: Mention, read: PlanDocument | PlaybookDocument): readonly Located[] {
  const isAnswer = named.kind === "question" && !named.isKey;
  return isAnswer ? answersNamed(named, read) : definitionsOf(named, read);
}

function definitionsOf(named: Mention, read: PlanDocument | PlaybookDocument): readonly Mention[] {
  return mentionsIn(read).filter((mention) => mention.isDefinition && sameName(mention, named));
}

/** The keys that `what.main-problem`, `users.how.usage`, `reseller.volumes` or `endCustomer.needs.budget` may mean. */
function answersNamed({ pointer }: Mention, { source: { root } }: PlanDocument | PlaybookDocument): readonly Located[] {
  const written = nodeAt(root, pointer);
  const path = written?.kind === "scalar" ? String(written.value).trim().split(".") : [];
  const key = path.pop() ?? "";
  return ["", "/customer", "/users"].flatMap((level) => {
    const block = nodeAt(
      root,
      path.reduce((parent, step) => pointerTo(parent, step), `/discovery${level}`),
    );
    return keyOf(block, key) ?? [];
  });
}

function locationOf({ range }: Located, { document }: ReadFile): Location {
  return { uri: document.uri, range: toLspRange(range, document) };
}
