import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../host/paths.mjs";

const tests = path.join(root, "test");

/** The test files of a part, `core` for example, as paths inside test/. The sources count: dist/ may hold older ones. */
export function sourcesOf(part) {
  const folder = path.join(tests, part);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".test.ts"));
  return files.sort().map((file) => path.join(part, file));
}

/** The folders of test/ that have test files. */
export function partsWithSources() {
  const folders = readdirSync(tests, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).filter((name) => sourcesOf(name).length > 0);
}

/** Where esbuild.mjs puts them.
 * @throws {Error} when one isn't there */
export function compiled(sources) {
  const files = sources.map((source) => path.join(root, "dist", "test", source.replace(/\.ts$/, ".mjs")));
  const missing = sources.filter((_, index) => !existsSync(files[index]));
  if (missing.length) throw new Error(`not built by esbuild.mjs: ${missing.join(", ")}`);
  return files;
}

/** Whether a suite for French is among the tests inside VS Code: see test/extension/index.ts. */
export function hasFrenchSuites() {
  return sourcesOf("extension").some((source) => readFileSync(path.join(tests, source), "utf8").includes("[fr]"));
}
