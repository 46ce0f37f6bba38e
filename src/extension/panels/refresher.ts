/**
 * Draws a page again when something has changed: one drawing at a time, as soon as the page listens, until what is shown is
 * of now. Whoever types faster than it is answered sees every answer, none of them late.
 */
export class Refresher {
  readonly #draw: () => Promise<void>;
  #isListening = false;
  #isDrawing = false;
  #isOutdated = false;

  constructor(draw: () => Promise<void>) {
    this.#draw = draw;
  }

  /** The page listens. */
  start(): void {
    this.#isListening = true;
    this.refresh();
  }

  /** The page is gone, or is loading again. */
  stop(): void {
    this.#isListening = false;
  }

  refresh(): void {
    this.#isOutdated = true;
    if (!this.#isDrawing) void this.#drawUntilOfNow();
  }

  async #drawUntilOfNow(): Promise<void> {
    this.#isDrawing = true;
    try {
      while (this.#isOutdated && this.#isListening) {
        this.#isOutdated = false;
        await this.#draw();
      }
    } finally {
      this.#isDrawing = false;
    }
  }
}
