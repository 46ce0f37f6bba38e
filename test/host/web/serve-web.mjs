// VS Code as on vscode.dev: all in the browser. Its server only hands out files, and this proxy what is different about it.
import { readdir, readFile } from "node:fs/promises";
import http from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../serve.mjs";
import { calmSettings } from "../settings.mjs";
import { withoutServer } from "./without-server.mjs";

const filesExtension = fileURLToPath(new URL("files", import.meta.url));
const types = { ".js": "text/javascript", ".json": "application/json", ".css": "text/css", ".svg": "image/svg+xml" };

/**
 * @param {{ extension: string, folder: string, tests?: string, settings?: Record<string, unknown>,
 *   log?: (line: string) => void }} options absolute paths: an extension in development mode, the folder whose files
 *   the workspace begins with, and the suite to run, inside the folder of the extension
 */
export async function serveWeb({ extension, folder, tests, settings, log }) {
  const server = await serve({ automation: true, log });
  const upstream = new URL(server.url);
  const proxy = http.createServer((request, response) => {
    handle(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const authority = `127.0.0.1:${proxy.address().port}`;
  const at = (place) => ({ scheme: "http", authority, path: place });
  const configuration = {
    developmentOptions: {
      enableSmokeTestDriver: true,
      extensions: [at("/extension")],
      ...(tests && { extensionTestsPath: at(`/extension/${posix(path.relative(extension, tests))}`) }),
    },
    additionalBuiltinExtensions: [at("/files")],
    folderUri: { scheme: "plans-in-memory", path: "/" },
    configurationDefaults: { ...calmSettings, ...settings },
    enableWorkspaceTrust: false,
  };

  return {
    url: `http://${authority}/${upstream.search}`,
    ended: server.ended,
    async stop() {
      proxy.closeAllConnections();
      proxy.close();
      await server.stop();
    },
  };

  async function handle(request, response) {
    const { pathname } = new URL(request.url, upstream);
    if (pathname === "/files.json") return send(response, ".json", JSON.stringify(await textsIn(folder)));
    for (const [prefix, place] of [
      ["/extension/", extension],
      ["/files/", filesExtension],
    ]) {
      if (pathname.startsWith(prefix)) return sendFile(response, place, pathname.slice(prefix.length));
    }
    return forward(request, response, pathname);
  }

  function forward(request, response, pathname) {
    const change = withoutServer(pathname, configuration);
    const headers = { ...request.headers, ...(change && { "accept-encoding": "identity" }) };
    const { hostname, port } = upstream;
    return new Promise((resolve, reject) => {
      const asked = http.request({ hostname, port, path: request.url, method: request.method, headers }, (answer) => {
        if (!change || answer.statusCode !== 200) {
          response.writeHead(answer.statusCode, answer.headers);
          answer.pipe(response).on("close", resolve);
          return;
        }
        const { "content-length": _length, ...kept } = answer.headers;
        bodyOf(answer).then((body) => resolve(response.writeHead(200, kept).end(change(body))), reject);
      });
      asked.on("error", reject);
      request.pipe(asked);
    });
  }
}

async function sendFile(response, folder, name) {
  const file = path.join(folder, decodeURIComponent(name));
  const body = await readFile(file).catch(() => undefined);
  if (body) send(response, path.extname(file), body);
  else response.writeHead(404).end();
}

function send(response, extension, body) {
  response.writeHead(200, { "content-type": types[extension] ?? "application/octet-stream" }).end(body);
}

async function bodyOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** The files at the top of a folder, by name. */
async function textsIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name), "utf8")])),
  );
}

function posix(place) {
  return place.split(path.sep).join("/");
}
