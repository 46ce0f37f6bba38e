import type { Range } from "../finding.ts";

/**
 * A sentence cut into what its meaning is made of. "Rendez-vous", "rendez vous" and "RENDEZ-VOUS" are the same two
 * words; "d'ici" is "d" and "ici"; "200 000€" is a number and a sign.
 */
export interface Word extends Range {
  /**
   * - word: letters only
   * - number: digits, with what groups them and a decimal part
   * - code: letters and then digits, as names and quarters are written: Q3, X200, FY27
   * - sign: one character of anything else
   */
  readonly kind: "word" | "number" | "code" | "sign";
  /** Lower case, without accents, the elided "d'" as "d". Signs in one form: "’" is "'", "–" is "-", "×" is "x". */
  readonly plain: string;
  /** Whether it begins with a capital, as names do. */
  readonly isCapital: boolean;
  /** The value of a number; undefined where digits are no number, such as 30.06.2026. */
  readonly value: number | undefined;
  /** What parts it from the word before: nothing, a hyphen, or space. */
  readonly gap: "" | "-" | " ";
}

/** Cuts a sentence into words, in time proportional to its length. */
export function wordsOf(sentence: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  let isAfterHyphen = false;
  for (const match of sentence.matchAll(pattern)) {
    const [written] = match;
    const start = match.index;
    const before = words.at(-1);
    if (written === "-" && start === end && before && joins(before, sentence.charAt(start + 1))) {
      isAfterHyphen = true;
      end = start + 1;
      continue;
    }
    const gap = isAfterHyphen ? "-" : start === end ? "" : " ";
    isAfterHyphen = false;
    end = start + written.length;
    words.push(wordOf(written, start, gap));
  }
  return words;
}

const space = "[ \\u00a0\\u2009\\u202f]";

/** No repetition stands inside or next to another one of the same characters, so that no sentence can make it run away. */
const pattern = new RegExp(
  [
    String.raw`(?:\d{1,3}(?:${space}\d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,'’]\d+)*)`,
    String.raw`[A-Za-z]{1,4}\d{1,4}(?![\p{L}\d])`,
    String.raw`(?:(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=[\p{L}\d]))`,
    String.raw`(?:aujourd['’]hui|\p{L}[\p{L}\p{M}]*)`,
    "={1,2}>|-{1,2}>",
    String.raw`\S`,
  ].join("|"),
  "giu",
);

/** Whether a hyphen is within a word, such as mid-March, 3-month or n-1: between two numbers it means something else. */
function joins(before: Word, next: string): boolean {
  if (before.kind === "sign") return false;
  return /\p{L}/u.test(next) || (before.kind === "word" && /\d/.test(next));
}

/** What was matched tells itself apart: by its first character, or by the one it ends with. */
function wordOf(written: string, start: number, gap: Word["gap"]): Word {
  const end = start + written.length;
  const first = written.charCodeAt(0);
  if (first >= zero && first <= nine) {
    return { start, end, kind: "number", plain: written, isCapital: false, value: numberOf(written), gap };
  }
  if (!isLetter(written, first)) {
    return { start, end, kind: "sign", plain: signs[written] ?? written, isCapital: false, value: undefined, gap };
  }
  const isCapital = first < 128 ? first < 97 : /^\p{Lu}/u.test(written);
  const last = written.charCodeAt(written.length - 1);
  if (last >= zero && last <= nine)
    return { start, end, kind: "code", plain: plain(written), isCapital, value: undefined, gap };
  const isElided = last === apostrophe || last === curlyApostrophe;
  const plainWord = plain(isElided ? written.slice(0, -1) : written);
  return { start, end, kind: "word", plain: plainWord, isCapital, value: undefined, gap };
}

const [zero, nine, apostrophe, curlyApostrophe] = [0x30, 0x39, 0x27, 0x2019];

function isLetter(written: string, code: number): boolean {
  const isAscii = code < 128;
  return isAscii ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) : /^\p{L}/u.test(written);
}

/** One form for what looks alike. */
const signs: Readonly<Record<string, string>> = {
  "’": "'",
  "–": "-",
  "—": "-",
  "−": "-",
  "‑": "-",
  "×": "x",
  "->": "→",
  "-->": "→",
  "=>": "→",
  "==>": "→",
  "➔": "→",
  "➜": "→",
  "⇒": "→",
};

function plain(word: string): string {
  if (/^[a-z]+$/.test(word)) return word;
  if (/^[A-Za-z\d]+$/.test(word)) return word.toLowerCase();
  if (/^ça$/i.test(word)) return "cela"; // without its sign it would be turnover, "CA"
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("’", "'")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae");
}

/**
 * 200000 of "200 000", "200,000", "200.000" and "200'000"; 1.5 of "1,5" and "1.5"; 1234.5 of "1.234,5" and "1,234.5".
 * One mark with three digits behind it groups, unless a 0 stands before it. Undefined where it is no number.
 */
function numberOf(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  const digits = written.replace(/[ \u00a0\u2009\u202f'’]/g, "");
  const marks = digits.replace(/\d/g, "");
  const decimal = decimalMark(digits, marks);
  if (decimal === undefined) return undefined;
  const [whole = "", fraction = ""] = decimal === "" ? [digits] : digits.split(decimal);
  return Number(`${whole.replace(/[.,]/g, "")}.${fraction || "0"}`);
}

/** The mark before the decimals; empty when there are none, undefined when the marks make no sense. */
function decimalMark(digits: string, marks: string): string | undefined {
  if (marks === "") return "";
  const last = marks.charAt(marks.length - 1);
  const groups = digits.split(/[.,]/);
  const isGrouped = groups.length > 1 && groups.slice(1, -1).every((group) => group.length === 3);
  if (new Set(marks).size === 2) return isGrouped && marks.indexOf(last) === marks.length - 1 ? last : undefined;
  const isThousands = isGrouped && groups.at(-1)?.length === 3 && groups[0] !== "0" && (groups[0]?.length ?? 4) <= 3;
  if (isThousands) return "";
  return marks.length === 1 ? last : undefined;
}
