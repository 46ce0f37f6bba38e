import { type LineAmount, lineAmountOf, moneyFrom, perUnit } from "../money.ts";

/** What stands before the cents. One and the same in a whole file. */
export type DecimalMark = "," | ".";

/** The amount of a field, such as `1 234,50 €`, `-12.5`, `(1,234.50)` or `12,00-`; undefined when it is none. */
export function amountIn(field: string, mark: DecimalMark): LineAmount | undefined {
  return plainAmount(field, mark) ?? writtenAmount(field, mark);
}

/** The mark that a field can only be read with; undefined where both would do: `1,234` is a thousand or little more than one. */
export function markIn(field: string): DecimalMark | undefined {
  const [onlyComma, onlyPoint] = [field.indexOf(","), field.indexOf(".")];
  if (onlyComma < 0 && onlyPoint < 0) return undefined;
  // Cents alone, as in nearly every field.
  if (onlyComma < 0 && onlyPoint >= field.length - 3) return ".";
  if (onlyPoint < 0 && onlyComma >= field.length - 3) return ",";
  const digits = field.replace(/[^\d.,]/g, "");
  const last = digits.search(/[.,]\d*$/);
  if (last < 0) return undefined;
  const mark = digits[last] === "," ? "," : ".";
  const other = mark === "," ? "." : ",";
  if (digits.includes(other)) return mark;
  if (digits.indexOf(mark) < last) return other; // several of them part thousands
  const isGroup = digits.length - last === 4 && last >= 1 && last <= 3 && !digits.startsWith("0");
  return isGroup ? undefined : mark;
}

/** Nearly every field of nearly every file: digits, perhaps a minus, perhaps a mark and cents. */
function plainAmount(field: string, mark: DecimalMark): LineAmount | undefined {
  const markCode = mark === "," ? comma : point;
  const isNegative = field.charCodeAt(0) === minus;
  let whole = 0;
  let at = isNegative ? 1 : 0;
  const start = at;
  for (; at < field.length; at++) {
    const digit = field.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) break;
    whole = whole * 10 + digit;
  }
  if (at === start || at - start > 9) return undefined;
  let scaled = whole * perUnit;
  if (at < field.length) {
    if (field.charCodeAt(at) !== markCode || field.length - at > 5) return undefined;
    let weight = perUnit / 10;
    for (at++; at < field.length; at++, weight /= 10) {
      const digit = field.charCodeAt(at) - zero;
      if (digit < 0 || digit > 9) return undefined;
      scaled += digit * weight;
    }
  }
  return isNegative && scaled !== 0 ? -scaled : scaled;
}

/** With thousands parted, a currency, or a minus in one of the places where accountants put it. */
function writtenAmount(field: string, mark: DecimalMark): LineAmount | undefined {
  const bare = field
    .replace(/[\s\u00a0\u202f'’€$£]|^[A-Za-z]{3}\b|\b[A-Za-z]{3}$/g, "")
    .replace(/[\u2212\u2013]/g, "-");
  const inner = /^\((.*)\)$/.exec(bare)?.[1] ?? /^-(.*)$/.exec(bare)?.[1] ?? /^(.*)-$/.exec(bare)?.[1];
  const digits = (inner ?? bare).replace(/^\+/, "");
  const other = mark === "," ? "." : ",";
  const [whole = "", ...groups] = (digits.split(mark)[0] ?? "").split(other);
  const fraction = digits.split(mark).slice(1);
  const isGrouped = groups.length === 0 || (/^\d{1,3}$/.test(whole) && groups.every((group) => /^\d{3}$/.test(group)));
  if (!isGrouped || fraction.length > 1 || fraction.some((part) => !/^\d*$/.test(part))) return undefined;
  const size = /^\d*$/.test(whole) ? moneyFrom(`${whole}${groups.join("")}.${fraction[0] ?? ""}`) : undefined;
  return size === undefined ? undefined : lineAmountOf(inner === undefined ? size : -size);
}

const [comma, point, minus, zero] = [44, 46, 45, 48];
