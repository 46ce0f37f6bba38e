import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";

export const languages = ["fr", "en"] as const;
export type Language = (typeof languages)[number];

/** An objective as a good sales manager judged it: see objectives/README.md. What they did not say is undefined. */
export interface LabelledObjective {
  readonly text: string;
  /** The day it is typed on. */
  readonly today: string;
  readonly S?: Label | undefined;
  readonly M?: Label | undefined;
  readonly T?: Label | undefined;
  readonly modest?: boolean | undefined;
  /** What it is, in `kinds.yaml`. */
  readonly kind?: Kind;
}

type Label = "met" | "weak" | "missing";

/** What a file of objectives is there for, by its name. */
export const uses = {
  /** The rules of the reader were made with them. */
  develop: /^(?:develop|kinds)/,
  /** They were written later, by people who had not seen the reader: it learns from them, no rule was made with them. */
  learn: /^learn/,
  /** They only measure: nobody who works on the reader looks at them. */
  measure: /^measure/,
};
export type Use = keyof typeof uses;

const folder = "test/corpus/objectives";

/** The names of the files of a language that are there for something, without their endings. */
export function filesFor(use: Use, language: Language): string[] {
  const names = readdirSync(path.join(folder, language)).filter((name) => uses[use].test(name));
  return names.sort();
}

export function objectivesIn(language: Language, file: string): LabelledObjective[] {
  const text = readFileSync(path.join(folder, language, file), "utf8");
  if (file.endsWith(".txt")) return linesIn(text);
  const { today, sentences, ...lists } = parse(text);
  return sentences ? sentences.map((one: LabelledObjective) => ({ ...one, today })) : ofKinds(lists);
}

const marks: Readonly<Record<string, Label>> = { "+": "met", "~": "weak", "-": "missing" };

/** One a line, `+ ~ - n | the sentence`: S, M, T, and whether it is modest. */
function linesIn(text: string): LabelledObjective[] {
  const today = /^# today: (\S+)$/m.exec(text)?.[1] ?? "";
  return [...text.matchAll(/^([+~-]) ([+~-]) ([+~-]) ([yn]) \| (.*)$/gm)].map(
    ([, S = "", M = "", T = "", y, words = ""]) => {
      return { text: words, today, S: marks[S], M: marks[M], T: marks[T], modest: y === "y" };
    },
  );
}

/** What is known of an objective by its kind. */
const labelsOfKinds = {
  directions: { S: "weak", M: "missing" },
  deliverables: { S: "met", M: "met", modest: false },
  indicators: { S: "met", M: "missing" },
  figures: { S: "met", M: "met" },
  held: { modest: true },
} as const satisfies Readonly<Record<string, Pick<LabelledObjective, "S" | "M" | "modest">>>;

export type Kind = keyof typeof labelsOfKinds;
export const kinds = Object.keys(labelsOfKinds) as Kind[];

function ofKinds(lists: Readonly<Record<Kind, readonly string[]>>): LabelledObjective[] {
  return kinds.flatMap((kind) =>
    lists[kind].map((text) => ({ text, today: "2026-06-15", kind, ...labelsOfKinds[kind] })),
  );
}
