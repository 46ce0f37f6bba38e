import type { Settings } from "./protocol.ts";

/** What the user has set, as the client said it last. */
export class CurrentSettings {
  readonly #onChange: () => void;
  #current: Settings = {};

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get current(): Settings {
    return this.#current;
  }

  /** Undefined from a client that has no settings of ours. */
  change(settings: Settings | undefined): void {
    this.#current = settings ?? {};
    this.#onChange();
  }
}
