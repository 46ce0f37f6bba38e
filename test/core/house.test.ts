import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What each layer may import beside itself. Everything else is going up, or sideways. */
const below: Readonly<Record<string, readonly string[]>> = {
  core: [],
  workspace: ["core"],
  server: ["core", "workspace", "views"],
  views: ["core"],
  cli: ["core", "workspace", "views"],
  extension: ["core", "server", "views"],
};

/** What a layer may use of another one: contracts between two processes, and tiny helpers. Types are always free. */
const onlyThese: Readonly<Record<string, readonly string[]>> = {
  "extension -> server": ["src/server/protocol.ts"],
  "extension -> views": ["src/views/messages.ts", "src/views/portfolio/messages.ts"],
  "server -> views": ["src/views/brief/html.tsx"],
  "cli -> views": ["src/views/brief/html.tsx"],
  "views -> core": [
    "src/core/locale.ts",
    "src/core/views/names.ts",
    "src/core/views/intents.ts",
    "src/core/brief/model.ts",
  ],
};

/** The packages each layer may use; Node's own modules and `vscode` are named like packages. */
const packages: Readonly<Record<string, RegExp>> = {
  core: /^(yaml|fastest-levenshtein|vscode-languageserver-(types|textdocument))$/,
  workspace: /^(node:.*|tinyglobby)$/,
  server: /^(node:.*|vscode-languageserver(-.*)?(\/.*)?|vscode-uri)$/,
  cli: /^(node:.*|vscode-languageserver-(types|textdocument)|tinyglobby)$/,
  views: /^(preact(\/hooks)?|preact-render-to-string)$/,
  extension: /^(node:.*|vscode|vscode-languageclient(\/.*)?|vscode-uri)$/,
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => path.posix.join("src", file.split(path.sep).join("/")))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));

const imports: Import[] = files.flatMap((from) => {
  const code = readFileSync(from, "utf8");
  const specifiers = [
    ...code.matchAll(/^\s*(?:import|export)\b[^;]*?\bfrom "([^"]+)"|\bimport\("([^"]+)"\)|^import "([^"]+)"/gm),
  ];
  return specifiers.map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? "";
    const to = specifier.startsWith(".") ? path.posix.join(path.posix.dirname(from), specifier) : specifier;
    return { from, to, isType: /^\s*(?:import|export) type\b/.test(match[0]) };
  });
});

const layerOf = (file: string) => file.split("/")[1] ?? "";

describe("the house", () => {
  it("was read", () => {
    assert.ok(files.length > 40 && imports.length > 100, `${files.length} files, ${imports.length} imports`);
    assert.deepEqual([...new Set(files.map(layerOf))].sort(), Object.keys(below).sort());
  });

  it("has no import that goes up", () => {
    const wrong = imports.filter(({ from, to, isType }) => {
      if (!to.startsWith("src/") || layerOf(from) === layerOf(to)) return false;
      if (!below[layerOf(from)]?.includes(layerOf(to))) return true;
      const allowed = onlyThese[`${layerOf(from)} -> ${layerOf(to)}`];
      return !isType && allowed !== undefined && !allowed.includes(to);
    });
    assert.deepEqual(wrong, []);
  });

  it("keeps packages, Node and VS Code out of the layers that must not know them", () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        /^[a-z@]/.test(to) && !to.startsWith("src/") && !isData(to) && !packages[layerOf(from)]?.test(to),
    );
    assert.deepEqual(wrong, []);
  });

  it("has no imports in a circle", () => {
    const next = new Map<string, string[]>();
    for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
    const done = new Set<string>();
    const circle = (file: string, trail: readonly string[]): readonly string[] | undefined => {
      if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
      if (done.has(file)) return undefined;
      for (const to of next.get(file) ?? []) {
        const found = circle(to, [...trail, file]);
        if (found) return found;
      }
      done.add(file);
      return undefined;
    };
    for (const file of files) assert.equal(circle(file, [])?.join(" -> "), undefined);
  });

  it("has each rule's file at the place its code says, under the name its code says", () => {
    const ruleFiles = files.filter((file) => /^src\/core\/rules\/[^/]+\//.test(file));
    for (const file of ruleFiles) {
      const code = /code: "([^"]+)"/.exec(readFileSync(file, "utf8"))?.[1];
      assert.equal(code && `src/core/rules/${code}.ts`, file);
    }
  });
});

function isData(specifier: string): boolean {
  return /^(schemas\/|package\.json$)/.test(specifier);
}
