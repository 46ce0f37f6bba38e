import { PassThrough } from "node:stream";
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import type { Host } from "../../src/server/host.ts";
import { startServer } from "../../src/server/server.ts";
import { nodeDataFiles } from "../../src/workspace/node-data-files.ts";
import { nodeFiles } from "../../src/workspace/node-files.ts";
import { Client, type ClientOptions } from "./client.ts";

/** A server in this process, with a clock of the test's own. */
export async function withServerInside(
  host: Partial<Host>,
  options: ClientOptions,
  use: (client: Client) => Promise<void>,
) {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  startServer(
    createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
    {
      disk: { files: nodeFiles, dataFiles: nodeDataFiles },
      locale: "en",
      clock: () => new Date(2026, 5, 15),
      rulePages: "rules:",
      worked: () => 0,
      nextTurn: () => new Promise((resolve) => setImmediate(resolve)),
      ...host,
    },
  );
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const client = await Client.connect(connection, options);
  try {
    await use(client);
  } finally {
    await client.request("shutdown");
    connection.dispose();
  }
}
