// Builds every bundle from one table: `node esbuild.mjs [name…] [--watch] [--production]`.
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

const bundles = {
  extension: { ...node, entryPoints: { extension: "src/extension/extension.ts" }, external: ["vscode"] },
  server: { ...node, ...jsx, entryPoints: { server: "src/server/node.ts" } },
  panel: { ...inBrowser, ...jsx, entryPoints: { panel: "src/views/main.tsx" } },
  "panel-style": { entryPoints: { panel: "src/views/panel.css" } },
  cli: {
    ...node,
    ...jsx,
    entryPoints: { cli: "src/cli/cli.ts" },
    // tinyglobby's parts are ES modules that ask where they are.
    banner: { js: '#!/usr/bin/env node\nconst importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
    define: { "import.meta.url": "importMetaUrl" },
  },
  generate: { ...node, entryPoints: { generate: "scripts/generate.ts" } },
  bench: { ...node, entryPoints: { bench: "scripts/bench/bench.ts" } },
  keystrokes: { ...node, entryPoints: { suggestions: "scripts/keystrokes/suggestions.ts" } },
  test: {
    ...node,
    ...jsx,
    format: "esm",
    outExtension: { ".js": ".mjs" },
    entryPoints: ["core", "views", "workspace", "cli", "server", "warehouse", "neovim", "editor"].map(
      (part) => `test/${part}/**/*.test.ts`,
    ),
    outbase: ".",
    packages: "external",
    splitting: true,
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    logOverride: { "empty-glob": "silent" },
  },
  "test-extension": {
    ...node,
    entryPoints: { "test/extension": "test/extension/index.ts" },
    external: ["vscode", "mocha"],
  },
};

const inPackage = ["extension", "server", "panel", "panel-style", "cli"];

const flags = process.argv.slice(2).filter((word) => word.startsWith("--"));
const names = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const production = flags.includes("--production");

await Promise.all(
  Object.entries(bundles)
    .filter(([name]) => (names.length ? names.includes(name) : !production || inPackage.includes(name)))
    .map(async ([, options]) => {
      const build = await context({
        absWorkingDir: root,
        bundle: true,
        outdir: "dist",
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
