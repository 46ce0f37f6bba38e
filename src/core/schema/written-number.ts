const multiples: Readonly<Record<string, number>> = {
  "": 1,
  k: 1e3,
  mille: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  millions: 1e6,
  bn: 1e9,
  md: 1e9,
};
const unit = "€|[$£%]|eur(?:os?)?|usd|gbp|chf";
const amount = new RegExp(
  String.raw`^(?:${unit})?([+-]?\d[\d., ']{0,40}?) ?(${Object.keys(multiples).filter(Boolean).join("|")})? ?(?:${unit})?$`,
);

/**
 * The number that a person meant where a plan wants digits and a point: 200000 for "200 000 €" and "200k€", 1200.5 for
 * "1 200,50" and "1,200.50". Undefined for anything else, and for "1,200 €", which is 1200 to some and 1.2 to others.
 */
export function writtenNumber(text: string): number | undefined {
  const plain = plainNumber(text);
  const [, digits, multiple = ""] = amount.exec(plain) ?? [];
  const number = digits === undefined ? undefined : numberFrom(digits.replace(/[ ']/g, ""));
  return number === undefined ? undefined : rounded(number * (multiples[multiple] ?? 1));
}

const someNumber = new RegExp(
  String.raw`[+-]?\d+(?:[ .,']\d{3}(?!\d))*(?:[.,]\d+)?(?: ?(?:${Object.keys(multiples).filter(Boolean).join("|")})(?!\p{L}))?`,
  "gu",
);

/** The numbers that words may mean which are none: both readings of "1,200", 20 of "about 20", both ends of "20 to 30". */
export function likelyNumbers(text: string): readonly number[] {
  const plain = plainNumber(text).slice(0, 100);
  const numbers = [...plain.matchAll(someNumber)].flatMap(([written]) => {
    const [, thousands = "", rest = ""] = /^([+-]?\d{1,3})[.,](\d{3})$/.exec(written) ?? [];
    return rest === "" ? (writtenNumber(written) ?? []) : [Number(thousands + rest), Number(`${thousands}.${rest}`)];
  });
  return [...new Set(numbers)].slice(0, 3);
}

function plainNumber(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .replaceAll("’", "'");
}

function numberFrom(digits: string): number | undefined {
  if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)$|^[+-]?\d{1,3}(?:,\d{3}){2,}$/.test(digits))
    return Number(digits.replaceAll(",", ""));
  if (/^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)$|^[+-]?\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) {
    return Number(digits.replaceAll(".", "").replace(",", "."));
  }
  if (/^[+-]?\d{1,3}[.,]\d{3}$/.test(digits) || !/^[+-]?\d+(?:[.,]\d+)?$/.test(digits)) return undefined;
  return Number(digits.replace(",", "."));
}

/** 1.1 × 1000 is 1100, not 1100.0000000000002. */
function rounded(number: number): number {
  return Number(number.toPrecision(12));
}
