import type { Range } from "../finding.ts";

export interface Mark extends Range {
  readonly code: string;
}

const markLine = /^[ \t]*#?[ \t]*(\^+) (\S+)[ \t]*$/;

/**
 * Splits a marked text into the text and its marks. A mark is a line of its own that underlines a part of the line above:
 * `^^^^ family/problem`. Examples of rules and tests are written this way.
 */
export function readMarks(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const lines: string[] = [];
  let start = 0; // of the last line kept
  let length = 0;
  for (const line of marked.replace(/^\n/, "").split("\n")) {
    const mark = markLine.exec(line);
    if (mark?.[1] && mark[2]) {
      const from = start + line.indexOf("^");
      marks.push({ start: from, end: from + mark[1].length, code: mark[2] });
      continue;
    }
    start = length;
    length += line.length + 1;
    lines.push(line);
  }
  return { text: lines.join("\n"), marks };
}
