import assert from "node:assert/strict";
import path from "node:path";
import type { Report } from "../../src/cli/check/report.ts";
import type { Io } from "../../src/cli/io.ts";
import { datelessPlan, goodPlan, inFolder, onlyCodes, type Terminal } from "./terminal.ts";

const timeBound = onlyCodes({ "smart/time-bound": "warning" });

/** The paths that were checked, with the codes found in each. */
async function checked(
  terminal: Terminal,
  args: readonly string[],
  world: Partial<Io> = {},
): Promise<Record<string, string[]>> {
  const { out } = await terminal.run(["check", ...args, "--format", "json"], world);
  const { files } = JSON.parse(out) as Report;
  return Object.fromEntries(files.map((file) => [file.path, file.diagnostics.map(({ code }) => code)]));
}

describe("check: which files", () => {
  const files = {
    "sales-playbook.yaml": timeBound,
    "plans/b.account.yaml": datelessPlan,
    "plans/a.account.yml": goodPlan,
    "plans/deep/er/c.Account.YAML": goodPlan,
    "plans/notes.yaml": "anything: at all\n",
    "plans/.hidden/d.account.yaml": goodPlan,
    "plans/.e.account.yaml": goodPlan,
    "plans/node_modules/f/f.account.yaml": goodPlan,
  };
  const found = {
    "plans/a.account.yml": [],
    "plans/b.account.yaml": ["smart/time-bound"],
    "plans/deep/er/c.Account.YAML": [],
  };

  const cases: readonly (readonly [title: string, paths: readonly string[], expected: readonly string[]])[] = [
    ["a folder: the plans and playbooks in it, at any depth", ["plans"], Object.keys(found)],
    ["a folder with a slash, and twice", ["plans/", "./plans"], Object.keys(found)],
    ["the working folder, its playbook included", ["."], [...Object.keys(found), "sales-playbook.yaml"]],
    ["a file, as it was given", ["./plans/../plans/b.account.yaml"], ["./plans/../plans/b.account.yaml"]],
    ["a file of another name", ["plans/notes.yaml"], ["plans/notes.yaml"]],
    ["a pattern", ["plans/*.account.*"], ["plans/a.account.yml", "plans/b.account.yaml"]],
    ["a pattern of all depths", ["**/*.yml"], ["plans/a.account.yml"]],
    ["a pattern that matches more than YAML", ["sales*", "plans/n*"], ["plans/notes.yaml", "sales-playbook.yaml"]],
    ["each once, however often it was given", ["plans/b.account.yaml", "plans", "plans/b*"], Object.keys(found)],
  ];
  for (const [title, paths, expected] of cases) {
    it(title, () =>
      inFolder(files, async (terminal) => {
        assert.deepEqual(Object.keys(await checked(terminal, paths)), expected);
      }),
    );
  }

  it("names files from the working folder, and as they were given", () =>
    inFolder(files, async (terminal) => {
      const cwd = path.join(terminal.folder, "plans", "deep");
      const absolute = path.join(terminal.folder, "plans", "b.account.yaml");
      assert.deepEqual(Object.keys(await checked(terminal, ["../../plans/deep", "../*.yml", absolute], { cwd })), [
        "../a.account.yml",
        absolute,
        "er/c.Account.YAML",
      ]);
    }));

  it("takes standard input for a plan, and for a playbook when it says so", () =>
    inFolder(files, async (terminal) => {
      assert.deepEqual(await checked(terminal, ["-"], { stdin: async () => datelessPlan }), {
        "-": ["smart/time-bound"],
      });
      assert.deepEqual(await checked(terminal, ["-", "-"], { stdin: async () => timeBound }), { "-": [] });
      assert.deepEqual(await checked(terminal, ["-"]), { "-": [] });
    }));

  it("knows a playbook of any name by its first words", () =>
    inFolder(
      { "ours.yaml": "salesPlaybook: 1\nsuppressions: {}\n", "sales-playbook.yml": timeBound },
      async (terminal) => {
        const { out } = await terminal.run(["check", "ours.yaml", "--format", "json"]);
        assert.doesNotMatch(out, /accountPlan/);
      },
    ));
});

