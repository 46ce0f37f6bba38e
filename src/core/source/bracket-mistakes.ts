import { type Diagnosis, diagnosis, drop, type Stumbled } from "./diagnosis.ts";
import { quote, wordsAt } from "./quote-mistakes.ts";
import { lineEnd, lineStart, onOneLine } from "./text.ts";
import { openBrackets, tokenBefore, unclosedBrackets } from "./tokens.ts";

/** A bracket that nothing closes or opens, a comma that is missing, or text behind a closing bracket. */
export function bracketMistake({ text, tokens }: Stumbled, offset: number): Diagnosis | undefined {
  const { open, end } = unclosedBrackets(tokens, offset);
  const bracket = open.at(-1);
  if (bracket && (offset >= text.length || text.slice(end, offset).includes("\n"))) {
    const closing = open.map(({ type }) => (type === "flow-map-start" ? "}" : "]")).reverse();
    const data = { bracket: text.charAt(bracket.start), closing: closing[0] ?? "" };
    const range = onOneLine(text, { start: bracket.start, end: lineEnd(text, bracket.start) });
    return diagnosis("unclosedBracket", range, [{ start: end, end, text: closing.join("") }], data);
  }
  const before = tokenBefore(tokens, offset);
  if (before && before.type !== "comma" && openBrackets(tokens, offset).length > 0) {
    const range = onOneLine(text, { start: before.start, end: offset + 1 });
    return diagnosis("noComma", range, [{ start: before.end, end: before.end, text: "," }]);
  }
  const words = wordsAt(text, offset);
  if (/^[\]}]/.test(text.slice(offset))) {
    return diagnosis("strayBracket", { start: offset, end: offset + 1 }, [quote(text, words)], {
      bracket: text.charAt(offset),
    });
  }
  if (before?.type !== "flow-map-end" && before?.type !== "flow-seq-end") return undefined;
  if (text[offset] === "#") return diagnosis("textAfterBracket", words, [{ start: offset, end: offset, text: " " }]);
  return lineStart(text, before.start) === lineStart(text, offset)
    ? diagnosis("textAfterBracket", words, drop(words))
    : undefined;
}

/** Inside brackets: a sentence with a colon, a comma that is missing, or a list with dashes. */
export function mistakeInBrackets({ text }: Stumbled, offset: number): Diagnosis {
  const words = wordsAt(text, offset, true);
  if (/^-\s/.test(text.slice(offset)))
    return diagnosis("reservedStart", words, [quote(text, words)], { character: "-" });
  return diagnosis("secondColonInBrackets", words, [quote(text, words)]);
}
