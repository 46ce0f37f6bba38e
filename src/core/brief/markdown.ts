import { plainWhole } from "../features/markdown.ts";
import type { Locale } from "../locale.ts";
import type { Brief, BriefBlock, BriefFact, BriefLine, BriefSection, Room, RoomMark } from "./model.ts";

/** A brief as Markdown; what the plan says is shown as it is and never becomes markup. */
export function briefMarkdown(brief: Brief): string {
  const { title, facts, sections, locale } = brief;
  const parts = [
    `# ${plainWhole(title)}`,
    ...factLines(facts, locale),
    ...sections.flatMap((one) => sectionParts(one, locale)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function sectionParts({ title, hint, blocks }: BriefSection, locale: Locale): string[] {
  const shown = hint === undefined ? blocks.flatMap((block) => blockParts(block, locale)) : [`_${plainWhole(hint)}_`];
  return [`## ${plainWhole(title)}`, ...shown];
}

function blockParts(block: BriefBlock, locale: Locale): string[] {
  switch (block.kind) {
    case "facts":
      return factLines(block.facts, locale);
    case "list": {
      const { title, lines, ordered } = block;
      const items = lines.map((line, index) => item(line, ordered ? `${index + 1}.` : "-"));
      return [...(title === undefined ? [] : [`**${plainWhole(title)}**`]), items.join("\n")];
    }
    case "table":
      return [
        table(
          block.columns,
          block.rows.map(({ cells }) => cells),
        ),
      ];
    case "room":
      return [block.rooms.map(roomPart).join("\n")];
  }
}

function factLines(facts: readonly BriefFact[], locale: Locale): string[] {
  const colon = locale === "fr" ? "\u00a0:" : ":";
  const lines = facts.map(({ label, value }) => `- **${plainWhole(label)}${colon}** ${plainWhole(value)}`);
  return lines.length > 0 ? [lines.join("\n")] : [];
}

function item({ text, details = [] }: BriefLine, mark: string): string {
  const indent = " ".repeat(mark.length + 1);
  return [`${mark} ${plainWhole(text)}`, ...details.map((detail) => `${indent}- ${plainWhole(detail)}`)].join("\n");
}

/** Our positions as a way down, then their limit and what it leaves, since not everything negotiated has them all. */
function roomPart({ name, marks, overlap, legitimacy }: Room): string {
  const written = ({ label, valueInWords }: RoomMark) => `${plainWhole(label)} ${plainWhole(valueInWords)}`;
  const ours = marks.filter(({ position }) => position !== "theirLimit").map(written);
  const theirs = marks.filter(({ position }) => position === "theirLimit").map(written);
  const lines = [
    ours.join(" → "),
    ...theirs,
    ...[overlap, legitimacy].map((words) => (words ? plainWhole(words) : "")),
  ];
  return [`- **${plainWhole(name)}**`, ...lines.flatMap((line) => (line === "" ? [] : `  - ${line}`))].join("\n");
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map(plainWhole).join(" | ")} |`;
  return [row(columns), `| ${columns.map(() => "---").join(" | ")} |`, ...rows.map(row)].join("\n");
}
