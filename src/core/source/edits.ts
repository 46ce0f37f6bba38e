import type { Range } from "../finding.ts";

/** Puts a text in the place of a range. */
export interface Edit extends Range {
  readonly text: string;
}

/** A text that was changed, and the way back from its offsets to those of the text before. */
export interface Edited {
  readonly text: string;
  /** Next to something that was taken out, a start lies behind it, and an end before it. */
  originOf(offset: number, isEnd?: boolean): number;
}

export function unedited(text: string): Edited {
  return { text, originOf: (offset) => offset };
}

/** Makes the edits, given in offsets of `edited.text`, on top of those made before. Of edits that overlap the first is made. */
export function edit({ text, originOf }: Edited, edits: readonly Edit[]): Edited {
  const made: (Edit & { readonly newStart: number })[] = [];
  let result = "";
  let end = 0;
  for (const one of [...edits].sort((a, b) => a.start - b.start)) {
    if (one.start < end) continue;
    result += text.slice(end, one.start);
    made.push({ ...one, newStart: result.length });
    result += one.text;
    end = one.end;
  }
  return { text: result + text.slice(end), originOf: (offset, isEnd) => originOf(before(made, offset, isEnd), isEnd) };
}

/** Where an offset of the new text was: inside a new text, at most at the end of what it stands for. */
function before(made: readonly (Edit & { readonly newStart: number })[], offset: number, isEnd = false): number {
  let low = 0;
  let high = made.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((made[middle]?.newStart ?? 0) < offset + (isEnd ? 0 : 1)) low = middle + 1;
    else high = middle;
  }
  const last = made[low - 1];
  if (!last) return offset;
  const past = offset - (last.newStart + last.text.length);
  return past >= 0 ? last.end + past : Math.min(last.start + offset - last.newStart, last.end);
}
