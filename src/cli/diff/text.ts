import { type ChangePage, changeTexts as texts } from "../../core/changes/markdown.ts";
import { fill } from "../../core/locale.ts";
import type { Io } from "../io.ts";
import { sectionsText } from "../sections.ts";

/** For people: a line for each change, section by section. */
export function changesText({ sections, since }: ChangePage, io: Io): string {
  const { locale } = io;
  const intro = sections.length === 0 ? texts.nothing[locale] : fill(texts.since[locale], { version: since }, locale);
  return sectionsText(
    [
      { lines: [{ sign: "", text: intro }] },
      ...sections.map(({ title, changes }) => ({ title, lines: changes.map(({ text }) => ({ sign: "  ", text })) })),
    ],
    io,
  );
}
