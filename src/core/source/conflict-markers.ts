import type { SyntaxProblem } from "./syntax-problem.ts";
import { blank, lineEnd } from "./text.ts";

const conflict = /^<{7}(?: .*)?\r?\n[^]*?^>{7}(?: .*)?$/gm;
const theirs = /^(?:\|{7}|={7})(?: .*)?$/m;

/**
 * Git conflicts, recognised before the text is read as YAML: one problem each, and the text with markers and the other
 * side blanked out (same length), so that our side is still checked.
 */
export function withoutConflicts(text: string): { text: string; problems: SyntaxProblem[] } {
  if (!text.includes("<<<<<<<")) return { text, problems: [] };
  const problems: SyntaxProblem[] = [];
  const ours = text.replace(conflict, (whole: string, start: number) => {
    const firstLine = lineEnd(whole, 0);
    problems.push({ kind: "conflictMarker", range: { start, end: start + firstLine } });
    const separator = theirs.exec(whole)?.index ?? firstLine;
    return blank(whole.slice(0, firstLine)) + whole.slice(firstLine, separator) + blank(whole.slice(separator));
  });
  return { text: ours, problems };
}

