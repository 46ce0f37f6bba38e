// The language server as a web worker. It reaches no files by itself: the client reads them.
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser";
import { localeOf } from "../core/locale.ts";
import { startServer } from "./server.ts";

/** The web's, which is not quite Node's. */
declare const MessageChannel: new () => {
  readonly port1: { onmessage: (() => void) | null; close(): void };
  readonly port2: { postMessage(message: unknown): void };
};

const channel = globalThis;

startServer(
  createConnection(ProposedFeatures.all, new BrowserMessageReader(channel), new BrowserMessageWriter(channel)),
  {
    disk: undefined,
    locale: localeOf(Intl.DateTimeFormat().resolvedOptions().locale),
    clock: () => new Date(),
    worked: () => performance.now(),
    rulePages: "",
    nextTurn,
  },
);

/** A timer would wait for some milliseconds. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
