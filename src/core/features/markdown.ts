import { fill, type Locale, type Localized, type MessageData } from "../locale.ts";

// Texts shown as Markdown. What a person wrote never becomes markup: it comes in through `plain`, or as a fact of `say`.

/** Longer values are cut: a hover is read at a glance. In UTF-16 units. */
const longest = 140;

type Fact = MessageData[string];

/** A sentence whose facts are shown as they are; the sentence itself may hold markup. */
export function say(text: Localized, facts: MessageData, locale: Locale): string {
  return fill(
    text[locale],
    Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, inert(fact)])),
    locale,
  );
}

function inert(fact: Fact): Fact {
  if (typeof fact === "string") return plain(fact);
  if (typeof fact !== "object") return fact;
  return "en" in fact ? { en: plain(fact.en), fr: plain(fact.fr) } : fact.map((one) => inert(one) as typeof one);
}

/** A text as Markdown that shows just that text, on one line. */
export function plain(text: string): string {
  return shortened(text)
    .replace(/[\\`*_[\]<>&~|]/g, "\\$&")
    .replace(disguises, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

/** Bare addresses become links; at the start of a line a text may begin a list, a heading or a rule. */
const disguises = /:\/\/|@|\bwww\.|^[-+=#]|^\d+[.)](?=\s|$)/gi;

/** On one line, at most `length` long. */
export function shortened(text: string, length = longest): string {
  const line = text
    .slice(0, 4 * length)
    .replace(/\s+/g, " ")
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
  return /^[^\s`]+$/.test(word) && word.length <= longest ? `\`${word}\`` : plain(word);
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
