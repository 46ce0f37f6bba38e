// npm run mutate -- FOLDER… [--one-in N] [--seed N]: changes the code of folders of src/core bit by bit, and tells which
// changes no test notices. `--one-in 5` tries a fifth of the changes, always the same ones for a seed.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { npm } from "./command.mjs";
import { install } from "./install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Not among the packages of the project: nothing else needs these 77 MB. */
const cache = path.join(root, ".stryker");
const version = "9.6.1";

/** Tests that are about a folder, beside those in the folder of the same name. Fast ones: what survives costs all of them. */
const moreTests = {
  edit: ["core/fixes/*", "core/features/rewrites", "core/views/carry-out"],
  negotiation: ["core/rules/negotiation"],
  rfm: ["core/rules/rfm", "core/views/portfolio"],
  smart: [
    ...["smart", "ambition", "milestones", "realistic", "off-track", "messages"].map((rule) => `core/rules/${rule}`),
    ...["core/features/lenses", "core/features/rewrites", "core/fixes/objectives", "core/views/smart"],
  ],
  "rules/objective": ["core/rules/off-track"],
  "rules/playbook": ["core/rules/rfm"],
  "rules/schema": ["core/fixes/*"],
  "rules/smart": ["rules/ambition", "rules/milestones", "rules/realistic", "fixes/objectives"].map(
    (one) => `core/${one}`,
  ),
  "rules/yaml": ["core/fixes/*"],
  sentence: ["core/rules/smart"],
  "sentence/times": ["core/sentence/times"],
};

/** They judge thousands of sentences and ask that most are judged well: one change of the code goes unnoticed, and takes a minute. */
const countingTests = ["agreement", "kinds"].map((test) => `dist/test/core/sentence/${test}.test.mjs`);

/** How the titles begin of tests of how long it takes: what they would notice is stopped by itself when it runs too long. */
const slowTests = ["the times of a sentence reads long nonsense", "the reader of sentences stands anything"];

/** How the titles begin of tests that go through all rules: for a folder they look at the rules of its own family. */
const throughAllRules = [
  "every fix for every finding",
  "the examples of each rule",
  "what every rule finds",
  "what is offered for the bad example of a rule",
  "which message a rule has",
];
const families = { rfm: "rfm|playbook", rules: "\\w+" };

const { positionals: folders, values: asked } = parseArgs({
  allowPositionals: true,
  options: { "one-in": { type: "string", default: "1" }, seed: { type: "string", default: "1" } },
});
if (folders.length === 0) throw new Error("Which folders of src/core? For example: npm run mutate -- rfm rules/smart");

await install();
const stryker = await installed();
for (const folder of folders) {
  const config = path.join(cache, `${nameOf(folder)}.config.json`);
  await writeFile(config, JSON.stringify(configFor(folder), null, 2));
  const { status } = spawnSync(process.execPath, [stryker, "run", config], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}

/** The program, installed when it is missing. */
async function installed() {
  const packages = path.join(cache, "node_modules", "@stryker-mutator");
  const program = path.join(packages, "core", "bin", "stryker.js");
  if (existsSync(program)) return program;
  console.log("Installing Stryker …");
  await mkdir(cache, { recursive: true });
  await writeFile(path.join(cache, "package.json"), "{}");
  await npm(["install", ...["core", "mocha-runner"].map((one) => `@stryker-mutator/${one}@${version}`)], {
    cwd: cache,
  });
  return program;
}

function configFor(folder) {
  return {
    mutate: [`src/core/${folder}/**/*.ts`],
    // Stryker starts it without a shell: quotes would become a part of the path.
    buildCommand: `node scripts/build-mutated.mjs ${path.join(root, "node_modules").replaceAll(" ", "\\ ")}`,
    testRunner: "mocha",
    plugins: [
      path.join(cache, "node_modules", "@stryker-mutator", "mocha-runner", "dist", "src", "index.js"),
      path.join(root, "scripts", "mutation-plugins.mjs"),
    ],
    checkers: ["sample"],
    ignorers: ["texts"],
    sample: { oneIn: Number(asked["one-in"]), seed: asked.seed, root },
    warnings: { unknownOptions: false },
    mochaOptions: {
      spec: testsOf(folder).map((test) => `dist/test/${test}.test.mjs`),
      ignore: countingTests,
      grep: `^(?!${[...throughAllRules, ...slowTests].join("|")})|(${familiesOf(folder)})/`,
    },
    coverageAnalysis: "perTest",
    // What a module makes once, as it is loaded, is data: messages, tables of words.
    ignoreStatic: true,
    // Types are checked elsewhere, by a TypeScript that Stryker does not know yet.
    tsconfigFile: "none",
    concurrency: 1,
    timeoutMS: 20_000,
    // Without the lock file the copy that is changed takes the packages as they are installed here.
    ignorePatterns: [".vscode-test", ".stryker", "dist", "media", "docs", "package-lock.json"],
    symlinkNodeModules: false,
    tempDirName: path.join(cache, "sandbox"),
    reporters: ["progress-append-only", "clear-text", "html", "json"],
    clearTextReporter: { allowEmojis: false, reportTests: false },
    htmlReporter: { fileName: path.join(cache, `${nameOf(folder)}.html`) },
    jsonReporter: { fileName: path.join(cache, `${nameOf(folder)}.json`) },
  };
}

/** The tests of a family of rules are one file, its examples and its fixes are tested with those of all rules. */
function testsOf(folder) {
  const ofFamily = folder.startsWith("rules/")
    ? [
        `core/${folder}`,
        "core/rules/examples",
        "core/rules/messages",
        ...["examples", "offers", "promises"].map((test) => `core/fixes/${test}`),
      ]
    : [`core/${folder}/**/*`];
  return [...ofFamily, ...(moreTests[folder] ?? [])];
}

function familiesOf(folder) {
  return families[folder] ?? path.basename(folder);
}

function nameOf(folder) {
  return folder.replaceAll("/", "-");
}
