import type { Edit } from "./edits.ts";
import { type SyntaxProblem, syntaxProblem } from "./syntax-problem.ts";
import { blank, nextLine, onOneLine } from "./text.ts";

const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?= |\r?$).*/gm;

/**
 * Git conflicts, recognised before the text is read as YAML: one problem each, and the text with the markers and the other
 * side blanked out (same length), so that our side is still checked.
 */
export function withoutConflicts(text: string): { text: string; problems: SyntaxProblem[] } {
  const markers = [...text.matchAll(marker)].map(({ 0: line, index }) => ({
    sign: line[0],
    start: index,
    end: index + line.length,
  }));
  const endsAfter = (index: number): boolean => {
    let next = index + 1;
    while (markers[next]?.sign === "=" || markers[next]?.sign === "|") next++;
    return markers[next]?.sign === ">";
  };
  const problems: SyntaxProblem[] = [];
  let ours = "";
  let side: "none" | "ours" | "theirs" = "none";
  let read = 0;
  for (const [index, { sign, start, end }] of markers.entries()) {
    const before = text.slice(read, start);
    ours += (side === "theirs" ? blank(before) : before) + blank(text.slice(start, end));
    read = end;
    // The other markers of a conflict belong to its first one.
    if (sign === "<" || side === "none")
      problems.push(syntaxProblem("conflictMarker", onOneLine(text, { start, end })));
    if (sign === "<") side = "ours";
    else if (sign === ">") side = "none";
    else if (side === "ours") side = endsAfter(index) ? "theirs" : "none"; // without an end, the rest is the plan
  }
  return { text: ours + text.slice(read), problems };
}

/** The edits that remove the lines of signs from an offset on, up to the next conflict: what stands between them stays. */
export function withoutMarkers(text: string, offset: number): Edit[] {
  const lines = [...text.slice(offset).matchAll(marker)].map(({ 0: line, index }) => ({ line, start: offset + index }));
  const next = lines.findIndex(({ line }, index) => index > 0 && line.startsWith("<"));
  return lines
    .slice(0, next < 0 ? undefined : next)
    .map(({ start }) => ({ start, end: nextLine(text, start) ?? text.length, text: "" }));
}

/** The edits that keep one side of the conflict that begins at an offset, or both; none when it has no two sides. */
export function keepSide(text: string, offset: number, side: "ours" | "theirs" | "both"): Edit[] {
  const lines = [...text.slice(offset).matchAll(marker)].map(({ 0: line, index }) => {
    const start = offset + index;
    return { sign: line[0], start, end: nextLine(text, start) ?? text.length };
  });
  const [open, ...others] = lines;
  const closeAt = others.findIndex(({ sign }) => sign === ">" || sign === "<");
  const inside = others.slice(0, closeAt);
  const [close, divider, base] = [
    others[closeAt],
    inside.find(({ sign }) => sign === "="),
    inside.find(({ sign }) => sign === "|"),
  ];
  if (open?.sign !== "<" || close?.sign !== ">" || !divider) return [];
  const oursEnd = (base ?? divider).start;
  const gone = {
    ours: [open, { start: oursEnd, end: close.end }],
    theirs: [{ start: open.start, end: divider.end }, close],
    both: [open, { start: oursEnd, end: divider.end }, close],
  };
  return gone[side].map(({ start, end }) => ({ start, end, text: "" }));
}