describe("check: paths that lead nowhere", () => {
  const files = { "sales-playbook.yaml": timeBound, "a.account.yaml": datelessPlan, "empty/readme.md": "" };

  const cases: readonly (readonly [path: string, en: RegExp, fr: RegExp])[] = [
    ["b.account.yaml", /no file or folder “b.account.yaml”/, /ni fichier ni dossier « b.account.yaml »/],
    ["a.account.yaml/x", /no file or folder/, /ni fichier ni dossier/],
    ["", /no file or folder “”/, /ni fichier ni dossier/],
    ["empty", /no account plan in “empty”: their names end in \.account\.yaml/, /aucun plan de compte dans « empty »/],
    ["x*", /No file matches “x\*”/, /Aucun fichier ne correspond à « x\* »/],
    ["empty/*", /No file matches/, /Aucun fichier ne correspond/],
  ];
  for (const [wrong, en, fr] of cases) {
    it(`says so of “${wrong}”, and checks the others`, () =>
      inFolder(files, async (terminal) => {
        const english = await terminal.run(["check", wrong, "a.account.yaml"]);
        assert.equal(english.code, 2);
        assert.match(english.err, en);
        assert.match(english.out, /smart\/time-bound/);
        const french = await terminal.run(["check", wrong, "--locale", "fr"]);
        assert.deepEqual([french.code, french.out], [2, ""]);
        assert.match(french.err, fr);
      }));
  }

  it("still prints valid JSON", () =>
    inFolder(files, async (terminal) => {
      assert.deepEqual(await checked(terminal, ["nowhere"]), {});
    }));
});

describe("check: the exit code", () => {
  const cases: readonly (readonly [severity: string, args: readonly string[], code: number])[] = [
    ["off", [], 0],
    ["information", ["--max-warnings", "0"], 0],
    ["warning", [], 0],
    ["warning", ["--max-warnings", "1"], 0],
    ["warning", ["--max-warnings", "0"], 1],
    ["error", [], 1],
    ["error", ["missing.account.yaml"], 2],
  ];
  for (const [severity, args, code] of cases) {
    it(`is ${code} for a finding at level ${severity} and ${args.join(" ") || "nothing more"}`, () => {
      const files = {
        "sales-playbook.yaml": onlyCodes({ "smart/time-bound": severity }),
        "a.account.yaml": datelessPlan,
      };
      return inFolder(files, async (terminal) => {
        const ran = await terminal.run(["check", "a.account.yaml", ...args]);
        assert.equal(ran.code, code);
        if (args.includes("--max-warnings") && code === 1) {
          assert.match(ran.err, /more warnings \(1\) than --max-warnings allows \(0\)/);
        } else if (code < 2) assert.equal(ran.err, "");
      });
    });
  }
});

describe("check: the day", () => {
  const late = `${goodPlan}actions:\n  - { what: visit, owner: me, due: 2026-06-14, status: open }\n`;
  const overdue = onlyCodes({ "action/overdue": "warning" });
  const cases: readonly (readonly [title: string, playbook: string, args: readonly string[], isLate: boolean])[] = [
    ["the clock's", overdue, [], true],
    ["the one that is asked for", overdue, ["--as-of", "2026-06-13"], false],
    ["the playbook's", `${overdue}asOf: 2026-06-13\n`, [], false],
    [
      "the one that is asked for, whatever the playbook says",
      `${overdue}asOf: 2026-06-13\n`,
      ["--as-of", "2026-06-16"],
      true,
    ],
  ];
  for (const [title, playbook, args, isLate] of cases) {
    it(`is ${title}`, () =>
      inFolder({ "sales-playbook.yaml": playbook, "a.account.yaml": late }, async (terminal) => {
        assert.deepEqual(await checked(terminal, ["a.account.yaml", ...args]), {
          "a.account.yaml": isLate ? ["action/overdue"] : [],
        });
      }));
  }
});

describe("check: the playbook", () => {
  const broken = "salesPlaybook: 1\nseverities: [\n";

  it("is the nearest one", () =>
    inFolder(
      {
        "sales-playbook.yaml": timeBound,
        "a.account.yaml": datelessPlan,
        "team/sales-playbook.yml": onlyCodes({}),
        "team/one/b.account.yaml": datelessPlan,
      },
      async (terminal) => {
        assert.deepEqual(await checked(terminal, ["**/*.account.yaml"]), {
          "a.account.yaml": ["smart/time-bound"],
          "team/one/b.account.yaml": [],
        });
      },
    ));

  it("is told of once when it is broken and not checked itself", () =>
    inFolder(
      { "sales-playbook.yaml": broken, "a.account.yaml": goodPlan, "b.account.yaml": goodPlan },
      async (terminal) => {
        const plans = await terminal.run(["check", "a.account.yaml", "b.account.yaml"]);
        assert.match(
          plans.err,
          /^sales-playbook: The playbook “sales-playbook.yaml” is broken, so the built-in one was used/,
        );
        assert.equal(plans.err.split("\n").length, 2);
        assert.equal(plans.code, 0);
        const all = await terminal.run(["check", "."]);
        assert.equal(all.err, "");
      },
    ));
});
