import { fill, type Locale, type Localized, type MessageData } from "../locale.ts";

// Texts shown as Markdown. What a person wrote never becomes markup: it comes in through `plain`, or as a fact of `say`.

/** Longer texts are cut, and shorter ones already among other words: a hover is read at a glance. In UTF-16 units. */
const longest = 400;
const longestFact = 140;

type Fact = MessageData[string];

/** A sentence whose facts are shown as they are; the sentence itself may hold markup. */
export function say(text: Localized, facts: MessageData, locale: Locale): string {
  const inside = Object.entries(facts).map(([name, fact]) => [name, inert(fact)] as const);
  const sentence = fill(text[locale], Object.fromEntries(inside), locale);
  return text[locale].startsWith("{") ? atStart(sentence) : sentence;
}

function inert(fact: Fact): Fact {
  if (typeof fact === "string") return amid(shortened(fact, longestFact));
  if (typeof fact !== "object") return fact;
  return "en" in fact ? { en: amid(fact.en), fr: amid(fact.fr) } : fact.map((one) => inert(one) as typeof one);
}

/** A text as Markdown that shows just that text, on one line. */
export function plain(text: string): string {
  return atStart(amid(shortened(text, longest)));
}

/** The same, however long. */
export function plainWhole(text: string): string {
  return atStart(amid(text.replace(/[^\S\u00a0\u202f]+/g, " ").trim()));
}

/** The same, for use after other words. Bare addresses become links unless something breaks them up. */
function amid(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|]/g, "\\$&").replace(/:\/\/|@|www\./gi, beforeLast);
}

/** At the start of a line a text may begin a list, a heading or a rule. */
function atStart(line: string): string {
  return line.replace(/^[-+=#]|^\d+[.)](?=\s|$)/, beforeLast);
}

function beforeLast(mark: string): string {
  return `${mark.slice(0, -1)}\\${mark.slice(-1)}`;
}

/** On one line, at most `length` long. */
export function shortened(text: string, length: number): string {
  const line = text
    .slice(0, 4 * length)
    .replace(/[^\S\u00a0\u202f]+/g, " ") // the spaces inside figures stay
    .trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

export function bold(text: string): string {
  return `**${plain(text)}**`;
}

/** A word of the schema or an id, as it is typed. */
export function code(word: string): string {
  return /^[^\s`]+$/.test(word) && word.length <= longestFact ? `\`${word}\`` : plain(word);
}

export function bullet(line: string): string {
  return `- ${line}`;
}

/** Paragraphs and lists as one text: bullets stand together, everything else is a paragraph of its own. */
export function joined(lines: readonly string[]): string {
  return lines
    .map((line, index) => {
      const previous = lines[index - 1];
      if (previous === undefined) return line;
      return `${line.startsWith("- ") && previous.startsWith("- ") ? "\n" : "\n\n"}${line}`;
    })
    .join("");
}
