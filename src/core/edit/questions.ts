import type { CoveredTopic } from "../plan/coverage.ts";
import type { Edit } from "./edit.ts";
import type { Editable } from "./editable.ts";
import { inTurn } from "./in-turn.ts";
import { set, whole } from "./set.ts";

/** The edits that write questions and topics down where they belong in the discovery, each waiting for its answer. */
export function openQuestions(document: Editable, topics: readonly CoveredTopic[]): Edit[] {
  const unwritten = topics.filter(({ answer }) => !answer);
  return inTurn(
    document,
    unwritten.map(
      ({ level, dimension, id }) =>
        (current) =>
          set(current, whole, ["discovery", level, ...(dimension ? [dimension, id] : id.split("."))], null),
    ),
  );
}
