import type { Range } from "../finding.ts";
import type { MessageData } from "../locale.ts";
import type { Edit } from "./edits.ts";
import { type SyntaxProblem, type SyntaxProblemKind, syntaxProblem } from "./syntax-problem.ts";
import type { Token } from "./tokens.ts";

/** A mistake in our words and, where the parser would lose or misread other lines, the edits that undo it. */
export interface Diagnosis {
  readonly problem: SyntaxProblem;
  readonly edits: readonly Edit[];
}

/** A text that the parser stumbled over. */
export interface Stumbled {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Where it found tabs at the start of lines. */
  readonly tabs: readonly number[];
}

export function diagnosis(
  kind: SyntaxProblemKind,
  range: Range,
  edits: readonly Edit[] = [],
  data: MessageData = {},
): Diagnosis {
  return { problem: syntaxProblem(kind, range, data), edits };
}

export function drop({ start, end }: Range): Edit[] {
  return [{ start, end, text: "" }];
}
