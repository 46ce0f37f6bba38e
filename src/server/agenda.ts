interface AgendaOptions {
  /** Must not reject. */
  readonly check: (uri: string) => Promise<void>;
  readonly nextTurn: () => Promise<void>;
  /** Told how many files wait that are not urgent, after each one. */
  readonly onWaiting: (count: number) => void;
  /** Told when nothing waits any more. */
  readonly onIdle: () => void;
}

/**
 * The files to be checked, one at a time and each once, however often that was asked for: urgent ones first. What people
 * type goes before any of it: a check begins when no more input waits, so a burst of keystrokes is checked once, at its end.
 */
export class Agenda {
  readonly #options: AgendaOptions;
  readonly #urgent = new Set<string>();
  readonly #later = new Set<string>();
  /** Those that were to be left undone. */
  readonly #left = new Set<string>();
  #asked = 0;
  #isRunning = false;

  constructor(options: AgendaOptions) {
    this.#options = options;
  }

  add(uri: string, urgent: boolean): void {
    this.#left.delete(uri);
    if (urgent) {
      this.#asked++;
      this.#later.delete(uri);
      this.#urgent.add(uri);
    } else if (!this.#urgent.has(uri)) {
      this.#later.add(uri);
    }
    if (!this.#isRunning) void this.#run();
  }

  /** How many files are left undone. */
  get left(): number {
    return this.#left.size;
  }

  /** Leaves undone what waits and nobody looks at, until it is added again or taken up. */
  leaveRest(): void {
    for (const uri of this.#later) this.#left.add(uri);
    this.#later.clear();
  }

  takeUpRest(): void {
    for (const uri of [...this.#left]) this.add(uri, false);
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#urgent.size + this.#later.size > 0) {
      await this.#inputIsHandled();
      const [uri = ""] = this.#urgent.size > 0 ? this.#urgent : this.#later;
      this.#urgent.delete(uri);
      this.#later.delete(uri);
      await this.#options.check(uri);
      this.#options.onWaiting(this.#later.size);
    }
    this.#isRunning = false;
    this.#options.onIdle();
  }

  /** Waits as long as each turn brings something urgent. A turn handles one message, before or after us: hence two. */
  async #inputIsHandled(): Promise<void> {
    let before: number;
    do {
      before = this.#asked;
      await this.#options.nextTurn();
      await this.#options.nextTurn();
    } while (this.#asked !== before);
  }
}
