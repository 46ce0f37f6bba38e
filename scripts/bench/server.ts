import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import {
  createProtocolConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

/** The real server as a process of its own, with an editor that only listens. */
export class MeasuredServer {
  readonly #child: ChildProcess;
  readonly #connection: ProtocolConnection;
  #heard: (news: PublishDiagnosticsParams) => void = () => {};
  #version = 0;

  private constructor(child: ChildProcess, connection: ProtocolConnection) {
    this.#child = child;
    this.#connection = connection;
    connection.onNotification("textDocument/publishDiagnostics", (news: PublishDiagnosticsParams) => this.#heard(news));
    connection.onRequest("client/registerCapability", () => null);
    connection.onRequest("window/workDoneProgress/create", () => null);
    connection.listen();
  }

  static async start(folder: string, storage: string): Promise<MeasuredServer> {
    const child = spawn(process.execPath, ["dist/server.js", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    const { stdout, stdin } = child;
    const reader = new StreamMessageReader(stdout);
    const server = new MeasuredServer(child, createProtocolConnection(reader, new StreamMessageWriter(stdin)));
    await server.#connection.sendRequest("initialize", {
      processId: null,
      rootUri: folder,
      capabilities: {
        window: { workDoneProgress: true },
        workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
        textDocument: { publishDiagnostics: { versionSupport: true } },
      },
      initializationOptions: { storage },
    });
    return server;
  }

  notify(method: string, params: object): Promise<void> {
    return this.#connection.sendNotification(method, params);
  }

  /** Does something, and waits for news of a file that fit. */
  async until(isIt: (news: PublishDiagnosticsParams) => boolean, doing: () => Promise<void>): Promise<void> {
    const heard = new Promise<void>((resolve) => {
      this.#heard = (news) => void (isIt(news) && resolve());
    });
    await doing();
    await heard;
    this.#heard = () => {};
  }

  open(uri: string, text: string): Promise<void> {
    const version = ++this.#version;
    const textDocument = { uri, languageId: "account-plan", version, text };
    return this.until(
      (news) => news.uri === uri && news.version === version,
      () => this.notify("textDocument/didOpen", { textDocument }),
    );
  }

  /** Types a letter, and waits for the findings. */
  type(uri: string, line: number, text: string): Promise<void> {
    const version = ++this.#version;
    const start = { line, character: 0 };
    const contentChanges = [{ range: { start, end: start }, text }];
    return this.until(
      (news) => news.uri === uri && news.version === version,
      () => this.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges }),
    );
  }

  /** Milliseconds of CPU time since its start, where the system tells (Linux); else of time. */
  get spent(): number {
    try {
      const fields = readFileSync(`/proc/${this.#child.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
      return (Number(fields[11]) + Number(fields[12])) * 10;
    } catch {
      return performance.now();
    }
  }

  /** MB that are in memory now, where the system tells. */
  get memory(): number {
    const status = readFileSync(`/proc/${this.#child.pid}/status`, "utf8");
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  }

  async end(): Promise<void> {
    const ended = once(this.#child, "exit");
    await this.#connection.sendRequest("shutdown");
    await this.notify("exit", {});
    await ended;
    this.#connection.dispose();
  }
}
