import { builtInPlaybook } from "../../src/core/playbook/built-in.ts";
import type { questions } from "../../src/core/sentence/judgement/odds.ts";
import { traitsOf, traitsOfConclusions } from "../../src/core/sentence/judgement/traits.ts";
import { conclusionsOf } from "../../src/core/sentence/letters/conclusions.ts";
import { partsOf } from "../../src/core/sentence/letters/parts.ts";
import { parseSentence } from "../../src/core/sentence/sentence.ts";
import {
  filesFor,
  type LabelledObjective,
  type Language,
  languages,
  objectivesIn,
} from "../../test/corpus/labelled-objectives.ts";

export type Question = (typeof questions)[number];

/** A labelled sentence with its traits. */
export interface Seen {
  readonly language: Language;
  readonly file: string;
  readonly use: "develop" | "learn";
  readonly traits: readonly string[];
  /** Undefined where nobody said. */
  readonly judged: Readonly<Record<Question, boolean | undefined>>;
}

/** All sentences to learn from. */
export function seenSentences(): Seen[] {
  return languages.flatMap((language) =>
    (["develop", "learn"] as const).flatMap((use) =>
      filesFor(use, language).flatMap((file) =>
        objectivesIn(language, file).map((objective) => ({
          language,
          file,
          use,
          // Where rules were made with a sentence, that they are right about it says nothing of how right they are.
          traits: use === "learn" ? allTraitsOf(objective) : [...traitsOf(partsIn(objective))],
          judged: judgedBy(objective),
        })),
      ),
    ),
  );
}

function partsIn({ text, today }: LabelledObjective) {
  return partsOf(parseSentence(text, today, builtInPlaybook));
}

function allTraitsOf(objective: LabelledObjective): string[] {
  const parts = partsIn(objective);
  return [...traitsOf(parts), ...traitsOfConclusions(parts, conclusionsOf(parts, builtInPlaybook))];
}

function judgedBy({ S, M, modest }: LabelledObjective): Seen["judged"] {
  return { unspecific: S && S !== "met", unmeasurable: M && M !== "met", modest };
}
