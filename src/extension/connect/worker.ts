import { Uri } from "vscode";
import {
  type BaseLanguageClient,
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
} from "vscode-languageclient/browser";
import { identity, serverFile } from "./identity.ts";

/** The DOM's, of which a browser's extension host has this much. */
type Port = ConstructorParameters<typeof BrowserMessageReader>[0];
declare const Worker: new (address: string) => Port & { terminate(): void };

/** A client of a server that is a web worker: a new one each time that it is started. */
export function connectTo(extension: Uri, options: LanguageClientOptions): BaseLanguageClient {
  const address = Uri.joinPath(extension, serverFile).toString(true);
  let worker: InstanceType<typeof Worker> | undefined;
  const start = async () => {
    worker?.terminate(); // one that did not end when it was asked to
    worker = new Worker(address);
    return { reader: new BrowserMessageReader(worker), writer: new LastWriter(worker) };
  };
  return new LanguageClient(...identity, start, options);
}

/** A worker does not end by itself when it has nobody to talk to. */
class LastWriter extends BrowserMessageWriter {
  readonly #worker: InstanceType<typeof Worker>;

  constructor(worker: InstanceType<typeof Worker>) {
    super(worker);
    this.#worker = worker;
  }

  override end(): void {
    this.#worker.terminate();
  }
}
