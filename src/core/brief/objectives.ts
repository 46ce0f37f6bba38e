import { type Localized, told } from "../locale.ts";
import { smartModel } from "../views/smart.ts";
import type { BriefBlock, BriefSource } from "./model.ts";

const texts = {
  due: { en: "due {day}, {distance}", fr: "échéance le {day}, {distance}" },
  lacks: { en: "SMART, to be improved: {letters}", fr: "SMART, à améliorer : {letters}" },
  smart: { en: "SMART: all five letters met", fr: "SMART : les cinq lettres sont acquises" },
  line: { en: "{measure}: {standing}", fr: "{measure} : {standing}" },
} satisfies Record<string, Localized>;

/** Each objective, how far it has come, and what it lacks. */
export function objectiveBlocks({ document, view }: BriefSource): readonly BriefBlock[] {
  const { locale } = view;
  const { objectives, letters } = smartModel(document, view);
  const say = (text: Localized, facts: Readonly<Record<string, string | readonly string[]>>) =>
    told(text[locale], facts, locale);
  const lines = objectives.flatMap(({ words, due, cells, lines, pointer }) => {
    if (words === "") return [];
    const weak = cells.filter(({ state }) => state !== "met").map(({ letter }) => letter);
    const names = letters.filter(({ letter }) => weak.includes(letter)).map(({ name }) => name);
    const details = [
      ...(due ? [say(texts.due, due)] : []),
      ...lines.flatMap(({ measure, standing }) => (standing ? say(texts.line, { measure, standing }) : [])),
      names.length > 0 ? say(texts.lacks, { letters: names }) : say(texts.smart, {}),
    ];
    return [{ text: words, details, pointer }];
  });
  return lines.length > 0 ? [{ kind: "list", lines }] : [];
}
