import type { DocumentKind } from "./document-kind.ts";
import { longListsIn } from "./plan/long-lists.ts";
import { movedReferences, type References, referencesBelow } from "./plan/references.ts";
import { errorsBelow, type ValidatorErrors } from "./schema/validate.ts";
import type { Block } from "./source/plain/read-plain.ts";
import { isEmpty } from "./source/tree.ts";

/** What a block of a document says by itself: it holds as long as its text does, wherever that stands. */
export interface BlockFacts {
  readonly block: Block;
  readonly key: string;
  readonly isEmpty: boolean;
  readonly names: References;
  /** See `longListsIn`. */
  readonly longLists: readonly string[];
  /** Of its schema. */
  readonly errors: ValidatorErrors;
}

/** The facts of each block; of those that an earlier text had too nothing is looked at again. */
export function factsOf(
  blocks: readonly Block[],
  kind: DocumentKind,
  before: readonly BlockFacts[] = [],
): readonly BlockFacts[] {
  const known = new Map(before.map((facts) => [facts.block.asRead ?? facts.block, facts]));
  return blocks.map((block) => {
    const same = known.get(block.asRead ?? block);
    if (!same) return factsOfBlock(block, kind);
    const by = block.start - same.block.start;
    return by === 0 ? same : { ...same, block, names: movedReferences(same.names, by) };
  });
}

function factsOfBlock(block: Block, kind: DocumentKind): BlockFacts {
  const { entry } = block;
  const { key, value } = entry;
  return {
    block,
    key,
    isEmpty: isEmpty(value),
    names: referencesBelow(kind, entry),
    longLists: kind === "account-plan" ? longListsIn(value) : [],
    errors: errorsBelow(entry, kind),
  };
}
