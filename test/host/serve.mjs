import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../scripts/command.mjs";
import { atEnd } from "./cleanup.mjs";
import { installHost } from "./install.mjs";
import { calmSettings } from "./settings.mjs";

const startDeadline = 60_000; // milliseconds

// Without a marketplace nothing looks for recommendations or updates in the network.
const noGallery = { EXTENSIONS_GALLERY: "{}" };

/**
 * Starts VS Code's own server on a free port of 127.0.0.1, with settings and data of its own in a temporary folder.
 * @param {{ extension?: string, vsix?: string, automation?: boolean, settings?: Record<string, unknown>, env?: NodeJS.ProcessEnv,
 *   log?: (line: string) => void }} [options]
 *   `extension`: the folder of one to install as it is, without copying; `vsix`: one to install from its file; `automation`: addresses may name a suite to
 *   run, and VS Code shows no dialogs and messages; `settings` are the user's; `env` reaches the extension host
 */
export async function serve({ extension, vsix, automation = false, settings = {}, env = {}, log = console.log } = {}) {
  const { node, server } = await installHost(log);
  const data = await mkdtemp(path.join(tmpdir(), "sales-playbook-vscode-"));
  const token = randomUUID();
  await prepare(data, { token, settings, extension });
  if (vsix) await run(node, ["out/server-main.js", "--install-extension", vsix, ...dataFlags(data)], { cwd: server });
  const child = spawn(node, ["out/server-main.js", ...serverFlags(data, automation)], {
    cwd: server,
    env: { ...process.env, ...noGallery, ...socketsIn(data), ...env },
    stdio: ["ignore", "pipe", "pipe"],
    // A process group of its own: the server's extension hosts and their language servers end with it.
    detached: true,
  });
  const exited = new Promise((resolve) => child.once("close", resolve));
  const kill = () => killGroup(child.pid);
  const cancel = atEnd(kill);
  const stop = async () => {
    cancel();
    kill();
    await exited;
    await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    const authority = `127.0.0.1:${await portOf(child)}`;
    return {
      url: `http://${authority}/?tkn=${token}`,
      openUrl: (folder, payload) => openUrl(authority, { tkn: token, folder }, payload),
      /** Kept when the server has ended, by itself or by `stop`. */
      ended: exited,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {string} authority host:port
 * @param {{ tkn: string, folder: string }} query the token, and the workspace as an absolute path
 * @param {{ file?: string, extension?: string, tests?: string }} [payload] absolute paths: a file to show first; with
 *   automation an extension in development mode, and the suite to run in its host
 */
function openUrl(authority, query, { file, extension, tests } = {}) {
  const uri = (target) => `vscode-remote://${authority}${encodeURI(target)}`;
  const payload = [
    ...(file ? [["openFile", uri(file)]] : []),
    ...(extension ? [["extensionDevelopmentPath", uri(extension)]] : []),
    ...(tests ? [["extensionTestsPath", uri(tests)]] : []),
  ];
  return `http://${authority}/?${new URLSearchParams({ ...query, payload: JSON.stringify(payload) })}`;
}

function serverFlags(data, automation) {
  return [
    ...["--host", "127.0.0.1", "--port", "0", "--disable-telemetry"],
    ...["--disable-workspace-trust", "--connection-token-file", tokenFile(data), ...dataFlags(data)],
    ...(automation ? ["--enable-smoke-test-driver"] : []),
  ];
}

function dataFlags(data) {
  return ["--server-data-dir", data, "--accept-server-license-terms"];
}

/** What VS Code finds when it starts for the first time. */
async function prepare(data, { token, settings, extension }) {
  // Whoever reaches the port needs it too: VS Code can read files and run programs.
  await writeFile(tokenFile(data), token, { mode: 0o600 });
  const user = path.join(data, "data", "User");
  await mkdir(user, { recursive: true });
  await writeFile(path.join(user, "settings.json"), JSON.stringify({ ...calmSettings, ...settings }, undefined, 2));
  if (!extension) return;
  const installed = path.join(data, "extensions");
  await mkdir(installed);
  // A link, so that a new build needs only a reload of the window, and an uninstall can't remove the sources.
  await symlink(extension, path.join(installed, path.basename(extension)));
}

function tokenFile(data) {
  return path.join(data, "token");
}

/** Linux: VS Code's sockets go with its data, since SIGKILL leaves it no time to remove them. */
function socketsIn(data) {
  return process.platform === "linux" ? { XDG_RUNTIME_DIR: data } : {};
}

/** The port, once the server says that it listens there. */
function portOf(child) {
  return new Promise((resolve, reject) => {
    let output = "";
    const fail = (reason) => reject(new Error(`VS Code's server ${reason}.\n${output.trimEnd()}`));
    const timer = setTimeout(fail, startDeadline, `was not ready within ${startDeadline / 1000} s`);
    child.once("error", (error) => fail(`can't start: ${error.message}`));
    child.once("exit", (code, signal) => fail(`ended at its start (${signal ?? code})`));
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output = (output + text).slice(-10_000);
        const port = /listening on (\d+)/.exec(output)?.[1];
        if (!port) return;
        clearTimeout(timer);
        resolve(port);
      });
    }
  });
}

function killGroup(leader) {
  try {
    process.kill(-leader, "SIGKILL");
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}
