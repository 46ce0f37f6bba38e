import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import { readSentence } from "../../../src/core/sentence/read-sentence.ts";
import {
  filesFor,
  type LabelledObjective,
  type Language,
  objectivesIn,
  type Use,
} from "../../corpus/labelled-objectives.ts";

export const questions = ["S", "M", "T", "modest"] as const;
export type Question = (typeof questions)[number];

/** How often the reader and the people who labelled agree that there is something to say about a sentence. */
export interface Agreement {
  /** Both say so. */
  readonly agreed: number;
  /** Sentences that only the reader complains of. */
  readonly falseAlarms: number;
  /** Sentences that only the people complain of. */
  readonly missed: number;
}

/** Over all objectives of a language that are there for something. */
export function agreementOn(use: Use, language: Language): Record<Question, Agreement> {
  const answers = filesFor(use, language)
    .flatMap((file) => objectivesIn(language, file))
    .map((objective) => ({ meant: complaintsIn(objective), told: complaintsAbout(objective) }));
  const of = (question: Question) =>
    agreementOf(answers.map(({ told, meant }) => ({ told: told[question], meant: meant[question] })));
  return { S: of("S"), M: of("M"), T: of("T"), modest: of("modest") };
}

/** Of what was told of each sentence and what was meant; where nobody said, neither counts. */
export function agreementOf(
  answers: readonly { readonly told: boolean; readonly meant: boolean | undefined }[],
): Agreement {
  const count = (told: boolean, meant: boolean) =>
    answers.filter((answer) => answer.told === told && answer.meant === meant).length;
  return { agreed: count(true, true), falseAlarms: count(true, false), missed: count(false, true) };
}

/** Whether the reader says of a sentence all that the people said, and nothing against it. */
export function isJudgedAlike(objective: LabelledObjective): boolean {
  const [meant, told] = [complaintsIn(objective), complaintsAbout(objective)];
  return questions.every((question) => meant[question] === undefined || meant[question] === told[question]);
}

/** Undefined where nobody said. */
function complaintsIn({ S, M, T, modest }: LabelledObjective): Record<Question, boolean | undefined> {
  return { S: S && S !== "met", M: M && M !== "met", T: T && T !== "met", modest };
}

function complaintsAbout({ text, today }: LabelledObjective): Record<Question, boolean> {
  const { specific, measurable, timeBound, modesty } = readSentence(text, { today, playbook: builtInPlaybook });
  const complains = ({ state }: { readonly state: string }) => state !== "met";
  return { S: complains(specific), M: complains(measurable), T: complains(timeBound), modest: modesty !== undefined };
}

export const precision = ({ agreed, falseAlarms }: Agreement) => agreed / (agreed + falseAlarms);
export const recall = ({ agreed, missed }: Agreement) => agreed / (agreed + missed);
export const f1 = ({ agreed, falseAlarms, missed }: Agreement) => (2 * agreed) / (2 * agreed + falseAlarms + missed);
