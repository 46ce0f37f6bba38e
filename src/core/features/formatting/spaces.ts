import type { Edit } from "../../edit/edit.ts";
import { layoutOf } from "../../edit/layout.ts";
import type { Range } from "../../finding.ts";
import type { Token } from "../../source/tokens.ts";
import { isBlank, type Line, type Lines } from "./lines.ts";

/** More lines than this without a word are more than a pause. */
const maxEmptyLines = 2;

/** Takes out spaces at the ends of lines and empty lines beyond two, and ends the last line: only where none of it counts. */
export function tidySpaces(lines: Lines, tokens: readonly Token[]): Edit[] {
  const words = tokens.filter(({ type }) => type.endsWith("scalar"));
  const isInWords = insideOf(words);
  const isInExact = insideOf(exact(tokens));
  const lastLine = lines.all.findLastIndex((line) => !isEmpty(line) || isInWords(line.start));
  if (lastLine < 0) return [];
  const written = lines.all.slice(0, lastLine + 1);
  return [
    ...written.flatMap((line) => trailing(lines, line)).filter(({ start }) => !isInExact(start)),
    ...surplus(written.map((line) => ({ ...line, isPause: isEmpty(line) && !isInWords(line.start) }))),
    ...end(lines, lines.all[lastLine]),
  ];
}

function isEmpty({ body, end }: Line): boolean {
  return body === end;
}

function trailing({ text }: Lines, { start, end }: Line): Edit[] {
  let last = end;
  while (last > start && isBlank(text.charAt(last - 1))) last--;
  return last < end ? [{ start: last, end, text: "" }] : [];
}

/** The empty lines of each pause beyond the first two. */
function surplus(lines: readonly (Line & { readonly isPause: boolean })[]): Edit[] {
  const edits: Edit[] = [];
  let pause = 0;
  for (const { start, next, isPause } of lines) {
    pause = isPause ? pause + 1 : 0;
    if (pause > maxEmptyLines + 1) edits.push({ start: edits.pop()?.start ?? start, end: next, text: "" });
    else if (pause > maxEmptyLines) edits.push({ start, end: next, text: "" });
  }
  return edits;
}

function end({ text }: Lines, last: Line | undefined): Edit[] {
  if (!last) return [];
  if (last.next < text.length) return [{ start: last.next, end: text.length, text: "" }];
  const isEnded = last.end < last.next || text.endsWith("\n");
  return isEnded ? [] : [{ start: text.length, end: text.length, text: layoutOf(text, undefined).lineBreak }];
}

/** Words in which each space may count: those in quotes, and those after `|` or `>`. */
function exact(tokens: readonly Token[]): Token[] {
  let isAfterHeader = false;
  return tokens.filter(({ type }) => {
    const isText = type === "scalar" && isAfterHeader;
    if (type === "block-scalar-header") isAfterHeader = true;
    else if (type.endsWith("scalar")) isAfterHeader = false;
    return isText || (type !== "scalar" && type.endsWith("scalar"));
  });
}

/** Whether an offset is in one of the ranges, which are in the order of the text. */
function insideOf(ranges: readonly Range[]): (offset: number) => boolean {
  return (offset) => {
    let [low, high] = [0, ranges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset < (ranges[low - 1]?.end ?? 0);
  };
}
