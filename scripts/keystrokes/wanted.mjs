import { parse } from "yaml";
import { isOwnWords } from "../../dist/suggestions.cjs";

/** What stands at a path of a plan's values. */
export function at(value, path) {
  return path.reduce((part, step) => part?.[step], value);
}

export function isScalar(value) {
  return typeof value !== "object" || value === null;
}

export function startsWith(path, start) {
  return start.every((step, index) => path[index] === step);
}

/** Where a text stands among values. */
export function pathOf(value, text, path = []) {
  if (isScalar(value)) return value === text ? path : undefined;
  for (const [key, part] of Object.entries(value)) {
    const found = pathOf(part, text, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}

/** Undefined for a text that is no YAML. */
export function tryParse(text) {
  try {
    return parse(text, { logLevel: "silent", uniqueKeys: false });
  } catch {
    return undefined;
  }
}

/**
 * Whether a block, filled in, gives just what is wanted there. A list of words can go on in its place, a list of blocks
 * only at the end of what was inserted.
 */
export function covers(block, wanted, isLast) {
  if (isScalar(block) || isScalar(wanted)) return isScalar(block) && isScalar(wanted) && wanted !== undefined;
  if (Array.isArray(block) !== Array.isArray(wanted)) return false;
  if (!Array.isArray(block)) {
    const keys = new Set([...Object.keys(block), ...Object.keys(wanted)]);
    return [...keys].every((key) => key in block && key in wanted && covers(block[key], wanted[key], false));
  }
  if (wanted.length === 0) return false;
  if (isScalar(block[0])) return wanted.every(isScalar);
  return (wanted.length === 1 || isLast) && covers(block[0], wanted[0], false);
}

/** The characters of all texts in a person's own words, which nobody can suggest. */
export function ownWordsIn(value, path = []) {
  if (isScalar(value)) return typeof value === "string" && isOwnWords(path) ? [...value].length : 0;
  const parts = Object.entries(value).map(([key, part]) =>
    ownWordsIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return parts.reduce((sum, one) => sum + one, 0);
}
