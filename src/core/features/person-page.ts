import { fill, type Localized } from "../locale.ts";
import type { PersonReport } from "../views/person.ts";
import { bold, bullet, joined, plainWhole } from "./markdown.ts";
import type { View } from "./view.ts";

const texts = {
  title: { en: "All that the plan says about {name}", fr: "Tout ce que le plan dit de {name}" },
  why: {
    en: "Whoever is written about may ask to read it. A plan under version control keeps what was deleted from it, too.",
    fr: "Toute personne peut demander à lire ce qui est écrit sur elle. Un plan suivi en gestion de versions garde aussi ce qu'on en a effacé.",
  },
  byName: {
    en: "Texts that name somebody so: check that the same person is meant.",
    fr: "Textes qui nomment quelqu'un ainsi : vérifiez qu'il s'agit de la même personne.",
  },
} satisfies Record<string, Localized>;

const colon: Localized = { en: ":", fr: "\u00a0:" };

/** The report about a person as a page; `addressOf` gives the address of an offset of the plan. */
export function personPage(
  { name, places }: PersonReport,
  { locale }: View,
  addressOf: (offset: number) => string,
): string {
  const sure = places.filter(({ how }) => how === "own" || how === "id");
  const byName = places.filter(({ how }) => how === "name" || how === "comment");
  const section = ({ heading, range, facts }: PersonReport["places"][number]) => [
    `### [${plainWhole(heading)}](<${addressOf(range.start)}>)`,
    ...facts.map(({ field, text }) =>
      bullet(field === "" ? plainWhole(text) : `${bold(field)}${colon[locale]} ${plainWhole(text)}`),
    ),
  ];
  const lines = [
    `# ${plainWhole(fill(texts.title[locale], { name }, locale))}`,
    texts.why[locale],
    ...sure.flatMap(section),
    ...(byName.length > 0 ? [`## ${texts.byName[locale]}`, ...byName.flatMap(section)] : []),
  ];
  return `${joined(lines)}\n`;
}

export const personPageTexts = texts;
