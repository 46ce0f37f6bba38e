import assert from "node:assert/strict";
import { version } from "../../package.json";
import { commands } from "../../src/cli/commands/index.ts";
import { locales } from "../../src/core/locale.ts";
import { inFolder, type Ran } from "./terminal.ts";

const run = (...args: string[]): Promise<Ran> => inFolder({}, (terminal) => terminal.run(args));

describe("the command line", () => {
  it("shows its version", async () => {
    assert.deepEqual(await run("--version"), { code: 0, out: `${version}\n`, err: "" });
  });

  it("shows its commands when asked, and as wrong usage when nothing is asked", async () => {
    const asked = await run("--help");
    assert.deepEqual([asked.code, asked.err], [0, ""]);
    for (const { name } of commands) assert.match(asked.out, new RegExp(`^  ${name} `, "m"));
    assert.deepEqual(await run("-h"), asked);
    assert.deepEqual(await run(), { code: 2, out: "", err: asked.out });
  });

  for (const { name, options } of commands) {
    it(`shows the help of ${name} in every language, with all its options`, async () => {
      const pages = await Promise.all(locales.map((locale) => run(name, "--help", "--locale", locale)));
      for (const { code, out, err } of pages) {
        assert.deepEqual([code, err], [0, ""]);
        for (const option of [...Object.keys(options), "locale", "help"])
          assert.match(out, new RegExp(`--${option}\\b`));
        for (const line of out.split("\n")) assert.ok(line.length <= 100, line);
      }
      assert.notEqual(pages[0]?.out, pages[1]?.out);
    });
  }

  const wrong: readonly (readonly [args: string, en: RegExp, fr: RegExp])[] = [
    [
      "chekc x",
      /no command “chekc”. Did you mean check\?/,
      /commande « chekc » n'existe pas. Vouliez-vous dire check \?/,
    ],
    ["frobnicate", /no command “frobnicate”\.\n/, /commande « frobnicate » n'existe pas\.\n/],
    ["--nonsense", /no option --nonsense/, /L'option --nonsense n'existe pas/],
    ["check x --fromat json", /Did you mean --format\?/, /Vouliez-vous dire --format \?/],
    [
      "check x --format xml",
      /--format needs one of text, json, sarif, github; “xml” is not/,
      /« xml » ne convient pas/,
    ],
    ["check x --format", /--format needs one of/, /L'option --format attend l'une de ces valeurs/],
    ["check x --as-of 2026-02-30", /--as-of needs a day that exists/, /--as-of attend un jour qui existe/],
    [
      "check x --as-of --format json",
      /--as-of needs a day that exists, such as 2026-06-15\.\n/,
      /--as-of attend un jour/,
    ],
    ["check x --max-warnings -1", /--max-warnings needs a whole number/, /--max-warnings attend un nombre entier/],
    ["check x --max-warnings 1.5", /“1.5” is not/, /« 1.5 » ne convient pas/],
    ["lsp --stdio=yes", /--stdio takes no value/, /L'option --stdio n'attend pas de valeur/],
    ["check x --stdio", /no option --stdio/, /L'option --stdio n'existe pas/],
    ["check", /Which files should be checked\?/, /Quels fichiers faut-il vérifier \?/],
    ["rules a b", /One rule at a time/, /Une seule règle à la fois/],
    ["new", /What is the customer's name\?/, /Quel est le nom du client \?/],
    ["new Centrale Bio", /quotes: "Centrale Bio"/, /guillemets : "Centrale Bio"/],
    ["lsp", /started with --stdio/, /se lance avec --stdio/],
    ["lsp --stdio x", /and nothing else/, /et rien d'autre/],
  ];
  for (const [args, en, fr] of wrong) {
    it(`says what is wrong with: ${args}`, async () => {
      for (const [locale, text] of [
        ["en", en],
        ["fr", fr],
      ] as const) {
        const { code, out, err } = await run(...args.split(" "), "--locale", locale);
        assert.deepEqual([code, out], [2, ""]);
        assert.match(err, text);
        assert.match(err, /--help (shows|montre)/);
        assert.equal(err.trimEnd().split("\n").length, 2, err);
      }
    });
  }

  it("does not know a language that is none of its own", async () => {
    const { code, err } = await run("rules", "--locale", "de");
    assert.equal(code, 2);
    assert.match(err, /--locale needs one of en, fr; “de” is not/);
  });

  it("starts the language server", async () => {
    let started = 0;
    const startServer = async () => void started++;
    assert.equal((await inFolder({}, (terminal) => terminal.run(["lsp", "--stdio"], { startServer }))).code, 0);
    assert.equal(started, 1);
  });
});
