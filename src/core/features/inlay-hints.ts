import type { TextDocument } from "vscode-languageserver-textdocument";
import type { InlayHint } from "vscode-languageserver-types";
import type { PlanDocument, PlaybookDocument } from "../document.ts";
import type { Range } from "../finding.ts";
import { fill, type Localized } from "../locale.ts";
import { countedDays } from "../plan/counted-days.ts";
import { daysInWords } from "../plan/days-in-words.ts";
import { daysBetween } from "../plan/iso-date.ts";
import type { Reference } from "../plan/references.ts";
import { yearlyValue } from "../plan/yearly-value.ts";
import { keysOf } from "../source/tree.ts";
import { shortened } from "./markdown.ts";
import { type Naming, namesIn, sameWords } from "./names.ts";
import type { View } from "./view.ts";

/** Each kind of hint can be switched off by itself. */
export interface HintSwitches {
  /** Whom or what an id names. */
  readonly names: boolean;
  /** The question behind its key. */
  readonly questions: boolean;
  /** What a price makes in a year. */
  readonly yearlyValue: boolean;
  /** How far away a date is. */
  readonly days: boolean;
}

export interface HintRequest {
  /** Only what begins or ends in it: what the editor shows. */
  readonly range: Range;
  readonly switches: HintSwitches;
}

interface Hint {
  readonly offset: number;
  readonly label: string;
  readonly tooltip?: string | undefined;
}

/** What a plan means by its short words and bare figures, to be shown among them. In the order of the text. */
export function inlayHints(
  read: PlanDocument | PlaybookDocument,
  document: TextDocument,
  { range, switches }: HintRequest,
  view: View,
): InlayHint[] {
  if (!("plan" in read)) return [];
  const found = [
    ...(switches.names || switches.questions ? wordHints(read, { range, switches }, view) : []),
    ...(switches.yearlyValue ? priceHints(read, view) : []),
    ...(switches.days ? dayHints(read, view) : []),
  ];
  return found
    .filter(({ offset }) => range.start <= offset && offset <= range.end)
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, label, tooltip }) => ({
      position: document.positionAt(offset),
      label,
      paddingLeft: true,
      ...(tooltip !== undefined && { tooltip }),
    }));
}

/** Longer labels would push the plan's own words out of sight. In UTF-16 units. */
const longestName = 40;
const longestQuestion = 60;

const namedKinds: ReadonlySet<string> = new Set(["stakeholder", "owner", "segment", "sector", "need", "variable"]);

function wordHints({ names, source, plan }: PlanDocument, { range, switches }: HintRequest, view: View): Hint[] {
  const naming = namesIn(plan, view);
  return names.references.filter(isNear(range)).flatMap((reference) => {
    if (source.text[reference.range.start] === "*") return []; // what an alias stands for is written elsewhere
    if (reference.kind === "question") return switches.questions ? questionHint(reference, source.text, naming) : [];
    return switches.names && namedKinds.has(reference.kind) ? nameHint(reference, naming) : [];
  });
}

/** Of thousands of words an editor shows a few: the others need no name. */
function isNear({ start, end }: Range) {
  return ({ range: word }: Reference) => word.start <= end && start <= word.end + 1;
}

function nameHint({ kind, name: word, range }: Reference, naming: Naming): Hint[] {
  const name = naming(kind, word);
  if (name === undefined || sameWords(name, word)) return [];
  return [hint(range.end, name, longestName)];
}

function questionHint({ name, range, pointer, isKey }: Reference, text: string, naming: Naming): Hint[] {
  // As `what.main-problem`, however long the way to the key is.
  const path = isKey ? keysOf(pointer).slice(-2).join(".") : name;
  const question = naming("question", path);
  if (question === undefined) return [];
  const afterColon = isKey && text[range.end] === ":" ? 1 : 0;
  return [hint(range.end + afterColon, question, longestQuestion)];
}

function hint(offset: number, words: string, length: number): Hint {
  const label = shortened(words, length);
  return { offset, label, tooltip: label.endsWith("…") ? words : undefined };
}

const prices = {
  each: { en: "= {perUnit} a year per {unit}", fr: "= {perUnit} par an et par {unit}" },
  eachAndAll: {
    en: "= {perUnit} a year per {unit}, {total} in all",
    fr: "= {perUnit} par an et par {unit}, {total} en tout",
  },
  yearly: { en: "= {total} a year", fr: "= {total} par an" },
  once: { en: "= {total} in all", fr: "= {total} en tout" },
} satisfies Record<string, Localized>;

function priceHints({ plan, source }: PlanDocument, { locale }: View): Hint[] {
  const { price } = plan.sale;
  const value = yearlyValue(price);
  if (!value || !price.amount || !price.node || value.total === value.amount) return [];
  const unit = price.unit && shortened(price.unit.value, longestName);
  const { range } = price.node;
  const isOnOneLine = !source.text.slice(range.start, range.end).includes("\n");
  const each = value.times === 1 ? undefined : unit;
  const text = each === undefined ? undefined : value.quantity === undefined ? prices.each : prices.eachAndAll;
  const rest = price.per?.value === "once" ? prices.once : prices.yearly;
  const label = fill((text ?? rest)[locale], { ...value, unit }, locale);
  return [{ offset: isOnOneLine ? range.end : price.amount.range.end, label }];
}

function dayHints({ plan, source }: PlanDocument, { today, locale }: View): Hint[] {
  return countedDays(plan, today).flatMap(({ value, range }) =>
    source.text[range.start] === "*"
      ? []
      : [{ offset: range.end, label: daysInWords(daysBetween(today, value), locale) }],
  );
}
