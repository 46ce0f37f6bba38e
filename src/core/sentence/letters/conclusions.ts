import type { Playbook } from "../../playbook/playbook.ts";
import { modestyOf } from "../modesty.ts";
import type { Span } from "../span.ts";
import { measurableOf } from "./measurable.ts";
import type { Parts } from "./parts.ts";
import { specificOf } from "./specific.ts";

/** What the rules of grammar and vocabulary conclude about a sentence. */
export interface Conclusions {
  readonly specific: ReturnType<typeof specificOf>;
  readonly measurable: ReturnType<typeof measurableOf>;
  /** The words by which it does not want more than before; undefined when it does, or says nothing of before. */
  readonly modesty: Span | undefined;
}

export function conclusionsOf(parts: Parts, playbook: Pick<Playbook, "indicators">): Conclusions {
  return { specific: specificOf(parts), measurable: measurableOf(parts), modesty: modestyOf(parts, playbook) };
}
