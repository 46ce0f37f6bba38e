import { type CoveredTopic, pathOf } from "../plan/coverage.ts";
import type { Edit } from "./edit.ts";
import type { Editable } from "./editable.ts";
import { inTurn } from "./in-turn.ts";
import { set, whole } from "./set.ts";

/** The edits that write questions and topics down where they belong in the discovery, each waiting for its answer. */
export function openQuestions(document: Editable, topics: readonly CoveredTopic[]): Edit[] {
  const unwritten = topics.filter(({ answer }) => !answer);
  return inTurn(
    document,
    unwritten.map((topic) => (current) => set(current, whole, pathOf(topic), null)),
  );
}
