import type { Io } from "./io.ts";
import { printable } from "./sentences.ts";
import { styled } from "./style.ts";
import { wrapped } from "./wrap.ts";

/** A part of a text for people: what is below a heading. */
export interface Section {
  readonly title?: string;
  readonly lines: readonly Line[];
}

/** A paragraph behind its sign, such as "* " or an indent; it may hold what a plan says. */
export interface Line {
  readonly sign: string;
  readonly text: string;
}

/** Wide enough for a table, narrow enough to be read. */
const usualWidth = 80;
const widest = 120;
const narrowest = 40;

/** Sections parted by empty lines, in the width of the terminal; those without lines are left out. */
export function sectionsText(sections: readonly Section[], io: Io): string {
  const width = Math.max(Math.min(io.columns ?? usualWidth, widest), narrowest);
  return sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => {
      const heading = title === undefined ? [] : wrapped(printable(title), width);
      const body = lines.flatMap((line) => paragraph(line, width));
      return [...heading.map((line) => styled(line, "underline", io)), ...body].map((line) => `${line}\n`).join("");
    })
    .join("\n");
}

/** Its lines stand below its first letter. */
function paragraph({ sign, text }: Line, width: number): string[] {
  const lines = wrapped(printable(text), width - sign.length);
  return lines.map((line, index) => `${index === 0 ? sign : " ".repeat(sign.length)}${line}`);
}
