import { deliverableIn } from "../deliverables/deliverable.ts";
import { directionIn } from "../direction.ts";
import type { Figure } from "../figure.ts";
import { figuresIn } from "../figures.ts";
import type { Sentence } from "../sentence.ts";
import type { Span } from "../span.ts";
import { type Wish, wishOf } from "../wish.ts";

/** The parts of a sentence that letters are judged by. */
export interface Parts {
  readonly sentence: Sentence;
  readonly figures: readonly Figure[];
  readonly wish: Wish;
  readonly direction: Span | undefined;
  readonly deliverable: Span | undefined;
}

export function partsOf(sentence: Sentence): Parts {
  const wish = wishOf(sentence);
  const direction = directionIn(sentence, wish);
  return {
    sentence,
    figures: figuresIn(sentence),
    wish,
    direction,
    deliverable: deliverableIn(sentence, wish, direction),
  };
}
