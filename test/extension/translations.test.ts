import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

// This bundle lies in dist/test/.
const root = path.join(__dirname, "..", "..");
const read = (...names: string[]) => readFileSync(path.join(root, ...names), "utf8");
const keysOf = (file: string) => Object.keys(JSON.parse(read(file))).sort();
const unique = (words: readonly string[]) => [...new Set(words)].sort();

describe("the French of the extension", () => {
  it("has each sentence of its code, and no other", () => {
    const folder = path.join("src", "extension");
    const code = readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => read(folder, file))
      .join("\n");
    const sentences = [...code.matchAll(/l10n\.t\(\s*"([^"]+)"/g)].map(([, sentence = ""]) => sentence);
    assert.deepEqual(unique(sentences), keysOf("l10n/bundle.l10n.fr.json"));
  });

  it("has each title of package.json, and no other", () => {
    const titles = [...read("package.json").matchAll(/"%([^%"]+)%"/g)].map(([, key = ""]) => key);
    assert.deepEqual(unique(titles), keysOf("package.nls.json"));
    assert.deepEqual(unique(titles), keysOf("package.nls.fr.json"));
  });
});
