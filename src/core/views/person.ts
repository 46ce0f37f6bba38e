import type { PlanDocument } from "../document.ts";
import { titleOf } from "../features/symbols/titles.ts";
import type { View } from "../features/view.ts";
import type { Range } from "../finding.ts";
import type { Locale, Localized } from "../locale.ts";
import { nameOf } from "../plan/people.ts";
import type { Stakeholder } from "../plan/plan.ts";
import { aboutPerson, type PersonalPlace } from "../privacy/about-person.ts";
import { describedAt } from "../schema/described.ts";
import { nameOfWord } from "../schema/word-names.ts";
import { keysOf, type Node } from "../source/tree.ts";
import type { Placed } from "./model.ts";
import { placeAt } from "./place-at.ts";
import { placeInWords } from "./place-in-words.ts";

/** All that a plan says about a person, in words. */
export interface PersonReport {
  readonly id: string | undefined;
  readonly name: string;
  readonly places: readonly PlaceInReport[];
}

export interface PlaceInReport extends Placed {
  readonly how: PersonalPlace["how"];
  /** Where to look for it. */
  readonly range: Range;
  /** "History › Contacts › 2026-05-12". */
  readonly heading: string;
  readonly facts: readonly Fact[];
}

interface Fact {
  /** Empty where a text stands alone. */
  readonly field: string;
  readonly text: string;
}

const texts = {
  unnamed: { en: "Somebody without a name", fr: "Quelqu'un sans nom" },
  comment: { en: "Comment", fr: "Commentaire" },
} satisfies Record<string, Localized>;

export function personReport(document: PlanDocument, person: Stakeholder, view: View): PersonReport {
  const { locale } = view;
  return {
    id: person.id?.value,
    name: nameOf(person) ?? texts.unnamed[locale],
    places: aboutPerson(document, person).map((place) => ({
      how: place.how,
      pointer: place.pointer,
      range: place.how === "comment" ? place.range : placeAt(document.source, place.pointer),
      heading: place.comment === undefined ? placeInWords(place.pointer, document.plan, view) : texts.comment[locale],
      facts:
        place.comment === undefined
          ? together(place.values.map((value) => factOf(value, place, document, locale)))
          : [{ field: "", text: place.comment.replace(/^#\s*/, "") }],
    })),
  };
}

/** The values of a list as one fact. */
function together(facts: readonly Fact[]): Fact[] {
  const byField = new Map<string, string[]>();
  for (const { field, text } of facts) byField.set(field, [...(byField.get(field) ?? []), text]);
  return [...byField].map(([field, values]) => ({ field, text: values.join(" · ") }));
}

/** The keys on the way from the place to the value, and the value as the language calls it. */
function factOf(value: Node, { pointer }: PersonalPlace, { source: { root } }: PlanDocument, locale: Locale): Fact {
  const way = keysOf(value.pointer.slice(pointer.length)).filter((key) => !/^\d+$/.test(key));
  const written = value.kind === "scalar" ? (value.written ?? String(value.value)) : "";
  const isWord = root && describedAt("account-plan", root, value.pointer)?.schema.oneOf !== undefined;
  const called = isWord ? nameOfWord(written)?.[locale] : undefined;
  return { field: way.map((key) => titleOf(key, locale)).join(" › "), text: called ?? written };
}
