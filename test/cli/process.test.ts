import assert from "node:assert/strict";
import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync } from "node:fs";
import path from "node:path";
import { version } from "../../package.json";
import { datelessPlan, goodPlan, inFolder, onlyCodes } from "./terminal.ts";

const bundle = path.resolve("dist/cli.cjs");
const files = { "sales-playbook.yaml": onlyCodes({ "smart/time-bound": "error" }), "a.account.yaml": datelessPlan };

/** The real command, in a process of its own. */
function start(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): ChildProcessWithoutNullStreams {
  const { LC_ALL: _, LC_MESSAGES: __, ...inherited } = process.env;
  return spawn(process.execPath, [bundle, ...args], { cwd, env: { ...inherited, LANG: "en_US.UTF-8", ...env } });
}

async function ended(child: ChildProcess): Promise<{ code: number; out: string; err: string }> {
  const [out, err] = [child.stdout, child.stderr].map((stream) => {
    const chunks: string[] = [];
    stream?.setEncoding("utf8").on("data", (text) => chunks.push(text));
    return chunks;
  });
  const [code] = await once(child, "close");
  return { code, out: out?.join("") ?? "", err: err?.join("") ?? "" };
}

describe("the command as a process", () => {
  it("gives its findings and its exit code", () =>
    inFolder(files, async ({ folder }) => {
      const { code, out, err } = await ended(start(["check", "."], folder));
      assert.deepEqual([code, err], [1, ""]);
      assert.match(
        out,
        /^a\.account\.yaml\n {2}4:16 {2}error {8}No date.* {2}smart\/time-bound\n\n1 error in 1 of 2 files\n$/,
      );
    }));

  it("speaks the language of its environment", () =>
    inFolder(files, async ({ folder }) => {
      assert.match(
        (await ended(start(["check", "."], folder, { LANG: "fr_FR.UTF-8" }))).out,
        /1 erreur dans 1 fichier sur 2\n$/,
      );
    }));

  it("reads standard input, the empty one too", () =>
    inFolder(files, async ({ folder }) => {
      for (const [text, code] of [
        [datelessPlan, 1],
        [goodPlan, 0],
        ["", 0],
      ] as const) {
        const child = start(["check", "-"], folder);
        child.stdin.end(text);
        assert.equal((await ended(child)).code, code);
      }
    }));

  it("does not wait for the end of an input that has none", () =>
    inFolder(files, async ({ folder }) => {
      const child = start(["check", "-"], folder);
      child.stdin.on("error", () => {});
      const more = () => void (child.stdin.writable && child.stdin.write("accountPlan: 1\n".repeat(10_000), more));
      more();
      assert.notEqual((await ended(child)).code, null);
    }));

  it("does not mind a reader that leaves early", () =>
    inFolder(files, async ({ folder }) => {
      for (const [args, code] of [
        [["rules"], 0],
        [["check", "."], 1],
      ] as const) {
        const child = start(args, folder);
        child.stdout.destroy();
        assert.deepEqual(await ended(child), { code, out: "", err: "" });
      }
    }));

  it("writes all of a long output into a pipe", () =>
    inFolder(files, async (terminal) => {
      // A rule says no more than 200 times in one plan what it has to say.
      const many = `${goodPlan}objectives:\n${"  - statement: Sell copiers to the head office\n".repeat(150)}`;
      for (let file = 0; file < 20; file++) await terminal.write(`many/${file}.account.yaml`, many);
      const { out } = await ended(start(["check", "many", "--format", "json"], terminal.folder));
      assert.equal(JSON.parse(out).summary.errors, 3000);
    }));

  it("says so when the output can't be written", function () {
    if (!existsSync("/dev/full")) this.skip();
    return inFolder(files, async ({ folder }) => {
      for (const args of [["rules"], ["brief", "a.account.yaml"], ["brief", "a.account.yaml", "--format", "html"]]) {
        const child = spawn(process.execPath, [bundle, ...args], {
          cwd: folder,
          stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
        });
        const { code, err } = await ended(child);
        assert.equal(code, 2, args.join(" "));
        assert.match(err, /^sales-playbook: ENOSPC[^\n]*\n/m);
        assert.doesNotMatch(err, /\n\s+at /, "a stack trace");
      }
    });
  });

  it("ends at once when it is interrupted", () =>
    inFolder(files, async ({ folder }) => {
      const child = start(["check", "-"], folder);
      // More than a pipe holds: when it is gone, the command has started to read.
      await new Promise((resolve) => child.stdin.write("#".repeat(500_000), resolve));
      child.kill("SIGINT");
      assert.deepEqual(await ended(child), { code: 130, out: "", err: "" });
    }));

  it("runs the language server", () =>
    inFolder(files, async ({ folder }) => {
      const child = start(["lsp", "--stdio"], folder);
      const send = (message: object) => {
        const body = JSON.stringify({ jsonrpc: "2.0", ...message });
        child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
      };
      send({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
      const [answer] = await once(child.stdout.setEncoding("utf8"), "data");
      assert.match(answer, /^Content-Length/);
      send({ id: 2, method: "shutdown" });
      await once(child.stdout, "data");
      send({ method: "exit" });
      assert.equal((await once(child, "close"))[0], 0);
    }));

  it("knows its version", () =>
    inFolder({}, async ({ folder }) => {
      assert.equal((await ended(start(["--version"], folder))).out, `${version}\n`);
    }));
});
