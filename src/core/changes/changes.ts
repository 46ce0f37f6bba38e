import { shortened } from "../features/markdown.ts";
import { titleOf } from "../features/symbols/titles.ts";
import { type Localized, told } from "../locale.ts";
import { child, keysOf, type Node } from "../source/tree.ts";
import { headingsTo } from "../views/place-in-words.ts";
import { answerChanges } from "./answers.ts";
import { type ChangedSection, longestText, type PlanChange, type Version, type Versions } from "./change.ts";
import { compare, type Difference } from "./compare.ts";
import { dayOrWords, valueInWords } from "./value-in-words.ts";

/** A section as a whole says it without its place. */
const texts: Readonly<Record<Difference["kind"], { readonly at: Localized; readonly alone: Localized }>> = {
  changed: {
    at: { en: "{place}: {before} → {after}", fr: "{place} : {before} → {after}" },
    alone: { en: "{before} → {after}", fr: "{before} → {after}" },
  },
  added: {
    at: { en: "{place}: added: {after}", fr: "{place}, ajout : {after}" },
    alone: { en: "Added: {after}", fr: "Ajout : {after}" },
  },
  removed: {
    at: { en: "{place}: removed: {before}", fr: "{place}, suppression : {before}" },
    alone: { en: "Removed: {before}", fr: "Suppression : {before}" },
  },
};

/** What became of a plan, section by section, in words. Takes any two texts. */
export function changesBetween(versions: Versions): readonly ChangedSection[] {
  const { before, after, view } = versions;
  return sectionsOf(before, after).flatMap((section) => {
    const ofSection = (version: Version) => child(version.source.root, section);
    const changes =
      section === "discovery"
        ? answerChanges(versions)
        : [...compare({ before: ofSection(before), after: ofSection(after) })].map((one) => inWords(one, versions));
    return changes.length > 0 ? [{ section, title: titleOf(section, view.locale), changes }] : [];
  });
}

/** In the order of the new plan; what it has not any more comes last. */
function sectionsOf(...versions: readonly Version[]): readonly string[] {
  const keys = versions
    .toReversed()
    .flatMap(({ source: { root } }) => (root?.kind === "map" ? [...root.byKey.keys()] : []));
  return [...new Set(keys)];
}

function inWords(difference: Difference, versions: Versions): PlanChange {
  const { kind } = difference;
  const { view } = versions;
  const { locale } = view;
  const [version, node]: readonly [Version, Node] =
    kind === "removed" ? [versions.before, difference.before] : [versions.after, difference.after];
  const before = kind === "added" ? undefined : valueInWords(difference.before, versions.before.plan, view);
  const after = kind === "removed" ? undefined : valueInWords(difference.after, versions.after.plan, view);
  const place = placeOf(node, version, versions);
  const cut = (text: string | undefined) => text && shortened(text, longestText);
  const sentence = texts[kind][place === "" ? "alone" : "at"][locale];
  const text = told(sentence, { place, before: cut(before), after: cut(after) }, locale);
  return { kind, pointer: node.pointer, before, after, text };
}

/**
 * Where something stands, below its section: "Price › Floor". The list that an item is of goes without saying, and so does
 * the key of what speaks for itself, and the name of the item where that is what changed.
 */
function placeOf(node: Node, { plan }: Version, { view }: Versions): string {
  const keys = keysOf(node.pointer);
  const last = keys.length - 1;
  const isIndex = (depth: number) => /^\d+$/.test(keys[depth] ?? "");
  const own = node.kind === "scalar" ? String(node.value) : undefined;
  const shown = headingsTo(node.pointer, plan, view).filter((heading, depth) => {
    if (depth === 0) return false;
    if (depth === last) return !isIndex(depth) && keys[depth] !== "attitude";
    return isIndex(depth) ? heading !== own : !isIndex(depth + 1) || depth + 1 === last;
  });
  return shown.map((heading) => shortened(dayOrWords(heading, view.locale), 80)).join(" › ");
}
