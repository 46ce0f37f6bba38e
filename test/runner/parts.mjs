import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { run } from "../../scripts/command.mjs";
import { root } from "../host/paths.mjs";
import { fromLine } from "./lines.mjs";
import { record, reportVariable } from "./report.mjs";
import { compiled, hasFrenchSuites, partsWithSources, sourcesOf } from "./sources.mjs";

// Milliseconds, for what never ends: CI shares its two cores.
const deadline = 1_800_000; // of a part
const testDeadline = 180_000;

/**
 * One part of the tests, run in a process of its own.
 * @typedef {{ name: string, title: string, run: (report: string, say: (line: string) => void) => Promise<void> }} Part
 *   `run` records its tests in the report, says what else there is to know, and throws when it breaks off
 */

/** All parts, in the order they run: the longest first, the others beside it. `desktop` only when asked for. @returns {Part[]} */
export function allParts() {
  const inNode = partsWithSources().filter((name) => !["neovim", "extension", "editor"].includes(name));
  return [
    ...(sourcesOf("editor").length ? [editorPart] : []),
    ...(existsSync(path.join(root, "scripts", "check.mjs")) ? [check] : []),
    ...inNode.map((name) => nodePart(name, name)),
    ...(sourcesOf("neovim").length ? [nodePart("neovim", "Neovim")] : []),
    ...(sourcesOf("extension").length ? [vscodePart("en", "English")] : []),
    ...(hasFrenchSuites() ? [vscodePart("fr", "French")] : []),
    ...(sourcesOf("extension").length ? [webPart("en", "English")] : []),
    ...(hasFrenchSuites() ? [webPart("fr", "French")] : []),
    desktop,
  ];
}

/** Types, lint, format, generated files. */
const check = {
  name: "check",
  title: "check",
  run: async (report) => {
    const error = await run(process.execPath, ["scripts/check.mjs"], { cwd: root }).then(
      () => undefined,
      (failure) => failure.message,
    );
    record(report, error ? { event: "fail", title: "npm run check", error } : { event: "pass" });
    record(report, { event: "end" });
  },
};

/** Compiled tests in plain Node. */
function nodePart(name, title) {
  return {
    name,
    title,
    run: async (report, say) => {
      const script = path.join(root, "test", "runner", "mocha.mjs");
      const files = compiled(sourcesOf(name));
      const child = spawn(process.execPath, ["--enable-source-maps", script, String(testDeadline), ...files], {
        cwd: root,
        env: { ...process.env, [reportVariable]: report },
        stdio: ["ignore", "pipe", "pipe"],
        timeout: deadline,
        killSignal: "SIGKILL",
      });
      for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on("line", say);
      const [code, signal] = await once(child, "close");
      if (code !== 0 && code !== 1) throw new Error(`the process ended with ${signal ?? `exit code ${code}`}`);
    },
  };
}

/** VS Code as a person sees it. */
const editorPart = afterInstall(nodePart("editor", "VS Code seen from outside"));

/** The suite inside VS Code, in the browser. */
function vscodePart(locale, language) {
  return afterInstall({
    name: "vscode",
    title: `VS Code in ${language}`,
    run: (report, say) =>
      withExamples(async (folder) => {
        const { runSuite, tracesOf } = await import("../host/suite.mjs");
        const code = await runSuite({ tests: suite, folder, locale, deadline, env: { [reportVariable]: report } });
        if (code === 0) return;
        const traces = Object.values(tracesOf(locale)).map((file) => path.relative(root, file));
        say(`VS Code at that moment: ${traces.join(", ")}`);
      }),
  });
}

/** The same suite in a web worker, as on vscode.dev. */
function webPart(locale, language) {
  return afterInstall({
    name: "web",
    title: `VS Code on the web in ${language}`,
    run: (report, say) =>
      withExamples(async (folder) => {
        const { runWebSuite, tracesOf } = await import("../host/suite.mjs");
        const onLine = (line) => {
          const event = fromLine(line);
          if (event) record(report, event);
        };
        const code = await runWebSuite({ tests: suite, folder, locale, deadline, onLine });
        if (code === 0) return;
        const traces = Object.values(tracesOf(locale, true)).map((file) => path.relative(root, file));
        say(`VS Code at that moment: ${traces.join(", ")}`);
      }),
  });
}

/** The same suite through @vscode/test-electron. */
const desktop = {
  name: "desktop",
  title: "VS Code through @vscode/test-electron",
  run: (report) =>
    withExamples(async (folder) => {
      const { runOnDesktop } = await import("../host/desktop.mjs");
      await runOnDesktop({ tests: suite, folder, env: { [reportVariable]: report } });
    }),
};

const suite = path.join(root, "dist", "test", "extension.js");

/** A part that needs VS Code's server and a browser: they are installed once, though several parts may start together. */
function afterInstall(part) {
  return {
    ...part,
    run: async (...words) => {
      await vsCodeInstalled();
      await part.run(...words);
    },
  };
}

const vsCodeInstalled = lazily(async () => {
  const { installHost } = await import("../host/install.mjs");
  const { ensureBrowser } = await import("../host/browser.mjs");
  await Promise.all([installHost(), ensureBrowser()]);
});

/** A function that does its work the first time that it is called. */
function lazily(work) {
  let result;
  return () => {
    result ??= work();
    return result;
  };
}

/** Tests in VS Code work on a copy of the examples, and may change it. */
async function withExamples(use) {
  const folder = await mkdtemp(path.join(tmpdir(), "sales-playbook-examples-"));
  try {
    await cp(path.join(root, "examples"), folder, { recursive: true });
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
