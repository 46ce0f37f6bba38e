import { type Locale, told } from "../locale.ts";
import { pointerTo } from "../source/tree.ts";
import type { ChangedSection } from "./change.ts";
import { type ChangePage, changeTexts } from "./markdown.ts";

/** What changed as a text to be read in an editor, which colours it as Markdown: nothing in it is hidden or shown otherwise. */
export interface PlacedChanges {
  readonly text: string;
  /** Where in the new plan a line (from 0) leads: the JSON pointer of what changed; of what is gone, that of its section. */
  readonly places: readonly { readonly line: number; readonly pointer: string }[];
}

export function placedChanges({ sections, account, since }: ChangePage, locale: Locale): PlacedChanges {
  const title =
    account === undefined ? changeTexts.untitled[locale] : told(changeTexts.title[locale], { account }, locale);
  const lines = [
    `# ${oneLine(title)}`,
    ...(since === undefined ? [] : [oneLine(told(changeTexts.since[locale], { version: since }, locale))]),
    ...(sections.length === 0 ? ["", changeTexts.nothing[locale]] : []),
  ];
  const places: { readonly line: number; readonly pointer: string }[] = [];
  for (const section of sections) {
    lines.push("", `## ${oneLine(section.title)}`);
    for (const change of section.changes) {
      places.push({ line: lines.length, pointer: placeOf(change, section) });
      lines.push(`- ${oneLine(change.text)}`);
    }
  }
  return { text: `${lines.join("\n")}\n`, places };
}

function placeOf({ kind, pointer }: ChangedSection["changes"][number], { section }: ChangedSection): string {
  return kind === "removed" ? pointerTo("", section) : pointer;
}

function oneLine(text: string): string {
  return text.replace(/[^\S\u00a0\u202f]+/g, " ").trim();
}
