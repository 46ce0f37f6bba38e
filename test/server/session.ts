import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { Client, type ClientOptions } from "./client.ts";

/** A folder that exists as long as a test runs. */
export class Folder {
  readonly path: string;

  constructor(place: string) {
    this.path = place;
  }

  get uri(): string {
    return pathToFileURL(this.path).href;
  }

  /** The address of a file in it, which need not exist. */
  uriOf(name: string): string {
    return pathToFileURL(path.join(this.path, name)).href;
  }

  async write(name: string, text: string | Uint8Array): Promise<string> {
    const file = path.join(this.path, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    return this.uriOf(name);
  }

  async remove(name: string): Promise<string> {
    await rm(path.join(this.path, name), { recursive: true });
    return this.uriOf(name);
  }
}

export async function withFolder<T>(files: Readonly<Record<string, string>>, use: (folder: Folder) => Promise<T>) {
  const folder = new Folder(await mkdtemp(path.join(tmpdir(), "sales-playbook-server-")));
  try {
    for (const [name, text] of Object.entries(files)) await folder.write(name, text);
    return await use(folder);
  } finally {
    await rm(folder.path, { recursive: true, force: true });
  }
}

/** The real server in a process of its own. Afterwards it is asked to end, and must. */
export async function withServer<T>(options: ClientOptions, use: (client: Client) => Promise<T>): Promise<T> {
  const child = spawn(process.execPath, ["dist/server.js", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = once(child, "exit");
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  try {
    const client = await Client.connect(connection, options);
    const result = await use(client);
    await client.request("shutdown");
    await client.notify("exit", undefined);
    const [code] = await ended;
    if (code !== 0) throw new Error(`the server ended with ${code}`);
    return result;
  } finally {
    connection.dispose();
    child.kill("SIGKILL");
  }
}

/** A server that watches one folder. */
export function inFolder<T>(
  files: Readonly<Record<string, string>>,
  use: (client: Client, folder: Folder) => Promise<T>,
  options: ClientOptions = {},
): Promise<T> {
  return withFolder(files, (folder) =>
    withServer({ folders: [folder.uri], ...options }, (client) => use(client, folder)),
  );
}
