import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import { readSentence } from "../../../src/core/sentence/read-sentence.ts";

export const languages = ["fr", "en"] as const;
export const questions = ["S", "M", "T", "modest"] as const;
export type Question = (typeof questions)[number];

/** The part of the corpus to learn from, and the part that only measures. */
export const halves = {
  develop: ["develop", "develop-more", "develop-hard", "develop-wide", "develop-late", "develop-everyday"],
  measure: ["measure"],
} as const;

interface Labelled {
  readonly text: string;
  readonly S: string;
  readonly M: string;
  readonly T: string;
  readonly modest: boolean;
}

/** How often the reader and the people who labelled agree that there is something to say about a sentence. */
export interface Agreement {
  /** Both say so. */
  readonly agreed: number;
  /** Sentences that only the reader complains of. */
  readonly falseAlarms: readonly string[];
  /** Sentences that only the people complain of. */
  readonly missed: readonly string[];
}

export function agreementOn(
  half: keyof typeof halves,
  language: (typeof languages)[number],
): Record<Question, Agreement> {
  const answers = halves[half].flatMap((name) => {
    const { today, sentences } = corpus(`test/corpus/objectives/${language}/${name}.yaml`);
    return sentences.map((sentence) => ({ sentence, told: complaintsAbout(sentence.text, today) }));
  });
  const of = (question: Question): Agreement => {
    const isMeant = ({ sentence }: (typeof answers)[number]) =>
      question === "modest" ? sentence.modest : sentence[question] !== "met";
    const told = answers.filter((answer) => answer.told[question]);
    return {
      agreed: told.filter(isMeant).length,
      falseAlarms: told.filter((answer) => !isMeant(answer)).map(({ sentence }) => sentence.text),
      missed: answers
        .filter((answer) => isMeant(answer) && !answer.told[question])
        .map(({ sentence }) => sentence.text),
    };
  };
  return { S: of("S"), M: of("M"), T: of("T"), modest: of("modest") };
}

function corpus(file: string): { readonly today: string; readonly sentences: readonly Labelled[] } {
  return parse(readFileSync(file, "utf8"));
}

function complaintsAbout(text: string, today: string): Record<Question, boolean> {
  const { specific, measurable, timeBound, modesty } = readSentence(text, { today, playbook: builtInPlaybook });
  const complains = ({ state }: { readonly state: string }) => state !== "met";
  return { S: complains(specific), M: complains(measurable), T: complains(timeBound), modest: modesty !== undefined };
}

export const precision = ({ agreed, falseAlarms }: Agreement) => agreed / (agreed + falseAlarms.length);
export const recall = ({ agreed, missed }: Agreement) => agreed / (agreed + missed.length);
export const f1 = ({ agreed, falseAlarms, missed }: Agreement) =>
  (2 * agreed) / (2 * agreed + falseAlarms.length + missed.length);
