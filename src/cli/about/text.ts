import { TextDocument } from "vscode-languageserver-textdocument";
import { personPageTexts as texts } from "../../core/features/person-page.ts";
import { fill, type Localized } from "../../core/locale.ts";
import type { PersonReport, PlaceInReport } from "../../core/views/person.ts";
import type { Io } from "../io.ts";
import type { GivenPlan } from "../plan/given-plan.ts";
import { type Section, sectionsText } from "../sections.ts";

const placed: Localized = { en: "{heading} (line {line})", fr: "{heading} (ligne {line})" };
const fact: Localized = { en: "{field}: {text}", fr: "{field} : {text}" };

/** For people: each place with its line and what stands there. */
export function aboutText({ name, places }: PersonReport, { document, view: { locale } }: GivenPlan, io: Io): string {
  const text = TextDocument.create("", "yaml", 0, document.source.text);
  const section = ({ heading, range, facts }: PlaceInReport): Section => ({
    title: fill(placed[locale], { heading, line: String(text.positionAt(range.start).line + 1) }, locale),
    lines: facts.map((one) => ({
      sign: "  ",
      text: one.field === "" ? one.text : fill(fact[locale], { ...one }, locale),
    })),
  });
  const byName = places.filter(({ how }) => how === "name" || how === "comment");
  const sections = [
    { title: fill(texts.title[locale], { name }, locale), lines: [{ sign: "", text: texts.why[locale] }] },
    ...places.filter((place) => !byName.includes(place)).map(section),
    ...(byName.length > 0 ? [{ lines: [{ sign: "", text: texts.byName[locale] }] }] : []),
    ...byName.map(section),
  ];
  return sectionsText(sections, io);
}
