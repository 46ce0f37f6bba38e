import { fill, type Locale, type Localized } from "../locale.ts";
import type { Playbook } from "../playbook/playbook.ts";
import type { SmartReading } from "./reading.ts";

export const letters = [
  "specific",
  "measurable",
  "ambitious",
  "realistic",
  "timeBound",
] as const satisfies readonly (keyof SmartReading)[];
export type Letter = (typeof letters)[number];

export const initials: Readonly<Record<Letter, string>> = {
  specific: "S",
  measurable: "M",
  ambitious: "A",
  realistic: "R",
  timeBound: "T",
};

const letterNames: Readonly<Record<Exclude<Letter, "ambitious">, Localized>> = {
  specific: { en: "Specific", fr: "Spécifique" },
  measurable: { en: "Measurable", fr: "Mesurable" },
  realistic: { en: "Realistic", fr: "Réaliste" },
  timeBound: { en: "Time-bound", fr: "Temporellement défini" },
};

const namesOfA: Readonly<Record<Playbook["smart"]["readingOfA"], Localized>> = {
  either: { en: "Ambitious or acceptable", fr: "Ambitieux ou acceptable" },
  ambitious: { en: "Ambitious", fr: "Ambitieux" },
  acceptable: { en: "Acceptable", fr: "Acceptable" },
  both: { en: "Ambitious and acceptable", fr: "Ambitieux et acceptable" },
};

export function letterName(letter: Letter, { smart }: Playbook): Localized {
  return letter === "ambitious" ? namesOfA[smart.readingOfA] : letterNames[letter];
}

type State = SmartReading[Letter]["state"];

export const states: Readonly<Record<State, Localized>> = {
  met: { en: "met", fr: "acquis" },
  weak: { en: "partly met", fr: "en partie" },
  missing: { en: "missing", fr: "absent" },
};

/** What is said of several letters at once, where the language makes a difference. */
const statesOfSeveral: typeof states = { ...states, missing: { en: "missing", fr: "absents" } };

type Facts = { readonly [L in Letter]: Readonly<Record<SmartReading[L]["has"][number], Localized>> };
type Gaps = { readonly [L in Letter]: Readonly<Record<SmartReading[L]["lacks"][number], Localized>> };

const inTheSentence: Localized = { en: "the sentence says it", fr: "la phrase le dit" };

const facts: Facts = {
  specific: {
    statement: { en: "it says what is to be reached", fr: "on sait ce qu'il faut obtenir" },
    owner: { en: "somebody answers for it", fr: "quelqu'un en répond" },
  },
  measurable: {
    measure: { en: "an indicator and a figure to reach", fr: "un indicateur et un chiffre à atteindre" },
    wording: inTheSentence,
    figure: { en: "a quantity is meant", fr: "une quantité est visée" },
  },
  ambitious: {
    baseline: { en: "there is a baseline to compare with", fr: "un point de départ permet de comparer" },
    ambition: { en: "it goes beyond the baseline", fr: "il dépasse le point de départ" },
    wording: { en: "the sentence asks for more than before", fr: "la phrase demande plus qu'avant" },
    agreement: {
      en: "somebody agreed, or past results speak for it",
      fr: "il est accepté ou appuyé sur des résultats",
    },
  },
  realistic: {
    means: { en: "the means are named", fr: "les moyens sont indiqués" },
    drivers: { en: "the activity is planned", fr: "l'activité est prévue" },
  },
  timeBound: {
    due: { en: "it has a due date", fr: "il a une échéance" },
    milestones: { en: "it has milestones", fr: "il a des paliers" },
    review: { en: "a review is planned", fr: "un point est prévu" },
    wording: inTheSentence,
    event: { en: "it is tied to an event", fr: "il est lié à un événement" },
  },
};

const gaps: Gaps = {
  specific: {
    statement: { en: "no sentence says what is to be reached", fr: "aucune phrase ne dit ce qu'il faut obtenir" },
    result: { en: "the sentence names no result", fr: "la phrase n'annonce aucun résultat" },
    direction: {
      en: "the sentence gives a direction, no result",
      fr: "la phrase donne une direction, pas un résultat",
    },
    owner: { en: "nobody answers for it", fr: "personne n'en répond" },
  },
  measurable: {
    measure: { en: "no indicator and no figure", fr: "ni indicateur ni chiffre" },
    firmness: {
      en: "the quantity is not firm, or of nothing",
      fr: "la quantité n'est pas ferme, ou on ne sait pas de quoi",
    },
    indicator: { en: "a measure has no indicator", fr: "une mesure n'a pas d'indicateur" },
    target: { en: "a measure has no target", fr: "une mesure n'a pas de cible" },
  },
  ambitious: {
    ambition: {
      en: "the target is hardly better than the baseline",
      fr: "la cible ne dépasse guère le point de départ",
    },
    modesty: { en: "the sentence asks for no more than before", fr: "la phrase ne demande pas plus qu'avant" },
    baseline: { en: "no baseline to compare with", fr: "pas de point de départ auquel comparer" },
    agreement: { en: "nobody has agreed to it so far", fr: "personne ne l'a accepté à ce jour" },
  },
  realistic: {
    means: { en: "no means are named", fr: "aucun moyen n'est indiqué" },
    capacity: {
      en: "the activity planned falls short of the target",
      fr: "l'activité prévue ne suffit pas à la cible",
    },
  },
  timeBound: {
    due: { en: "no due date", fr: "pas d'échéance" },
    day: { en: "the day is not said", fr: "le jour n'est pas dit" },
    milestones: { en: "no milestones on a long way", fr: "pas de paliers sur une longue durée" },
  },
};

const unseen: Localized = { en: "the fields do not show it yet", fr: "les champs ne le montrent pas encore" };

/** Why a letter stands as it does: what is lacking if anything is, else what there is. */
export function reasons(letter: Letter, reading: SmartReading): readonly Localized[] {
  const { has, lacks, state } = reading[letter];
  const lacking = textsOf(gaps[letter], lacks);
  if (lacking.length > 0) return lacking;
  if (state === "missing") return [unseen];
  const telling = has.filter((fact) => fact !== "baseline" || !(has as readonly string[]).includes("ambition"));
  return textsOf(facts[letter], telling);
}

function textsOf(texts: Readonly<Record<string, Localized>>, names: readonly string[]): readonly Localized[] {
  return names.flatMap((name) => texts[name] ?? []);
}

const summary = {
  complete: { en: "SMART: all five letters met", fr: "SMART : les cinq lettres sont acquises" },
  parts: { en: "SMART: {parts}", fr: "SMART : {parts}" },
} satisfies Record<string, Localized>;

/** The five letters in a line of words: "SMART: S, M, T met · A partly met · R missing". */
export function smartInWords(reading: SmartReading, locale: Locale): string {
  const parts = (["met", "weak", "missing"] as const).flatMap((state) => {
    const those = letters.filter((letter) => reading[letter].state === state).map((letter) => initials[letter]);
    const words = those.length > 1 ? statesOfSeveral : states;
    return those.length > 0 ? `${those.join(", ")} ${words[state][locale]}` : [];
  });
  const isComplete = letters.every((letter) => reading[letter].state === "met");
  return isComplete ? summary.complete[locale] : fill(summary.parts[locale], { parts: parts.join(" · ") }, locale);
}
