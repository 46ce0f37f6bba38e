/** The last answer about each thing, with the question that it was given to: all that it depends on besides. */
export class Answers<Thing, Answer> {
  readonly #last: Last<Thing, Answer>;

  constructor(last: Last<Thing, Answer>) {
    this.#last = last;
  }

  get(thing: Thing, question: string): Answer | undefined {
    const known = this.#last.get(thing);
    return known?.question === question ? known.answer : undefined;
  }

  set(thing: Thing, question: string, answer: Answer): void {
    this.#last.set(thing, { question, answer });
  }
}

/** A map, weak or not. */
interface Last<Thing, Answer> {
  get(thing: Thing): Answered<Answer> | undefined;
  set(thing: Thing, answered: Answered<Answer>): unknown;
}

interface Answered<Answer> {
  readonly question: string;
  readonly answer: Answer;
}
