// Builds every bundle from one table: `node esbuild.mjs [name…] [--watch] [--production] [--into=FOLDER]`.
// `--production`: small ones, and only what the extension is made of.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(fileURLToPath(import.meta.url));
const installed = await import("./scripts/install.mjs");
await installed.install();

const { context } = await import("esbuild");
const { modulesFromData } = await import("./scripts/modules-from-data.mjs");

const node = { platform: "node", target: "node20", format: "cjs", outExtension: { ".js": ".cjs" } };

const inBrowser = { platform: "browser", target: "es2022", format: "iife" };
const jsx = { jsx: "automatic", jsxImportSource: "preact" };

// One file for Node and for web workers: it holds both ways in, and evaluates the one it needs.
const anywhere = {
  ...node,
  outExtension: {},
  conditions: ["browser"],
  alias: {
    yaml: "./node_modules/yaml/browser/index.js", // its package names Node's version first
    // The protocol's library can talk over sockets. We don't, and nothing that could is in a bundle.
    net: "./scripts/no-network.mjs",
    "node:net": "./scripts/no-network.mjs",
  },
};

/** tinyglobby's parts are ES modules that ask where they are. */
const asksWhereItIs = {
  banner: { js: '#!/usr/bin/env node\nconst importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
  define: { "import.meta.url": "importMetaUrl" },
};

const bundles = {
  extension: { ...anywhere, entryPoints: { extension: "src/extension/extension.ts" }, external: ["vscode"] },
  server: { ...anywhere, ...jsx, entryPoints: { server: "src/server/server-process.ts" } },
  panel: { ...inBrowser, ...jsx, entryPoints: { panel: "src/views/main.tsx" } },
  portfolio: { ...inBrowser, ...jsx, entryPoints: { portfolio: "src/views/portfolio/main.tsx" } },
  "panel-style": { entryPoints: { panel: "src/views/panel.css", portfolio: "src/views/portfolio.css" } },
  cli: {
    ...node,
    ...jsx,
    entryPoints: { cli: "src/cli/cli.ts" },
    ...asksWhereItIs,
  },
  generate: { ...node, entryPoints: { generate: "scripts/generate.ts" } },
  learn: { ...node, entryPoints: { learn: "scripts/learn/learn.ts" } },
  bench: {
    ...node,
    ...jsx,
    entryPoints: {
      bench: "scripts/bench/bench.ts",
      "bench-in-vscode": "scripts/bench/in-vscode.ts",
      "read-and-parse": "scripts/bench/read-and-parse.ts",
    },
    external: ["vscode"],
    ...asksWhereItIs,
  },
  keystrokes: { ...node, entryPoints: { suggestions: "scripts/keystrokes/suggestions.ts" } },
  test: {
    ...node,
    ...jsx,
    format: "esm",
    outExtension: { ".js": ".mjs" },
    entryPoints: [
      "core",
      "views",
      "workspace",
      "package",
      "cli",
      "server",
      "fuzz",
      "warehouse",
      "neovim",
      "editor",
    ].map((part) => `test/${part}/**/*.test.ts`),
    outbase: ".",
    packages: "external",
    splitting: true,
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    logOverride: { "empty-glob": "silent" },
  },
  fuzz: {
    ...node,
    ...jsx,
    format: "esm",
    outExtension: { ".js": ".mjs" },
    entryPoints: { fuzz: "test/fuzz/batch.ts" },
    packages: "external",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  },
  "test-extension": {
    ...anywhere,
    entryPoints: { "test/extension": "test/extension/index.ts" },
    external: ["vscode", "mocha"],
    alias: { "node:assert/strict": "./test/extension/assert.ts", "mocha/mocha.js": "./node_modules/mocha/mocha.js" },
    define: { suites: JSON.stringify(suitesInVsCode()) },
  },
};

/** The tests inside VS Code: see test/extension/index.ts. */
function suitesInVsCode() {
  const folder = path.join(root, "test", "extension");
  const files = readdirSync(folder).filter((file) => file.endsWith(".test.ts"));
  return files.map((file) => ({
    name: file.slice(0, -".test.ts".length),
    needsNode: /from "node:(?!assert)/.test(readFileSync(path.join(folder, file), "utf8")),
  }));
}

const inPackage = ["extension", "server", "panel", "portfolio", "panel-style"];

const flags = process.argv.slice(2).filter((word) => word.startsWith("--"));
const names = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const production = flags.includes("--production");
const outdir = flags.find((flag) => flag.startsWith("--into="))?.slice("--into=".length) ?? "dist";

await Promise.all(
  Object.entries(bundles)
    .filter(([name]) => (names.length ? names.includes(name) : !production || inPackage.includes(name)))
    .map(async ([, options]) => {
      const build = await context({
        absWorkingDir: root,
        bundle: true,
        outdir,
        sourcemap: !production,
        minify: production,
        legalComments: "none",
        logLevel: "warning",
        plugins: [modulesFromData],
        ...options,
      });
      if (flags.includes("--watch")) return build.watch();
      await build.rebuild();
      await build.dispose();
    }),
).catch(() => process.exit(1)); // esbuild has printed why
