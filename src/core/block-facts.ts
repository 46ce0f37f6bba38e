import type { DocumentKind } from "./document-kind.ts";
import { movedReferences, type References, referencesBelow } from "./plan/references.ts";
import { errorsBelow, type ValidatorErrors } from "./schema/validate.ts";
import type { Block } from "./source/plain/read-plain.ts";

/** What a block of a document says by itself: it holds as long as its text does, wherever that stands. */
export interface BlockFacts {
  readonly block: Block;
  readonly names: References;
  readonly errors: ValidatorErrors;
}

/** The facts of each block; of those that an earlier text had too nothing is looked at again. */
export function factsOf(
  blocks: readonly Block[],
  kind: DocumentKind,
  before: readonly BlockFacts[] = [],
): readonly BlockFacts[] {
  const known = new Map(before.map((facts) => [facts.block.text, facts]));
  return blocks.map((block) => {
    const same = known.get(block.text);
    if (!same) return { block, names: referencesBelow(kind, block.entry), errors: errorsBelow(block.entry, kind) };
    const by = block.start - same.block.start;
    return by === 0 ? same : { block, names: movedReferences(same.names, by), errors: same.errors };
  });
}
