import type { Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

/**
 * The language server as the rest of the extension speaks with it, from the first moment on. Its client is a large program:
 * it is made and started once VS Code has heard that the extension is ready, and what is asked before waits for it.
 */
export class LanguageServer implements Disposable {
  readonly #client: Promise<BaseLanguageClient>;
  readonly #started: Promise<void>;
  #isDisposed = false;

  constructor(makeClient: () => Promise<BaseLanguageClient>) {
    this.#client = this.#make(makeClient);
    this.#started = this.#client.then((client) => client.start());
  }

  async sendRequest<Answer>(request: string, params?: object): Promise<Answer> {
    const client = await this.#client;
    return client.sendRequest<Answer>(request, params);
  }

  async sendNotification(notification: string): Promise<void> {
    return (await this.#client).sendNotification(notification);
  }

  /** One listener for each notification. */
  onNotification<News>(notification: string, listener: (news: News) => void): void {
    void this.#client.then((client) => client.onNotification(notification, listener));
  }

  async restart(): Promise<void> {
    const client = await this.#client;
    await client.stop();
    await client.start();
  }

  /** A client that is starting can't be stopped before it runs. */
  dispose(): void {
    this.#isDisposed = true;
    void this.#started.then(async () => (await this.#client).dispose());
  }

  async #make(makeClient: () => Promise<BaseLanguageClient>): Promise<BaseLanguageClient> {
    await nextTurn();
    // Who closes the window at once needs none: nobody hears what is left to wait for it.
    return this.#isDisposed ? new Promise(() => {}) : makeClient();
  }
}

/** A promise alone would be kept before VS Code hears anything. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
