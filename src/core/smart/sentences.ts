import type { Playbook } from "../playbook/playbook.ts";
import { readSentence, type SentenceReading } from "../sentence/read-sentence.ts";

/** What sentences say under one playbook on one day: each is read once, when somebody first asks. */
export class Sentences {
  readonly playbook: Playbook;
  readonly today: string;
  readonly #readings = new Map<string, SentenceReading>();
  readonly #before: ReadonlyMap<string, SentenceReading> | undefined;

  /** `before`: what was read for an earlier text of the plan; most of its sentences are still the same. */
  constructor({ playbook, today }: Pick<Sentences, "playbook" | "today">, before?: Sentences) {
    this.playbook = playbook;
    this.today = today;
    this.#before = before?.isFor(this) ? before.#readings : undefined;
  }

  isFor({ playbook, today }: { readonly playbook: object; readonly today: string }): boolean {
    return this.playbook === playbook && this.today === today;
  }

  read(sentence: string): SentenceReading {
    const known = this.#readings.get(sentence);
    if (known) return known;
    const reading = this.#before?.get(sentence) ?? readSentence(sentence, this);
    this.#readings.set(sentence, reading);
    return reading;
  }
}
